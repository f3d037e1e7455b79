import { expect, test } from 'vitest';
import { detectLayout } from '../../../src/report/edit/layout.ts';
import { parseSource } from '../../../src/report/parse-source.ts';

test.each([
  ['nothing nested', 'title: T\n', 2, 2],
  ['a group', 'venue:\n    city: C\n', 4, 4],
  ['a list alone', 'themes:\n    - a\n', 4, 4],
  ['a list at its key', 'themes:\n- a\n', 2, 0],
  ['a list one column further in', 'themes:\n - a\n', 2, 1],
  ['a list at its key, and a group', 'themes:\n- a\nvenue:\n   city: C\n', 3, 0],
  ['a group, and a list at its key', 'venue:\n   city: C\nthemes:\n- a\n', 3, 0],
  ['a group, and a list further in', 'venue:\n   city: C\nthemes:\n      - a\n', 3, 6],
  ['the first of two groups', 'venue:\n   city: C\nattachments:\n  others: []\n', 3, 3],
  ['the first of two lists', 'themes:\n   - a\npriority_areas:\n    - b\n', 3, 3],
  ['a list and a group in an item', 'sessions:\n - title: T\n   action_points:\n       - a\n', 2, 1],
  ['a group beside the colon of its key', '? venue\n: city: C\nattachments:\n    others: []\n', 4, 4],
  ['brackets and braces', 'venue: {\n    city: C}\nthemes: [\n    a]\n', 2, 2],
  ['a group after braces', 'venue: {\n    city: C}\nattachments:\n      others: []\n', 6, 6],
  ['a text', 'summary: |\n    a\n', 4, 4],
  ['a folded text', 'summary: >-\n    a\n', 4, 4],
  ['a text after a comment and blank lines', 'priority_areas: |+  # c\n  \n\n   a\n', 3, 3],
  ['the first text under a key', 'title: a |\n     b\nsummary:   |-\n   a\nneeds: |\n b\n', 3, 3],
  ['a text that is not under its key', 'summary: a\n    b\n', 2, 2],
  ['a text in a group', 'venue:\n  city: |\n          a\n', 2, 2],
  ['a text with Windows line ends', 'title: T\r\nsummary: |\r\n \r\n   S\r\n', 3, 3],
])('how far in things stand is read off %s', (_name, text, step, dash) => {
  expect(detectLayout(parseSource(text))).toMatchObject({ step, dash });
});

test.each([
  ['title: T\r\nsummary: S\r\ntype:\n', '\r\n'],
  ['title: T\r\nsummary: S\ntype:\n', '\n'],
  ['title: T\r\nsummary: S\n', '\n'],
  ['title: T', '\n'],
])('lines end as most of them do: %j', (text, newline) => {
  expect(detectLayout(parseSource(text)).newline).toBe(newline);
});
