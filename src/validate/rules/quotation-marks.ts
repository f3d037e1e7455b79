import { enclosingMarks } from '../../text/plain-fact.ts';
import { valueRange } from '../../report/source.ts';
import { diagnostic } from '../../diagnostics/diagnostic.ts';
import type { AnswersRule } from '../rule.ts';

/** A whole title or name in quotation marks, which would be printed with it. */
export const quotationMarks: AnswersRule = {
  needs: 'answers',
  check: ({ answers, source }) =>
    answers.flatMap(({ field, pointer, value }) => {
      const marks = field.kind === 'text' && typeof value === 'string' ? enclosingMarks(value) : undefined;
      if (marks === undefined) return [];
      return [diagnostic('quotation-marks', pointer, valueRange(source, pointer), { marks })];
    }),
};
