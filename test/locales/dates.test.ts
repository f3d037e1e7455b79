import { expect, test } from 'vitest';
import { LANGUAGES, loadLocale } from '../../src/locales/index.ts';
import { guessDates } from '../../src/validate/guess-dates.ts';

const RANGES = [
  { start: '2018-06-27' },
  { start: '2018-01-05' },
  { start: '2018-06-27', end: '2018-06-29' },
  { start: '2018-06-27', end: '2018-07-02' },
  { start: '2018-12-30', end: '2019-01-02' },
];

const cases = LANGUAGES.flatMap((language) => RANGES.map((range) => ({ language, range })));

test.each(cases)(
  '$range in the words of $language is understood where it is typed',
  async ({ language, range }) => {
    const { document } = await loadLocale(language);
    expect(guessDates(document.date(range))).toEqual(range);
  },
);
