import { expect, test } from 'vitest';
import { applyEdits, applyEditsToFile } from '../../src/text/apply-edits.ts';

const edit = (start: number, end: number, text: string) => ({ range: { start, end }, text });

test('edits are made where they stood in the text before any of them, whatever their order', () => {
  expect(
    applyEdits('0123456789', [edit(8, 9, 'h'), edit(1, 3, 'ab'), edit(5, 5, 'f'), edit(9, 10, '')]),
  ).toBe('0ab34f567h');
});

test('edits at one place are made in the order given, before what is replaced there', () => {
  expect(applyEdits('012', [edit(1, 2, 'c'), edit(1, 1, 'a'), edit(1, 1, 'b')])).toBe('0abc2');
});

test.each([
  ['overlap', [edit(0, 2, 'a'), edit(1, 3, 'b')]],
  ['end before they start', [edit(2, 1, 'a')]],
  ['leave the text', [edit(2, 4, 'a')]],
])('edits that %s are a mistake of the program', (_name, edits) => {
  expect(() => applyEdits('012', edits)).toThrow(RangeError);
});

test('a byte order mark stays, and is not counted', () => {
  expect(applyEditsToFile('\uFEFFtitle: T\n', [edit(7, 8, 'New')])).toBe('\uFEFFtitle: New\n');
  expect(applyEditsToFile('title: T\n', [edit(7, 8, 'New')])).toBe('title: New\n');
});
