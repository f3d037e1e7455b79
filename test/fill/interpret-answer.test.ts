import { expect, test } from 'vitest';
import { interpretAnswer } from '../../src/fill/interpret-answer.ts';
import type { TextKind } from '../../src/form/kinds.ts';

const CASES: readonly (readonly [TextKind, string, string | null])[] = [
  ['date', ' 2018-06-27 ', '2018-06-27'],
  ['date', '27 June 2018', '2018-06-27'],
  ['date', '27–29 June 2018', '2018-06-27/2018-06-29'],
  ['date', 'next week', 'next week'],
  ['text', ' two\nlines ', 'two lines'],
  ['text', '  ', null],
  ['prose', '\n\n  a\r\n\r\nb \n\n', '  a\n\nb'],
  ['prose', 'a\u0000b\u000bc\ufeff', 'ab\nc'],
  ['email', 'mailto:a@example.org', 'a@example.org'],
  ['email', '<a@example.org>', 'a@example.org'],
  ['path', '"/home/me/report/note 1.pdf"', 'note 1.pdf'],
  ['path', '/home/me/report/note\\ 1.pdf ', 'note 1.pdf'],
  ['path', './attachments/note.pdf', 'attachments/note.pdf'],
  ['path', 'attachments\\note.pdf', 'attachments/note.pdf'],
  ['path', '/elsewhere/note.pdf', '/elsewhere/note.pdf'],
];

test.each(CASES)('%s %j is %j', (kind, typed, value) => {
  expect(interpretAnswer(kind, typed, '/home/me/report')).toMatchObject({ kind: 'value', value });
});

test('tells both readings of a day, where there are two', () => {
  expect(interpretAnswer('date', '05/06/2018', '')).toEqual({
    kind: 'ambiguous',
    dates: [{ start: '2018-06-05' }, { start: '2018-05-06' }],
  });
  expect(interpretAnswer('date', '25/06/2018', '')).toMatchObject({ kind: 'value', value: '2018-06-25' });
});
