import { isoOf, parseDates, type DateRange } from '../text/dates.ts';
import type { Reads } from '../locales/reads.ts';
import { readDateTokens, type DateToken } from './date-tokens.ts';
import { fold } from './fold.ts';
import { likely, NONE, oneOf, type Recognition } from './recognition.ts';

/** Nobody writes a longer date, and each of its signs may stand between two days. */
const MAX_LENGTH = 300;

/**
 * The days that a text means, in ISO 8601 or as people write them: `27/06/2018`, `27–29 June 2018`, `2018年6月27日`.
 * Ambiguous where nobody knows which number is the month: `05/06/2018`, and where the last day lies before the first. A
 * weekday that is not that of its day makes it none: one of the two is wrong.
 */
export function recognizeDate(text: string, reads: readonly Reads[]): Recognition<DateRange> {
  if (text.trim().length > MAX_LENGTH) return NONE;
  const tokens = readCompact(fold(text, reads)) ?? readDateTokens(text, reads);
  if (!tokens) return NONE;
  const days = trimSigns(joinMonthNames(withoutWeekdays(tokens)));
  const weekdays = tokens.flatMap(({ sign, value }) => (sign === 'W' ? [value] : []));
  const found = ORDERS.flatMap((order) => readDays(days, order))
    .filter((range) => parseDates(isoOf(range)))
    .filter((range) => fitsWeekdays(range, weekdays));
  const [first, ...others] = new Map(found.map((range) => [isoOf(range), range])).values();
  if (!first) return NONE;
  const isReversed = first.end !== undefined && first.end < first.start;
  return isReversed ? likely(first, ...others) : oneOf([first, ...others]);
}

/** `20180627`, and a day with a time of day. */
function readCompact(text: string): DateToken[] | undefined {
  const parts = /^(\d{4})(\d{2})(\d{2})$/.exec(text) ?? /^(\d{4})-(\d{2})-(\d{2})t[\d:.]+z?$/.exec(text);
  if (!parts) return undefined;
  return parts.slice(1).map((part, index) => ({ sign: index === 0 ? 'Y' : 'D', value: Number(part) }));
}

/** What joins weekdays joins no days: `Wed-Fri, 27-29 June`, `27-29 June (Wednesday to Friday)`. */
function withoutWeekdays(tokens: readonly DateToken[]): DateToken[] {
  const signs = signsOf(tokens).replaceAll(/^W(?:[R&,/-]+W)*[R-]?|[R-]?W(?:[R&,/-]+W)*(?=[.,]*$)/g, (run) =>
    'W'.repeat(run.length),
  );
  return tokens.filter((_, index) => signs[index] !== 'W');
}

/** A month by both its names, such as `حزيران/يونيه`, is one. */
function joinMonthNames(tokens: readonly DateToken[]): DateToken[] {
  const joined: DateToken[] = [];
  for (const token of tokens) {
    const slash = joined.at(-1)?.sign === '/' ? 1 : 0;
    const before = joined.at(-1 - slash);
    const isSame = token.sign === 'M' && before?.sign === 'M' && before.value === token.value;
    if (isSame) joined.splice(joined.length - slash, slash);
    else joined.push(token);
  }
  return joined;
}

/** Without what stood beside a weekday or ends a sentence, and with one sign for `, and` and for `27.-`. */
function trimSigns(tokens: readonly DateToken[]): DateToken[] {
  return tokens.filter(({ sign }, index) => {
    const before = tokens[index - 1]?.sign;
    const after = tokens[index + 1]?.sign;
    if (sign === '.') return after !== undefined && !'R&,-'.includes(after);
    return !(
      sign === ',' &&
      (before === undefined || after === undefined || 'R&,.'.includes(after) || before === 'R')
    );
  });
}

/** Which of two numbers is the month; words need no order. */
const ORDERS = ['DM', 'MD'] as const;
type Order = (typeof ORDERS)[number];

/** A day of which the month and the year may stand with another: `27`, `27 June`. Its letters say what it has. */
interface Day {
  readonly shape: string;
  readonly year?: number | undefined;
  readonly month?: number | undefined;
  readonly day?: number | undefined;
  /** The sign between its numbers. */
  readonly mark: string;
}

/** What the first and the last of several days may say, so that nothing is missing and nothing is strange. */
const PAIRS = /^(?:(?:D|DM|DMY|MDY) DMY|(?:MD|MDY|DMY) MDY|MDY? DY|YMD (?:D|MD|YMD)|YDM? DM)$/;

function readDays(tokens: readonly DateToken[], order: Order): DateRange[] {
  const one = readDay(tokens, order);
  if (one?.shape.length === 3) return [{ start: isoDay(one) }];
  const isBetween = tokens[0]?.sign === 'B';
  const rest = isBetween ? tokens.slice(1) : tokens;
  return rest.flatMap(({ sign }, at) => {
    const right = readDay(rest.slice(at + 1), order);
    if (!right) return [];
    if (sign === '&' || sign === ',') return readList(rest.slice(0, at), right, { order, isBetween });
    if (!'R-/'.includes(sign) || isBetween || right.mark === sign) return [];
    const left = readDay(rest.slice(0, at), order);
    return left && left.mark !== sign
      ? asRange(left, right)
      : readList(rest.slice(0, at), right, { order, isBetween, mark: sign });
  });
}

