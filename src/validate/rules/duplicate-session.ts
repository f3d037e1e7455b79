import { isAnswered } from '../../form/answer.ts';
import { itemIndex, parentPointer } from '../../form/pointer.ts';
import { valueRange } from '../../report/source.ts';
import { diagnostic } from '../../diagnostics/diagnostic.ts';
import { sameText } from '../../text/same-text.ts';
import type { AnswersRule } from '../rule.ts';

/** 'A separate session summary for each session': two with the same title. */
export const duplicateSession: AnswersRule = {
  needs: 'answers',
  check: ({ answers, source }) => {
    const first = new Map<string, { pointer: string; number: number }>();
    return answers.flatMap(({ field, pointer, value }) => {
      if (field.path !== 'sessions[].title' || typeof value !== 'string' || !isAnswered(value)) return [];
      const number = itemIndex(parentPointer(pointer)) + 1;
      const earlier = first.get(sameText(value));
      if (!earlier) {
        first.set(sameText(value), { pointer, number });
        return [];
      }
      const args = { first: earlier.number };
      return [
        diagnostic('duplicate-session', pointer, valueRange(source, pointer), args, {
          related: [{ code: 'first', range: valueRange(source, earlier.pointer) }],
        }),
      ];
    });
  },
};
