import { EAST_ASIAN } from '../../text/east-asian.ts';
import { columnsOf } from '../../text/graphemes.ts';
import { greatest } from '../../text/lists.ts';

/** How the text of a table is set: its size in half-points, and what the margins of a cell take, in twips. */
export interface TableType {
  readonly size: number;
  readonly padding: number;
  readonly dense: boolean;
}

/** Of a cell in a dense table, at its left and right, in twips. */
export const DENSE_MARGIN = 50;

/** The types of tables, by the size of the report's text in half-points; the dense one is for what would not fit. */
function tableTypes(size: number): { usual: TableType; dense: TableType } {
  return {
    usual: { size: size - 2, padding: 220, dense: false },
    dense: { size: size - 5, padding: 2 * DENSE_MARGIN + 10, dense: true },
  };
}

/** Words with letters that are longer may be broken after `/`, `-`, `@`, `.` and the like; numbers and dates are not. */
const SHORT = 16;
const BREAKS = /(?<=[/@.\-_?&=,;:])(?=[^/@.\-_?&=,;:])/;
/** The names of the columns are in bold, which another font may make still wider. */
const BOLD = 1.08;
/** A cell with nothing but a date or the like is one word. */
const DATE = /^(?=.*\d).{1,18}$/;
/** A word gets no more room for its own sake, so that the other columns keep some: in ems. */
const WIDEST = 14.4;

/**
 * Divides the width of a table, in twips, by how much text its columns hold, so that short ones do not waste it and
 * long ones read well. What the words need gives way step by step: a long word is broken after its signs, then the type
 * gets smaller, and only then are other words broken; numbers and dates last.
 * @param texts the cells' texts by row
 * @param size of the report's text, in half-points
 */
export function columnWidths(
  texts: readonly (readonly string[])[],
  total: number,
  size: number,
): { widths: number[]; type: TableType } {
  const columns = (texts[0] ?? []).map((_, column) => texts.map((row) => row[column] ?? ''));
  const { usual, dense } = tableTypes(size);
  const type = fits(columns, total, usual) ? usual : dense;
  const whole = leastWidths(columns, type, wordsOf);
  const pieces = leastWidths(columns, type, piecesOf);
  const least =
    sum(pieces) <= total
      ? giveWay(whole, pieces, total)
      : giveWay(pieces, fitting(leastWidths(columns, type, numbersOf), total), total);
  const shares = columns.map((cells) => Math.min(60, greatest(cells.map(columnsOf), 8)));
  const spare = total - sum(least);
  const widths = least.map((width, index) =>
    Math.floor(width + (spare * (shares[index] ?? 0)) / sum(shares)),
  );
  const rest = total - sum(widths);
  return { widths: widths.map((width, index) => (index === widths.length - 1 ? width + rest : width)), type };
}

/** A text with places to break the words that are wider than their cell, in twips. They are not seen. */
export function breakLongWords(text: string, width: number, type: TableType): string {
  return text.replace(WORD, (word) =>
    ems(word) * emOf(type) > width ? breakWord(word).join(ZERO_WIDTH_SPACE) : word,
  );
}

/** About how many lines a text takes in a cell of that width, in twips. */
export function linesOf(text: string, width: number, type: TableType): number {
  return Math.max(1, Math.ceil((ems(text) * emOf(type)) / Math.max(1, width)));
}

const ZERO_WIDTH_SPACE = '\u200B';
/** Where a line may break: not at the spaces that hold a number and its unit together. */
const BETWEEN_WORDS = new RegExp(`(?:(?![\\u00a0\\u202f])[\\s${EAST_ASIAN}])+`, 'u');
/** What stands between such places. */
const WORD = new RegExp(`(?:[\\u00a0\\u202f]|[^\\s${EAST_ASIAN}])+`, 'gu');

function fits(columns: readonly (readonly string[])[], total: number, type: TableType): boolean {
  return sum(leastWidths(columns, type, piecesOf)) <= total;
}

/** The width that each column needs so that no part of its words is broken. */
function leastWidths(
  columns: readonly (readonly string[])[],
  type: TableType,
  partsOf: (text: string) => readonly string[],
): number[] {
  return columns.map((cells) => {
    const widest = cells.reduce(
      (most, text, row) =>
        partsOf(text).reduce((ofText, part) => Math.max(ofText, ems(part) * (row === 0 ? BOLD : 1)), most),
      0,
    );
    return type.padding + Math.ceil(emOf(type) * Math.min(WIDEST, widest));
  });
}

function wordsOf(text: string): string[] {
  return DATE.test(text) ? [text] : text.split(BETWEEN_WORDS);
}

function piecesOf(text: string): string[] {
  return wordsOf(text).flatMap(breakWord);
}

function breakWord(word: string): string[] {
  return word.length > SHORT && /\p{L}/u.test(word) ? word.split(BREAKS) : [word];
}

function numbersOf(text: string): string[] {
  return wordsOf(text).filter((word) => word.length <= SHORT && /\d/.test(word));
}

/** Least widths, or none where they take more than there is. */
function fitting(widths: readonly number[], total: number): readonly number[] {
  return sum(widths) <= total ? widths : widths.map(() => 0);
}

/** The widest of the widths cut, down to their floors, until they fit into the whole. */
function giveWay(widths: readonly number[], floors: readonly number[], total: number): number[] {
  const cut = (most: number) =>
    widths.map((width, index) => Math.max(floors[index] ?? 0, Math.min(width, most)));
  let [low, high] = [0, greatest(widths)];
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if (sum(cut(middle)) <= total) low = middle;
    else high = middle - 1;
  }
  return cut(low);
}

function emOf({ size }: TableType): number {
  return size * 10;
}

/** The width of letters in Arial and its like, in ems, with a little to spare: bold, or another font in its place. */
const LETTERS: readonly (readonly [RegExp, number])[] = [
  [/[\d€$£]/, 0.6],
  [/[.,:;'’|!()[\]\-/ iljtfrI]/, 0.36],
  [/[mwMW@%—…]/, 0.95],
  [/\p{Lu}/u, 0.75],
  [new RegExp(`[${EAST_ASIAN}]`, 'u'), 1],
  [/\p{M}/u, 0],
];
const OTHERS = 0.6;
const known = new Map<string, number>();

function ems(text: string): number {
  let all = 0;
  for (const letter of text) {
    let width = known.get(letter);
    if (width === undefined) {
      width = LETTERS.find(([letters]) => letters.test(letter))?.[1] ?? OTHERS;
      known.set(letter, width);
    }
    all += width;
  }
  return all;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((all, number) => all + number, 0);
}
