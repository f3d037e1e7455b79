import { isoOf, parseDates, type DateRange } from '../text/dates.ts';
import type { Reads } from '../locales/reads.ts';
import { datePatterns, type DatePatterns } from './date-patterns.ts';
import { certain, NONE, oneOf, type Recognition } from './recognition.ts';
import { toWesternDigits } from './western-digits.ts';

/**
 * The days that a text means, in ISO 8601 or as people write them: `27/06/2018`, `27–29 June 2018`, `2018年6月27日`.
 * Ambiguous where nobody knows which number is the month: `05/06/2018`.
 */
export function recognizeDate(text: string, reads: readonly Reads[]): Recognition<DateRange> {
  const plain = toWesternDigits(text.normalize('NFKC'), reads).trim().toLowerCase().replaceAll(/\s+/g, ' ');
  const patterns = datePatterns(reads);
  const days = readDay(plain, patterns);
  if (days.length > 0) return oneOf(days.map((start) => ({ start })));
  const range = readInterval(plain, patterns) ?? readSpan(plain, patterns) ?? readUnits(plain, patterns);
  return range && parseDates(isoOf(range)) ? certain(range) : NONE;
}

/** One day, written with numbers or with the name of its month; two where it can be read in two ways. */
function readDay(text: string, patterns: DatePatterns): string[] {
  const found = [...numericDays(text), ...namedDays(text, patterns)];
  return [...new Set(found)].filter((day) => parseDates(day));
}

function numericDays(text: string): string[] {
  const [, year, month, day] =
    /^(\d{4})[-/. ](\d{1,2})[-/. ](\d{1,2})$/.exec(text) ??
    /^(\d{4})(\d{2})(\d{2})$/.exec(text) ??
    /^(\d{4})-(\d{2})-(\d{2})t[\d:.]+z?$/.exec(text) ??
    [];
  if (day !== undefined) return [isoDay(year, month, day)];
  // The day first, as most of the world writes; or the month.
  const [, first, second, last] = /^(\d{1,2})[-/. ](\d{1,2})[-/. ](\d{4})$/.exec(text) ?? [];
  return last === undefined ? [] : [isoDay(last, second, first), isoDay(last, first, second)];
}

function namedDays(text: string, { days, month }: DatePatterns): string[] {
  return days.flatMap((pattern) => {
    const parts = pattern.exec(text)?.groups;
    return parts ? [isoDay(parts['year'], month(parts['month']), parts['day'])] : [];
  });
}

/** Two whole days with a word or dash between them. */
function readInterval(text: string, patterns: DatePatterns): DateRange | undefined {
  const parts = text.split(patterns.between).map((part) => part.replace(patterns.from, ''));
  const [starts = [], ends = []] = parts.map((part) => readDay(part, patterns));
  const isCertain = parts.length === 2 && starts.length === 1 && ends.length === 1;
  return isCertain ? { start: starts[0]!, end: ends[0]! } : undefined;
}

/** Days of one month or year: `27–29 June 2018`, `30 July – 1 August 2018`, `27/28 June 2018`. */
function readSpan(text: string, { span, month }: DatePatterns): DateRange | undefined {
  const parts = span.exec(text)?.groups;
  if (!parts) return undefined;
  const { year, first, firstMonth, last, lastMonth } = parts;
  return {
    start: isoDay(year, month(firstMonth ?? lastMonth), first),
    end: isoDay(year, month(lastMonth), last),
  };
}

/** `2018年6月27日至29日`, `2018年6月27日至7月2日`. */
function readUnits(text: string, { unitSpans }: DatePatterns): DateRange | undefined {
  const parts = unitSpans.map((pattern) => pattern.exec(text)?.groups).find((found) => found !== undefined);
  if (!parts) return undefined;
  const { year, month, first, lastYear = year, lastMonth = month, last } = parts;
  return { start: isoDay(year, month, first), end: isoDay(lastYear, lastMonth, last) };
}

type Part = string | number | undefined;

/** A day in ISO form; where a part is not known, a text that is no day. */
function isoDay(year: Part, month: Part, day: Part): string {
  const [mm, dd] = [month, day].map((part) => String(part).padStart(2, '0'));
  return `${String(year)}-${mm}-${dd}`;
}
