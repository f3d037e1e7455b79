import { valueRange } from '../../report/source.ts';
import { diagnostic } from '../../diagnostics/diagnostic.ts';
import { listDates } from '../list-dates.ts';
import type { AnswersRule } from '../rule.ts';

/** The first day of the Conference in Buenos Aires: consultations lead up to it. */
const CONFERENCE = '2019-03-20';

/** 'Date of consultation': on or after the first day of the Conference. A day still to come has a code of its own. */
export const dateAfterConference: AnswersRule = {
  needs: 'answers',
  check: ({ answers, source }, { today }) =>
    listDates(answers)
      .filter(({ dates: { start, end = start } }) => start <= today && end >= CONFERENCE)
      .map(({ pointer, dates }) =>
        diagnostic('date-after-conference', pointer, valueRange(source, pointer), { date: dates.start }),
      ),
};
