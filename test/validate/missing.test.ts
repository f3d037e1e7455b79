import { expect, test } from 'vitest';
import { checkText, withFragment } from './check-text.ts';

const ROWS: readonly [name: string, fragment: string, missing: readonly string[]][] = [
  ['nothing where all is there', '', []],
  ['a key without an answer', 'title:\n', ['/title']],
  ['a choice that is null', 'type: ~\n', ['/type']],
  ['blank text', 'title: "  "\n', ['/title']],
  ['an answer that YAML takes for a comment', 'title: # Regional meeting\n', ['/title (a comment)']],
  ['the same behind several spaces', 'title:   \t# Regional meeting\n', ['/title (a comment)']],
  ['a comment below a key is none', 'title:\n  # Regional meeting\n', ['/title']],
  ['a comment behind a list is none', 'priority_areas: # three\n', ['/priority_areas']],
  ['a key nearly right', 'sumary: s\nsummary:\n', ['/summary']],
  ['a part of a group at the margin', 'city: C\nvenue:\n  name: N\n  country: Kenya\n', []],
  ['a section in a group', 'venue: {summary: s, name: N, city: C, country: Kenya}\nsummary:\n', []],
  ['parts of a group of which one is unknown', 'venue: {hall: N, city: C, country: Kenya}\n', []],
  ['parts of a group of another shape', 'venue: [N, C]\n', []],
  [
    'parts of a session of another shape',
    'sessions: [Opening, {title: T, topics: t}]\n',
    ['/sessions/1/conclusions'],
  ],
  ['parts of a group that takes others over', 'venue:\n  <<: {name: N}\n  city: C\n', []],
  ['parts behind an unusual space', 'venue:\n\u00a0\u00a0name: N\n  city: C\n', ['/venue/country']],
  ['an answer whose YAML is wrong', 'venue:\n  name: "N\n  city: C\n', ['/venue/country']],
  ['an answer that refers to nothing', 'title: *nowhere\n', []],
  ['an answer that is written twice', 'title: T\ntitle:\n', []],
  ['an answer after which the file begins anew', 'title:\n---\n', []],
  ['one part of a session', 'sessions: [{title: T, topics: t}]\n', ['/sessions/0/conclusions']],
  ['a session with nothing in it', 'sessions: [{title: }]\n', ['/sessions']],
  ['a part of the second of two', 'organized_by: [{name: N}, {type: ngo}]\n', ['/organized_by/1/name']],
];

test.each(ROWS)('what is missing: %s', (_name, fragment, missing) => {
  const found = checkText(withFragment(fragment)).flatMap((one) =>
    one.code === 'missing' ? [one.args.isComment ? `${one.pointer} (a comment)` : one.pointer] : [],
  );
  expect(found).toEqual(missing);
});

test.each([
  ['another file', 'a: b\nc: d\n', 'group'],
  ['a list', '- a\n', 'list'],
  ['a letter', 'Dear colleague\n', 'text'],
  ['a number', '0x12\n', 'number'],
  ['nothing', '', 'nothing'],
])('%s is no report, and nothing else is said of it', (_name, text, found) => {
  expect(checkText(text).map(({ code, args }) => ({ code, args }))).toEqual([
    { code: 'not-a-report', args: { found } },
  ]);
});

test('a report in which nothing is answered is one', () => {
  const codes = new Set(checkText('{}\n').map(({ code }) => code));
  expect([...codes]).toEqual(['missing']);
});
