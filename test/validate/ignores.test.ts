import { expect, test } from 'vitest';
import { checkText, linesAndCodes } from './check-text.ts';

const found = (text: string) => linesAndCodes(text, checkText(text, { draft: true }));

test.each([
  ['on its line', 'needs: "A <b>register</b>." # bapa-ignore: html-in-text from the old system\n', []],
  ['above it', '# bapa-ignore: html-in-text\n\n# another comment\nneeds: "A <b>register</b>."\n', []],
  [
    'above an answer of several lines',
    '# bapa-ignore: html-in-text\nneeds: |\n  All.\n\n  A <b>register</b>.\n',
    [],
  ],
  [
    'elsewhere',
    '# bapa-ignore: html-in-text\ntitle: x\nneeds: "A <b>register</b>."\n',
    ['1 unused-ignore', '3 html-in-text'],
  ],
  ['for an error', 'date: 27/06/2018 # bapa-ignore: date-invalid\n', ['1 date-invalid', '1 unused-ignore']],
  ['for a code that does not exist', 'title: x # bapa-ignore: html\n', ['1 unused-ignore']],
  ['for the name of something else', 'title: x # bapa-ignore: constructor\n', ['1 unused-ignore']],
  ['inside a text', 'needs: |\n  # bapa-ignore: html-in-text\n', ['2 heading-in-text']],
])('a comment that silences a warning stands %s', (_, text, expected) => {
  expect(found(text)).toEqual(expected);
});
