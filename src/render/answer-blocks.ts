import type { BlockContent } from 'mdast';
import { isAnswered, isMapping, type Answer } from '../form/answer.ts';
import { isTextField } from '../form/field.ts';
import { fits } from '../form/kinds.ts';
import { answerInline } from './answer-inline.ts';
import { typedBlocks, typedEntries } from './as-typed.ts';
import type { DocumentContext } from './document-context.ts';
import { emphasis, list, listItem, mark, paragraph, text } from './nodes.ts';

/**
 * The answer to a field as blocks: prose as its own paragraphs and lists, other text as one paragraph, a list as a
 * numbered list. Without an answer: nothing, or in a draft, where one is required, a line that says so.
 */
export function answerBlocks(answer: Answer, context: DocumentContext): BlockContent[] {
  const { field, pointer, value } = answer;
  if (!isAnswered(value)) return unansweredBlocks(answer, context);
  if (field.kind === 'list' && Array.isArray(value)) return [numberedList(answer, context)];
  if (field.kind === 'prose' && typeof value === 'string') return proseBlocks(value, pointer, context);
  if (isTextField(field) && fits(field.kind, value)) return [paragraph(answerInline(answer, context))];
  const { document: words } = context.locale;
  // A list that was written as one text is Markdown: its numbers and bullets were meant as such.
  const isText = typeof value === 'string';
  const typed = isText ? proseBlocks(value, pointer, context) : typedBlocks(value, pointer, words);
  return [misfitNote(words.misfit, pointer), ...typed];
}

function proseBlocks(value: string, pointer: string, context: DocumentContext): BlockContent[] {
  return context.footnotes
    .take(context.readProse(value, context.plain.has(pointer)), mark('value', pointer))
    .map((block) => ({ ...block, data: { bapa: mark('value', pointer) } }));
}

/** The answered items of a list, numbered by their order. */
function numberedList({ pointer, children }: Answer, context: DocumentContext): BlockContent {
  const items = children.filter(({ value }) => isAnswered(value));
  return list(
    'numbers',
    items.map((item) => listItem(answerBlocks(item, context))),
    mark('value', pointer),
  );
}

/** In a draft, the line that stands for a required answer. */
function unansweredBlocks({ field, pointer }: Answer, { draft, locale }: DocumentContext): BlockContent[] {
  if (!draft || !field.required) return [];
  const role = mark('unanswered', pointer);
  return [paragraph([emphasis(text(locale.document.unanswered))], role)];
}

/** What a group holds beyond the fields of the form. */
export function unknownBlocks({ field, pointer, value }: Answer, context: DocumentContext): BlockContent[] {
  if (field.kind !== 'group' || !isMapping(value)) return [];
  const keys = new Set(field.fields.map(({ key }) => key));
  return unknownEntries(value, keys, pointer, context);
}

/** The entries of a mapping whose keys the form does not know, under a line that says so. */
export function unknownEntries(
  value: Readonly<Record<string, unknown>>,
  known: ReadonlySet<string>,
  pointer: string,
  { locale }: DocumentContext,
): BlockContent[] {
  const unknown = Object.entries(value).filter(([key]) => !known.has(key));
  if (unknown.length === 0) return [];
  return [misfitNote(locale.document.notInForm, pointer), ...typedEntries(unknown, pointer, locale.document)];
}

function misfitNote(words: string, pointer: string): BlockContent {
  return paragraph([emphasis(text(words))], mark('misfit', pointer));
}
