import { isMap } from 'yaml';
import type { Field } from '../../form/field.ts';
import type { Edit } from '../../text/range.ts';
import { insertionPoint, readChunks, type Chunk } from './comments.ts';
import { readCollection, type Collection } from './entry.ts';
import { insertFlow, removeFlow } from './flow-edits.ts';
import type { Layout } from './layout.ts';
import { NotEditable } from '../../diagnostics/not-editable.ts';
import { isJson } from './replace-value.ts';
import { beginsLine, nextLine, previousLineEnd } from './text-lines.ts';
import { writeFlow, writeItem } from './write-value.ts';
import type { AnswerValue } from '../../form/answer-value.ts';

/** A list that holds at least one item. */
export interface ListAnchor {
  readonly text: string;
  readonly layout: Layout;
  readonly list: Collection;
  /** The field of an item. */
  readonly field: Field | undefined;
}

/** Writes new items before the item at `index`, or after the last one. */
export function insertItems(anchor: ListAnchor, index: number, values: readonly AnswerValue[]): Edit[] {
  const { text, layout, list, field } = anchor;
  if (list.flow)
    return [
      insertFlow(
        text,
        list,
        index,
        values.map((value) => writeFlow(value, isJson(list))),
      ),
    ];
  const chunks = blockChunks(anchor);
  const context = { layout, column: list.column, item: true, field, itemDepth: itemDepth(text, list) };
  const { newline } = layout;
  const gap = newline.repeat(1 + blankLinesBetween(text, chunks, index));
  const items = values.map((value) => writeItem(value, context).join(newline));
  const before = list.entries[index - 1];
  if (!before) {
    const start = chunks[0]?.start ?? 0;
    return [{ range: { start, end: start }, text: items.map((item) => item + gap).join('') }];
  }
  const at = insertionPoint(text, before, list.column);
  return [{ range: { start: at, end: at }, text: items.map((item) => gap + item).join('') }];
}

/** Removes `count` items from `index` on, with the comment lines directly above them; not all of them in block style. */
export function removeItems(anchor: ListAnchor, index: number, count: number): Edit[] {
  const { text, list } = anchor;
  if (list.flow) return removeFlow(text, list, index, count);
  const chunks = blockChunks(anchor);
  const first = chunks[index]!;
  const last = chunks[index + count - 1]!;
  const next = chunks[index + count];
  const before = chunks[index - 1];
  if (next) {
    const end = isBlankBetween(text, last, next) ? next.start : nextLine(text, last.end);
    return [{ range: { start: first.start, end }, text: '' }];
  }
  const start =
    before && isBlankBetween(text, before, first) ? before.end : previousLineEnd(text, first.start);
  return [{ range: { start, end: last.end }, text: '' }];
}

/** Moves an item with the comment lines directly above it. What stands between the items stays where it is. */
export function moveItems(anchor: ListAnchor, from: number, to: number): Edit[] {
  const { text, list } = anchor;
  return permute(text, list.flow ? list.entries : blockChunks(anchor), from, to);
}

/** Puts the text of the chunk at `from` into the place of that at `to`, and shifts those between by one place. */
function permute(text: string, chunks: readonly Chunk[], from: number, to: number): Edit[] {
  const order = chunks.map((_, index) => index);
  order.splice(to, 0, ...order.splice(from, 1));
  return chunks.flatMap((chunk, index) => {
    const source = chunks[order[index] ?? index] ?? chunk;
    return source === chunk
      ? []
      : [{ range: { start: chunk.start, end: chunk.end }, text: text.slice(source.start, source.end) }];
  });
}

function blockChunks({ text, list }: ListAnchor): Chunk[] {
  if (list.entries.some((entry) => !beginsLine(text, entry.start)))
    throw new NotEditable('layout', list.pointer);
  return readChunks(text, list);
}

function isBlankBetween(text: string, before: Chunk, after: Chunk): boolean {
  return text.slice(before.end, after.start).trim() === '';
}

/** How many blank lines the author leaves between items, judged by the nearest two. */
function blankLinesBetween(text: string, chunks: readonly Chunk[], index: number): number {
  const at = Math.min(Math.max(1, index), chunks.length - 1);
  const before = chunks[at - 1];
  const after = chunks[at];
  if (!before || !after || !isBlankBetween(text, before, after)) return 0;
  return text.slice(before.end, after.start).split('\n').length - 2;
}

/** How far the author's items stand behind their dashes. */
function itemDepth(text: string, list: Collection): number {
  for (const { node, start } of list.entries) {
    if (!isMap(node) || node.flow || !node.range) continue;
    const [first] = readCollection(text, node, list.pointer).entries;
    if (first && !text.slice(start, first.start).includes('\n')) return first.start - start;
  }
  return 2;
}
