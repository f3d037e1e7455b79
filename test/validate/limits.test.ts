import { expect, test, vi } from 'vitest';
import { parseSource } from '../../src/report/parse-source.ts';
import { Lines } from '../../src/text/range.ts';
import { roman } from '../../src/text/roman.ts';
import { checkText, linesAndCodes, VALID } from './check-text.ts';

test('a row of comments that silence is gone through once', () => {
  const looked = vi.spyOn(Lines.prototype, 'line');
  const count = 2_000;
  checkText(`${VALID}\n${'# bapa-ignore: too-long as agreed\n'.repeat(count)}`);
  expect(looked.mock.calls.length).toBeLessThan(10 * count);
  looked.mockRestore();
});

test('each comment in a row still silences the line below the row', () => {
  const comments = '# bapa-ignore: html-in-text quoted\n# bapa-ignore: heading-in-text quoted\n';
  const text = VALID.replace(
    /^trends:(.*\n(?: .*\n)*)/m,
    () => `${comments}\ntrends: "a <b>b</b>\\n\\n# c"\n`,
  );
  expect(text).toContain(comments);
  expect(linesAndCodes(text, checkText(text))).toEqual([]);
});

test('control characters are told by the innermost answer, in the order of the text', () => {
  const text = VALID.replace(/^sessions:\n/m, 'sessions:\n  - title: "a\u0001b"\n    topics: "c\u0002d"\n');
  const found = checkText(text).filter(({ code }) => code === 'control-character');
  expect(found.map(({ pointer }) => pointer)).toEqual(['/sessions/0/title', '/sessions/0/topics']);
});

test('numbers of sessions past 3,999 are in digits', () => {
  expect([2, 3999, 4000, 1e9].map(roman)).toEqual(['II', 'MMMCMXCIX', '4000', '1000000000']);
});

test('a text without colons is stepped over in one go', () => {
  const source = parseSource(`title: A\n${'No colon here\n'.repeat(40_000)}`);
  expect(source.diagnostics.map(({ code }) => code)).toEqual(['yaml-syntax']);
});

test.each([
  ['email', `email: ${'a.'.repeat(60_000)}@b`],
  ['email', `email: "${'@'.repeat(100_000)}"`],
  ['telephone', `telephone: "${'a'.repeat(100_000)}"`],
])('a contact of 100,000 characters is looked through once: %s', (code, line) => {
  const text = VALID.replace(new RegExp(`${code}: .*`), () => line);
  expect(text).toContain(line);
  expect(checkText(text).map((one) => one.code)).toContain(code);
});
