import { CLOSING_MARKS, OPENING_MARKS } from './east-asian.ts';
import { graphemes, isPlain, shown, type Grapheme } from './graphemes.ts';
import { closeStyles, trimEnd } from './styles.ts';

/** A row of a wrapped text: offsets into it, the line break not included. */
export interface Row {
  readonly start: number;
  readonly end: number;
}

/** What becomes of a word that is longer than a row. */
type LongWords = 'break' | 'keep';

/**
 * Wraps a text at spaces, and Chinese between any two characters, but for marks that may not begin or end a line.
 * Spaces at the end of a row hang over it, so that every offset of the text lies in a row.
 */
export function wrapText(text: string, columns: number, longWords: LongWords = 'break'): Row[] {
  return [...rowsFrom(text, 0, columns, longWords)];
}

/** The rows from an offset on, at which one begins: what stands before it changes nothing. */
export function* rowsFrom(
  text: string,
  offset: number,
  columns: number,
  longWords: LongWords = 'break',
): Generator<Row> {
  let start = offset;
  for (;;) {
    const lineBreak = text.indexOf('\n', start);
    const lineEnd = lineBreak < 0 ? text.length : lineBreak;
    const lineStart = start;
    for (const at of rowEnds(text.slice(start, lineEnd), Math.max(2, columns), longWords)) {
      yield { start, end: lineStart + at };
      start = lineStart + at;
    }
    if (lineBreak < 0) return;
    start = lineEnd + 1;
  }
}

/** Wraps a text to lines for showing. A word longer than a line is broken; a line's indentation stays. */
export function wrapLines(text: string, columns: number): string[] {
  return show(text, wrapText(text, columns));
}

/** Wraps a text to lines, but lets a word that is longer stand out on a line of its own, to be copied whole. */
export function wrapWords(text: string, columns: number): string[] {
  return show(text, wrapText(text, columns, 'keep'));
}

/** Offsets at which the rows of a line end. */
function* rowEnds(line: string, columns: number, longWords: LongWords): Generator<number> {
  if (line.length <= columns && isPlain(line)) {
    yield line.length;
    return;
  }
  let rowStart = 0;
  let breakAt = 0;
  let column = 0;
  let columnAtBreak = 0;
  let at = 0;
  let before: Grapheme | undefined;
  for (const one of graphemes(line)) {
    if (before && mayBreak(before, one)) [breakAt, columnAtBreak] = [at, column];
    if (column + one.width > columns && !isBlank(one) && (longWords === 'break' || breakAt > rowStart)) {
      const isBetweenWords = breakAt > rowStart;
      rowStart = isBetweenWords ? breakAt : at;
      column -= isBetweenWords ? columnAtBreak : column;
      yield rowStart;
    }
    at += one.text.length;
    column += one.width;
    if (one.width > 0) before = one;
  }
  yield line.length;
}

function isBlank({ text }: Grapheme): boolean {
  return text === ' ' || text === '\t';
}

function mayBreak(before: Grapheme, after: Grapheme): boolean {
  if (isBlank(before)) return true;
  if (before.width < 2 && after.width < 2) return false;
  return !OPENING_MARKS.includes(before.text) && !CLOSING_MARKS.includes(after.text);
}

function show(text: string, rows: readonly Row[]): string[] {
  const lines = rows.map(({ start, end }) => trimEnd(shown(text.slice(start, end))));
  return text.includes('\u001B') ? closeStyles(lines) : lines;
}

/** The index of the row in which a cursor stands: where a row was wrapped, the beginning of the next one. */
export function rowOf(rows: readonly Row[], offset: number): number {
  let low = 0;
  let high = rows.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((rows[middle]?.start ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** The offset in a row that is nearest to a column without passing it. */
export function offsetAtColumn(text: string, row: Row, column: number): number {
  let at = row.start;
  let width = 0;
  for (const one of graphemes(text.slice(row.start, row.end))) {
    if (width + one.width > column) break;
    width += one.width;
    at += one.text.length;
  }
  return at;
}
