import { expect, test } from 'vitest';
import { cutText, cutWords } from '../../src/text/cut-text.ts';

test('what does not fit is cut by columns, and marked', () => {
  expect(cutText('one two', 7)).toBe('one two');
  expect(cutText('one two', 6)).toBe('one t…');
  expect(cutText('南南合作与三角合作', 9)).toBe('南南合作…');
  expect(cutText('a👨‍👩‍👧b', 3)).toBe('a…');
});

test('the first words of a text end with a word, without the mark behind it', () => {
  expect(cutWords('Regional consultation,\n on cooperation', 25)).toBe('Regional consultation…');
  expect(cutWords('  Regional \n consultation ', 25)).toBe('Regional consultation');
  expect(cutWords('南南合作与三角合作', 9)).toBe('南南合作…');
});
