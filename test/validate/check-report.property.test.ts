import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { locale } from '../../src/locales/en/locale.ts';
import { parseSource } from '../../src/report/parse-source.ts';
import { wordDiagnostic } from '../../src/show/word-diagnostic.ts';
import { check, VALID } from './check-text.ts';

const LINES = VALID.split('\n');
const SCRAPS = [
  '"', "'", ': ', '- ', '\t', '|', '> ', '[', ']', '{', '}', '&a', '*a', '!x', '# ', '---\n', '\u00a0', '\0', '\ud800',
  '<<: ', '__proto__: x', 'null', '~', 'yes', '42', '1e999', '0x1f', '.nan', '\r', '\n', '\n\n', '  ', '%', '@', '`', '\u2028',
  'title', 'summary:', '[^1]', '![](x)', '<script>', '=====', '\\', '\u202e', '\ufeff', '漢字', 'العربية', '😀',
]; // prettier-ignore

/** Where and how a report is changed: lines deleted, doubled, moved or indented, and scraps of YAML put in anywhere. */
const edit = fc.oneof(
  fc.record({
    kind: fc.constantFrom('delete', 'double', 'indent', 'outdent', 'swap'),
    at: fc.nat(LINES.length - 1),
  }),
  fc.record({ kind: fc.constant('insert'), at: fc.nat(VALID.length), text: fc.constantFrom(...SCRAPS) }),
  fc.record({ kind: fc.constant('cut'), at: fc.nat(VALID.length), length: fc.integer({ min: 1, max: 30 }) }),
);

function apply(text: string, change: { kind: string; at: number; text?: string; length?: number }): string {
  const { kind, at } = change;
  if (kind === 'insert') return text.slice(0, at) + (change.text ?? '') + text.slice(at);
  if (kind === 'cut') return text.slice(0, at) + text.slice(at + (change.length ?? 0));
  const lines = text.split('\n');
  const line = lines[at] ?? '';
  const other = lines[at + 1] ?? '';
  if (kind === 'delete') lines.splice(at, 1);
  if (kind === 'double') lines.splice(at, 0, line);
  if (kind === 'indent') lines[at] = `  ${line}`;
  if (kind === 'outdent') lines[at] = line.replace(/^ {1,2}/, '');
  if (kind === 'swap') lines.splice(at, 2, other, line);
  return lines.join('\n');
}

function expectUsableAnswer(text: string): void {
  const start = process.cpuUsage();
  const source = parseSource(text);
  const found = check(source);
  for (const one of found) {
    const { start: from, end } = one.range;
    expect(from).toBeGreaterThanOrEqual(0);
    expect(end).toBeGreaterThanOrEqual(from);
    expect(end).toBeLessThanOrEqual(Math.max(source.text.length, 1));
    expect(wordDiagnostic(locale, one).message).not.toContain('undefined');
  }
  // Of the processor, not by the clock: the machine may be busy.
  const { user, system } = process.cpuUsage(start);
  expect((user + system) / 1000).toBeLessThan(2000);
}

describe('whatever is done to a report, the answer is a list of places in it', () => {
  test('random edits of a valid report', () => {
    fc.assert(
      fc.property(fc.array(edit, { minLength: 1, maxLength: 6 }), (changes) => {
        expectUsableAnswer(changes.reduce(apply, VALID));
      }),
      { numRuns: 150 },
    );
  });

  test('random text', () => {
    const text = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 200 }),
      fc.array(fc.constantFrom(...SCRAPS), { maxLength: 60 }).map((parts) => parts.join('')),
    );
    fc.assert(
      fc.property(text, (random) => expectUsableAnswer(random)),
      { numRuns: 150 },
    );
  });

  test.each([
    ['seq', '- '.repeat(500_000)],
    ['flow', `title: ${'['.repeat(1_000_000)}`],
    ['flow maps', `title: ${'{a: '.repeat(250_000)}`],
    ['quotes', `title: ${'"'.repeat(1_000_000)}`],
    ['aliases', `title: [${'*a, '.repeat(250_000)}]`],
    ['keys', 'title: x\n'.repeat(110_000)],
    ['documents', '---\ntitle: a\n'.repeat(80_000)],
    ['controls', `title: ${'\u0001'.repeat(1_000_000)}`],
    ['items', VALID.replace('  - Trade facilitation\n', '  - 1\n'.repeat(160_000))],
  ])('a megabyte of %s takes a moment', (_, text) => {
    expectUsableAnswer(text);
  });
});
