import { describe, expect, test } from 'vitest';
import { setAnswer } from '../../../src/report/edit/set-answer.ts';
import { parseSource } from '../../../src/report/parse-source.ts';
import { set, type Row } from './edit-text.ts';

const CASES: readonly Row[] = [
  ['plain', 'title: Old  # as invited\n', '/title', 'New', 'title: New  # as invited\n'],
  ['keeps the quotes', "title: 'Old' # c\n", '/title', 'New', "title: 'New' # c\n"],
  ['nothing behind the key', 'title:\ntype:\n', '/title', 'New', 'title: New\ntype:\n'],
  ['nothing but a comment', 'title: # c\n', '/title', 'New', 'title: New # c\n'],
  ['aligned values', 'title:   Old\n', '/title', 'New', 'title:   New\n'],
  ['value on the next line', 'title:\n  Old\ntype:\n', '/title', 'New', 'title:\n  New\ntype:\n'],
  [
    'folded title',
    'title: >-  # long\n  Old\n  title\n\n# T\ntype:\n',
    '/title',
    'New',
    'title: New  # long\n\n# T\ntype:\n',
  ],
  [
    'plain over two lines',
    'title: Old\n    title  # c\ntype:\n',
    '/title',
    'New',
    'title: New  # c\ntype:\n',
  ],
  ['cleared', 'title: Old # c\n', '/title', null, 'title: # c\n'],
  [
    'cleared block text',
    'summary: | # c\n  a\n\n  b\n\ntrends:\n',
    '/summary',
    null,
    'summary: # c\n\ntrends:\n',
  ],
  [
    'several lines for one',
    'summary: a # c\ntrends:\n',
    '/summary',
    'a\n\nb',
    'summary: | # c\n  a\n\n  b\ntrends:\n',
  ],
  [
    'one line for several',
    'summary: |-\n    a\n    b\n# T\ntrends:\n',
    '/summary',
    'c',
    'summary: |-\n    c\n# T\ntrends:\n',
  ],
  ['text that begins with a space', 'summary:\n', '/summary', '  a\nb', 'summary: |2\n    a\n  b\n'],
  [
    'empty block text',
    'summary: |\n\n# B\nneeds:\n',
    '/summary',
    'a: b',
    'summary: |\n  a: b\n\n# B\nneeds:\n',
  ],
  [
    'a comment below that would fall into the text',
    'summary:\n  # write here\ntrends:\n',
    '/summary',
    'a\nb',
    'summary: |\n   a\n   b\n  # write here\ntrends:\n',
  ],
  [
    'absent key, after the comments of the sibling before it',
    'title: T\ntype: regional\n  # not thematic\n# Themes\nthemes: [overarching]\n',
    '/format',
    'seminar',
    'title: T\ntype: regional\n  # not thematic\nformat: seminar\n# Themes\nthemes: [overarching]\n',
  ],
  [
    'absent first key, below the comments of the file',
    '# Report\ntitle: T\n',
    '/language',
    'en',
    '# Report\nlanguage: en\ntitle: T\n',
  ],
  [
    'absent first key of a session',
    'sessions:\n    -   title: T # c\n        topics: x\n',
    '/sessions/0/theme',
    'i',
    'sessions:\n    -   theme: i\n        title: T # c\n        topics: x\n',
  ],
  [
    'absent first key of a group, above the comments of the next',
    'venue:\n    # which\n    city: C\n',
    '/venue/name',
    'V',
    'venue:\n    name: V\n    # which\n    city: C\n',
  ],
  [
    'absent group',
    'title: T\nsummary: S\n',
    '/venue/city',
    'Bangkok',
    'title: T\nvenue:\n  city: Bangkok\nsummary: S\n',
  ],
  [
    'group without answers',
    'venue: # where\ntitle: T\n',
    '/venue/city',
    'B',
    'venue: # where\n  city: B\ntitle: T\n',
  ],
  [
    'absent session',
    'title: T\n',
    '/sessions/0/topics',
    'a\nb',
    'title: T\nsessions:\n  - topics: |\n      a\n      b\n',
  ],
  ['empty file', '', '/venue/city', 'B', 'venue:\n  city: B\n'],
  ['only comments', '# Report', '/title', 'T', '# Report\ntitle: T\n'],
  ['only a marker', '---\n...\n', '/title', 'T', '---\ntitle: T\n...\n'],
  ['null for a report', 'null # c\n', '/title', 'T', 'title: T # c\n'],
  [
    'braces',
    'venue: {name: x, city: y} # c\n',
    '/venue/country',
    'Z, z',
    'venue: {name: x, city: y, country: "Z, z"} # c\n',
  ],
  [
    'value in braces',
    'venue: {name: x, city: y}\n',
    '/venue/name',
    'a\nb',
    'venue: {name: "a\\nb", city: y}\n',
  ],
  ['first key in braces', 'venue: {city: y}\n', '/venue/name', 'x', 'venue: {name: x, city: y}\n'],
  ['empty braces', 'venue: {}\n', '/venue/name', 'x', 'venue:\n  name: x\n'],
  [
    'choices',
    'themes: [overarching, sharing-experiences] # c\n',
    '/themes',
    ['overarching'],
    'themes: [overarching] # c\n',
  ],
  [
    'choices in lines',
    'themes:\n- a # 1\n- b # 2\n',
    '/themes',
    ['a', 'c', 'd'],
    'themes:\n- a # 1\n- c # 2\n- d\n',
  ],
  ['no choices left', 'themes:\n  - a\n  - b\n', '/themes', [], 'themes: []\n'],
  [
    'new list',
    'themes: # which\n  # of the five\ndate:\n',
    '/themes',
    ['a', 'b'],
    'themes: # which\n  # of the five\n  - a\n  - b\ndate:\n',
  ],
  [
    'item',
    'priority_areas:\n  - a\n  - # c\n',
    '/priority_areas/1',
    'b',
    'priority_areas:\n  - a\n  - b # c\n',
  ],
  [
    'item one further',
    'priority_areas:\n  - a # c\n',
    '/priority_areas/1',
    'b: c',
    'priority_areas:\n  - a # c\n  - |\n    b: c\n',
  ],
  [
    'json',
    '{\n  "title": "T"\n}\n',
    '/date',
    '2018-06-27',
    '{\n  "title": "T",\n  "date": "2018-06-27"\n}\n',
  ],
  ['windows', 'title: T\r\nsummary: S\r\n', '/summary', 'a\nb', 'title: T\r\nsummary: |\r\n  a\r\n  b\r\n'],
  ['no line break at the end', 'title: T', '/summary', 'S', 'title: T\nsummary: S'],
  [
    'merges a group',
    'venue:\n  city: B # c\n',
    '/venue',
    { country: 'T', name: 'V' },
    'venue:\n  name: V\n  city: B # c\n  country: T\n',
  ],
  [
    'a list where text stands',
    'priority_areas: x # c\ndate:\n',
    '/priority_areas',
    ['a'],
    'priority_areas: # c\n  - a\ndate:\n',
  ],
  ['text where a list stands', 'summary:\n  - a\n  - b\ndate:\n', '/summary', 's', 'summary: s\ndate:\n'],
];

