import type { Answer } from '../../form/answer.ts';
import { valueRange } from '../../report/source.ts';
import { countIdeographs } from '../../text/count-words.ts';
import { diagnostic } from '../../diagnostics/diagnostic.ts';
import { locateInValue } from '../locate-in-value.ts';
import { sameText } from '../../text/same-text.ts';
import type { AnswersRule } from '../rule.ts';

/** Shorter paragraphs are repeated for good reasons: `No action was agreed.` */
const MIN_LENGTH = 60;
/** A character of Chinese says as much as so many letters. */
const LETTERS_A_CHARACTER = 3;

interface Paragraph {
  readonly text: string;
  readonly start: number;
}

/** The same paragraph in two answers: mostly pasted twice. Told once for each answer that repeats another. */
export const duplicateText: AnswersRule = {
  needs: 'answers',
  check: ({ answers, source }) => {
    const first = new Map<string, string>();
    return answers.flatMap((answer) => {
      const { pointer, value } = answer;
      for (const { text, start } of paragraphsOf(answer)) {
        const key = sameText(text);
        if (isShort(key)) continue;
        const earlier = first.get(key);
        if (earlier === undefined) first.set(key, pointer);
        if (earlier === undefined || earlier === pointer) continue;
        const range = locateInValue(source, pointer, String(value), { start, end: start + text.length });
        const place = valueRange(source, earlier);
        const args = { firstLine: source.lines.locate(place.start).line };
        return [
          diagnostic('duplicate-text', pointer, range, args, {
            related: [{ code: 'first', range: place }],
          }),
        ];
      }
      return [];
    });
  },
};

function isShort(text: string): boolean {
  if (text.length >= MIN_LENGTH) return false;
  if (text.length * LETTERS_A_CHARACTER < MIN_LENGTH) return true;
  return text.length + countIdeographs(text) * (LETTERS_A_CHARACTER - 1) < MIN_LENGTH;
}

function paragraphsOf({ field, value }: Answer): Paragraph[] {
  if (field.kind !== 'prose' || typeof value !== 'string') return [];
  const ends = [...Array.from(value.matchAll(/\n[ \t]*(?=\n)/g), ({ index }) => index), value.length];
  return ends.flatMap((end, index) => {
    const text = value.slice(ends[index - 1] ?? 0, end).trimStart();
    return text === '' ? [] : [{ text, start: end - text.length }];
  });
}
