import { expect, test } from 'vitest';
import { parseDates } from '../../src/text/dates.ts';

test.each([
  ['2018-06-27', { start: '2018-06-27' }],
  ['2018-06-27/2018-06-29', { start: '2018-06-27', end: '2018-06-29' }],
  ['2020-02-29', { start: '2020-02-29' }],
  ['2018-06-29/2018-06-27', { start: '2018-06-29', end: '2018-06-27' }],
])('%s', (text, expected) => {
  expect(parseDates(text)).toEqual(expected);
});

test.each(['27/06/2018', '2018-6-27', '2018-02-29', '2018-13-01', '2018-06-00', '2018-06-27/', '2018', ''])(
  '%j is no date',
  (text) => {
    expect(parseDates(text)).toBeUndefined();
  },
);
