import { expect, test } from 'vitest';
import { checkText, withFragment } from './check-text.ts';

function findingsOf(fragment: string, draft = false): string[] {
  return checkText(withFragment(fragment), { draft }).map(
    ({ severity, code, pointer }) => `${severity} ${code} ${pointer}`,
  );
}

const ROWS: readonly [name: string, fragment: string, found: readonly string[]][] = [
  [
    'a mistake in a line hides what is missing there',
    'venue:\n  name: "N\n  city: C\n',
    ['error missing /venue/country', 'error unclosed-quote '],
  ],
  [
    'a group of another shape is told once',
    'recommendations:\n  - action: [a]\n    addressed_to:\n',
    [
      'error wrong-shape /recommendations/0/action',
      'warning recommendation-without-addressee /recommendations/0/addressed_to',
    ],
  ],
  [
    'a placeholder is told, and nothing else of that answer',
    'prepared_by:\n  - name: TBC\n    email: TBC\n    telephone: "..."\n',
    [
      'error placeholder /prepared_by/0/name',
      'error placeholder /prepared_by/0/email',
      'error placeholder /prepared_by/0/telephone',
    ],
  ],
  ['an unprintable character is told whatever else', 'title: "a\\u0007" b\n', ['error yaml-syntax ']],
  ['a wrong type that also is a date', 'date: [2018-06-27]\n', ['error wrong-shape /date']],
];

test.each(ROWS)('one mistake, one finding: %s', (_name, fragment, found) => {
  expect(findingsOf(fragment)).toEqual(found);
});

test('in a draft, what is missing is a note, and what is wrong stays an error', () => {
  const fragment = 'title:\ntype: Regional\n';
  expect(findingsOf(fragment)).toEqual(['error missing /title', 'error unknown-choice /type']);
  expect(findingsOf(fragment, true)).toEqual(['note missing /title', 'error unknown-choice /type']);
});

test('of more than two hundred findings the errors are told first, in the order of the text', () => {
  const items = Array.from({ length: 150 }, (_, index) => `  - action: Do ${index}.\n`).join('');
  const names = Array.from({ length: 150 }, () => '  - name: [a]\n').join('');
  const found = checkText(withFragment(`recommendations:\n${items}organized_by:\n${names}`));
  const count = (code: string) => found.filter((one) => one.code === code).length;
  expect(found).toHaveLength(201);
  expect([count('wrong-shape'), count('recommendation-without-addressee')]).toEqual([150, 50]);
  expect(found.at(-1)).toMatchObject({ code: 'more-problems', args: { count: 100 } });
  expect(found.findIndex((one) => one.code === 'wrong-shape')).toBe(50);
});
