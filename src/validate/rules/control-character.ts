import { findUnprintable } from '../../text/unprintable.ts';
import type { Range } from '../../text/range.ts';
import { sourceText, type Source } from '../../report/source.ts';
import { diagnostic, type Diagnostic } from '../../diagnostics/diagnostic.ts';
import type { AnswersRule } from '../rule.ts';

/**
 * Characters that no Word file can hold: typed in the text as they are, or by an escape such as `"\0"`. One diagnostic
 * for each answer that holds any.
 */
export const controlCharacter: AnswersRule = {
  needs: 'answers',
  check: ({ source, answers }) => [
    ...rawCharacters(source),
    ...answers.flatMap(({ value, pointer }) => {
      const position = source.positions.get(pointer);
      if (typeof value !== 'string' || !position?.value) return [];
      const found = findUnprintable(value).map((one) => one.codePoint);
      return findings(pointer, escapeRange(source, position.value), found);
    }),
  ],
};

/** Characters in the text as typed, by the innermost answer that they stand in. */
function rawCharacters(source: Source): Diagnostic[] {
  const found = findUnprintable(source.text);
  if (found.length === 0) return [];
  const pointerAt = innermost(source);
  const byPointer = new Map<string, { range: Range; codePoints: number[] }>();
  for (const { offset, codePoint } of found) {
    const pointer = pointerAt(offset);
    const group = byPointer.get(pointer) ?? { range: { start: offset, end: offset + 1 }, codePoints: [] };
    group.codePoints.push(codePoint);
    byPointer.set(pointer, group);
  }
  return [...byPointer].flatMap(([pointer, { range, codePoints }]) => findings(pointer, range, codePoints));
}

/** Gives the pointers of the innermost answers at offsets that rise: all answers are gone through once. */
function innermost(source: Source): (offset: number) => string {
  const places = [...source.positions].flatMap(([pointer, { value }]) => (value ? [{ pointer, value }] : []));
  places.sort((a, b) => a.value.start - b.value.start);
  const open: typeof places = [];
  let next = 0;
  return (offset) => {
    for (; (places[next]?.value.start ?? Infinity) <= offset; next += 1) open.push(places[next]!);
    while ((open.at(-1)?.value.end ?? Infinity) <= offset) open.pop();
    return open.at(-1)?.pointer ?? '';
  };
}

/** The first escape in a quoted text that can stand for such a character; else the whole text. */
function escapeRange(source: Source, range: Range): Range {
  const escape = /\\(?:[0abefv]|x[0-9a-fA-F]{2}|u[0-9a-fA-F]{4}|U[0-9a-fA-F]{8})/.exec(
    sourceText(source, range),
  );
  if (!escape) return range;
  return { start: range.start + escape.index, end: range.start + escape.index + escape[0].length };
}

function findings(pointer: string, range: Range, codePoints: readonly number[]): Diagnostic[] {
  const [codePoint, ...others] = new Set(codePoints);
  return codePoint === undefined
    ? []
    : [diagnostic('control-character', pointer, range, { codePoint, others })];
}
