import { describe, expect, test } from 'vitest';
import { READS } from '../../src/locales/index.ts';
import { certain, NONE } from '../../src/recognize/recognition.ts';
import { recognizeNumber, recognizeNumbers } from '../../src/recognize/recognize-number.ts';

describe('a number at a prompt', () => {
  test.each([
    ['0', 0],
    ['12', 12],
    [' 3\n', 3],
    ['007', 7],
    ['٢', 2],
    ['٠١٢٣٤٥٦٧٨٩', 123456789],
    ['۰۱۲۳۴۵۶۷۸۹', 123456789],
    ['１２', 12],
    ['\u200f٢\u200f', 2],
    ['2.', 2],
    ['２．', 2],
  ])('%j is %d', (text, number) => {
    expect(recognizeNumber(text, READS)).toEqual(certain(number));
  });

  test.each(['', ' ', 'a', '1a', 'a1', '-1', '1.5', '1 2', '二'])('%j is none', (text) => {
    expect(recognizeNumber(text, READS)).toEqual(NONE);
  });
});

describe('several numbers at a prompt', () => {
  test.each([
    ['1', [1]],
    ['1,3', [1, 3]],
    ['1, 3 ;  4', [1, 3, 4]],
    ['1 3', [1, 3]],
    ['٢، ٣', [2, 3]],
    ['1、2', [1, 2]],
    ['１，２；３', [1, 2, 3]],
    ['1，2', [1, 2]],
    ['1؛ 2', [1, 2]],
    ['1 and 2', [1, 2]],
    ['1, 2, and 3', [1, 2, 3]],
    ['1 et 2', [1, 2]],
    ['1 y 2', [1, 2]],
    ['1 и 2', [1, 2]],
    ['1和2', [1, 2]],
    ['1 و2', [1, 2]],
  ])('%j are %j', (text, numbers) => {
    expect(recognizeNumbers(text, READS)).toEqual(certain(numbers));
  });

  test.each(['', '1, a', 'one, two', '1/2'])('%j are none', (text) => {
    expect(recognizeNumbers(text, READS)).toEqual(NONE);
  });
});
