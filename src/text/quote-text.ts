import type { Edit, Range } from './range.ts';

/** Puts quotation marks around what the author typed, on one line; where it holds some itself, the others. */
export function quoteText(range: Range, text: string): Edit {
  return { range, text: /["\\]/.test(text) ? `'${text.replaceAll("'", "''")}'` : `"${text}"` };
}
