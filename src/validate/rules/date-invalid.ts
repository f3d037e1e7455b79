import { isAnswered } from '../../form/answer.ts';
import { parseDates } from '../../form/dates.ts';
import { valueRange } from '../../report/source.ts';
import { diagnostic } from '../diagnostic.ts';
import { guessDates, isoOf } from '../guess-dates.ts';
import type { AnswersRule } from '../rule.ts';

/** 'Date of consultation': not in ISO 8601, or a day that no calendar has. */
export const dateInvalid: AnswersRule = {
  needs: 'answers',
  check: ({ answers, source }) =>
    answers.flatMap(({ field, pointer, value }) => {
      const isText = typeof value === 'string' || typeof value === 'number';
      if (field.kind !== 'date' || !isText || !isAnswered(value)) return [];
      const text = String(value).trim();
      if (typeof value === 'string' && parseDates(text)) return [];
      const range = valueRange(source, pointer);
      const guess = guessDates(text);
      const isIso = /^\d{4}-\d{2}-\d{2}(\/\d{4}-\d{2}-\d{2})?$/.test(text);
      const reason = isIso ? 'no-such-day' : /^\d{4}$/.test(text) ? 'year-only' : 'not-iso';
      const args = { found: text, reason, ...(guess && { suggestion: isoOf(guess) }) } as const;
      return [
        diagnostic(
          'date-invalid',
          pointer,
          range,
          args,
          guess ? { fix: [{ range, text: isoOf(guess) }] } : {},
        ),
      ];
    }),
};
