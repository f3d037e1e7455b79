import { FileProblem } from '../edge/file-problem.ts';
import type { Io } from '../edge/io.ts';
import { chooseLanguage, loadLocale } from '../locales/index.ts';
import type { Locale } from '../locales/locale.ts';
import { UserError } from '../show/user-error.ts';
import type { Worded } from '../show/formats/format.ts';
import { mergeTotals, NO_TOTALS, type Totals } from '../show/result.ts';
import { findReports, forEachReport } from '../workspace/for-each-report.ts';
import type { OpenOptions } from '../workspace/open-report.ts';
import { realPaths } from '../workspace/real-paths.ts';
import { checkOne, type CheckOptions } from './check-one.ts';
import { findingsFormat, type ShowOptions } from './findings-format.ts';
import { writeStepSummary } from './step-summary.ts';

export interface ValidateOptions extends OpenOptions, ShowOptions {
  readonly fix: boolean;
  /** How many threads there may be. */
  readonly jobs?: number;
}

/**
 * Checks reports and shows what was found, file by file in the order of their names.
 * @returns 0 nothing wrong, 1 errors found (or warnings, with `strict`), 2 a file could not be read
 * @throws UserError where there is no report at all
 */
export async function validate(paths: readonly string[], options: ValidateOptions, io: Io): Promise<number> {
  const locale = await loadLocale(chooseLanguage({ option: options.lang }, io.env));
  const words = locale.ui.validate;
  const { fix, dryRun, jobs } = options;
  if (fix && !dryRun && paths.includes('-')) throw new UserError(words.fixNeedsFile);
  const found = await findReports(paths, locale, io);
  await checkOutput(options.output, found.files, io);
  const printer = await createPrinter(options, locale, io);
  const isAlone = printer.isForPeople && !options.quiet && found.files.length === 1;
  const command: CheckOptions = { ...options, isAlone };
  let told = NO_TOTALS;
  const { reports, skipped, exitCode } = await forEachReport(
    found,
    {
      options: { ...options, mayBePipe: !fix || dryRun },
      locale,
      progress: (done, total) => words.progress(done, total),
      visit: checkOne(command, printer.format),
      take: async ({ totals, worded }, covered) => {
        told = mergeTotals(told, totals);
        if (worded) await printer.print(worded, covered);
        return undefined;
      },
      // Who fixes holds files, and asks what other programs do with them.
      threads: fix ? undefined : { name: 'validate', command, jobs },
    },
    io,
  );
  // Of a file that a mistake of bapa took there is no more to count.
  const failed = told.failed + reports - told.files;
  await printer.end({ ...told, files: reports, failed, skipped, exitCode });
  if (reports === 0) throw new UserError(words.nothingFound);
  return exitCode;
}

/** @throws FileProblem where the file to write is one of those to read */
async function checkOutput(output: string | undefined, read: readonly string[], io: Io): Promise<void> {
  const { realPath } = output === undefined ? {} : await io.files.facts(output);
  if (output === undefined || realPath === undefined) return;
  if ((await realPaths(read, io.files)).has(realPath)) throw new FileProblem(output, { kind: 'input' });
}

/** Prints the findings of a run: on standard output as they come, or into a file once all are there. */
async function createPrinter(options: ValidateOptions, locale: Locale, io: Io) {
  const { output, dryRun } = options;
  const { name, format, stream } = await findingsFormat(options, locale, io);
  const parts: string[] = [];
  const write = async (text: string, covered: Io): Promise<void> => {
    if (text === '') return;
    if (output === undefined)
      await covered[stream].write(format.isCommands ? new TextEncoder().encode(text) : text);
    else parts.push(text);
  };
  const print = (worded: readonly Worded[], covered: Io): Promise<void> => write(format.add(worded), covered);
  const end = async (totals: Totals): Promise<void> => {
    if (!dryRun) await write(format.end(totals), io);
    if (output !== undefined) {
      await io.files.write(output, parts.join(''));
      await io.stderr.write(`${locale.ui.validate.written(output)}\n`);
    }
    if (format.summary) await writeStepSummary(format.summary(totals), io);
  };
  await write(format.head, io);
  return { format, print, end, isForPeople: name === 'pretty' };
}
