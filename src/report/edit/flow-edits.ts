import type { Edit } from '../../text/range.ts';
import type { Collection, Entry } from './entry.ts';
import { columnAt, lineStart } from './text-lines.ts';

/** Writes new entries between brackets, before the entry at `index`; each on its own line where the others are. */
export function insertFlow(
  text: string,
  collection: Collection,
  index: number,
  items: readonly string[],
): Edit {
  const { entries } = collection;
  const before = entries[index - 1];
  const separator = `,${spaceBetween(text, collection)}`;
  if (before) return insert(before.end, items.map((item) => separator + item).join(''));
  const start = entries[0]?.start ?? (collection.node.range?.[0] ?? 0) + 1;
  return insert(start, items.join(separator) + (entries.length > 0 ? separator : ''));
}

function insert(at: number, text: string): Edit {
  return { range: { start: at, end: at }, text };
}

/** What stands between two entries: a space, or a line break and the indentation of the entries. */
function spaceBetween(text: string, { entries, node }: Collection): string {
  const [first, second] = entries;
  if (!first) return ' ';
  const start = second ? first.end : (node.range?.[0] ?? 0);
  const lineBreak = /\r?\n/.exec(text.slice(start, (second ?? first).start))?.[0];
  return lineBreak === undefined ? ' ' : lineBreak + indentOf(text, second ?? first);
}

function indentOf(text: string, entry: Entry): string {
  const start = lineStart(text, entry.start);
  return ' '.repeat(/^ */.exec(text.slice(start, start + columnAt(text, entry.start)))?.[0].length ?? 0);
}

/** Removes entries between brackets with one comma each; comments between them stay. */
export function removeFlow(text: string, { entries }: Collection, index: number, count: number): Edit[] {
  const removed = entries.slice(index, index + count);
  const next = entries[index + count];
  const before = entries[index - 1];
  const first = removed[0];
  const last = removed.at(-1);
  if (!first || !last) return [];
  const start = next || !before ? first.start : before.end;
  const end = next ? next.start : last.end;
  const isAll = !next && !before;
  if (!isAll && !text.slice(start, end).includes('#')) return [{ range: { start, end }, text: '' }];
  return removed.flatMap((entry) => removeWithComma(text, entry));
}

function removeWithComma(text: string, entry: Entry): Edit[] {
  const edits = [{ range: { start: entry.start, end: entry.end }, text: '' }];
  const gap = /^((?:\s|#.*\n)*),/.exec(text.slice(entry.end))?.[1];
  if (gap === undefined) return edits;
  const comma = entry.end + gap.length;
  return [...edits, { range: { start: comma, end: comma + 1 }, text: '' }];
}
