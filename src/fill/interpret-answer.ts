import type { AnswerValue } from '../report/edit.ts';
import { parseDates, type DateRange } from '../form/dates.ts';
import type { TextKind } from '../form/field.ts';
import { guessDates, isoOf, toWesternDigits } from '../validate/guess-dates.ts';
import { cleanLine, cleanText } from './text/clean-text.ts';

/** What a typed text means as an answer. */
export type Interpretation =
  | {
      readonly kind: 'value';
      readonly value: AnswerValue;
      /** Days that were written in words. */
      readonly understood?: DateRange;
    }
  /** Days that can be read in two ways: `05/06/2018`. */
  | { readonly kind: 'ambiguous'; readonly dates: readonly DateRange[] };

/**
 * Reads a text as the answer to a question of some kind. What cannot be read stays as typed; the checks tell what is
 * wrong with it. @param folder the folder of the report, absolute, for paths dropped onto the terminal
 */
export function interpretAnswer(kind: TextKind, typed: string, folder: string): Interpretation {
  return INTERPRETERS[kind](typed, folder);
}

type Interpreter = (typed: string, folder: string) => Interpretation;

const INTERPRETERS = {
  text: (typed) => value(cleanLine(typed).trim()),
  prose: (typed) =>
    value(
      cleanText(typed)
        .trimEnd()
        .replace(/^(?:[ \t]*\n)+/, ''),
    ),
  telephone: (typed) => value(cleanLine(typed).trim()),
  email: (typed) =>
    value(
      cleanLine(typed)
        .trim()
        .replace(/^mailto:/i, '')
        .replace(/^<(.*)>$/, '$1'),
    ),
  path: (typed, folder) => value(relativePath(cleanLine(typed).trim(), folder)),
  date: interpretDate,
} as const satisfies Record<TextKind, Interpreter>;

/** Nothing is null: an answer taken away. */
function value(text: string): Interpretation {
  return { kind: 'value', value: text === '' ? null : text };
}

function interpretDate(typed: string): Interpretation {
  const text = cleanLine(typed).trim();
  if (parseDates(text)) return value(text);
  const guess = guessDates(text);
  if (guess) return { kind: 'value', value: isoOf(guess), understood: guess };
  const dates = readingsOf(text);
  return dates.length > 1 ? { kind: 'ambiguous', dates } : value(text);
}

/** Both readings of numbers of which nobody knows which is the month. */
function readingsOf(text: string): DateRange[] {
  const match = /^(\d{1,2})([-/. ])(\d{1,2})\2(\d{4})$/.exec(toWesternDigits(text));
  if (!match) return [];
  const [, first = '', , second = '', year = ''] = match;
  const day = (month: string, number: string) =>
    `${year}-${month.padStart(2, '0')}-${number.padStart(2, '0')}`;
  return [{ start: day(second, first) }, { start: day(first, second) }].filter(({ start }) =>
    parseDates(start),
  );
}

/** A path as the report names it: with `/`, without the quotes and escapes of terminals, relative where it can be. */
function relativePath(typed: string, folder: string): string {
  const unquoted = /^(["']).*\1$/.test(typed) ? typed.slice(1, -1) : typed.replaceAll(/\\([ '"()&])/g, '$1');
  const path = unquoted.replaceAll('\\', '/').replace(/^\.\//, '');
  const base = `${folder.replaceAll('\\', '/').replace(/\/$/, '')}/`;
  return path.startsWith(base) ? path.slice(base.length) : path;
}
