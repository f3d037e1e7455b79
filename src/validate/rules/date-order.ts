import { valueRange } from '../../report/source.ts';
import { diagnostic } from '../../diagnostics/diagnostic.ts';
import { listDates } from '../list-dates.ts';
import type { AnswersRule } from '../rule.ts';

/** 'Date of consultation': the last day lies before the first. */
export const dateOrder: AnswersRule = {
  needs: 'answers',
  check: ({ answers, source }) =>
    listDates(answers).flatMap(({ pointer, dates: { start, end } }) =>
      end === undefined || end >= start
        ? []
        : [diagnostic('date-order', pointer, valueRange(source, pointer), { start, end })],
    ),
};
