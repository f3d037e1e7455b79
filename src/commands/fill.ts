import { sectionId } from '../form/field.ts';
import { form } from '../form/form.ts';
import type { Io } from '../io/io.ts';
import { chooseLanguage, loadLocale } from '../locales/index.ts';
import type { FillWords } from '../locales/fill-words.ts';
import { readPath } from '../fill/merge-answers.ts';
import type { EntryPoint } from '../fill/navigation.ts';
import { missingQuestions } from '../fill/questions.ts';
import { UserError } from '../show/user-error.ts';
import { DEFAULT_REPORT, openReport } from '../workspace/open-report.ts';

export interface FillOptions {
  readonly section?: string;
  readonly at?: string;
  readonly missing: boolean;
  readonly set: readonly string[];
  readonly answers?: string;
  readonly plain: boolean;
  readonly lang?: string;
}

/**
 * Asks the questions of the form, or writes answers that are given on the command line.
 * @returns 0 done or stopped by choice, 1 given answers have errors or the report cannot be read as one, 2 there is no
 *   terminal to ask on or the input ended before all required answers were given, 130 interrupted
 */
export async function fill(file: string | undefined, options: FillOptions, io: Io): Promise<number> {
  const path = file ?? DEFAULT_REPORT;
  const { fill: words } = await loadLocale(chooseLanguage({ option: options.lang }, io.env));
  if (options.set.length > 0 || options.answers !== undefined) {
    const { fillFromAnswers } = await import('./fill-from-answers.ts');
    return fillFromAnswers(path, options, io);
  }
  const entryPoint = readEntry(options, words);
  const hasTerminal = io.stdin.isTerminal && io.stderr.isTerminal;
  if (!hasTerminal && !options.plain) return tellMissing(path, options, io);
  const { fillByAsking } = await import('./fill-by-asking.ts');
  return fillByAsking(path, { ...options, entryPoint }, io);
}

/** @throws UserError for a place that the form does not have */
function readEntry({ section, at, missing }: FillOptions, words: FillWords): EntryPoint {
  const entryPoint = { missing };
  if (at !== undefined) {
    const found = readPath(at);
    if ('pointer' in found) return { ...entryPoint, pointer: found.pointer };
    throw new UserError(words.wrongPlace(at, found.suggestion));
  }
  if (section === undefined) return entryPoint;
  const wanted = form.sections.find((one) => sectionId(one).toLowerCase() === section.toLowerCase());
  if (!wanted) throw new UserError(words.wrongSection(section, form.sections.map(sectionId)));
  return { ...entryPoint, section: wanted.name };
}

/** Nobody can be asked: tells what would have been. */
async function tellMissing(path: string, options: FillOptions, io: Io): Promise<2> {
  const exists = (await io.files.facts(path)).kind !== 'missing';
  const environment = await loadLocale(chooseLanguage({ option: options.lang }, io.env));
  if (!exists) throw new UserError(environment.fill.noTerminalFile(path));
  const { source, locale } = await openReport(path, options, io);
  const words = locale.fill;
  const missing = missingQuestions(source.value).map(({ answer }) => answer.pointer);
  const { message, hint } = words.noTerminal(path);
  const list =
    missing.length > 0 ? [words.stillMissing(missing.length), ...missing.map((one) => `  ${one}`)] : [];
  await io.stderr.write([message, hint ?? '', ...list, ''].join('\n'));
  return 2;
}
