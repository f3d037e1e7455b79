/** Days in ISO form: one, or the first and the last of several. */
export interface DateRange {
  readonly start: string;
  readonly end?: string;
}

/**
 * The days that a report gives in ISO 8601, as the template's 'Date of consultation' wants them: `2018-06-27`, or
 * `2018-06-27/2018-06-29`. Undefined for any other text and for days that no calendar has. The second day may lie
 * before the first: that is for a rule to say.
 */
export function parseDates(text: string): DateRange | undefined {
  const match = /^(\d{4}-\d{2}-\d{2})(?:\/(\d{4}-\d{2}-\d{2}))?$/.exec(text.trim());
  const [, start, end] = match ?? [];
  if (start === undefined || !isCalendarDay(start)) return undefined;
  if (end === undefined) return { start };
  return isCalendarDay(end) ? { start, end } : undefined;
}

/** The same as text: `2018-06-27` or `2018-06-27/2018-06-29`. */
export function isoOf({ start, end }: DateRange): string {
  return end === undefined ? start : `${start}/${end}`;
}

function isCalendarDay(iso: string): boolean {
  const date = new Date(`${iso}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(iso);
}
