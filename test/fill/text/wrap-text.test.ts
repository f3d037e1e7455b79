import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  columnsOf,
  cutLine,
  offsetAtColumn,
  rowOf,
  wrapLines,
  wrapText,
} from '../../../src/fill/text/wrap-text.ts';
import { nextOffset, previousOffset } from '../../../src/fill/text/graphemes.ts';

const words = fc.constantFrom(
  'a',
  'word',
  'العربية',
  '中文文本',
  'é',
  '👨‍👩‍👧',
  ' ',
  '  ',
  '\n',
  '\n\n',
  '\t',
  '—',
  'x'.repeat(30),
);
const texts = fc.array(words, { maxLength: 30 }).map((parts) => parts.join(''));

test('every offset lies in one row, and no row is wider than asked but for spaces at its end', () => {
  fc.assert(
    fc.property(texts, fc.integer({ min: 8, max: 40 }), (text, width) => {
      const rows = wrapText(text, width);
      for (const [index, row] of rows.entries()) {
        const next = rows[index + 1];
        if (next) expect(text.slice(row.end, next.start)).toMatch(/^\n?$/);
        expect(columnsOf(text.slice(row.start, row.end).replace(/[ \t]+$/, ''))).toBeLessThanOrEqual(width);
      }
      expect(rows[0]?.start).toBe(0);
      expect(rows.at(-1)?.end).toBe(text.length);
    }),
  );
});

test('breaks between words, and between Chinese characters', () => {
  expect(wrapLines('one two three four', 9)).toEqual(['one two', 'three', 'four']);
  expect(wrapLines('南南合作与三角合作', 8)).toEqual(['南南合作', '与三角合', '作']);
  expect(wrapLines('a\n\nb', 9)).toEqual(['a', '', 'b']);
});

test('the cursor walks through all characters and back, over rows of any width', () => {
  fc.assert(
    fc.property(texts, (text) => {
      const stops = [0];
      for (let at = 0; at < text.length; at = stops.at(-1) ?? 0) stops.push(nextOffset(text, at));
      const back = [text.length];
      for (let at = text.length; at > 0; at = back.at(-1) ?? 0) back.push(previousOffset(text, at));
      expect(back.reverse()).toEqual(stops);
    }),
  );
});

test('finds rows and columns', () => {
  const text = '中文 and more';
  const rows = wrapText(text, 8);
  expect(rowOf(rows, 0)).toBe(0);
  expect(rowOf(rows, text.length)).toBe(rows.length - 1);
  expect(offsetAtColumn(text, { start: 0, end: 2 }, 3)).toBe(1);
});

test('cuts a line at a width and marks it', () => {
  expect(cutLine('one\n\ntwo', 20)).toBe('one two');
  expect(cutLine('南南合作与三角合作', 9)).toBe('南南合作…');
});
