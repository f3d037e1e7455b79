import type { Edit } from './range.ts';

/**
 * Replaces parts of a text by others of the same length, so that all offsets stay.
 * @throws Error when a replacement has another length: a mistake of the project
 */
export function applyMends(text: string, mends: readonly Edit[]): string {
  let mended = text;
  for (const { range, text: replacement } of mends) {
    if (replacement.length !== range.end - range.start) throw new Error('A mend must keep all offsets');
    mended = mended.slice(0, range.start) + replacement + mended.slice(range.end);
  }
  return mended;
}
