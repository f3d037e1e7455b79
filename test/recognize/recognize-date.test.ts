import { describe, expect, test } from 'vitest';
import { isoOf } from '../../src/text/dates.ts';
import { READS } from '../../src/locales/index.ts';
import type { Language } from '../../src/locales/locale.ts';
import { recognizeDate } from '../../src/recognize/recognize-date.ts';

/** What a text means, in ISO form; several with `or` between them. */
function read(text: string, reads = READS): string {
  const meant = recognizeDate(text, reads);
  if (meant.kind === 'none') return 'none';
  return meant.kind === 'certain' ? isoOf(meant.value) : meant.values.map(isoOf).join(' or ');
}

/** All rows at once, so that a change shows every row that it changes. */
function expectEach(rows: Readonly<Record<string, string>>, reads = READS): void {
  expect(Object.fromEntries(Object.keys(rows).map((text) => [text, read(text, reads)]))).toEqual(rows);
}

const IN_WORDS: Readonly<Record<Language, Readonly<Record<string, string>>>> = {
  en: {
    '27 June 2018': '2018-06-27',
    '27 june, 2018': '2018-06-27',
    '27th June 2018': '2018-06-27',
    '1st June 2018': '2018-06-01',
    '2nd Sept. 2018': '2018-09-02',
    '23rd Sep 2018': '2018-09-23',
    'June 27, 2018': '2018-06-27',
    'Jun. 27th, 2018': '2018-06-27',
    '27–29 June 2018': '2018-06-27/2018-06-29',
    '27-29 June 2018': '2018-06-27/2018-06-29',
    '27/28 June 2018': '2018-06-27/2018-06-28',
    '27 and 28 June 2018': '2018-06-27/2018-06-28',
    '27th to 29th June 2018': '2018-06-27/2018-06-29',
    'from 27 to 29 June 2018': '2018-06-27/2018-06-29',
    '30 July – 1 August 2018': '2018-07-30/2018-08-01',
    '30 Jul. - 1 Aug. 2018': '2018-07-30/2018-08-01',
    '30 July 2018 until 1 August 2018': '2018-07-30/2018-08-01',
    'from 30 December 2018 to 2 January 2019': '2018-12-30/2019-01-02',
    'Dec 30, 2018 – Jan 2, 2019': '2018-12-30/2019-01-02',
    '30 December 2018-2 January 2019': '2018-12-30/2019-01-02',
    '30 December 2018--2 January 2019': '2018-12-30/2019-01-02',
  },
  fr: {
    '27 juin 2018': '2018-06-27',
    '1er juillet 2018': '2018-07-01',
    '5 févr. 2018': '2018-02-05',
    '27-29 juin 2018': '2018-06-27/2018-06-29',
    'du 27 au 29 juin 2018': '2018-06-27/2018-06-29',
    '27 et 28 juin 2018': '2018-06-27/2018-06-28',
    'du 30 juin au 1er juillet 2018': '2018-06-30/2018-07-01',
    '1er-3 juin 2018': '2018-06-01/2018-06-03',
    '30 juin-1er juillet 2018': '2018-06-30/2018-07-01',
    'du 30 décembre 2018 au 1er janvier 2019': '2018-12-30/2019-01-01',
    '30 décembre 2018-1er janvier 2019': '2018-12-30/2019-01-01',
  },
  es: {
    '27 de junio de 2018': '2018-06-27',
    '27 de junio del 2018': '2018-06-27',
    '27 junio 2018': '2018-06-27',
    '5 de ago. de 2018': '2018-08-05',
    '27 a 29 de junio de 2018': '2018-06-27/2018-06-29',
    'del 27 al 29 de junio de 2018': '2018-06-27/2018-06-29',
    '27 y 28 de junio de 2018': '2018-06-27/2018-06-28',
    'del 30 de junio al 1 de julio de 2018': '2018-06-30/2018-07-01',
    'del 30 de diciembre de 2018 al 2 de enero de 2019': '2018-12-30/2019-01-02',
  },
  ru: {
    '27 июня 2018 года': '2018-06-27',
    '27 июня 2018 год': '2018-06-27',
    '27 июня 2018 г.': '2018-06-27',
    '27 июня 2018 г': '2018-06-27',
    '27 июня 2018': '2018-06-27',
    '5 сент. 2018 г.': '2018-09-05',
    '27–29 июня 2018 года': '2018-06-27/2018-06-29',
    'с 27 по 29 июня 2018 года': '2018-06-27/2018-06-29',
    '27 и 28 июня 2018 года': '2018-06-27/2018-06-28',
    'с 30 июня по 1 июля 2018 г.': '2018-06-30/2018-07-01',
    'с 30 декабря 2018 года по 2 января 2019 года': '2018-12-30/2019-01-02',
  },
  zh: {
    '2018年6月27日': '2018-06-27',
    '２０１８年６月２７日': '2018-06-27',
    '2018年6月27日至29日': '2018-06-27/2018-06-29',
    '2018年6月27至29日': '2018-06-27/2018-06-29',
    '2018年6月27日到29日': '2018-06-27/2018-06-29',
    '2018年6月27日 – 29日': '2018-06-27/2018-06-29',
    '2018年6月27日～29日': '2018-06-27/2018-06-29',
    '2018年6月27-29日': '2018-06-27/2018-06-29',
    '2018年6月27日至7月2日': '2018-06-27/2018-07-02',
    '2018年12月30日至2019年1月2日': '2018-12-30/2019-01-02',
    '2018年12月30日 到 2019年1月2日': '2018-12-30/2019-01-02',
  },
  ar: {
    '27 حزيران 2018': '2018-06-27',
    '27 يونيو 2018': '2018-06-27',
    '27 حزيران/يونيو 2018': '2018-06-27',
    '27 حزيران / يونيه 2018': '2018-06-27',
    '٢٧ حزيران ٢٠١٨': '2018-06-27',
    '۲۷ حزيران ۲۰۱۸': '2018-06-27',
    '27-29 حزيران/يونيه 2018': '2018-06-27/2018-06-29',
    'من 27 إلى 29 يونيو 2018': '2018-06-27/2018-06-29',
    'من 30 كانون الأول 2018 إلى 2 كانون الثاني 2019': '2018-12-30/2019-01-02',
  },
};

