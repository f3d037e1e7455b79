import { parseDates } from '../../text/dates.ts';
import { valueRange } from '../../report/source.ts';
import { diagnostic } from '../../diagnostics/diagnostic.ts';
import type { AnswersRule } from '../rule.ts';

/** 'Date of consultation': the last day lies before the first. */
export const dateOrder: AnswersRule = {
  needs: 'answers',
  check: ({ answers, source }) =>
    answers.flatMap(({ field, pointer, value }) => {
      const dates = field.kind === 'date' && typeof value === 'string' ? parseDates(value) : undefined;
      if (dates?.end === undefined || dates.end >= dates.start) return [];
      return [
        diagnostic('date-order', pointer, valueRange(source, pointer), {
          start: dates.start,
          end: dates.end,
        }),
      ];
    }),
};
