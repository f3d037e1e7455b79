import type { Io } from '../edge/io.ts';
import type { Locale } from '../locales/locale.ts';
import type { FindingsFormat, Worded } from '../show/formats/format.ts';
import {
  addToTotals,
  exitCodeOf,
  NO_TOTALS,
  type FileResult,
  type Totals,
  type UnreadFile,
} from '../show/result.ts';
import { checkOpened, type OpenReport } from '../workspace/open-report.ts';
import { printError } from '../workspace/print-error.ts';
import type { Visit } from '../workspace/visit-file.ts';
import { findingsFormat, type ShowOptions } from './findings-format.ts';
import { tellWaiting } from './tell-waiting.ts';

export interface CheckOptions extends ShowOptions {
  readonly fix: boolean;
  /** Whether it is the only report, so that there is more to say of it to a person. */
  readonly isAlone: boolean;
}

/** What was found in one file. */
export interface Checked {
  /** Its numbers, as if there were no other file. */
  readonly totals: Totals;
  /** Nothing where it is not to be shown. */
  readonly worded?: readonly Worded[];
}

/** The same as `checkOne`, where a thread has no more than the options. */
export async function createCheck(options: CheckOptions, locale: Locale, io: Io): Promise<Visit<Checked>> {
  return checkOne(options, (await findingsFormat(options, locale, io)).format);
}

/** Checks one file; with `fix`, fixes it first and shows the difference. What is found is told in words. */
export function checkOne(options: CheckOptions, format: FindingsFormat): Visit<Checked> {
  return async (opened, isNamed, tell, io) => {
    const { result, isTold = true, problem } = await check(opened, options, io);
    if (!isNamed && isNoReport(result)) return 'skipped';
    const totals = addToTotals(NO_TOTALS, result, options.strict);
    await tell({ totals, ...(isTold && { worded: format.word(result) }) });
    if (options.isAlone && isNamed) await tellWaiting(opened, io);
    if (problem === undefined) return exitCodeOf(result, options.strict);
    await printError(problem, result.locale, io);
    return 2;
  };
}

function isNoReport({ diagnostics }: FileResult): boolean {
  return diagnostics.some((found) => found.code === 'not-a-report');
}

/** @returns also why it could not be fixed, such as that somebody fills it */
async function check(
  opened: OpenReport | UnreadFile,
  options: CheckOptions,
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
