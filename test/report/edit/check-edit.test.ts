import { expect, test } from 'vitest';
import { NotEditable } from '../../../src/diagnostics/not-editable.ts';
import type { AnswerValue } from '../../../src/form/answer-value.ts';
import { checkEdit } from '../../../src/report/edit/check-edit.ts';
import { parseSource } from '../../../src/report/parse-source.ts';

/** What is said against an edit: the pointer of what is not as it should be; undefined for nothing. */
function against(before: string, after: string, pointer: string, value: AnswerValue): string | undefined {
  try {
    checkEdit(parseSource(before), parseSource(after), { pointer, value });
    return undefined;
  } catch (error) {
    if (!(error instanceof NotEditable)) throw error;
    return error.pointer;
  }
}

const VENUE = 'venue:\n  name: UNCC\n  city: Bangkok\n';

test.each<[string, string, string, string, AnswerValue]>([
  ['a new answer', 'title: x\n', 'title: x\nsummary: y\n', '/summary', 'y'],
  ['an answer in the place of another', 'title: x\n', 'title: z\n', '/title', 'z'],
  ['an answer taken out', 'title: x\nsummary: y\n', 'title: x\nsummary:\n', '/summary', null],
  ['an answer whose key goes too', 'title: x\nsummary: y\n', 'title: x\n', '/summary', ''],
  ['a text with other line ends', 'title: x\n', 'title: x\nsummary: "a\\r\\nb\\n\\n"\n', '/summary', 'a\nb'],
  [
    'a group in which keys that are not given stay',
    VENUE,
    VENUE.replace('UNCC', 'ICC'),
    '/venue',
    { name: 'ICC' },
  ],
  ['a list', 'title: x\n', 'title: x\nthemes: [a, b]\n', '/themes', ['a', 'b']],
  ['a list of groups', 'title: x\n', 'title: x\nsessions:\n  - title: A\n', '/sessions', [{ title: 'A' }]],
  ['a list taken out', 'themes: [a]\ntitle: x\n', 'title: x\n', '/themes', []],
  ['other blank answers', 'title: x\nsummary:\n', 'title: x\ntrends: y\n', '/trends', 'y'],
  ['the whole report', 'title: x\n', 'title: z\n', '', { title: 'z' }],
])('nothing is said against %s', (_, before, after, pointer, value) => {
  expect(against(before, after, pointer, value)).toBeUndefined();
});

test.each<[string, string, string, string, AnswerValue, string]>([
  ['what cannot be read', 'title: x\n', 'title: "x\n', '/title', 'x', '/title'],
  ['an answer that is not there', 'title: x\n', 'title: x\n', '/summary', 'y', '/summary'],
  ['another answer', 'title: x\n', 'title: y\n', '/title', 'z', '/title'],
  ['an answer that is still there', 'title: x\n', 'title: x\n', '/title', null, '/title'],
  ['a part of a group that is not there', VENUE, VENUE, '/venue', { name: 'ICC' }, '/venue'],
  [
    'what another item left in an item',
    'sessions: [{title: A, topics: x}]\n',
    'sessions: [{title: B, topics: x}]\n',
    '/sessions',
    [{ title: 'B' }],
    '/sessions',
  ],
  ['a list that is too short', 'title: x\n', 'title: x\nthemes: [a]\n', '/themes', ['a', 'b'], '/themes'],
  ['a list that is too long', 'title: x\n', 'title: x\nthemes: [a, b]\n', '/themes', ['a'], '/themes'],
  ['a text where a list was given', 'title: x\n', 'title: x\nthemes: a\n', '/themes', ['a'], '/themes'],
  ['an item that is another one', 'title: x\n', 'title: x\nthemes: [b]\n', '/themes', ['a'], '/themes'],
  ['another answer that is gone', 'title: x\ntrends: t\n', 'title: z\n', '/title', 'z', '/trends'],
  [
    'another answer that has changed',
    'title: x\ntrends: t\n',
    'title: z\ntrends: s\n',
    '/title',
    'z',
    '/trends',
  ],
  ['another answer that has come', 'title: x\n', 'title: z\ntrends: s\n', '/title', 'z', '/trends'],
  [
    'an answer beside it',
    VENUE,
    'venue:\n  name: ICC\n  city: Geneva\n',
    '/venue/name',
    'ICC',
    '/venue/city',
  ],
  ['an item beside it', 'themes: [a, b]\n', 'themes: [c, d]\n', '/themes/0', 'c', '/themes/1'],
])('refused: %s', (_, before, after, pointer, value, place) => {
  expect(against(before, after, pointer, value)).toBe(place);
});
