import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseSource } from '../../src/report/parse-source.ts';
import type { Source } from '../../src/report/source.ts';
import { fixReport } from '../../src/validate/fix-report.ts';
import { damage, damaged } from '../report/arbitrary-damage.ts';
import { LAYOUTS } from '../report/edit-layouts.ts';
import { check, VALID } from './check-text.ts';

const REPORTS = [VALID, ...Object.values(LAYOUTS)];

const fix = (text: string) => fixReport(text, (source) => check(source)) ?? text;

/** Whether all that a report says can be judged. */
function isReadable({ syntax, diagnostics }: Source): boolean {
  return (
    syntax === 'sound' && !diagnostics.some(({ code }) => code === 'unusual-space' || code === 'yaml-syntax')
  );
}

/** Each error with its place. */
function errorsIn(source: Source): string[] {
  return check(source)
    .filter(({ severity }) => severity === 'error')
    .map(({ code, pointer }) => `${code} ${pointer}`);
}

test('--fix never makes a damaged report worse, and a second one changes nothing', () => {
  fc.assert(
    fc.property(fc.constantFrom(...REPORTS), fc.array(damage, { maxLength: 4 }), (report, damages) => {
      const text = damages.reduce(damaged, report);
      const fixed = fix(text);
      expect(fix(fixed)).toBe(fixed);
      const [before, after] = [parseSource(text), parseSource(fixed)];
      if (before.syntax === 'sound') expect(after.syntax, fixed).toBe('sound');
      if (!isReadable(before)) return;
      const left = errorsIn(before);
      for (const error of errorsIn(after)) {
        expect(left).toContain(error);
        left.splice(left.indexOf(error), 1);
      }
    }),
    { numRuns: 60, endOnFailure: true },
  );
});

test.each([
  ['a question mark of YAML before a choice', 'themes: [overarching,\n  ? sharing-experiences\n]\n'],
  ['a space before a line separator', 'needs: |\n  a \u2028b\n'],
  ['a lone carriage return in a text', 'needs: "a\rb"  \n'],
  ['a name whose answer is wrong', 'titel: T\nriority_areas: none\n'],
])('what it cannot mend stays: %s', (_, text) => {
  const fixed = fix(text);
  expect(fix(fixed)).toBe(fixed);
  expect(fixed.length).toBeLessThan(text.length + 20);
  if (text.includes('\u2028')) expect(fixed).toBe(text);
  if (text.includes('\r')) expect(fixed).toBe('needs: "a\rb"\n');
});
