import { findUnprintable } from '../../report/unprintable.ts';

/**
 * Typed or pasted text as it may stand in a report: line ends as `\n`, no control characters, no byte order marks.
 * Word processors leave such characters in what is copied from them.
 */
export function cleanText(text: string): string {
  const lines = text.replaceAll(/\r\n?|[\v\f\u0085\u2028\u2029]/g, '\n').replaceAll('\uFEFF', '');
  const bad = findUnprintable(lines);
  if (bad.length === 0) return lines;
  const offsets = new Set(bad.map(({ offset }) => offset));
  return lines
    .split('')
    .filter((_, index) => !offsets.has(index))
    .join('');
}

/** The same on one line. */
export function cleanLine(text: string): string {
  return cleanText(text).replaceAll(/\s*\n\s*/g, ' ');
}
