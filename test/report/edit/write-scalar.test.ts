import { expect, test } from 'vitest';
import { parseSource } from '../../../src/report/parse-source.ts';
import { set, type Row } from './edit-text.ts';

test.each([
  'a: b',
  'a #b',
  '- a',
  '? a',
  '*a',
  '&a',
  '!a',
  '|',
  '> a',
  '%a',
  '@a',
  '`a`',
  'yes',
  'No',
  'null',
  '~',
  'true',
  '12',
  '1e3',
  '0x1F',
  '1_000',
  '12:30',
  '2018-06-27',
  ' a',
  'a ',
  '+41227996111',
  '+41 22',
  '"a"',
  "'a'",
  `"a" 'b'`,
  'a:',
  '{a}',
  '[a]',
  ',a',
  'a\tb',
  '...',
  '---',
  '\u200fa',
  '\ufeffa',
  'a\u2028b',
  '\u0007',
  '\ud800',
  '.5',
  '.inf',
  '=',
  '<<',
  '#',
  'a\\b',
  'C:\\x',
])('keeps the text %j as text', (text) => {
  for (const before of ['title: old\n', 'title: {a: b}\n', 'venue: {name: x}\n']) {
    const pointer = before.startsWith('venue') ? '/venue/name' : '/title';
    const { value, syntax } = parseSource(set(before, pointer, text));
    expect(syntax).toBe('sound');
    expect(JSON.stringify(value)).toContain(JSON.stringify(text));
  }
});

test('writes ordinary text without quotes', () => {
  for (const text of [
    "L'Afrique de l'Ouest",
    '27–29 June',
    'a:b',
    'C# and x#y',
    'UN (South-South)',
    'العربية، نص',
    '中文：文本',
    'https://example.org/a?b=c#d',
  ]) {
    expect(set('title:\n', '/title', text)).toBe(`title: ${text}\n`);
  }
});

const ROWS: readonly Row[] = [
  ['tag', 'title: !!str x # c\n', '/title', 'T', 'title: T # c\n'],
  ['tag alone', 'title: !!str\ntype: x\n', '/title', 'T', 'title: T\ntype: x\n'],
  ['anchor alone', 'title: &a\ntype: x\n', '/title', 'T', 'title: T\ntype: x\n'],
  [
    'block text that keeps the blank lines below it',
    'summary: |+\n  a\n\n\ntype: x\n',
    '/summary',
    'b',
    'summary: |\n  b\n\n\ntype: x\n',
  ],
  [
    'the same with Windows line ends',
    'summary: |+\r\n  a\r\n\r\ntype: x\r\n',
    '/summary',
    'b\nc',
    'summary: |\r\n  b\r\n  c\r\n\r\ntype: x\r\n',
  ],
  [
    'block text further in',
    'summary: |\n      a\n      b\ntype: x\n',
    '/summary',
    'b\nc',
    'summary: |\n      b\n      c\ntype: x\n',
  ],
  [
    'block text whose first line stands further in',
    'summary: |2\n     a\n  b\ntype: x\n',
    '/summary',
    'b\nc',
    'summary: |\n  b\n  c\ntype: x\n',
  ],
  [
    'folded text further in',
    'summary: >\n      a\n      b\ntype: x\n',
    '/summary',
    'b\nc',
    'summary: |\n      b\n      c\ntype: x\n',
  ],
  [
    'block text without lines',
    'summary: |\n\ntype: x\n',
    '/summary',
    'b\nc',
    'summary: |\n  b\n  c\n\ntype: x\n',
  ],
  ['number', 'title: 2018 # c\n', '/title', 2019, 'title: 2019 # c\n'],
  ['quotes with a quote in them', "title: 'Old'\n", '/title', "L'Afrique", "title: 'L''Afrique'\n"],
  ['no quotes where there were none', 'title: a\n', '/title', 'say "yes"', 'title: say "yes"\n'],
  ['double quotes for what single ones cannot hold', "title: 'Old'\n", '/title', 'a\tb', 'title: "a\\tb"\n'],
  ['double quotes stay', 'title: "Old"\n', '/title', 'New', 'title: "New"\n'],
  ['line breaks of other systems', 'summary:\n', '/summary', 'a\rb\r\nc\n \n', 'summary: |\n  a\n  b\n  c\n'],
  [
    'deep indentation of a first line',
    'summary: |\n            a\n',
    '/summary',
    '  b\nc',
    'summary: "  b\\nc"\n',
  ],
  ['spaces only', 'summary:\n', '/summary', '  ', 'summary: "  "\n'],
  ['null where a null is written', 'title: ~ # c\n', '/title', null, 'title: ~ # c\n'],
  ['a number written in another way', 'title: 0x1F # c\n', '/title', 31, 'title: 0x1F # c\n'],
  ['one line for a folded text', 'summary: >-\n  a\n', '/summary', 'b', 'summary: b\n'],
  ['several lines for a folded text', 'summary: >-\n  a\n', '/summary', 'a\nb', 'summary: |\n  a\n  b\n'],
  [
    'text further in than the others',
    'summary: |\n  a\nneeds: |\n      b\n',
    '/needs',
    'c\nd',
    'summary: |\n  a\nneeds: |\n      c\n      d\n',
  ],
  [
    'double quotes in a text that needs quotes',
    'title: a\n',
    '/title',
    '"Yes": no',
    'title: \'"Yes": no\'\n',
  ],
  [
    'both quotes in a text that needs quotes',
    'title: a\n',
    '/title',
    '"Yes": it\'s',
    'title: "\\"Yes\\": it\'s"\n',
  ],
  ['invisible characters', 'title: a\n', '/title', 'a\u0085b\ufeff', 'title: "a\\u0085b\\ufeff"\n'],
  ['dots at the end', 'title: a\n', '/title', 'and so on...', 'title: and so on...\n'],
  ['key that needs no quotes in lines', 'title: a\n', '/x, y', 'z', 'title: a\nx, y: z\n'],
  [
    'anchor and tag on a line of their own',
    'venue:\n  &a !!map\n  city: x\n',
    '/venue',
    'new',
    'venue:\n  new\n',
  ],
  ['tag behind several spaces', 'venue: !!map   &a\n  city: x\n', '/venue', 'new', 'venue: new\n'],
  ['short anchor', 'venue: &a\n  city: x\n', '/venue', 'new', 'venue: new\n'],
];

test.each(ROWS)('%s', (_name, before, pointer, value, after) => {
  expect(set(before, pointer, value)).toBe(after);
});
