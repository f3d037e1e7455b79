import { isAnswered } from '../../form/answer.ts';
import { READS } from '../../locales/index.ts';
import { splitAlternatives } from '../../recognize/split-alternatives.ts';
import { toWesternDigits } from '../../recognize/western-digits.ts';
import { hasForeignMarks, plainFact } from '../../text/plain-fact.ts';
import { valueRange } from '../../report/source.ts';
import type { TelephoneProblem } from '../../diagnostics/args.ts';
import { diagnostic } from '../../diagnostics/diagnostic.ts';
import { factFix } from '../fact-fix.ts';
import type { AnswersRule } from '../rule.ts';

/** `+41 22 / 917 12 34` is one number: what stands before the stroke is too short for one. */
const WITH_STROKE = /((?:\+|(?<!\d)00)\s*(?:\d[\s().-]{0,3}){1,7})\//g;

/** 'Telephone no.': a number that cannot be dialled from New York. Several may be given, with `/`, `;`, `,` or 'or' between. */
export const telephone: AnswersRule = {
  needs: 'answers',
  check: ({ answers, source }) =>
    answers.flatMap(({ field, pointer, value }) => {
      if (field.kind !== 'telephone' || typeof value !== 'string' || !isAnswered(value)) return [];
      const plain = plainFact(value);
      const isMarked = hasForeignMarks(value) && !problemIn(plain);
      const problem = isMarked ? 'character' : problemIn(value);
      if (!problem) return [];
      const range = valueRange(source, pointer);
      const fix = isMarked ? factFix(source, pointer, plain) : {};
      return [diagnostic('telephone', pointer, range, { found: value.trim(), problem }, fix)];
    }),
};

function problemIn(text: string): TelephoneProblem | undefined {
  const typed = toWesternDigits(text, READS).replaceAll(WITH_STROKE, '$1 ');
  return splitAlternatives(typed, READS)
    .map(problemOf)
    .find((found) => found !== undefined);
}

function problemOf(text: string): TelephoneProblem | undefined {
  const trimmed = text.trim();
  // Most numbers hold nothing else, and patterns that know letters take long to compile.
  const number = /^[\d\s+()-]+$/.test(trimmed) ? trimmed : withoutWords(trimmed);
  if (/[^\d\s+().\u2010-\u2015\u00a0\u200e\u200f\u2066-\u2069-]/u.test(number)) return 'character';
  const digits = number.replaceAll(/\D/g, '');
  if (digits.length < 5) return 'too-short';
  if (digits.length > 17) return 'too-long';
  const plain = number.replaceAll(/[^\d+]/g, '');
  return /^(\+|00)[1-9]/.test(plain) ? undefined : 'no-country-code';
}

/** Without a label before the number and an extension after it, which are usual and do no harm. */
function withoutWords(text: string): string {
  return text
    .replace(/^[\p{L}.]+\s*(?::\s*)?(?=[+\d(])/u, '')
    .replace(/[\s,]{0,9}\p{L}{1,30}\.?\s{0,9}\d{1,6}$/u, '');
}
