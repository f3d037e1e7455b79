import type { FillOptions } from './fill-options.ts';
import type { Io } from '../edge/io.ts';
import { chooseLanguage, loadLocale } from '../locales/index.ts';
import { missingLines } from '../fill/missing-lines.ts';
import { readEntryPoint } from '../fill/read-entry-point.ts';
import { UserError } from '../show/user-error.ts';
import { DEFAULT_REPORT, openReport } from '../workspace/open-report.ts';

/**
 * Asks the questions of the form, or writes answers that are given on the command line.
 * @returns 0 done or stopped by choice, 1 given answers have errors or the report cannot be read as one, 2 there is no
 *   terminal to ask on or the input ended before all required answers were given, 130 interrupted
 */
export async function fill(named: string | undefined, options: FillOptions, io: Io): Promise<number> {
  const file = named ?? DEFAULT_REPORT;
  const { fill: words, files } = await loadLocale(chooseLanguage({ option: options.lang }, io.env));
  if (file === '-') throw new UserError(files.needsFile);
  if (options.set.length > 0 || options.answers !== undefined) {
    const { fillFromAnswers } = await import('./fill-from-answers.ts');
    return fillFromAnswers(file, options, io);
  }
  const entryPoint = readEntryPoint(options, words);
  const hasTerminal = io.stdin.isTerminal && io.stderr.isTerminal;
  if (!hasTerminal && !options.plain) return printMissing(file, options, io);
  const { fillByAsking } = await import('./fill-by-asking.ts');
  return fillByAsking(file, { ...options, entryPoint }, io);
}

/** Nobody can be asked: says what would have been. */
async function printMissing(file: string, options: FillOptions, io: Io): Promise<2> {
  const exists = (await io.files.facts(file)).kind !== 'missing';
  const environment = await loadLocale(chooseLanguage({ option: options.lang }, io.env));
  if (!exists) throw new UserError(environment.fill.noTerminalFile(file));
  const { source, locale } = await openReport(file, options, io);
  const { message, hint } = locale.fill.noTerminal(file);
  const lines = [message, hint ?? '', ...missingLines(source.value, locale.fill)];
  await io.stderr.write(`${lines.join('\n')}\n`);
  return 2;
}
