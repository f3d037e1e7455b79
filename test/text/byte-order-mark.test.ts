import { expect, test } from 'vitest';
import { splitMark, withoutMarks } from '../../src/text/byte-order-mark.ts';

test('the mark of a file is kept apart from its text', () => {
  expect(splitMark('\uFEFFtitle: a')).toEqual({ mark: '\uFEFF', rest: 'title: a' });
  expect(splitMark('title: \uFEFFa')).toEqual({ mark: '', rest: 'title: \uFEFFa' });
});

test('marks that were copied with a text are left out', () => {
  expect(withoutMarks('\uFEFFone\n\uFEFFtwo')).toBe('one\ntwo');
});
