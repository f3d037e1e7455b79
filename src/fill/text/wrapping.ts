import { lengthOfSameStart } from '../../text/same-start.ts';
import { rowOf, rowsFrom, wrapText, type Row } from '../../text/wrap-text.ts';

interface Wrapped {
  readonly text: string;
  readonly columns: number;
  readonly rows: readonly Row[];
}

/** Wraps a text as `wrapText` does. */
export type Wrapping = (text: string, columns: number) => readonly Row[];

/** Wraps a text that is being typed: what stays is remembered, so that a key costs the rows around its change. */
export function createWrapping(): Wrapping {
  let last: Wrapped = { text: '', columns: 0, rows: [] };
  return (text, columns) => {
    if (columns !== last.columns) last = { text, columns, rows: wrapText(text, columns) };
    else if (text !== last.text) last = { text, columns, rows: rewrap(last, text) };
    return last.rows;
  };
}

/** The rows of a changed text: those before and after the change are taken from the text as it was. */
function rewrap({ text: old, columns, rows }: Wrapped, text: string): Row[] {
  const head = lengthOfSameStart(old, text);
  const tail = sameAtEnd(old, text, Math.min(old.length, text.length) - head);
  const shift = text.length - old.length;
  // Where a row ends is decided in the row after it.
  const kept = rows.slice(0, Math.max(0, rowOf(rows, head) - 2));
  const made: Row[] = [...kept];
  for (const row of rowsFrom(text, rows[kept.length]?.start ?? 0, columns)) {
    const before = rowOf(rows, row.start - shift);
    if (row.start >= text.length - tail && rows[before]?.start === row.start - shift) {
      for (const { start, end } of rows.slice(before)) made.push({ start: start + shift, end: end + shift });
      break;
    }
    made.push(row);
  }
  return made;
}

function sameAtEnd(one: string, other: string, most: number): number {
  let length = 0;
  while (
    length < most &&
    one.charCodeAt(one.length - 1 - length) === other.charCodeAt(other.length - 1 - length)
  )
    length += 1;
  return length;
}
