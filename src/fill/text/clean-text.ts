import { withoutMarks } from '../../text/byte-order-mark.ts';
import { dropUnprintable } from '../../text/unprintable.ts';

/**
 * Typed or pasted text as it may stand in a report: line ends as `\n`, no control characters, no byte order marks.
 * Word processors leave such characters in what is copied from them.
 */
export function cleanText(text: string): string {
  return dropUnprintable(withoutMarks(text.replaceAll(/\r\n?|[\v\f\u0085\u2028\u2029]/g, '\n')));
}

/** The same on one line. */
export function cleanLine(text: string): string {
  return cleanText(text).replaceAll(/\s+/g, (space) => (space.includes('\n') ? ' ' : space));
}
