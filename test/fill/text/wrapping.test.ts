import { expect, test } from 'vitest';
import { createWrapping } from '../../../src/fill/text/wrapping.ts';
import { wrapText } from '../../../src/text/wrap-text.ts';

const text = 'one two three\nfour five\n\nsix seven eight nine';

test.each([
  ['a word that pushes others on', 'one twenty-two three\nfour five\n\nsix seven eight nine'],
  ['a line break', 'one two three\nfour\nfive\n\nsix seven eight nine'],
  ['lines that are joined', 'one two three four five\n\nsix seven eight nine'],
  ['a change of the first letter', 'an one two three\nfour five\n\nsix seven eight nine'],
  ['a change of the last letter', `${text}s`],
  ['all that is gone', ''],
])('wraps anew after %s', (_name, changed) => {
  const wrap = createWrapping();
  wrap(text, 9);
  expect(wrap(changed, 9)).toEqual(wrapText(changed, 9));
  expect(wrap(text, 9)).toEqual(wrapText(text, 9));
});

test('wraps anew for a terminal of another width', () => {
  const wrap = createWrapping();
  wrap(text, 10);
  expect(wrap(text, 4)).toEqual(wrapText(text, 4));
});
