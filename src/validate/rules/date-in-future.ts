import { parseDates } from '../../text/dates.ts';
import { valueRange } from '../../report/source.ts';
import { diagnostic } from '../../diagnostics/diagnostic.ts';
import type { AnswersRule } from '../rule.ts';

/** 'Date of consultation': a report tells what was discussed, so the day has come. */
export const dateInFuture: AnswersRule = {
  needs: 'answers',
  check: ({ answers, source }, { today }) =>
    answers.flatMap(({ field, pointer, value }) => {
      const dates = field.kind === 'date' && typeof value === 'string' ? parseDates(value) : undefined;
      if (!dates || dates.start <= today) return [];
      return [diagnostic('date-in-future', pointer, valueRange(source, pointer), { date: dates.start })];
    }),
};