describe('dates in words', () => {
  // By the words of the language alone, as two that have a word in common hide each other's.
  test.each(Object.entries(IN_WORDS))('%s', (language, rows) => {
    expectEach(rows);
    expectEach(
      rows,
      READS.filter((one) => one.language === language),
    );
  });
});

/** The months as the locales that people have set up name them; bapa's own lists are kept by hand. */
const LOCALES = ['en', 'en-GB', 'fr', 'es', 'ru', 'ar-EG', 'ar-SY'];

describe('every month, by its whole and its short name', () => {
  test.each(LOCALES)('%s', (tag) => {
    for (const form of ['long', 'short'] as const) {
      const format = new Intl.DateTimeFormat(`${tag}-u-nu-latn`, {
        day: 'numeric',
        month: form,
        timeZone: 'UTC',
      });
      for (let month = 0; month < 12; month += 1) {
        const parts = format.formatToParts(Date.UTC(2018, month, 2));
        const name = parts.find(({ type }) => type === 'month')?.value ?? '';
        const text = `2 ${name} 2018`;
        const own = READS.filter(({ language }) => tag.startsWith(language));
        expect(`${text}: ${read(text, own)}`).toBe(`${text}: 2018-${String(month + 1).padStart(2, '0')}-02`);
      }
    }
  });
});

test('dates in numbers', () => {
  expectEach({
    '2018-06-27': '2018-06-27',
    '2018-6-7': '2018-06-07',
    '2018/06/27': '2018-06-27',
    '2018.06.27': '2018-06-27',
    '2018 06 27': '2018-06-27',
    '20180627': '2018-06-27',
    '2018-06-27T09:30:00.000Z': '2018-06-27',
    '2018-06-27T09:30': '2018-06-27',
    '27/06/2018': '2018-06-27',
    '27.6.2018': '2018-06-27',
    '27-06-2018': '2018-06-27',
    '27 06 2018': '2018-06-27',
    '06/27/2018': '2018-06-27',
    '06/06/2018': '2018-06-06',
    ' 27/06/2018\n': '2018-06-27',
    '27\u00a0June\u00a0 2018': '2018-06-27',
    '2018-06-27/2018-06-29': '2018-06-27/2018-06-29',
    '2018-06-27 / 2018-06-29': '2018-06-27/2018-06-29',
    '2018-06-27 to 2018-06-29': '2018-06-27/2018-06-29',
    '27/06/2018 - 29/06/2018': '2018-06-27/2018-06-29',
    '27.06.2018—29.06.2018': '2018-06-27/2018-06-29',
    '27.06.2018~29.06.2018': '2018-06-27/2018-06-29',
  });
});

test('numbers of which nobody knows which is the month are both days', () => {
  expectEach({
    '05/06/2018': '2018-06-05 or 2018-05-06',
    '12.11.2018': '2018-11-12 or 2018-12-11',
    '٠٥/٠٦/٢٠١٨': '2018-06-05 or 2018-05-06',
  });
});

test('what is no day, or no certain days, is none', () => {
  const texts = [
    ...['31/02/2018', '2018-02-31', '13/13/2018', '0/5/2018', '5/0/2018', '30 February 2018', '2018年2月31日'],
    ...['June 2018', '2018', '27 June', '27/06/18', '27 June 18', '2018-06', '2018年6月', '201806271', '1.27.06.2018'],
    ...['', ' ', 'next week', '27 Brumaire 2018', 'Brumaire 27, 2018', '27June 2018', 'a 27 June 2018', '27 June 2018 a'],
    ...['05/06/2018 - 07/06/2018', '27/06/2018 - 05/07/2018', '27 June 2018 – 31 June 2018', '27–31 June 2018'],
    ...['27 June 2018 – 29 June 2018 – 1 July 2018', '27 Brumaire – 29 June 2018', '27–29 Brumaire 2018', '27 to June 2018'],
    ...['2018年6月31日至7月2日', '2018年6月27日至31日', 'x2018年6月27日至29日', '2018年6月27日至29日x', '2018-06-27Tx', 'x20180627'],
  ]; // prettier-ignore
  expectEach(Object.fromEntries(texts.map((text) => [text, 'none'])));
});
