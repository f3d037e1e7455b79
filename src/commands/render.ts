import type { Io } from '../io/io.ts';
import { chooseLanguage, loadLocale } from '../locales/index.ts';
import type { Locale } from '../locales/locale.ts';
import { documentFormats, type DocumentFormatName } from '../render/formats.ts';
import { UserError } from '../show/user-error.ts';
import { readBranding } from './read-branding.ts';
import { DEFAULT_REPORT } from '../workspace/open-report.ts';
import { RenderRun } from './render-run.ts';
import { chooseFormats } from './render-targets.ts';

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
 * Makes the documents of reports, one after another. What goes wrong with one is told and does not stop the rest.
 * @returns the highest of: 0 made, 1 errors in a report or a file in the way, 2 could not run
 * @throws UserError where the command line asks for what cannot be
 */
export async function render(paths: readonly string[], options: RenderOptions, io: Io): Promise<number> {
  const locale = await loadLocale(chooseLanguage({ option: options.lang }, io.env));
  const named = paths.length === 0 ? [DEFAULT_REPORT] : paths;
  const files = await io.files.find(named);
  const formats = chooseFormats(options);
  checkOptions(files, formats, options, locale);
  for (const format of formats) await documentFormats[format].prepare?.(locale, io);
  const branding = await readBranding(options, locale, io);
  const run = new RenderRun(files, formats, { ...options, branding }, locale, io);
  const isOne = files.length === 1 && named.includes(files[0] ?? '');
  for (const file of files) await run.render(file, named.includes(file));
  return run.end(isOne);
}

function checkOptions(
  files: readonly string[],
  formats: readonly DocumentFormatName[],
  { output }: RenderOptions,
  { ui }: Locale,
): void {
  if (files.length === 0) throw new UserError(ui.validate.nothingFound);
  if (output === undefined) return;
  if (files.length > 1) throw new UserError(ui.render.oneReport);
  if (formats.length > 1) throw new UserError(ui.render.oneOutput);
}
