import { isMapping } from '../form/answer.ts';
import type { AnswerValue } from '../form/answer-value.ts';
import type { Field } from '../form/field.ts';
import { isTextKind, type TextKind } from '../form/kinds.ts';
import type { ChoicesWords } from '../locales/locale.ts';
import { choiceIn, choicesIn } from '../validate/choices.ts';
import { isoOf, parseDates, type DateRange } from '../text/dates.ts';
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

interface Means {
  readonly folder: string;
  /** The words of choices, in every language. */
  readonly choices: readonly ChoicesWords[];
}

/** Reads a value that was given without asking as the questions would read it, with all that it is made of. */
export function interpretValue(field: Field, given: AnswerValue, means: Means): AnswerValue {
  const { kind } = field;
  if (typeof given === 'string' && isTextKind(kind)) {
    const meaning = interpretAnswer(kind, given, means.folder);
    return (meaning.kind === 'value' ? meaning.value : null) ?? given;
  }
  if (kind === 'choice' && typeof given === 'string') return choiceIn(given, field, means.choices) ?? given;
  if (kind === 'choices') {
    if (typeof given === 'string')
      return choicesIn(given, field, means.choices) ?? given.split(',').map((one) => one.trim());
    const choice = (one: AnswerValue) =>
      typeof one === 'string' ? (choiceIn(one, field, means.choices) ?? one) : one;
    return Array.isArray(given) ? given.map(choice) : given;
  }
  if (kind === 'list' && Array.isArray(given))
    return given.map((item: AnswerValue) => interpretValue(field.item, item, means));
  if (kind !== 'group' || !isMapping(given)) return given;
  return Object.fromEntries(
    Object.entries(given as Readonly<Record<string, AnswerValue>>).map(([key, child]) => {
      const part = field.fields.find((one) => one.key === key);
      return [key, part ? interpretValue(part, child, means) : child];
    }),
  );
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
