import type { Io } from '../edge/io.ts';
import { chooseLanguage, loadLocale } from '../locales/index.ts';
import type { Locale } from '../locales/locale.ts';
import { documentFormats, type DocumentFormatName } from '../render/formats.ts';
import { UserError } from '../show/user-error.ts';
import { deliver, type DeliverOptions } from '../workspace/deliver.ts';
import {
  findReports,
  forEachReport,
  type FoundFiles,
  type RunSummary,
} from '../workspace/for-each-report.ts';
import { realPaths } from '../workspace/real-paths.ts';
import { printError } from '../workspace/print-error.ts';
import { makeOne, type MadeDocument, type MakeOptions } from './make-one.ts';
import { readBranding, tellBranding } from './read-branding.ts';
import { chooseFormats, commonFolder, type Target } from './render-targets.ts';

export interface RenderOptions {
  readonly to: readonly DocumentFormatName[];
  readonly output?: string;
  /** The folder to write to, in which the reports' own folders are kept apart. */
  readonly outDir?: string;
  readonly draft: boolean;
  readonly force: boolean;
  readonly lang?: string;
  /** How many threads there may be. */
  readonly jobs?: number;
  /** An organization's own Word file, for its styles. */
  readonly referenceDoc?: string;
  /** A picture for the header. */
  readonly logo?: string;
}

/**
 * Makes the documents of reports. What goes wrong with one is printed and does not stop the rest.
 * @returns the highest of: 0 made, 1 errors in a report or a file in the way, 2 could not run
 * @throws UserError where the command line asks for what cannot be
 */
export async function render(paths: readonly string[], options: RenderOptions, io: Io): Promise<number> {
  const locale = await loadLocale(chooseLanguage({ option: options.lang }, io.env));
  const found = await findReports(paths, locale, io);
  const formats = chooseFormats(options);
  checkOptions(found, formats, options, locale);
  for (const format of formats) await documentFormats[format].prepare?.(locale, io);
  const branding = await readBranding(options, locale, io);
  // Where documents lie beside their reports, nothing is asked of the folder of the command, which may be gone.
  const from = options.outDir === undefined ? undefined : commonFolder(found.files, io.files);
  const delivery = {
    ...options,
    inputs: await inputsOf(found, options, io),
    isNamed: options.output !== undefined,
  };
  const isOne = found.files.length === 1 && found.files.every(found.isNamed);
  const command: MakeOptions = { ...options, formats, from, branding, isAlone: isOne };
  const claimed = new Set<string>();
  let isTold = false;
  const summary = await forEachReport(
    found,
    {
      options,
      locale,
      progress: locale.ui.render.progress,
      visit: makeOne(command, locale),
      take: async (made, covered) => {
        try {
          const words = await loadLocale(made.language);
          if ('bytes' in made) await deliverDocument(made, delivery, words, covered);
          else {
            claim(made.file, made.targets, claimed, locale);
            // Once, in the language of the first report.
            if (!isTold) await tellBranding(branding, options, words, covered);
            isTold = true;
          }
          return undefined;
        } catch (error) {
          return printError(error, locale, covered);
        }
      },
      // LibreOffice takes longer than all the rest, and there is one of it at a time.
      threads: formats.includes('pdf') ? undefined : { name: 'render', command, jobs: options.jobs },
    },
    io,
  );
  if (!isOne) await printSummary(summary, locale, io);
  return summary.exitCode;
}

/** All files that are read, links followed. */
function inputsOf(
  { files }: FoundFiles,
  { referenceDoc, logo }: RenderOptions,
  io: Io,
): Promise<Set<string>> {
  const read = [...files, referenceDoc ?? '-', logo ?? '-'].filter((file) => file !== '-');
  return realPaths(read, io.files);
}

function checkOptions(
  { files }: FoundFiles,
  formats: readonly DocumentFormatName[],
  { output }: RenderOptions,
  { ui }: Locale,
): void {
  if (files.length === 0) throw new UserError(ui.validate.nothingFound);
  if (output === undefined) return;
  if (files.length > 1) throw new UserError(ui.render.oneReport);
  if (formats.length > 1) throw new UserError(ui.render.oneOutput);
}

/** Puts a document in its place and says so. @throws UserError (exit code 1) where the file in the way may not be replaced */
async function deliverDocument(
  { path, format, bytes }: MadeDocument,
  options: DeliverOptions,
  { ui }: Locale,
  io: Io,
): Promise<void> {
  const isIntact = async (present: Uint8Array) => {
    const { seal } = await documentFormats[format].load();
    return seal.check(present, (part) => io.sha256(part)) === 'intact';
  };
  const delivery = await deliver(path, { bytes, isIntact }, options, io);
  if (delivery === 'edited') throw new UserError(ui.render.edited(path), 1);
  if (delivery !== 'printed') await io.stderr.write(`${ui.render[delivery](path)}\n`);
}

/** @throws UserError (exit code 1) for two reports such as a.yaml and a.yml, which would be written over each other */
function claim(file: string, targets: readonly Target[], claimed: Set<string>, { ui }: Locale): void {
  for (const { path } of targets) {
    if (claimed.has(path)) throw new UserError(ui.render.sameTarget(file, path), 1);
    claimed.add(path);
  }
}

/** Says how many documents were made. @throws UserError where there was no report at all */
async function printSummary(
  { reports, succeeded, skipped }: RunSummary,
  { ui }: Locale,
  io: Io,
): Promise<void> {
  if (reports === 0) throw new UserError(ui.validate.nothingFound);
  if (skipped > 0) await io.stderr.write(`${ui.validate.skipped(skipped)}\n`);
  await io.stderr.write(`${ui.render.summary({ reports, made: succeeded })}\n`);
}
