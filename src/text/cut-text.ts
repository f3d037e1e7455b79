import { columnsOf, graphemes } from './graphemes.ts';

/** A line of at most so many columns of a terminal; what is cut off is marked with `…`. */
export function cutText(line: string, columns: number): string {
  if (columnsOf(line) <= columns) return line;
  let kept = '';
  let width = 0;
  for (const one of graphemes(line)) {
    if (width + one.width > columns - 1) break;
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
  const words = kept.replace(/\s+\S*$/, '');
  return `${(words.length > kept.length / 2 ? words : kept).replace(/[\s,;:،؛，；：]+$/, '')}…`;
}

/** How much of what an author typed a message repeats, in columns. */
const QUOTE_COLUMNS = 60;

/** What an author typed, as a message repeats it. */
export function cutQuote(text: string): string {
  return cutText(text, QUOTE_COLUMNS);
}
