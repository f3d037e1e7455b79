import { expect, test } from 'vitest';
import { insert, move, remove, set, type Row } from './edit-text.ts';

const ROWS: readonly Row[] = [
  ['an alias alone', 'title: &t A\nsummary: *t\n', '/summary', 'B', 'title: &t A\nsummary: B\n'],
  [
    'what an alias stands for',
    'title: &t A\nsummary: *t # c\nneeds: *t\n',
    '/title',
    'B',
    'title: B\nsummary: A # c\nneeds: A\n',
  ],
  [
    'one of two that have aliases',
    'title: &t A\nsummary: &s B\nneeds: *s\ntrends: *t\n',
    '/title',
    'C',
    'title: C\nsummary: &s B\nneeds: *s\ntrends: A\n',
  ],
  [
    'what stands directly before an anchor',
    'title: T\nsummary: &a b\nneeds: *a\n',
    '/title',
    'C',
    'title: C\nsummary: &a b\nneeds: *a\n',
  ],
  [
    'a group that holds an alias',
    'title: &a T\nvenue:\n  city: *a\n',
    '/venue',
    'Hall',
    'title: &a T\nvenue: Hall\n',
  ],
  [
    'a part of a group that has an alias',
    'venue: &a\n  city: x\nsessions:\n  - *a\n',
    '/venue/city',
    'C',
    'venue: &a\n  city: C\nsessions:\n  - city: x\n',
  ],
  [
    'one part more of a group that has an alias',
    'venue: &a\n  city: x\nsessions:\n  - *a\n',
    '/venue/name',
    'V',
    'venue: &a\n  name: V\n  city: x\nsessions:\n  - city: x\n',
  ],
  [
    'a list with an anchor inside it',
    'sessions:\n  - title: &a x\n    topics: *a\nneeds: *a\n',
    '/sessions',
    null,
    'sessions:\nneeds: x\n',
  ],
  [
    'an item with an anchor',
    'priority_areas:\n  - &a x\n  - b\nneeds: *a\n',
    '/priority_areas',
    ['new', 'b'],
    'priority_areas:\n  - new\n  - b\nneeds: x\n',
  ],
  [
    'an item, with its comments, though there is an alias elsewhere',
    'title: &t A\nneeds: *t\npriority_areas:\n  # c\n  - x\n  - b\n',
    '/priority_areas',
    ['new', 'b'],
    'title: &t A\nneeds: *t\npriority_areas:\n  # c\n  - new\n  - b\n',
  ],
  ['in braces', '{title: &a x, needs: *a}\n', '/title', 'T', '{title: T, needs: x}\n'],
];

test.each(ROWS)('only what was asked for changes: %s', (_name, before, pointer, value, after) => {
  expect(set(before, pointer, value)).toBe(after);
});

test('a list that has an alias grows, and the alias becomes what it was', () => {
  expect(
    insert('priority_areas: &a\n  - x\nsessions:\n  - action_points: *a\n', '/priority_areas', 1, 'new'),
  ).toBe('priority_areas: &a\n  - x\n  - new\nsessions:\n  - action_points:\n      - x\n');
});

test('an item with an anchor goes, and its alias becomes text', () => {
  expect(remove('priority_areas:\n  - &a x\n  - *a\n', '/priority_areas/0')).toBe('priority_areas:\n  - x\n');
  expect(remove('priority_areas:\n  - x\n  - &a b\nneeds: *a\n', '/priority_areas/0')).toBe(
    'priority_areas:\n  - &a b\nneeds: *a\n',
  );
});

test('an item may move past others that have nothing to do with aliases', () => {
  expect(move('title: &x T\nthemes:\n - y\n - z\nneeds: *x\n', '/themes/1', 0)).toBe(
    'title: &x T\nthemes:\n - z\n - y\nneeds: *x\n',
  );
});
