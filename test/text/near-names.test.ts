import { describe, expect, test } from 'vitest';
import { nearestName, nearNames } from '../../src/text/near-names.ts';

describe('the name that was probably meant', () => {
  test.each([
    ['sumary', 'summary'],
    ['SUMMARY', 'summary'],
    ['summry', 'summary'],
    ['prepared by', 'prepared_by'],
    ['prepared-by', 'prepared_by'],
    ['Prepared  By', 'prepared_by'],
    ['venu', 'venue'],
    ['te', 'to'],
  ])('%j is near to %j', (typed, name) => {
    expect(nearestName(typed, ['summary', 'prepared_by', 'venue', 'to'])).toBe(name);
  });

  test.each(['', 'sum', 'smmry!!!', 'weather', 'summary of the day', 'v'])('%j is near to none', (typed) => {
    expect(nearestName(typed, ['summary', 'prepared_by', 'venue'])).toBeUndefined();
  });

  test('differs in at most a third of its letters', () => {
    expect(nearestName('abcdxx', ['abcdef'])).toBe('abcdef');
    expect(nearestName('abcxxx', ['abcdef'])).toBeUndefined();
    expect(nearestName('abcdexx', ['abcdefgh'])).toBeUndefined();
    expect(nearestName('abcdefgxx', ['abcdefghi'])).toBe('abcdefghi');
  });

  test('is the first of all that are near, the nearest first', () => {
    expect(nearNames('english', ['englisch', 'spanish', 'englis', 'english_uk', 'english'])).toEqual([
      'english',
      'englisch',
      'englis',
      'english_uk',
    ]);
    expect(nearNames('english', [])).toEqual([]);
  });
});
