import { readFileSync, writeFileSync } from 'node:fs';
import { expect, test, vi } from 'vitest';
import { COMMANDS } from '../../src/cli/commands.ts';
import { findContradiction } from '../../src/cli/find-contradiction.ts';
import { parse } from '../../src/cli/parse.ts';
import { run } from '../../src/cli/run.ts';
import type { Files } from '../../src/edge/io.ts';
import { loadLocale } from '../../src/locales/index.ts';
import { createTestIo } from '../io/create-test-io.ts';
import { lineWith, typedOptions, type Typed } from './option-pairs.ts';

const GOLDEN = 'test/golden/option-pairs.txt';

/** Runs a command line in a world of which nothing may be touched. @returns why it was refused; undefined where it was not */
async function refusal(argv: readonly string[]): Promise<string | undefined> {
  const touch = vi.fn(() => Promise.reject(new Error('a file was opened')));
  const io = createTestIo({ cwd: 'examples', env: { LANG: 'en' } });
  const files = Object.fromEntries(Object.keys(io.files).map((key) => [key, touch])) as unknown as Files;
  const stdin = { ...io.stdin, readAll: touch };
  const code = await run(argv, { ...io, files: { ...files, cwd: '.' }, stdin, live: touch, programs: touch });
  return code === 2 && touch.mock.calls.length === 0
    ? io
        .err()
        .replace(/^bapa: /, '')
        .replaceAll(/\s+/g, ' ')
        .trim()
    : undefined;
}

/** All options of a command, each alone and with each other, and why those that are refused are. */
async function tryPairs(name: string): Promise<string> {
  const typed = typedOptions(name);
  const rows: string[] = [];
  const reasons: string[] = [];
  for (const [index, one] of typed.entries()) {
    let marks = '';
    for (const other of typed.slice(0, index + 1)) {
      const pair = one === other ? [one] : [one, other];
      const reason = one.key === other.key && one !== other ? undefined : await tryPair(name, pair);
      marks += one.key === other.key && one !== other ? '   ' : reason === undefined ? '  +' : '  -';
      if (reason !== undefined) reasons.push(`${lineWith(name, pair).join(' ')}\n  ${reason}`);
    }
    rows.push(`${String(index + 1).padStart(2)} ${one.words.join(' ').padEnd(30)}${marks}`);
  }
  const head = typed.map((_, index) => String(index + 1).padStart(3)).join('');
  return [`bapa ${name}`.padEnd(33) + head, ...rows, '', ...reasons.map((reason) => `${reason}\n`)].join(
    '\n',
  );
}

/** @returns why both ways of saying it are refused, as the registry does; undefined where they are allowed */
async function tryPair(name: string, pair: readonly Typed[]): Promise<string | undefined> {
  const argv = lineWith(name, pair);
  const locale = await loadLocale('en');
  const line = await parse(argv, locale, createTestIo({ cwd: 'examples' }));
  const expected = line && findContradiction(line)?.(locale.cli.errors);
  const reason = await refusal(argv);
  expect([argv, reason]).toEqual([argv, expected && `${expected.message} ${expected.hint}`]);
  expect(await refusal(lineWith(name, [...pair].reverse()))).toBe(reason);
  return reason;
}

/** `UPDATE=1` writes the table anew. */
test('every pair of options is allowed or refused before any file is opened, as the table shows', async () => {
  const tables: string[] = [];
  for (const name of COMMANDS.keys()) tables.push(await tryPairs(name));
  const table = `Each option alone and with each other: + is allowed, - is refused.\n\n${tables.join('\n')}`;
  if (process.env['UPDATE']) writeFileSync(GOLDEN, table);
  expect(table).toBe(readFileSync(GOLDEN, 'utf8'));
});

test.each([
  { lang: 'fr', says: '--set ne va pas avec --at.' },
  { lang: 'zh', says: '--set不能与--at同时使用。' },
])('a refusal is in the language that is asked for: $lang', async ({ lang, says }) => {
  expect(await refusal(['fill', '--set', 'title=x', '--at', '/title', '--lang', lang])).toContain(says);
});
