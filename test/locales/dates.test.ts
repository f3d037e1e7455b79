import { expect, test } from 'vitest';
import { LANGUAGES, loadLocale, READS } from '../../src/locales/index.ts';
import { certain } from '../../src/recognize/recognition.ts';
import { recognizeDate } from '../../src/recognize/recognize-date.ts';

const RANGES = [
  { start: '2018-06-27' },
  { start: '2018-01-05' },
  { start: '2018-06-27', end: '2018-06-29' },
  { start: '2018-06-27', end: '2018-07-02' },
  { start: '2018-06-30', end: '2018-07-01' },
  { start: '2018-12-30', end: '2019-01-02' },
];

test.each(LANGUAGES)('days in the words of %s are understood where they are typed', async (language) => {
  const { document } = await loadLocale(language);
  for (const range of RANGES) {
    const words = document.date(range);
    expect([words, recognizeDate(words, READS)]).toEqual([words, certain(range)]);
  }
});
