import type { DateReads, Reads } from '../locales/reads.ts';
import { anyOf, compileOnce, literally } from './compile-once.ts';

/** How dates are written, for a text in lower case with single spaces and the digits 0–9. */
export interface DatePatterns {
  /** One day with words in it; its parts are named `day`, `month` and `year`. */
  readonly days: readonly RegExp[];
  /** What stands between two whole days. */
  readonly between: RegExp;
  /** What may stand before the first of them. */
  readonly from: RegExp;
  /** Several days of one year: `first`, `firstMonth` where it is another, `last`, `lastMonth`, `year`. */
  readonly span: RegExp;
  /** The same where units stand behind the numbers: `month`, `first`, `lastYear`, `lastMonth`, `last`, `year`. */
  readonly unitSpans: readonly RegExp[];
  /** The number of a month by its number or name, undefined for any other text. */
  readonly month: (text: string | undefined) => string | number | undefined;
}

/** Puts the words of all languages into one grammar: people mix them. */
export const datePatterns = compileOnce((reads: readonly Reads[]): DatePatterns => {
  const dates = reads.map((one) => one.dates);
  const words = (part: 'ordinals' | 'of' | 'year' | 'from' | 'to' | 'and') =>
    anyOf(dates.flatMap((one) => one[part]));
  const behindDay = `${words('ordinals')}?\\.?`;
  const of = `(?:${words('of')} )?`;
  const year = `,? ${of}(?<year>\\d{4})(?: ${words('year')})?`;
  return {
    days: [
      new RegExp(`^(?<day>\\d{1,2})${behindDay} ${of}(?<month>\\D+?)${year}$`),
      new RegExp(`^(?<month>\\D+?) (?<day>\\d{1,2})${behindDay}${year}$`),
      ...dates.flatMap(({ units }) => (units ? [unitDay(units)] : [])),
    ],
    between: new RegExp(
      [
        ...dates.map(({ to, units }) => (units ? ` ?${anyOf(to)} ?` : ` ${anyOf(to)} `)),
        ' ?[–—~] ?| - |--',
        `(?<=\\d{4})-(?=\\d{1,2}${behindDay} \\D)`,
        ' ?/ ?(?=\\d{4}-)',
      ].join('|'),
    ),
    from: new RegExp(`^${words('from')} `),
    span: new RegExp(
      `^(?:${words('from')} )?(?<first>\\d{1,2})${behindDay}(?: ${of}(?<firstMonth>\\D+?))? ?` +
        `(?:[-–—/]|${words('to')}|${words('and')}) ?` +
        `(?<last>\\d{1,2})${behindDay} ${of}(?<lastMonth>\\D+?)${year}$`,
    ),
    unitSpans: dates.flatMap(({ units, to }) => (units ? [unitSpan(units, to)] : [])),
    month: monthReader(dates),
  };
});

type Units = NonNullable<DateReads['units']>;

function unitDay({ year, month, day }: Units): RegExp {
  const [y, m, d] = [year, month, day].map(literally);
  return new RegExp(`^(?<year>\\d{4})${y}(?<month>\\d{1,2})${m}(?<day>\\d{1,2})${d}$`);
}

function unitSpan({ year, month, day }: Units, to: readonly string[]): RegExp {
  const [y, m, d] = [year, month, day].map(literally);
  return new RegExp(
    `^(?<year>\\d{4})${y}(?<month>\\d{1,2})${m}(?<first>\\d{1,2})${d}? ?(?:[–—~-]|${anyOf(to)}) ?` +
      `(?:(?:(?<lastYear>\\d{4})${y})?(?<lastMonth>\\d{1,2})${m})?(?<last>\\d{1,2})${d}$`,
  );
}

/** Reads the number or name of a month; a name may stand beside its other one, as in Arabic: `حزيران/يونيو`. */
function monthReader(dates: readonly DateReads[]): DatePatterns['month'] {
  const numbers = new Map(
    dates.flatMap(({ months }) =>
      months.flatMap((names, index) => names.map((name): [string, number] => [name, index + 1])),
    ),
  );
  return (text = '') => {
    if (/^\d+$/.test(text)) return text;
    const name = text.trim().replace(/\.$/, '');
    return numbers.get(name) ?? numbers.get(name.split('/')[0]?.trim() ?? '');
  };
}
