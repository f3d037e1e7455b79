import { expect, test } from 'vitest';
import { countIdeographs, countWords } from '../../src/text/count-words.ts';

test('counts words as a word processor does', () => {
  expect(countWords('South-South cooperation – in 2018.')).toBe(4);
  expect(countWords('التعاون فيما بين بلدان الجنوب')).toBe(5);
});

test('counts Chinese by its characters, 16 of them for ten words', () => {
  expect(countIdeographs('南南合作，BAPA+40。々〇\u{20000}')).toBe(7);
  expect(countWords('南南合作与三角合作促进发展中国家')).toBe(10);
});

test('a long row of signs is gone through once', () => {
  expect(countWords('|-'.repeat(400_000))).toBe(0);
});
