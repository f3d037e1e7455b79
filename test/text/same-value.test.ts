import { expect, test } from 'vitest';
import { isSame, storedText } from '../../src/text/same-value.ts';

test('a text is stored without other line ends, and without blank lines at its end', () => {
  expect(storedText('one\r\n\r\ntwo\r\n \n')).toBe('one\n\ntwo');
});

test.each<[string, unknown, unknown, boolean]>([
  ['texts that are stored alike', 'one\r\ntwo\n', 'one\ntwo', true],
  ['texts with another word', 'one', 'two', false],
  ['nothing, said and unsaid', undefined, null, true],
  ['an empty list and nothing', [], null, false],
  ['a number and its digits', 99, '99', false],
  ['items in another order', ['a', 'b'], ['b', 'a'], false],
  [
    'keys in another order, and one without an answer',
    { a: 'x\n', b: ['y'] },
    { b: ['y'], a: 'x', c: null },
    true,
  ],
  ['a group with one answer more', { a: 'x' }, { a: 'x', b: 'y' }, false],
])('%s', (_name, one, other, same) => {
  expect(isSame(one, other)).toBe(same);
  expect(isSame(other, one)).toBe(same);
});
