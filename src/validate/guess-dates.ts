import { parseDates, type DateRange } from '../form/dates.ts';

const LANGUAGES = ['en', 'fr', 'es', 'ru', 'zh', 'ar'];

/**
 * The days that a person meant who did not write ISO 8601: `27/06/2018`, `27–29 June 2018`, `2018年6月27日`. Undefined
 * where that is not certain: `05/06/2018` is May or June.
 */
export function guessDates(text: string): DateRange | undefined {
  const plain = toWesternDigits(text).trim().toLowerCase().replaceAll(/\s+/g, ' ');
  const guess = guessOne(plain) ?? guessInterval(plain) ?? guessSpan(plain) ?? guessChineseSpan(plain);
  return guess && parseDates(isoOf(guess)) ? guess : undefined;
}

/** `2018-06-27` or `2018-06-27/2018-06-29`. */
export function isoOf({ start, end }: DateRange): string {
  return end === undefined ? start : `${start}/${end}`;
}

/** One day, written with numbers or with the name of its month. */
function guessOne(text: string): DateRange | undefined {
  const day = guessDay(text);
  return day === undefined ? undefined : { start: day };
}

function guessDay(text: string): string | undefined {
  const bySize = /^(\d{4})[-/. ](\d{1,2})[-/. ](\d{1,2})$/.exec(text) ?? /^(\d{4})(\d{2})(\d{2})$/.exec(text);
  if (bySize) return iso(bySize[1], bySize[2], bySize[3]);
  const withTime = /^(\d{4}-\d{2}-\d{2})t[\d:.]+z?$/.exec(text);
  if (withTime) return withTime[1];
  const chinese = /^(\d{4})年(\d{1,2})月(\d{1,2})日$/.exec(text);
  if (chinese) return iso(chinese[1], chinese[2], chinese[3]);
  const numbers = /^(\d{1,2})[-/. ](\d{1,2})[-/. ](\d{4})$/.exec(text);
  if (numbers) return dayAndMonth(Number(numbers[1]), Number(numbers[2]), numbers[3]);
  const named =
    /^(\d{1,2})(?:st|nd|rd|th|er)?\.? (?:de )?(\D+?)\.?,? (?:de |del )?(\d{4})(?: года?| г\.?)?$/.exec(text);
  if (named) return iso(named[3], monthNumber(named[2] ?? ''), named[1]);
  const american = /^(\D+?)\.? (\d{1,2})(?:st|nd|rd|th)?,? (\d{4})$/.exec(text);
  return american ? iso(american[3], monthNumber(american[1] ?? ''), american[2]) : undefined;
}

/** Day first, as most of the world writes; month first where only that is possible; neither where both are. */
function dayAndMonth(first: number, second: number, year: string | undefined): string | undefined {
  if (first > 12) return iso(year, second, first);
  if (second > 12) return iso(year, first, second);
  return first === second ? iso(year, first, second) : undefined;
}

/** Two whole days with a word or dash between them. */
function guessInterval(text: string): DateRange | undefined {
  const parts = text
    .split(/ (?:to|until|au|al|a|по|إلى) | ?[–—~至] ?| - |--|(?<=\d{4})-(?=\d{1,2} \D)| ?\/ ?(?=\d{4}-)/)
    .map((part) => part.replace(/^(from|du|del|с|من) /, ''));
  const [start, end] = parts.map(guessDay);
  return parts.length === 2 && start !== undefined && end !== undefined ? { start, end } : undefined;
}

/** Days of one month or year: `27–29 June 2018`, `30 July – 1 August 2018`, `27/28 June 2018`. */
function guessSpan(text: string): DateRange | undefined {
  const match =
    /^(?:from |du |del |с |من )?(\d{1,2})(?: (?:de )?(\D+?))? ?(?:[-–—/]|to|and|au|al?|et|y|по|и|إلى) ?(\d{1,2}) (?:de )?(\D+?)\.? (?:de |del )?(\d{4})(?: года?| г\.?)?$/.exec(
      text,
    );
  if (!match) return undefined;
  const [, first, firstMonth, last, lastMonth = '', year] = match;
  const start = iso(year, monthNumber(firstMonth?.trim() || lastMonth), first);
  const end = iso(year, monthNumber(lastMonth), last);
  return start !== undefined && end !== undefined ? { start, end } : undefined;
}

/** `2018年6月27日至29日`, `2018年6月27日至7月2日`. */
function guessChineseSpan(text: string): DateRange | undefined {
  const match =
    /^(\d{4})年(\d{1,2})月(\d{1,2})日? ?[至到–—~-] ?(?:(?:(\d{4})年)?(\d{1,2})月)?(\d{1,2})日$/.exec(text);
  if (!match) return undefined;
  const [, year, month, first, lastYear = year, lastMonth = month, last] = match;
  const start = iso(year, month, first);
  const end = iso(lastYear, lastMonth, last);
  return start !== undefined && end !== undefined ? { start, end } : undefined;
}

type Part = string | number | undefined;

function iso(year: Part, month: Part, day: Part): string | undefined {
  if (!year || !month || !day) return undefined;
  return `${String(year)}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}

let months: Map<string, number> | undefined;

/** The number of a month by its name, long or short, in any language of the form; Arabic by both of its names. */
function monthNumber(name: string): number | undefined {
  months ??= monthNames();
  return months.get(name.trim().replace(/\.$/, '')) ?? months.get(name.split('/')[0]?.trim() ?? '');
}

function monthNames(): Map<string, number> {
  const names = new Map<string, number>();
  for (const language of [...LANGUAGES, 'ar-SY', 'en-GB']) {
    for (const month of ['long', 'short'] as const) {
      const format = new Intl.DateTimeFormat(language, { day: 'numeric', month, timeZone: 'UTC' });
      for (let number = 1; number <= 12; number += 1) {
        const parts = format.formatToParts(Date.UTC(2018, number - 1, 2));
        const name = parts
          .find((part) => part.type === 'month')
          ?.value.toLowerCase()
          .replace(/\.$/, '');
        if (name !== undefined) names.set(name, number);
      }
    }
  }
  return names;
}

/** Arabic-Indic and Persian digits as 0–9. */
export function toWesternDigits(text: string): string {
  return text.replaceAll(/[٠-٩۰-۹]/g, (digit) => String((digit.codePointAt(0) ?? 0) & 0xf));
}
