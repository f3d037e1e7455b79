import type { AnswerValue } from '../form/answer-value.ts';
import { isoOf, parseDates, type DateRange } from '../text/dates.ts';
import type { TextKind } from '../form/kinds.ts';
import { READS } from '../locales/index.ts';
import { recognizeDate } from '../recognize/recognize-date.ts';
import { likeliest } from '../recognize/recognition.ts';
import { cleanLine, cleanText } from './text/clean-text.ts';

/** What a typed text means as an answer. */
export type Interpretation =
  | { readonly kind: 'value'; readonly value: AnswerValue }
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
  const meant = recognizeDate(text, READS);
  if (meant.kind === 'ambiguous' && meant.values.length > 1)
    return { kind: 'ambiguous', dates: meant.values };
  // The checks tell where the last day is before the first.
  const dates = likeliest(meant);
  return value(dates ? isoOf(dates) : text);
}

/** A path as the report names it: with `/`, without the quotes and escapes of terminals, relative where it can be. */
function relativePath(typed: string, folder: string): string {
  const unquoted = /^(["']).*\1$/.test(typed) ? typed.slice(1, -1) : typed.replaceAll(/\\([ '"()&])/g, '$1');
  const path = unquoted.replaceAll('\\', '/').replace(/^\.\//, '');
  const base = `${folder.replaceAll('\\', '/').replace(/\/$/, '')}/`;
  return path.startsWith(base) ? path.slice(base.length) : path;
}