interface ListOfDays {
  readonly order: Order;
  readonly isBetween: boolean;
  /** What stands between the days, where that is no comma or word: `27/28/29 June`. */
  readonly mark?: string;
}

/** `27, 28 and 29 June`, `27 June, 28 June and 29 June`: each the day after the one before. */
function readList(before: readonly DateToken[], last: Day, list: ListOfDays): DateRange[] {
  const [first, ...between] = splitDays(before, list);
  if (!first) return [];
  return asRange(first, last).filter(({ start, end = start }) => {
    if (list.isBetween) return between.length === 0;
    const days = daysFrom(start, between.length + 2);
    return days.at(-1) === end && between.every((day, index) => isOn(day, days[index + 1] ?? ''));
  });
}

/** The days with commas and the like between them; none where one is no day. */
function splitDays(tokens: readonly DateToken[], list: ListOfDays): Day[] {
  const { order, mark } = list;
  const whole = readDay(tokens, order);
  if (whole && (mark === undefined || whole.mark !== mark)) return [whole];
  for (let at = tokens.length - 2; at > 0; at -= 1) {
    const isBetween = (mark ?? '&,').includes(tokens[at]!.sign);
    const last = isBetween ? readDay(tokens.slice(at + 1), order) : undefined;
    const others = last && last.mark !== mark ? splitDays(tokens.slice(0, at), list) : [];
    if (last && others.length > 0) return [...others, last];
  }
  return [];
}

/** Whether a day of which not all may be said is one in ISO form. */
function isOn({ year, month, day }: Day, iso: string): boolean {
  const parts = iso.split('-').map(Number);
  return [year, month, day].every((part, index) => part === undefined || part === parts[index]);
}

function asRange(first: Day, last: Day): DateRange[] {
  if (!PAIRS.test(`${first.shape} ${last.shape}`)) return [];
  // `30 December – 2 January 2019`: by its months, a year ends between the two.
  const years = (first.month ?? 0) - (last.month ?? 12) > 6 ? 1 : 0;
  const shift = (year: number | undefined, by: number) => (year === undefined ? {} : { year: year + by });
  const start = isoDay({ ...last, ...shift(last.year, -years), ...defined(first) });
  const end = isoDay({ ...first, ...shift(first.year, years), ...defined(last) });
  return [{ start, end }];
}

function defined({ year, month, day }: Day): Partial<Day> {
  return {
    ...(year !== undefined && { year }),
    ...(month !== undefined && { month }),
    ...(day !== undefined && { day }),
  };
}

/** One day in words or numbers; with the month and the year where they stand there. */
function readDay(tokens: readonly DateToken[], order: Order): Day | undefined {
  const signs = signsOf(tokens);
  const numbers = tokens.flatMap(({ sign, value }) => (sign === 'D' ? [value] : []));
  const year = tokens.find(({ sign }) => sign === 'Y')?.value;
  const month = tokens.find(({ sign }) => sign === 'M')?.value;
  if (IN_WORDS.test(signs))
    return { shape: signs.replaceAll(/[^DMY]/g, ''), year, month, day: numbers[0], mark: '' };
  const [, mark = ''] = IN_NUMBERS.exec(signs) ?? [];
  if (numbers.length !== 2 || !IN_NUMBERS.test(signs)) return undefined;
  const isYearFirst = signs.startsWith('Y');
  const own = isYearFirst ? 'MD' : order;
  const [first, second] = numbers;
  const [number, day] = own === 'MD' ? [first, second] : [second, first];
  const shape = isYearFirst ? 'YMD' : own + (year === undefined ? '' : 'Y');
  return { shape, year, month: number, day, mark };
}

/** Letters of `DateToken` as they stand in one day. */
const IN_WORDS = /^(?:D|D,?Y|D[-./,]?M(?:[-./,]?Y)?|MD(?:,?Y)?|Y[-./,]?M[-./]?D|Y,?D(?:[-./]?M)?)$/;
const IN_NUMBERS = /^(?:D([-./]?)D(?:\1Y)?|YD([-./]?)D|Y([-./])D\3D)$/;

function signsOf(tokens: readonly DateToken[]): string {
  return tokens.map(({ sign }) => sign).join('');
}

/** A day in ISO form; where a part is not known, a text that is no day. */
function isoDay({ year, month, day }: Partial<Day>): string {
  const [mm, dd] = [month, day].map((part) => String(part).padStart(2, '0'));
  return `${String(year)}-${mm}-${dd}`;
}

/** Some days that follow each other; none where there is no such day. */
function daysFrom(start: string, count: number): string[] {
  const first = Date.parse(`${start}T00:00:00Z`);
  if (Number.isNaN(first)) return [];
  return Array.from({ length: count }, (_, index) =>
    new Date(first + index * 86_400_000).toISOString().slice(0, 10),
  );
}

/** Weekdays are those of the first and the last day, where they are said. */
function fitsWeekdays({ start, end = start }: DateRange, weekdays: readonly number[]): boolean {
  const [first, last] = [start, end].map((day) => new Date(`${day}T00:00:00Z`).getUTCDay() || 7);
  if (weekdays.length === 0) return true;
  return weekdays.length === 1
    ? weekdays[0] === first || weekdays[0] === last
    : weekdays[0] === first && weekdays.at(-1) === last;
}
