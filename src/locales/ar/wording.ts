import { codePointName } from '../../text/unprintable.ts';
import type { DateRange } from '../../text/dates.ts';
import { formatNumber, joinList, pluralForm, toMegabytes } from '../formatters.ts';

/** Keeps a file name, a code or a command in its own direction within an Arabic line. */
export const isolate = (text: string) => `\u2068${text}\u2069`;

export const quote = (text: string) => `«${isolate(text)}»`;

export const LISTS = { or: 'disjunction', and: 'conjunction' } as const;

export const join = (parts: readonly string[], how: keyof typeof LISTS = 'or') =>
  joinList('ar', LISTS[how], parts);

/** A noun after a number: alone for none, one and two; for the rest the number stands before it. */
export type Noun = Readonly<Record<Intl.LDMLPluralRule, string>>;

export function count(number: number, noun: Noun): string {
  const category = pluralForm('ar', number);
  const isNumberInWord = category === 'zero' || category === 'one' || category === 'two';
  return isNumberInWord ? noun[category] : `${inDigits(number)} ${noun[category]}`;
}

/** Western digits, as in UN documents: `1 234,5`. The no-break space keeps the groups in their order. */
export function inDigits(number: number): string {
  return formatNumber('en', number).replaceAll(',', '\u00a0').replace('.', ',');
}

export const LANGUAGES = {
  en: 'الإنكليزية',
  fr: 'الفرنسية',
  es: 'الإسبانية',
  ru: 'الروسية',
  zh: 'الصينية',
  ar: 'العربية',
} as const;

export const LETTERS: Readonly<Record<string, string>> = {
  A: 'ألف',
  B: 'باء',
  C: 'جيم',
  D: 'دال',
  E: 'هاء',
  F: 'واو',
  G: 'زاي',
};

const MONTHS = [
  'كانون الثاني/يناير',
  'شباط/فبراير',
  'آذار/مارس',
  'نيسان/أبريل',
  'أيار/مايو',
  'حزيران/يونيه',
  'تموز/يوليه',
  'آب/أغسطس',
  'أيلول/سبتمبر',
  'تشرين الأول/أكتوبر',
  'تشرين الثاني/نوفمبر',
  'كانون الأول/ديسمبر',
];

/** `27-29 حزيران/يونيه 2018`; a hyphen between spaces where the months differ. */
export function dateInWords({ start, end }: DateRange): string {
  const last = dayInWords(end ?? start);
  if (end === undefined || end === start) return last.join(' ');
  const first = dayInWords(start);
  if (first[2] !== last[2]) return `${first.join(' ')} - ${last.join(' ')}`;
  if (first[1] !== last[1]) return `${first[0]} ${first[1]} - ${last.join(' ')}`;
  return `${first[0]}-${last.join(' ')}`;
}

function dayInWords(iso: string): [day: string, month: string, year: string] {
  const [year = 0, month = 1, day = 1] = iso.split('-').map(Number);
  return [String(day), MONTHS[month - 1] ?? '', String(year)];
}

export const SEE_ALL_CODES = `للاطلاع على جميع الرموز: ${isolate('bapa explain')}`;

export const didYouMean = (suggestion: string) => `هل المقصود ${quote(suggestion)}؟`;

export const write = (text: string) => `يُرجى كتابة: ${isolate(text)}`;

export const day = (iso: string) => dateInWords({ start: iso });

export const character = (codePoint: number) => isolate(codePointName(codePoint));

export const megabytes = (bytes: number) => `${inDigits(toMegabytes(bytes))} ميغابايت`;

export const IN_WORD = 'لن يظهر ذلك في ملف Word، أو سيتعذر فتح الملف.';

export const LOST_WORDS = 'يضيع هذا الكلام قبل وصوله إلى مكتب الأمم المتحدة للتعاون فيما بين بلدان الجنوب.';
