import { isAnswered } from '../../form/answer.ts';
import { valueRange } from '../../report/source.ts';
import type { EmailProblem } from '../../diagnostics/args.ts';
import { diagnostic } from '../../diagnostics/diagnostic.ts';
import { hasForeignMarks, plainFact } from '../../text/plain-fact.ts';
import { factFix } from '../fact-fix.ts';
import type { AnswersRule } from '../rule.ts';

const ADDRESS = /^[A-Za-z0-9.!#$%&'*+/=?^_`{|}~-]+@[A-Za-z0-9.-]+$/;

/** In no address of any script, but for the marks of direction that Arabic texts have. */
const FOREIGN = /[^\x21-\x7e\p{L}\p{M}\p{N}\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/u;

const isAscii = (text: string) => /^[\0-\x7f]*$/.test(text);

/** From the most telling to the least. Practical, not complete: what mail programs send to. */
const PROBLEMS: readonly (readonly [EmailProblem, (text: string) => boolean])[] = [
  ['marks', (text) => hasForeignMarks(text) && isAddress(plainFact(text))],
  ['several', (text) => text.split('@').length > 2],
  ['disguised', (text) => /\s?[[({]\s?(at|@)\s?[\])}]|\s(at|@)\s/i.test(text)],
  ['no-at', (text) => !text.includes('@')],
  ['with-name', (text) => /[<>]|^mailto:/i.test(text)],
  ['space', (text) => /\s/.test(text)],
  ['no-name', (text) => text.startsWith('@')],
  ['no-domain', (text) => !/@[^@]*[^@.]\.[^@.]+$/.test(text)],
  ['dots', (text) => /\.\.|^\.|\.@|@\.|\.$/.test(text)],
  ['character', (text) => (isAscii(text) ? !ADDRESS.test(text) : FOREIGN.test(text))],
  ['domain', (text) => /-\.|\.-|@-/.test(text) || (isAscii(text) && !/\.[a-z]{2,}$/i.test(text))],
];

/** 'Brief/report prepared by: (name, email, telephone no.)': an address that no mail would reach. */
export const email: AnswersRule = {
  needs: 'answers',
  check: ({ answers, source }) =>
    answers.flatMap(({ field, pointer, value }) => {
      if (field.kind !== 'email' || typeof value !== 'string' || !isAnswered(value)) return [];
      const problem = PROBLEMS.find(([name, has]) => has(name === 'marks' ? value : value.trim()))?.[0];
      if (!problem) return [];
      const text = value.trim();
      const isMarked = problem === 'marks';
      const suggestion = isMarked ? plainFact(text) : problem === 'several' ? undefined : addressIn(text);
      const args = { found: text, problem, ...(suggestion !== undefined && { suggestion }) };
      const range = valueRange(source, pointer);
      const fix = isMarked ? factFix(source, pointer, plainFact(text)) : {};
      return [diagnostic('email', pointer, range, args, fix)];
    }),
};

function isAddress(text: string): boolean {
  return PROBLEMS.every(([problem, has]) => problem === 'marks' || !has(text));
}

/** The address that hides in `Focal point <a@b.org>`, `mailto:a@b.org` or `a (at) b.org`. */
function addressIn(text: string): string | undefined {
  const plain = plainFact(text)
    .replace(/\s?[[({]\s?(?:at|@)\s?[\])}]\s?|\s(?:at|@)\s/i, '@')
    .replace(/\s?[[({]dot[\])}]\s?/gi, '.');
  const words = plain.split(/[\s<>()[\]:;,،؛、]+/).map((word) => word.replace(/\.$/, ''));
  return words.find((word) => isAddress(word));
}
