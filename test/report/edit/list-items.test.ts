import { describe, expect, test } from 'vitest';
import { moveItem } from '../../../src/report/edit/change-list.ts';
import type { AnswerValue } from '../../../src/form/answer-value.ts';
import { parseSource } from '../../../src/report/parse-source.ts';
import { insert, move, remove, set, type Row } from './edit-text.ts';

const COMMENTED = `sessions:  # two days
  # the first day

  # Opening
  - title: One # 1
    topics: |
      # not a comment
    # conclusions follow

  # Second
  - title: Two

  # Third
  - title: Three
# Annex
attachments:
`;

describe('a new item', () => {
  test.each([
    ['first', 0, COMMENTED.replace('  # Opening', '  - title: New\n\n  # Opening')],
    ['between', 1, COMMENTED.replace('\n\n  # Second', '\n\n  - title: New\n\n  # Second')],
    ['last', 3, COMMENTED.replace('Three\n', 'Three\n\n  - title: New\n')],
  ])('stands where it belongs, with the blank lines of the others: %s', (_name, index, after) => {
    expect(insert(COMMENTED, '/sessions', index, { title: 'New' })).toBe(after);
  });

  const rows: readonly [
    name: string,
    before: string,
    list: string,
    index: number,
    value: AnswerValue,
    after: string,
  ][] = [
    [
      'as far behind its dash as the others',
      'sessions:\n    -   title: T\n',
      '/sessions',
      1,
      { title: 'New', topics: 'a\nb' },
      'sessions:\n    -   title: T\n    -   title: New\n        topics: |\n            a\n            b\n',
    ],
    [
      'after items that show no distance',
      'sessions:\n    - text\n    -\n      title: U\n    - {title: V}\n    -   title: T\n',
      '/sessions',
      4,
      { title: 'New', topics: 'a' },
      'sessions:\n    - text\n    -\n      title: U\n    - {title: V}\n    -   title: T\n    -   title: New\n        topics: a\n',
    ],
    [
      'after items that are none of them groups',
      'sessions:\n  - text\n',
      '/sessions',
      1,
      { title: 'New', topics: 'a' },
      'sessions:\n  - text\n  - title: New\n    topics: a\n',
    ],
    [
      'before a comment between blank lines',
      'priority_areas:\n  - a\n\n  # note\n\n  - b\n',
      '/priority_areas',
      1,
      'c',
      'priority_areas:\n  - a\n  - c\n\n  # note\n\n  - b\n',
    ],
    ['a choice', 'themes:\n  - a\n', '/themes', 1, 'b', 'themes:\n  - a\n  - b\n'],
    [
      'with a text that is prose',
      'recommendations:\n  - action: a\n',
      '/recommendations',
      1,
      { action: 'b: c' },
      'recommendations:\n  - action: a\n  - action: |\n      b: c\n',
    ],
    [
      'Windows line ends',
      'priority_areas:\r\n  - a\r\n\r\n  - b\r\n',
      '/priority_areas',
      1,
      'c',
      'priority_areas:\r\n  - a\r\n\r\n  - c\r\n\r\n  - b\r\n',
    ],
    ['where nothing is', 'title: a\n', '/themes', 0, 'x', 'title: a\nthemes:\n  - x\n'],
    ['where the key is', 'themes:\n', '/themes', 0, 'x', 'themes:\n  - x\n'],
    ['where blank text stands', 'themes: ""\n', '/themes', 0, 'x', 'themes:\n  - x\n'],
    [
      'in a group that is absent',
      'title: x\n',
      '/sessions/0/action_points',
      0,
      'x',
      'title: x\nsessions:\n  - action_points:\n      - x\n',
    ],
  ];
  test.each(rows)('%s', (_name, before, list, index, value, after) => {
    expect(insert(before, list, index, value)).toBe(after);
  });

  test.each([
    ['no-such-item', 'themes: [a]\n', '/themes', 3],
    ['no-such-item', 'title: a\n', '/themes', 1],
    ['shape', 'themes: x\n', '/themes', 0],
    ['shape', 'sessions:\n  - Opening\n', '/sessions/0/action_points', 0],
    ['alias', 'title: &x [a]\nthemes: *x\n', '/themes', 0],
    ['layout', 'priority_areas:\n  - - a\n    - b\n', '/priority_areas/0', 1],
  ])('is refused: %s in %j', (reason, text, list, index) => {
    expect(() => insert(text, list, index, 'x')).toThrow(expect.objectContaining({ reason }));
  });
});

