import { CLOSING_MARKS, OPENING_MARKS } from '../../locales/wrap-words.ts';
import { graphemes, TAB, type Grapheme } from './graphemes.ts';

/** A row of a wrapped text: offsets into it, the line break not included. */
export interface Row {
  readonly start: number;
  readonly end: number;
}

/**
 * Wraps a text at spaces, and Chinese between any two characters, but for marks that may not begin or end a line.
 * Spaces at the end of a row hang over it, so that every offset of the text lies in a row.
 */
export function wrapText(text: string, width: number): Row[] {
  const rows: Row[] = [];
  let start = 0;
  for (const line of text.split('\n')) {
    wrapLine(line, Math.max(2, width), start, rows);
    start += line.length + 1;
  }
  return rows;
}

function wrapLine(line: string, width: number, offset: number, rows: Row[]): void {
  let rowStart = 0;
  let breakAt = 0;
  let column = 0;
  let columnAtBreak = 0;
  let at = 0;
  let before: Grapheme | undefined;
  for (const one of graphemes(line)) {
    const isSpace = one.text === ' ' || one.text === '\t';
    if (before && at > rowStart && mayBreak(before, one)) [breakAt, columnAtBreak] = [at, column];
    if (column + one.width > width && !isSpace) {
      const cut = breakAt > rowStart ? breakAt : at;
      column -= breakAt > rowStart ? columnAtBreak : column;
      rows.push({ start: offset + rowStart, end: offset + cut });
      rowStart = cut;
    }
    at += one.text.length;
    column += one.width;
    before = one;
  }
  rows.push({ start: offset + rowStart, end: offset + line.length });
}

function mayBreak(before: Grapheme, after: Grapheme): boolean {
  if (before.text === ' ' || before.text === '\t') return true;
  if (before.width < 2 && after.width < 2) return false;
  return !OPENING_MARKS.includes(before.text) && !CLOSING_MARKS.includes(after.text);
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

/** How many columns a text without line breaks takes. */
export function columnsOf(text: string): number {
  return graphemes(text).reduce((sum, { width }) => sum + width, 0);
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

/** A text as it is shown in a row of the terminal. */
export function shown(text: string): string {
  return text.replaceAll('\t', TAB);
}

/** Wraps a text to lines for showing. */
export function wrapLines(text: string, width: number): string[] {
  return wrapText(text, width).map(({ start, end }) => shown(text.slice(start, end)).trimEnd());
}

/** A text on one line of at most `width` columns; what is cut off is marked with `…`. */
export function cutLine(text: string, width: number): string {
  const line = shown(text.replaceAll(/\s*\n\s*/g, ' '));
  if (columnsOf(line) <= width) return line;
  const end = offsetAtColumn(line, { start: 0, end: line.length }, Math.max(1, width - 1));
  return `${line.slice(0, end).trimEnd()}…`;
}
