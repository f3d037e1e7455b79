import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseSource } from '../../src/report/parse-source.ts';
import { fixReport } from '../../src/validate/fix-report.ts';
import { check, checkText, VALID } from './check-text.ts';

const fix = (text: string) => fixReport(text, (source) => check(source));

test('--fix never leaves more errors than before, and fixes all at once', () => {
  const lines = VALID.split('\n');
  fc.assert(
    fc.property(
      fc.array(fc.record({ at: fc.nat(lines.length - 1), how: fc.constantFrom('\t', ' ', 'x', ': ', '') }), {
        maxLength: 3,
      }),
      (changes) => {
        const changed = [...lines];
        for (const { at, how } of changes)
          changed[at] = how + (changed[at] ?? '').replace(': ', how === '' ? ':' : ': ');
        const text = changed.join('\n');
        const errors = (one: string) => checkText(one).filter(({ severity }) => severity === 'error').length;
        const fixed = fix(text);
        // A mistake in the YAML hides others, which come to light when it is fixed.
        const isHidden = parseSource(text).diagnostics.length > 0;
        if (!isHidden) expect(errors(fixed)).toBeLessThanOrEqual(errors(text));
        expect(fix(fixed)).toBe(fixed);
      },
    ),
    { numRuns: 60 },
  );
});
