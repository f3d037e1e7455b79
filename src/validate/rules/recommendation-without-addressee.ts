import { isAnswered } from '../../form/answer.ts';
import { isWhole, keyRange } from '../../report/source.ts';
import { diagnostic } from '../../diagnostics/diagnostic.ts';
import type { AnswersRule } from '../rule.ts';

/** 'Final recommendations (the actions to be taken)': nobody is named who should take the action. */
export const recommendationWithoutAddressee: AnswersRule = {
  needs: 'answers',
  check: ({ answers, source }) =>
    // A mistake in the YAML may hide the answer.
    (isWhole(source) ? answers : []).flatMap(({ field, pointer, children }) => {
      if (field.path !== 'recommendations[]') return [];
      const isGiven = (key: string) =>
        children.some((child) => child.field.key === key && isAnswered(child.value));
      if (!isGiven('action') || isGiven('addressed_to')) return [];
      const range =
        source.positions.get(`${pointer}/addressed_to`)?.key ?? keyRange(source, `${pointer}/action`);
      return [diagnostic('recommendation-without-addressee', `${pointer}/addressed_to`, range, {})];
    }),
};
