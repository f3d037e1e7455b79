import { expect, test } from 'vitest';
import { columnsOf, nextOffset, previousOffset } from '../../src/text/graphemes.ts';

test('a text takes as many columns as its letters do, not its accents and colours', () => {
  expect(columnsOf('Ü中👨‍👩‍👧عامًا')).toBe(1 + 2 + 2 + 4);
  expect(columnsOf('\t')).toBe(4);
  expect(columnsOf('\u001b[1m\u001b[31m中\u001b[39m\u001b[22m')).toBe(2);
});

test('the cursor goes over a whole character, and over the end of a line', () => {
  const text = 'a\ne\u0301👨‍👩‍👧';
  expect([0, 1, 2, 4].map((at) => nextOffset(text, at))).toEqual([1, 2, 4, text.length]);
  expect([1, 2, 4, text.length].map((at) => previousOffset(text, at))).toEqual([0, 1, 2, 4]);
  expect(previousOffset(text, 0)).toBe(0);
  expect(nextOffset(text, text.length)).toBe(text.length);
});
