import { columnsOf, graphemes } from './graphemes.ts';

/** So many marks and codes of colours that take no column may stand in one; a letter can have any number. */
const MOST_IN_COLUMN = 32;

/** A line of at most so many columns of a terminal; what is cut off is marked with `…`. */
export function cutText(line: string, columns: number): string {
  const most = columns * MOST_IN_COLUMN;
  if (line.length <= most && columnsOf(line) <= columns) return line;
  let kept = '';
  let width = 0;
  for (const one of graphemes(line.slice(0, most + MOST_IN_COLUMN))) {
    if (width + one.width > columns - 1 || kept.length + one.text.length > most) break;
    kept += one.text;
    width += one.width;
  }
  return `${kept}…`;
}

/** The first words of a text, on one line of at most so many columns, with `…` where some are left out. */
export function cutWords(text: string, columns: number): string {
  const line = text.replace(/\s+/g, ' ').trim();
  const cut = cutText(line, columns);
  if (cut === line) return line;
  const kept = cut.slice(0, -1);
  const words = kept.slice(0, Math.max(0, kept.lastIndexOf(' ')));
  const [whole = ''] = /^.*[^\s,;:،؛，；：]/.exec(words.length > kept.length / 2 ? words : kept) ?? [];
  return `${whole}…`;
}

/** How much of what an author typed a message repeats, in columns. */
const QUOTE_COLUMNS = 80;

/** What an author typed, as a message repeats it. */
export function cutQuote(text: string): string {
  return cutText(text, QUOTE_COLUMNS);
}
