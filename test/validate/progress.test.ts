import { expect, test } from 'vitest';
import { parseSource } from '../../src/report/parse-source.ts';
import { sectionsProgress } from '../../src/validate/progress.ts';
import { check } from './check-text.ts';

/** How far each section has come that is not untouched. */
function progressOf(text: string): string[] {
  const source = parseSource(text);
  return sectionsProgress(source, check(source))
    .filter(({ state }) => state !== 'empty')
    .map(({ name, state, answered, required }) => `${name}: ${state}, ${answered} of ${required}`);
}

const ROWS: readonly [name: string, text: string, progress: readonly string[]][] = [
  ['some facts', 'title: T\nlanguage: en\n', ['facts: partly, 2 of 10']],
  [
    'all facts',
    'language: en\ntitle: T\ntype: regional\nthemes: [overarching]\ndate: 2018-06-27\nvenue: {name: N, city: C, country: Kenya}\norganized_by: [{name: N}]\nprepared_by: [{name: N, email: a@example.org}]\n',
    ['facts: done, 11 of 11'],
  ],
  ['a fact that is wrong', 'title: T\ndate: yesterday\n', ['facts: problem, 2 of 10']],
  [
    'a warning is no problem',
    'title: T\nvenue: {name: N, city: C, country: KE}\n',
    ['facts: partly, 4 of 10'],
  ],
  ['a text', 'summary: s\n', ['summary: done, 1 of 1']],
  ['a text of the wrong shape', 'summary: [s]\n', ['summary: problem, 1 of 1']],
  ['a session half told', 'sessions:\n  - title: T\n    topics: t\n', ['sessions: partly, 2 of 3']],
  [
    'two sessions, of which one is wrong',
    'sessions:\n  - {title: T, topics: t, conclusions: c}\n  - {title: [T], topics: t, conclusions: c}\n',
    ['sessions: problem, 6 of 6'],
  ],
  ['what nobody must answer', 'additional_information: a\n', ['additional_information: done, 0 of 0']],
  [
    'the note is there, the list is not',
    'attachments:\n  concept_note: concept-note.docx\n',
    ['attachments: partly, 1 of 2'],
  ],
  [
    'an attachment that is not there',
    'attachments:\n  concept_note: nowhere.docx\n  participants: participants.csv\n',
    ['attachments: problem, 2 of 2'],
  ],
  ['keys that begin alike', 'summary: s\nsummary_two: x\n', ['summary: done, 1 of 1']],
];

test.each(ROWS)('%s', (_name, text, progress) => {
  expect(progressOf(text)).toEqual(progress);
});

test('every section of the template is there, untouched or not', () => {
  const source = parseSource('title:\n');
  const states = sectionsProgress(source, []).map(({ state }) => state);
  expect(states).toEqual(Array.from({ length: 9 }, () => 'empty'));
});
