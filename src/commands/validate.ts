import { FileProblem } from '../edge/file-problem.ts';
import type { Io } from '../edge/io.ts';
import { chooseLanguage, loadLocale } from '../locales/index.ts';
import type { Locale } from '../locales/locale.ts';
import { UserError } from '../show/user-error.ts';
import { formats, type FindingsFormatName } from '../show/formats/index.ts';
import {
  addToTotals,
  exitCodeOf,
  NO_TOTALS,
  type FileResult,
  type Totals,
  type UnreadFile,
} from '../show/result.ts';
import { findReports, forEachReport } from '../workspace/for-each-report.ts';
import { checkOpened, type OpenOptions, type OpenReport } from '../workspace/open-report.ts';
import { realPaths } from '../workspace/real-paths.ts';
import { printError } from '../workspace/print-error.ts';
import { formatOptions } from './format-options.ts';
import { tellWaiting } from './tell-waiting.ts';
import { writeStepSummary } from './step-summary.ts';

export interface ValidateOptions extends OpenOptions {
  readonly draft: boolean;
  readonly strict: boolean;
  readonly quiet: boolean;
  readonly fix: boolean;
  /** With `fix`: only show what would change. */
  readonly dryRun: boolean;
  /** Chosen by the surroundings where it is not given. */
  readonly format?: FindingsFormatName;
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
  const words = locale.ui.validate;
  if (options.fix && !options.dryRun && paths.includes('-')) throw new UserError(words.fixNeedsFile);
  const found = await findReports(paths, locale, io);
  await checkOutput(options.output, found.files, io);
  const printer = await createPrinter(options, locale, io);
  const isForPeople = printer.isForPeople && !options.quiet;
  let totals = NO_TOTALS;
  const { skipped } = await forEachReport(
    found,
    {
      ...options,
      mayBePipe: !options.fix || options.dryRun,
      progress: (done, total) => words.progress(done, total),
    },
    async (opened, isNamed, covered) => {
      const { result, isTold = true, problem } = await checkOne(opened, options, covered);
      if (!isNamed && isNoReport(result)) return 'skipped';
      totals = addToTotals(totals, result, options.strict);
      if (isTold) await printer.print(result, covered);
      if (isForPeople && isNamed && found.files.length === 1) await tellWaiting(opened, covered);
      if (problem === undefined) return exitCodeOf(result, options.strict);
      totals = { ...totals, exitCode: 2 };
      await printError(problem, result.locale, covered);
      return 2;
    },
    io,
  );
  await printer.end({ ...totals, skipped });
  if (totals.files === 0) throw new UserError(words.nothingFound);
  return totals.exitCode;
}

/** @throws FileProblem where the file to write is one of those to read */
async function checkOutput(output: string | undefined, read: readonly string[], io: Io): Promise<void> {
  const { realPath } = output === undefined ? {} : await io.files.facts(output);
  if (output === undefined || realPath === undefined) return;
  if ((await realPaths(read, io.files)).has(realPath)) throw new FileProblem(output, { kind: 'input' });
}

function isNoReport({ diagnostics }: FileResult): boolean {
  return diagnostics.some((found) => found.code === 'not-a-report');
}

/**
 * Checks one file; with `fix`, fixes it first and shows the difference.
 * @returns also why it could not be fixed, such as that somebody fills it
 */
async function checkOne(
  opened: OpenReport | UnreadFile,
  options: ValidateOptions,
  io: Io,
): Promise<{ result: FileResult; isTold?: boolean; problem?: unknown }> {
  if ('diagnostics' in opened) return { result: opened };
  const result = await checkOpened(opened, options);
  if (!options.fix || isNoReport(result)) return { result };
  const { fixFile } = await import('./fix-file.ts');
  try {
    const fixed = await fixFile(opened, options, options.dryRun ? io.stdout : io.stderr, io);
    // The difference says it all, unless it is no YAML.
    if (options.dryRun) return { result, isTold: fixed === opened && opened.source.syntax !== 'sound' };
    return { result: fixed === opened ? result : await checkOpened(fixed, options) };
  } catch (problem) {
    return { result, problem };
  }
}

/**
 * Prints the findings of a run: on standard output as they come, or into a file once all are there. A dry run has its
 * differences there, so that of its findings only what kept a file from being read is told, beside them.
 */
async function createPrinter(options: ValidateOptions, locale: Locale, io: Io) {
  const { output, dryRun, quiet } = options;
  const isForActions = io.env['GITHUB_ACTIONS'] === 'true' && output === undefined && !quiet && !dryRun;
  const name = options.format ?? (isForActions ? 'github' : 'pretty');
  const create = await formats[name](locale.language);
  const stream = dryRun ? 'stderr' : 'stdout';
  const format = create(
    await formatOptions(
      locale,
      { ...options, format: name },
      output === undefined ? io[stream] : NO_COLORS(io),
      io,
    ),
  );
  const parts: string[] = [];
  const write = async (text: string, covered: Io): Promise<void> => {
    if (text === '') return;
    if (output === undefined)
      await covered[stream].write(format.isCommands ? new TextEncoder().encode(text) : text);
    else parts.push(text);
  };
  const print = (result: FileResult, covered: Io): Promise<void> => write(format.file(result), covered);
  const end = async (totals: Totals): Promise<void> => {
    if (!dryRun) await write(format.end(totals), io);
    if (output !== undefined) {
      await io.files.write(output, parts.join(''));
      await io.stderr.write(`${locale.ui.validate.written(output)}\n`);
    }
    if (format.summary) await writeStepSummary(format.summary(totals), io);
  };
  await write(format.head, io);
  return { print, end, isForPeople: name === 'pretty' };
}

const NO_COLORS = ({ stdout }: Io) => ({
  ...stdout,
  isTerminal: false,
  columns: 100,
  colorLevel: 0 as const,
});
