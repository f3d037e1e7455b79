import { isAnswered } from '../../form/answer.ts';
import { isoOf, parseDates } from '../../text/dates.ts';
import { READS } from '../../locales/index.ts';
import { recognizeDate } from '../../recognize/recognize-date.ts';
import { hasForeignMarks, plainFact } from '../../text/plain-fact.ts';
import { valueRange } from '../../report/source.ts';
import type { Args } from '../../diagnostics/args.ts';
import { diagnostic } from '../../diagnostics/diagnostic.ts';
import type { AnswersRule } from '../rule.ts';

/** 'Date of consultation': not in ISO 8601, or a day that no calendar has. */
export const dateInvalid: AnswersRule = {
  needs: 'answers',
  check: ({ answers, source }) =>
    answers.flatMap(({ field, pointer, value }) => {
      if (field.kind !== 'date' || typeof value !== 'string' || !isAnswered(value)) return [];
      const text = value.trim();
      const isMarked = hasForeignMarks(value);
      if (!isMarked && parseDates(text)) return [];
      const range = valueRange(source, pointer);
      const plain = isMarked ? plainFact(text) : text;
      const meant = recognizeDate(plain, READS);
      const suggestion = meant.kind === 'certain' ? isoOf(meant.value) : undefined;
      const args = {
        found: text,
        reason: reasonOf(plain),
        ...(suggestion !== undefined && { suggestion }),
      } as const;
      const fix = suggestion === undefined ? {} : { fix: [{ range, text: suggestion }] };
      return [diagnostic('date-invalid', pointer, range, args, fix)];
    }),
};

function reasonOf(text: string): Args['date-invalid']['reason'] {
  if (parseDates(text)) return 'marks';
  if (/^\d{4}-\d{2}-\d{2}(\/\d{4}-\d{2}-\d{2})?$/.test(text)) return 'no-such-day';
  return /^\d{4}$/.test(text) ? 'year-only' : 'not-iso';
}
