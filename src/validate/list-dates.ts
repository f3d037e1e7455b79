import type { Answer } from '../form/answer.ts';
import { parseDates, type DateRange } from '../text/dates.ts';

/** The days that a report gives, with their places; without those that are no days. */
export function listDates(answers: readonly Answer[]): { pointer: string; dates: DateRange }[] {
  return answers.flatMap(({ field, pointer, value }) => {
    const dates = field.kind === 'date' && typeof value === 'string' ? parseDates(value) : undefined;
    return dates ? [{ pointer, dates }] : [];
  });
}
