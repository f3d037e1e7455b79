import { parseDates } from '../../text/dates.ts';
import { valueRange } from '../../report/source.ts';
import { diagnostic } from '../../diagnostics/diagnostic.ts';
import type { AnswersRule } from '../rule.ts';

/** The first day of the Conference in Buenos Aires: consultations lead up to it. */
const CONFERENCE = '2019-03-20';

/** 'Date of consultation': on or after the first day of the Conference. A day still to come has a code of its own. */
export const dateAfterConference: AnswersRule = {
  needs: 'answers',
  check: ({ answers, source }, { today }) =>
    answers.flatMap(({ field, pointer, value }) => {
      const dates = field.kind === 'date' && typeof value === 'string' ? parseDates(value) : undefined;
      if (!dates || dates.start > today || (dates.end ?? dates.start) < CONFERENCE) return [];
      return [
        diagnostic('date-after-conference', pointer, valueRange(source, pointer), { date: dates.start }),
      ];
    }),
};