describe('setAnswer', () => {
  test.each(CASES)('%s', (_name, before, pointer, value, after) => {
    expect(set(before, pointer, value)).toBe(after);
  });

  test('does nothing where the answer is the same', () => {
    const text = 'summary: |+\n  a\n\n\nthemes: [a]\nvenue: {name: x}\n';
    const source = parseSource(text);
    expect(setAnswer(source, '/summary', 'a\r\n')).toEqual([]);
    expect(setAnswer(source, '/themes', ['a'])).toEqual([]);
    expect(setAnswer(source, '/venue', { name: 'x' })).toEqual([]);
    expect(setAnswer(source, '/date', null)).toEqual([]);
  });

  test.each([
    ['unreadable', 'title: "a\nb: c\n', '/title'],
    ['alias', 'organized_by:\n  - &o\n    name: x\n  - *o\n', '/organized_by/1/name'],
    ['alias', 'title: &t venue\n*t : x\n', '/title'],
    ['shape', 'venue: UNCC, Bangkok\n', '/venue/city'],
    ['shape', 'A letter\n', '/venue/city'],
    ['no-such-item', 'priority_areas:\n  - a\n', '/priority_areas/2'],
  ])('refuses: %s', (reason, text, pointer) => {
    expect(() => set(text, pointer, 'x')).toThrow(expect.objectContaining({ reason }));
  });
});