describe('an item that is removed', () => {
  test('goes with the comments directly above it', () => {
    expect(remove(COMMENTED, '/sessions/0')).toBe(COMMENTED.replace(/ {2}# Opening[^]*follow\n\n/, ''));
    expect(remove(COMMENTED, '/sessions/2')).toBe(COMMENTED.replace('\n\n  # Third\n  - title: Three', ''));
  });

  test.each([
    [
      'the last one leaves the key',
      'priority_areas: # c\n  # about a\n  - a\n\ndate:\n',
      '/priority_areas/0',
      'priority_areas: # c\n\ndate:\n',
    ],
    ['first', 'priority_areas:\n  - a\n  - b\n', '/priority_areas/0', 'priority_areas:\n  - b\n'],
    [
      'a comment between blank lines stays',
      'priority_areas:\n  - a\n\n  # note\n\n  - b\n',
      '/priority_areas/0',
      'priority_areas:\n\n  # note\n\n  - b\n',
    ],
    [
      'Windows line ends, last',
      'priority_areas:\r\n  - a\r\n\r\n  - b\r\n',
      '/priority_areas/1',
      'priority_areas:\r\n  - a\r\n',
    ],
    [
      'Windows line ends, first',
      'priority_areas:\r\n  - a\r\n\r\n  # c\r\n  - b\r\n',
      '/priority_areas/0',
      'priority_areas:\r\n  # c\r\n  - b\r\n',
    ],
    [
      'in a session',
      'sessions:\n  - action_points:\n      - a\n      - b\n      - c\n',
      '/sessions/0/action_points/1',
      'sessions:\n  - action_points:\n      - a\n      - c\n',
    ],
  ])('%s', (_name, before, item, after) => {
    expect(remove(before, item)).toBe(after);
  });

  test.each([
    ['title: x\n', '/sessions/0'],
    ['themes:\n - x\n', '/themes/1'],
    ['themes:\n - x\n', '/themes/first'],
  ])('is not there: %j %s', (text, item) => {
    expect(() => remove(text, item)).toThrow(
      expect.objectContaining({ reason: 'no-such-item', pointer: item }),
    );
  });
});

describe('an item that moves', () => {
  test('goes with the comments directly above it', () => {
    expect(move(COMMENTED, '/sessions/0', 2)).toBe(`sessions:  # two days
  # the first day

  # Second
  - title: Two

  # Third
  - title: Three

  # Opening
  - title: One # 1
    topics: |
      # not a comment
    # conclusions follow
# Annex
attachments:
`);
  });

  test('to its own place changes nothing', () => {
    expect(moveItem(parseSource(COMMENTED), '/sessions/1', 1)).toEqual([]);
  });

  test.each([
    ['no-such-item', 'themes:\n - x\n - y\n', '/themes/0', -1],
    ['no-such-item', 'themes:\n - x\n - y\n', '/themes/0', 2],
    ['no-such-item', 'themes:\n - x\n - y\n', '/themes/2', 0],
    ['alias', 'title: &x T\nthemes:\n - y\n - *x\n', '/themes/1', 0],
    ['alias', 'themes:\n - &x y\n - b\ntitle: *x\n', '/themes/0', 1],
  ])('is refused: %s in %j', (reason, text, item, to) => {
    expect(() => move(text, item, to)).toThrow(expect.objectContaining({ reason }));
  });
});

const AREAS = `priority_areas:
  # 1
  - a # a
  # 2
  - b # b

  # 3
  - c # c
`;

describe('a whole list', () => {
  const rows: readonly [name: string, value: readonly AnswerValue[], after: string][] = [
    [
      'one more at the start',
      ['new', 'a', 'b', 'c'],
      'priority_areas:\n  - new\n  # 1\n  - a # a\n  # 2\n  - b # b\n\n  # 3\n  - c # c\n',
    ],
    [
      'two more at the start',
      ['one', 'two', 'a', 'b', 'c'],
      'priority_areas:\n  - one\n  - two\n  # 1\n  - a # a\n  # 2\n  - b # b\n\n  # 3\n  - c # c\n',
    ],
    [
      'one more at the end',
      ['a', 'b', 'c', 'new'],
      'priority_areas:\n  # 1\n  - a # a\n  # 2\n  - b # b\n\n  # 3\n  - c # c\n\n  - new\n',
    ],
    [
      'one more between',
      ['a', 'new', 'b', 'c'],
      'priority_areas:\n  # 1\n  - a # a\n  - new\n  # 2\n  - b # b\n\n  # 3\n  - c # c\n',
    ],
    [
      'two more between',
      ['a', 'b', 'one', 'two', 'c'],
      'priority_areas:\n  # 1\n  - a # a\n  # 2\n  - b # b\n\n  - one\n\n  - two\n\n  # 3\n  - c # c\n',
    ],
    [
      'another text',
      ['a', 'new', 'c'],
      'priority_areas:\n  # 1\n  - a # a\n  # 2\n  - new # b\n\n  # 3\n  - c # c\n',
    ],
    [
      'another first text',
      ['new', 'b', 'c'],
      'priority_areas:\n  # 1\n  - new # a\n  # 2\n  - b # b\n\n  # 3\n  - c # c\n',
    ],
    ['none at the start', ['b', 'c'], 'priority_areas:\n  # 2\n  - b # b\n\n  # 3\n  - c # c\n'],
    ['none between', ['a', 'c'], 'priority_areas:\n  # 1\n  - a # a\n  # 3\n  - c # c\n'],
    ['none at the end', ['a', 'b'], 'priority_areas:\n  # 1\n  - a # a\n  # 2\n  - b # b\n'],
    ['only the last', ['c'], 'priority_areas:\n  # 3\n  - c # c\n'],
    ['fewer between', ['new', 'c'], 'priority_areas:\n  # 1\n  - new # a\n  # 3\n  - c # c\n'],
    [
      'more between',
      ['a', 'one', 'two', 'c'],
      'priority_areas:\n  # 1\n  - a # a\n  # 2\n  - one # b\n\n  - two\n\n  # 3\n  - c # c\n',
    ],
    ['all others, fewer', ['new'], 'priority_areas:\n  # 1\n  - new # a\n'],
    [
      'all others, more',
      ['one', 'two', 'three', 'four'],
      'priority_areas:\n  # 1\n  - one # a\n  # 2\n  - two # b\n\n  # 3\n  - three # c\n\n  - four\n',
    ],
    [
      'one unanswered',
      ['a', null, 'c'],
      'priority_areas:\n  # 1\n  - a # a\n  # 2\n  - # b\n\n  # 3\n  - c # c\n',
    ],
    [
      'one twice',
      ['a', 'a', 'b', 'c'],
      'priority_areas:\n  # 1\n  - a # a\n  - a\n  # 2\n  - b # b\n\n  # 3\n  - c # c\n',
    ],
    [
      'the last twice',
      ['a', 'b', 'c', 'c'],
      'priority_areas:\n  # 1\n  - a # a\n  # 2\n  - b # b\n\n  # 3\n  - c # c\n\n  - c\n',
    ],
  ];
  test.each(rows)('touches only the items that change: %s', (_name, value, after) => {
    expect(set(AREAS, '/priority_areas', value)).toBe(after);
  });

  test('of sessions: those that stay keep their comments', () => {
    const sessions = [
      { title: 'One', topics: '# not a comment' },
      { title: 'New' },
      { title: 'Two' },
      { title: 'Three' },
    ];
    expect(set(COMMENTED, '/sessions', sessions)).toBe(
      COMMENTED.replace('\n\n  # Second', '\n\n  - title: New\n\n  # Second'),
    );
  });

  const others: readonly Row[] = [
    [
      'nothing for an item that is empty',
      'priority_areas:\n  - a\n  -\n  - b\n',
      '/priority_areas',
      ['a', null, 'b', 'c'],
      'priority_areas:\n  - a\n  -\n  - b\n  - c\n',
    ],
    [
      'a list in a list',
      'priority_areas:\n  - [a,   b]\n',
      '/priority_areas',
      [['a', 'b'], 'c'],
      'priority_areas:\n  - [a,   b]\n  - c\n',
    ],
    [
      'a changed list in a list',
      'priority_areas:\n  - [a,   b]\n',
      '/priority_areas',
      [['a', 'c']],
      'priority_areas:\n  - [a,   c]\n',
    ],
    [
      'a longer list in a list',
      'priority_areas:\n  - [a,   b]\n',
      '/priority_areas',
      [['a', 'b', 'c']],
      'priority_areas:\n  - [a,   b, c]\n',
    ],
    [
      'groups',
      'sessions:\n  - title: A # a\n    topics: x\n  - title: B # b\n',
      '/sessions',
      [{ title: 'A', topics: 'y' }, { title: 'B' }, { title: 'C', topics: 'a\n\nb' }],
      'sessions:\n  - title: A # a\n    topics: |\n      y\n  - title: B # b\n  - title: C\n    topics: |\n      a\n\n      b\n',
    ],
    [
      'an alias among the items',
      'title: &x A\npriority_areas:\n  - *x\n  - b\n',
      '/priority_areas',
      ['A', 'c'],
      'title: &x A\npriority_areas:\n  - A\n  - c\n',
    ],
    [
      'brackets with nothing in them',
      'themes: [] # c\n',
      '/themes',
      ['overarching'],
      'themes: # c\n  - overarching\n',
    ],
    ['braces with nothing in them', 'venue: {} # c\n', '/venue', { name: 'x' }, 'venue: # c\n  name: x\n'],
    [
      'the first choice of none',
      'title: x\n',
      '/themes/0',
      'overarching',
      'title: x\nthemes:\n  - overarching\n',
    ],
    ['a list that the form does not know', 'title: x\n', '/foo/0', 'x', 'title: x\nfoo:\n  "0": x\n'],
    ['an empty list written in another way', 'themes: [ ] # c\n', '/themes', [], 'themes: [ ] # c\n'],
  ];
  test.each(others)('%s', (_name, before, pointer, value, after) => {
    expect(set(before, pointer, value)).toBe(after);
  });
});
