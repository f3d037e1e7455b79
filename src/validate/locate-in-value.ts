import type { Range } from '../text/range.ts';
import { sourceText, valueRange, type Source } from '../report/source.ts';

/**
 * The place in the file of a part of an answer. YAML takes indentation, folds and escapes out of a text, so the part's
 * first line is looked for in the text as typed, counting how often it occurs before. Where it cannot be found, the
 * whole answer.
 * @param part offsets in the value
 */
export function locateInValue(source: Source, pointer: string, value: string, part: Range): Range {
  const whole = valueRange(source, pointer);
  const typed = sourceText(source, whole);
  const wanted = firstLine(value.slice(part.start, part.end));
  if (wanted === '') return whole;
  const before = countOf(value.slice(0, part.start + wanted.length), wanted) - 1;
  const at = indexOfNth(typed, wanted, Math.max(0, before));
  if (at < 0) return whole;
  return { start: whole.start + at, end: whole.start + at + wanted.length };
}

function firstLine(text: string): string {
  return /[^\r\n]*/.exec(text)?.[0].trimEnd() ?? '';
}

function countOf(text: string, part: string): number {
  return text.split(part).length - 1;
}

function indexOfNth(text: string, part: string, n: number): number {
  let at = text.indexOf(part);
  for (let count = 0; count < n && at >= 0; count += 1) at = text.indexOf(part, at + part.length);
  return at;
}
