import type { PhrasingContent, Text } from 'mdast';
import { isAnswered, type Answer } from '../form/answer.ts';
import { parseDates } from '../text/dates.ts';
import type { Field } from '../form/field.ts';
import { fits, type Kind } from '../form/kinds.ts';
import type { Locale } from '../locales/locale.ts';
import { optionWords } from '../locales/words.ts';
import { typedInline } from './as-typed.ts';
import type { DocumentContext } from './document-context.ts';
import { emphasis, mark, text } from './nodes.ts';
import { append } from '../text/lists.ts';

type Inline = (answer: Answer, context: DocumentContext) => PhrasingContent[];

/**
 * The answer to a field in one line, as in a table cell: a group's parts between commas with choices in brackets, the
 * items of a list between separators. Without an answer: nothing, or in a draft, where one is required, words that say so.
 */
export function answerInline(answer: Answer, context: DocumentContext): PhrasingContent[] {
  if (!isAnswered(answer.value)) return unansweredInline(answer, context);
  const inline = isAsAsked(answer) ? (INLINE[answer.field.kind] ?? plain) : misfitInline;
  return inline(answer, context);
}

/** What is not shown as it was typed. */
const INLINE: Partial<Record<Kind, Inline>> = {
  date: ({ value, pointer }, { locale }) => {
    const range = parseDates(value as string);
    return range
      ? [text(locale.document.date(range), mark('value', pointer))]
      : typedInline(value, pointer, locale.document);
  },
  choice: ({ field, value, pointer }, { locale }) => [
    text(choiceWords(locale, field, value) ?? '', mark('value', pointer)),
  ],
  choices: choicesInline,
  list: ({ children }, context) =>
    between(
      children.filter(({ value }) => isAnswered(value)).map((item) => answerInline(item, context)),
      () => separator(context),
    ),
  group: groupInline,
};

function plain({ value, pointer }: Answer, { locale }: DocumentContext): PhrasingContent[] {
  return typedInline(value, pointer, locale.document);
}

/** Whether a value has the shape and, for a choice, one of the values that the form asks for. */
function isAsAsked({ field, value }: Answer): boolean {
  if (field.kind === 'choice') return field.options.includes(value as string);
  return fits(field.kind, value);
}

function misfitInline({ value, pointer }: Answer, { locale }: DocumentContext): PhrasingContent[] {
  return [...typedInline(value, pointer, locale.document), ...misfitNote(locale, pointer)];
}

function misfitNote({ document }: Locale, pointer: string): PhrasingContent[] {
  const [before, after] = document.addition;
  return [text(before), emphasis(text(document.misfit, mark('misfit', pointer))), text(after)];
}

function unansweredInline({ field, pointer }: Answer, { draft, locale }: DocumentContext): PhrasingContent[] {
  if (!draft || !field.required) return [];
  return [emphasis(text(locale.document.unanswered, mark('unanswered', pointer)))];
}

/** The words of a choice in the form; undefined for what is none of its options. */
export function choiceWords(locale: Locale, field: Field, value: unknown): string | undefined {
  if (field.kind !== 'choice' && field.kind !== 'choices') return undefined;
  return typeof value === 'string' && field.options.includes(value)
    ? optionWords(locale, field)[value]
    : undefined;
}

function choicesInline({ field, value, pointer }: Answer, context: DocumentContext): PhrasingContent[] {
  const chosen = (value as unknown[]).map((one, index) => ({ one, at: `${pointer}/${index}` }));
  return between(
    chosen
      .filter(({ one }) => isAnswered(one))
      .map(({ one, at }) => {
        const words = choiceWords(context.locale, field, one);
        return words === undefined
          ? [...typedInline(one, at, context.locale.document), ...misfitNote(context.locale, at)]
          : [text(words, mark('value', at))];
      }),
    () => separator(context),
  );
}

function groupInline(
  { field, children, value, pointer }: Answer,
  context: DocumentContext,
): PhrasingContent[] {
  const { document, fields } = context.locale;
  const [open, close] = document.addition;
  const line: PhrasingContent[] = [];
  for (const child of children) {
    const inline = answerInline(child, context);
    if (inline.length === 0) continue;
    if (child.field.kind === 'choice' && line.length > 0) append(line, [text(open), ...inline, text(close)]);
    else {
      if (line.length > 0) line.push(text(document.comma));
      if (!isAnswered(child.value))
        append(line, label(fields[child.field.path].short, child.pointer, context));
      append(line, inline);
    }
  }
  const known = new Set(field.kind === 'group' ? field.fields.map(({ key }) => key) : []);
  const unknown = Object.entries(value as object).filter(([key]) => !known.has(key));
  if (unknown.length > 0) {
    if (line.length > 0) line.push(separator(context));
    append(line, typedInline(Object.fromEntries(unknown), pointer, document));
    append(line, misfitNote(context.locale, pointer));
  }
  return line;
}

/** The name of a value that follows it in the same line. */
export function label(name: string, pointer: string, { locale }: DocumentContext): PhrasingContent[] {
  return [text(name, mark('label', pointer)), text(locale.document.colon)];
}

function separator({ locale }: DocumentContext): Text {
  return text(locale.document.semicolon, mark('separator'));
}

function between(parts: readonly PhrasingContent[][], separate: () => PhrasingContent): PhrasingContent[] {
  return parts
    .filter((part) => part.length > 0)
    .flatMap((part, index) => (index === 0 ? part : [separate(), ...part]));
}
