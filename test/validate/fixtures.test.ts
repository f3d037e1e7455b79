import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { rules } from '../../src/validate/rules/index.ts';
import { checkText, expectedIn, linesAndCodes, VALID } from './check-text.ts';

const folder = (name: string) => new URL(`../fixtures/${name}/`, import.meta.url);
const read = (kind: string, name: string) => readFileSync(new URL(name, folder(kind)), 'utf8');

test('nothing is said about a report in which nothing is wrong', () => {
  expect(linesAndCodes(VALID, checkText(VALID))).toEqual([]);
});

test('every rule has a fixture', () => {
  const fixtures = readdirSync(folder('rules')).map((name) => name.replace('.yaml', ''));
  expect(fixtures.sort()).toEqual(Object.keys(rules).sort());
});

// The fixtures are parts of reports, so what is missing is only noted. `# expect: code` stands on the guilty line.
describe.each(['rules', 'yaml'])('%s: each mistake is told once, on its line', (kind) => {
  test.each(readdirSync(folder(kind)))('%s', (name) => {
    const text = read(kind, name);
    const expected = expectedIn(text);
    expect(expected).not.toEqual([]);
    expect(linesAndCodes(text, checkText(text, { draft: true }))).toEqual(expected);
  });
});
