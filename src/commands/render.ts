import type { Io } from '../edge/io.ts';
import { chooseLanguage, loadLocale } from '../locales/index.ts';
import type { Locale } from '../locales/locale.ts';
import { documentFormats, type DocumentFormatName } from '../render/formats.ts';
import { UserError } from '../show/user-error.ts';
import { checkForm } from '../validate/schema.ts';
import {
  findReports,
  forEachReport,
  type FoundFiles,
  type RunSummary,
} from '../workspace/for-each-report.ts';
import { unreadError, type OpenReport } from '../workspace/open-report.ts';
import { realPaths } from '../workspace/real-paths.ts';
import { printError } from '../workspace/print-error.ts';
import { readBranding, tellBranding } from './read-branding.ts';
import { makeDocuments } from './make-documents.ts';
import { tellWaiting } from './tell-waiting.ts';
import { chooseFormats, commonFolder, targetsOf, type Target } from './render-targets.ts';

export interface RenderOptions {
  readonly to: readonly DocumentFormatName[];
  readonly output?: string;
  /** The folder to write to, in which the reports' own folders are kept apart. */
  readonly outDir?: string;
  readonly draft: boolean;
  readonly force: boolean;
  readonly lang?: string;
  /** An organization's own Word file, for its styles. */
  readonly referenceDoc?: string;
  /** A picture for the header. */
  readonly logo?: string;
}

/**
 * Makes the documents of reports, one after another. What goes wrong with one is printed and does not stop the rest.
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
  const delivery = { inputs: await inputsOf(found, options, io), isNamed: options.output !== undefined };
  const claimed = new Set<string>();
  const isOne = found.files.length === 1 && found.files.every(found.isNamed);
  let isTold = false;
  const summary = await forEachReport(
    found,
    { ...options, progress: locale.ui.render.progress },
    async (opened, isNamed, covered) => {
      try {
        if ('diagnostics' in opened) throw unreadError(opened);
        if (!isNamed && isNoReport(opened)) return 'skipped';
        const targets = targetsOf(opened.file, formats, { ...options, from, files: io.files });
        claim(opened.file, targets, claimed, locale);
        // Once, in the language of the first report.
        if (!isTold) await tellBranding(branding, options, opened.locale, covered);
        isTold = true;
        const means = { ...options, ...delivery, branding };
        const exitCode = await makeDocuments(opened, targets, means, covered);
        if (isOne) await tellWaiting(opened, covered);
        return exitCode;
      } catch (error) {
        return printError(error, locale, covered);
      }
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

/** A YAML file that a folder happened to hold. */
function isNoReport({ source }: OpenReport): boolean {
  return source.syntax !== 'broken' && checkForm(source).some(({ code }) => code === 'not-a-report');
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
