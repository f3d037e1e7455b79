import type { Io } from '../io/io.ts';
import { chooseLanguage, loadLocale } from '../locales/index.ts';
import type { Locale } from '../locales/locale.ts';
import { UserError } from '../show/user-error.ts';
import { formats, type FormatName } from '../validate/formats/index.ts';
import { addToTotals, NO_TOTALS, type FileResult, type Totals } from '../validate/result.ts';
import { checkFile, checkOpen, type CheckOptions } from './check-file.ts';
import { formatOptions } from './format-options.ts';
import { createProgressBar } from './progress-bar.ts';
import { DEFAULT_REPORT } from '../workspace/open-report.ts';
import { writeStepSummary } from './step-summary.ts';

export interface ValidateOptions extends CheckOptions {
  readonly strict: boolean;
  readonly quiet: boolean;
  readonly fix: boolean;
  /** With `fix`: only show what would change. */
  readonly dryRun: boolean;
  /** Chosen by the surroundings where it is not given. */
  readonly format?: FormatName;
  /** The file to write what was found to; standard output where it is not given. */
  readonly output?: string;
}

/**
 * Checks reports and shows what was found, file by file in the order of their names.
 * @returns 0 nothing wrong, 1 errors found (or warnings, with `strict`), 2 a file could not be read
 * @throws UserError where there is no report at all
 */
export async function validate(paths: readonly string[], options: ValidateOptions, io: Io): Promise<number> {
  const locale = await loadLocale(chooseLanguage({ option: options.lang }, io.env));
  const named = paths.length === 0 ? [DEFAULT_REPORT] : paths;
  if (options.fix && !options.dryRun && named.includes('-'))
    throw new UserError(locale.ui.validate.fixNeedsFile);
  const files = await io.files.find(named);
  const run = await openRun(files, options, locale, io);
  let totals = NO_TOTALS;
  for (const [index, file] of files.entries()) {
    await run.progress.update(index);
    const result = await checkOne(file, options, run, io);
    const isNamed = named.includes(file);
    if (!isNamed && isNoReport(result)) totals = { ...totals, skipped: totals.skipped + 1 };
    else {
      totals = addToTotals(totals, result, options.strict);
      await run.write(run.format.file(result));
    }
  }
  await run.end(totals);
  if (totals.files === 0) throw new UserError(locale.ui.validate.nothingFound);
  return totals.exitCode;
}

/** A YAML file that a folder happened to hold. */
function isNoReport({ diagnostics }: FileResult): boolean {
  return diagnostics.some((found) => found.code === 'not-a-report');
}

type Run = Awaited<ReturnType<typeof openRun>>;

/** Where the findings of a run go: to standard output as they come, or to a file once all are there. */
async function openRun(files: readonly string[], options: ValidateOptions, locale: Locale, io: Io) {
  const onActions = io.env['GITHUB_ACTIONS'] === 'true';
  const name = options.format ?? (onActions && options.output === undefined ? 'github' : 'pretty');
  const create = await formats[name]();
  const { output } = options;
  const shown = await formatOptions(locale, options, output === undefined ? io.stdout : NO_COLORS(io), io);
  const format = create(shown);
  const isSilent = options.dryRun;
  const progress = createProgressBar(
    files.length,
    (done) => locale.ui.validate.progress(done, files.length),
    io,
  );
  const parts: string[] = [];
  const write = async (text: string): Promise<void> => {
    if (text === '' || isSilent) return;
    await progress.clear();
    if (output === undefined) await io.stdout.write(text);
    else parts.push(text);
  };
  const end = async (totals: Totals): Promise<void> => {
    await write(format.end(totals));
    await progress.clear();
    if (output !== undefined && !isSilent) {
      await io.files.write(output, parts.join(''));
      await io.stderr.write(`${locale.ui.validate.written(output)}\n`);
    }
    if (format.summary) await writeStepSummary(format.summary(totals), io);
  };
  await write(format.head);
  return { format, progress, write, end };
}

const NO_COLORS = ({ stdout }: Io) => ({
  ...stdout,
  isTerminal: false,
  columns: 100,
  colorLevel: 0 as const,
});

/** Checks one file; with `fix`, mends it first and shows the difference. */
async function checkOne(file: string, options: ValidateOptions, run: Run, io: Io): Promise<FileResult> {
  const { result, report } = await checkFile(file, options, io);
  if (!options.fix || !report || isNoReport(result)) return result;
  await run.progress.clear();
  const { fixFile } = await import('./fix-file.ts');
  const fixed = await fixFile(report, options, options.dryRun ? io.stdout : io.stderr, io);
  return fixed === report || options.dryRun ? result : checkOpen(fixed, options);
}
