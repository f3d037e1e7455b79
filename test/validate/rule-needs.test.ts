import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { form } from '../../src/form/form.ts';
import { parseProse } from '../../src/prose/parse-prose.ts';
import { parseSource } from '../../src/report/parse-source.ts';
import type { ProseRule, Rule } from '../../src/validate/rule.ts';
import { rules } from '../../src/validate/rules/index.ts';
import { arbitraryMarkdown } from '../prose/arbitrary-markdown.ts';
import { FACTS } from './check-text.ts';

const source = parseSource('');

const ofProse = Object.entries<Rule>(rules).flatMap(([code, rule]) =>
  rule.needs === 'answers' ? [] : [[code, rule] as const],
);

/** What a rule says of a text as the answer to a question, read as Markdown whatever the rule needs. */
function check(rule: ProseRule, text: string) {
  const prose = [{ pointer: '/summary', text, prose: parseProse(text) }];
  return rule.check({ source, form, answers: [], prose }, FACTS);
}

describe('a text of which a rule needs no Markdown holds nothing that the rule would tell', () => {
  test.each(ofProse)('%s, in any Markdown', (_, rule) => {
    fc.assert(
      fc.property(arbitraryMarkdown, (text) => {
        fc.pre(!rule.needs.prose(text));
        expect(check(rule, text)).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });

  test.each([
    ['heading-in-text', '# A'],
    ['heading-in-text', '1. # A'],
    ['heading-in-text', '- > ## A'],
    ['heading-in-text', '> A\n> ==='],
    ['heading-in-text', 'A\n-'],
    ['heading-in-text', 'A\r\n---  \r\n'],
    ['text-too-complex', '- '.repeat(101) + 'A'],
    ['text-too-complex', '>'.repeat(101)],
    ['text-too-complex', Array.from({ length: 100 }, (_, level) => `${' '.repeat(level)}- A`).join('\n')],
    [
      'text-too-complex',
      Array.from({ length: 51 }, (_, level) => `${' '.repeat(level)}${'- '.repeat(51)}`).join('\n'),
    ],
    ['text-too-complex', '*a '.repeat(4001)],
    ['text-too-complex', '[a]'.repeat(2001)],
  ] as const)('%s, where something is to be told: %j', (code, text) => {
    const rule = rules[code];
    expect(check(rule, text)).toMatchObject([{ code }]);
    expect(rule.needs.prose(text)).toBe(true);
  });
});

test.each([
  'Plain words, a dash – and a number: 5 * 3 = 15.',
  '- one\n- two\n\n1. three\n\n**bold** and _slanted_ and https://unossc.org',
  '| a | b |\n| - | - |\n| 1 | 2 |',
])('plain prose needs no parser: %j', (text) => {
  for (const [code, { needs }] of ofProse) expect(needs.prose(text), code).toBe(false);
});
