import { splitMark } from './byte-order-mark.ts';
import type { Edit } from './range.ts';

/**
 * The text with all edits made. Their ranges refer to the text before any of them; edits at one place are made in the
 * order given.
 * @throws RangeError when two edits overlap: a mistake of the program.
 */
export function applyEdits(text: string, edits: readonly Edit[]): string {
  const sorted = [...edits].sort((a, b) => a.range.start - b.range.start || a.range.end - b.range.end);
  const parts: string[] = [];
  let at = 0;
  for (const { range, text: replacement } of sorted) {
    if (range.start < at || range.end < range.start || range.end > text.length) {
      throw new RangeError(`The edit at ${range.start}–${range.end} overlaps another or leaves the text`);
    }
    parts.push(text.slice(at, range.start), replacement);
    at = range.end;
  }
  return parts.join('') + text.slice(at);
}

/** As `applyEdits`, for the text of a whole file: a byte order mark, which `Source.text` leaves out, stays. */
export function applyEditsToFile(fileText: string, edits: readonly Edit[]): string {
  const { mark, rest } = splitMark(fileText);
  return mark + applyEdits(rest, edits);
}
