import { describe, expect, test } from 'vitest';
import { LANGUAGES, loadExplanations, loadLocale } from '../../src/locales/index.ts';
import type { Code } from '../../src/diagnostics/args.ts';
import { SEVERITIES } from '../../src/diagnostics/diagnostic.ts';
import { sampleReport } from '../locales/sample-report.ts';
import { checkText, withFragment } from './check-text.ts';

const codes = (Object.keys(SEVERITIES) as Code[]).filter((code) => code !== 'cannot-read');

describe.each(LANGUAGES)('the examples of bapa explain in %s', async (language) => {
  const locale = await loadLocale(language);
  const explanations = await loadExplanations(language);
  const report = sampleReport(language);

  test.each(codes)('%s is found before and not after', (code) => {
    const { before, after } = explanations[code];
    const found = (text: string) => {
      const whole = code === 'not-a-report' ? text : withFragment(text, report);
      return checkText(whole, undefined, locale).map((one) => one.code);
    };
    const foundBefore = found(before);
    expect(foundBefore).toContain(code);
    expect(foundBefore.filter((other) => other !== code && other !== 'more-problems')).toEqual(
      code === 'more-problems' ? expect.arrayContaining(['wrong-shape']) : [],
    );
    if (code !== 'not-a-report') expect(found(after)).toEqual([]);
  });
});
