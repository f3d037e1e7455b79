import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isoOf, parseDates } from '../../src/text/dates.ts';
import { READS } from '../../src/locales/index.ts';
import { certain } from '../../src/recognize/recognition.ts';
import { recognizeDate } from '../../src/recognize/recognize-date.ts';
import { recognizeItem, recognizeSession } from '../../src/recognize/recognize-heading.ts';
import { recognizeNumber } from '../../src/recognize/recognize-number.ts';
import { recognizePlaceholder } from '../../src/recognize/recognize-placeholder.ts';

const day = fc
  .date({ min: new Date('1000-01-01T00:00:00Z'), max: new Date('9999-12-31T00:00:00Z'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

/** Pieces of what people write, to be strung together at random. */
const pieces = READS.flatMap(({ dates, numbers, placeholders, sessions, lists }) => [
  ...dates.months.flat(),
  ...dates.weekdays.flat(),
  ...[...dates.ordinals, ...dates.fillers, ...dates.year, ...dates.to, ...dates.and, ...dates.between],
  ...Object.values(dates.units ?? {}).flat(),
  ...[...numbers.digits, numbers.signs, ...numbers.words],
  ...[...placeholders.later, ...placeholders.alone, ...placeholders.asked],
  ...sessions.flatMap((heading) => heading.split('{n}')),
  ...lists.or,
]);
const SIGNS = [
  ' ',
  '-',
  '–',
  '/',
  '.',
  ',',
  ':',
  '(',
  ')',
  '[',
  ']',
  '\n',
  '27',
  '6',
  '06',
  '2018',
  'I',
  'TBC',
  '…',
];
const text = fc
  .array(fc.oneof(fc.constantFrom(...pieces), fc.constantFrom(...SIGNS)), { maxLength: 9 })
  .map((parts) => parts.join(''));

test('a day in numbers is read, or both days that it can be', () => {
  fc.assert(
    fc.property(day, fc.constantFrom('-', '/', '.', ' '), (iso, mark) => {
      const [year = '', month = '', number = ''] = iso.split('-');
      expect(recognizeDate([year, month, number].join(mark), READS)).toEqual(certain({ start: iso }));
      const meant = recognizeDate([Number(number), Number(month), year].join(mark), READS);
      const isAmbiguous = Number(number) <= 12 && number !== month;
      const other = { start: `${year}-${number}-${month}` };
      expect(meant).toEqual(
        isAmbiguous ? { kind: 'ambiguous', values: [{ start: iso }, other] } : certain({ start: iso }),
      );
    }),
  );
});

test('whatever is written, only days of the calendar are read', () => {
  fc.assert(
    fc.property(text, (written) => {
      const meant = recognizeDate(written, READS);
      const ranges = meant.kind === 'none' ? [] : meant.kind === 'certain' ? [meant.value] : meant.values;
      for (const range of ranges) expect(parseDates(isoOf(range))).toEqual(range);
    }),
    { numRuns: 1000 },
  );
});

test('a number is read in the digits of every language', () => {
  const digits = READS.flatMap(({ numbers }) => numbers.digits);
  fc.assert(
    fc.property(fc.nat(), fc.constantFrom(...digits), (number, ten) => {
      const written = [...String(number)].map((digit) => ten[Number(digit)]).join('');
      expect(recognizeNumber(` ${written} `, READS)).toEqual(certain(number));
    }),
  );
});

test('a placeholder is a part of the text, and a number its beginning', () => {
  fc.assert(
    fc.property(text, (written) => {
      const placeholder = recognizePlaceholder(written, READS);
      if (placeholder.kind === 'certain') {
        const { start, end } = placeholder.value.range;
        expect(written.slice(start, end).trim()).not.toBe('');
      }
      for (const numbered of [recognizeSession(written, READS), recognizeItem(written, READS)]) {
        if (numbered.kind !== 'certain') continue;
        const { number, rest } = numbered.value;
        expect(written.trim().startsWith(number)).toBe(true);
        expect(written.trim().endsWith(rest)).toBe(true);
      }
    }),
    { numRuns: 1000 },
  );
});
