import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { SEVERITIES } from '../../src/diagnostics/diagnostic.ts';
import { rules } from '../../src/validate/rules/index.ts';
import { checkText, expectedIn, lineAndCode, linesAndCodes, VALID } from './check-text.ts';
import { describeFindings } from './describe-findings.ts';

const folder = (name: string) => new URL(`../fixtures/${name}/`, import.meta.url);
const read = (kind: string, name: string) => readFileSync(new URL(name, folder(kind)), 'utf8');
const namesIn = (kind: string) => readdirSync(folder(kind)).map((name) => name.replace('.yaml', ''));

/** The fixtures are parts of reports, so what is missing is only noted, and looked at where a fixture is about it. */
const KINDS = ['rules', 'form', 'yaml'];

test('nothing is said about a report in which nothing is wrong', () => {
  expect(linesAndCodes(VALID, checkText(VALID))).toEqual([]);
});

test('every rule has a fixture, of its name or with a case after it: country-code--uk', () => {
  const codes = new Set(namesIn('rules').map((name) => name.replace(/--.*/, '')));
  expect([...codes].sort()).toEqual(Object.keys(rules).sort());
});

test('every code is in a fixture, but for two', () => {
  const texts = KINDS.flatMap((kind) => readdirSync(folder(kind)).map((name) => read(kind, name)));
  const found = new Set(texts.flatMap((text) => expectedIn(text).map((line) => line.split(' ')[1])));
  // A file that cannot be read has no lines, and the other stands for what is more than two hundred findings.
  const elsewhere = ['cannot-read', 'more-problems'];
  expect(Object.keys(SEVERITIES).filter((code) => !found.has(code))).toEqual(elsewhere);
});

describe.each(KINDS)('%s: each mistake is told once, on its line', (kind) => {
  test.each(namesIn(kind))('%s', async (name) => {
    const text = read(kind, `${name}.yaml`);
    const expected = expectedIn(text);
    const found = checkText(text).filter(
      (one) => one.code !== 'missing' || expected.includes(lineAndCode(text, one)),
    );
    expect(found.map((one) => lineAndCode(text, one))).toEqual(expected);
    await expect(describeFindings(text, found)).toMatchFileSnapshot(`../golden/findings/${kind}/${name}.txt`);
  });
});
