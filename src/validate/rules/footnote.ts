import { valueRange } from '../../report/source.ts';
import { diagnostic } from '../../diagnostics/diagnostic.ts';
import { locateInValue } from '../locate-in-value.ts';
import { withoutCode } from '../without-code.ts';
import type { AnswersRule } from '../rule.ts';

const REFERENCE = /\[\^([^\]\s]{1,100})\](?!:)/g;
const NOTE = /^[ \t>]*\[\^([^\]\s]{1,100})\]:/gm;

/** `[^1]` without a line that begins with `[^1]:` in the same answer, or such a line to which nothing refers. */
export const footnote: AnswersRule = {
  needs: 'answers',
  check: ({ answers, source }) =>
    answers.flatMap(({ field, pointer, value }) => {
      if (field.kind !== 'prose' || typeof value !== 'string' || !value.includes('[^')) return [];
      const text = withoutCode(value);
      const notes = namesIn(text, NOTE);
      const references = namesIn(
        text.replaceAll(NOTE, (mark) => ' '.repeat(mark.length)),
        REFERENCE,
      );
      const lost = [
        ...[...references].filter(([name]) => !notes.has(name)).map((one) => [...one, 'no-text'] as const),
        ...[...notes].filter(([name]) => !references.has(name)).map((one) => [...one, 'not-used'] as const),
      ];
      return lost.map(([, { start, end, name }, problem]) => {
        const place = locateInValue(source, pointer, value, { start, end });
        const range = place.end > place.start ? place : valueRange(source, pointer);
        return diagnostic('footnote', pointer, range, { name, problem });
      });
    }),
};

/** Names of notes know no capitals. */
function namesIn(text: string, pattern: RegExp) {
  return new Map(
    [...text.matchAll(pattern)].reverse().map((match) => {
      const name = match[1] ?? '';
      const end = match.index + match[0].length;
      return [name.toLowerCase(), { start: end - match[0].trimStart().length, end, name }] as const;
    }),
  );
}
