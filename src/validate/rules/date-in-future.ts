import { valueRange } from '../../report/source.ts';
import { diagnostic } from '../../diagnostics/diagnostic.ts';
import { listDates } from '../list-dates.ts';
import type { AnswersRule } from '../rule.ts';

/** 'Date of consultation': a report tells what was discussed, so the day has come. */
export const dateInFuture: AnswersRule = {
  needs: 'answers',
  check: ({ answers, source }, { today }) =>
    listDates(answers)
      .filter(({ dates }) => dates.start > today)
      .map(({ pointer, dates }) =>
        diagnostic('date-in-future', pointer, valueRange(source, pointer), { date: dates.start }),
      ),
};
