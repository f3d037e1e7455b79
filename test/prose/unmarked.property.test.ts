import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseMarkdown } from '../../src/prose/parse-prose.ts';
import { readUnmarked } from '../../src/prose/unmarked.ts';

/** Without positions, and without what only positions tell apart. */
function plain(tree: unknown): unknown {
  return JSON.parse(JSON.stringify(tree, (key, value: unknown) => (key === 'position' ? undefined : value)));
}

const piece = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.constantFrom('word', 'The', '12', '3. x', 'a-b', '会议', 'كلمة', '“x”', '(y)', '5 %'),
  },
  {
    weight: 4,
    arbitrary: fc.constantFrom(' ', '\n', '\n\n', '\r\n', '\r', '. ', ', ', ': ', '; ', '\n ', '\n   '),
  },
  {
    weight: 1,
    arbitrary: fc.constantFrom(
      ...[
        '-',
        '- ',
        '+',
        '=',
        '--',
        '1)',
        '1.',
        '    ',
        '\t',
        '  \n',
        '　',
        '\u00a0',
        '\u2028',
        '\f',
        '\v',
        '$',
        '%',
      ],
      ...[
        '^',
        '{',
        '}',
        '"',
        "'",
        '/',
        '?',
        '*',
        '_',
        '#',
        '|',
        '@',
        '\\',
        'http:',
        'www.',
        '\uFEFF',
        '\0',
        '\u0085',
      ],
    ),
  },
);

test('a text without marks is what the parser makes of it', () => {
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 14 }), (pieces) => {
      const text = pieces.join('');
      const tree = readUnmarked(text);
      if (tree) expect({ text, tree: plain(tree) }).toEqual({ text, tree: plain(parseMarkdown(text)) });
    }),
    { numRuns: 3000 },
  );
});

test.each([
  ['Two lines\nof a text: 5 % in 2018 (27 June).\n\n  Another – “quoted”.', true],
  ['会议认为：\n\n　　合作。', true],
  ['- a list', false],
  ['2018. A year', false],
  ['a *word*', false],
  ['see www.example.org', false],
  ['a\n===', false],
  ['one  \ntwo', false],
])('%j', (text, expected) => {
  expect(readUnmarked(text) !== undefined).toBe(expected);
});
