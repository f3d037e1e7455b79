import { diagnostic } from '../../diagnostics/diagnostic.ts';
import { locateInValue } from '../locate-in-value.ts';
import type { AnswersRule } from '../rule.ts';

const OPENING: Readonly<Record<string, string>> = {
  '\u202A': '\u202C',
  '\u202B': '\u202C',
  '\u202D': '\u202C',
  '\u202E': '\u202C',
  '\u2066': '\u2069',
  '\u2067': '\u2069',
  '\u2068': '\u2069',
};

/** Invisible marks of the writing direction that are opened and not closed in one line, or closed and never opened. */
export const unbalancedDirection: AnswersRule = {
  needs: 'answers',
  check: ({ answers, source }) =>
    answers.flatMap(({ pointer, value }) => {
      // Hardly any text has one.
      if (typeof value !== 'string' || !/[\u202A-\u202E\u2066-\u2069]/.test(value)) return [];
      const at = firstUnbalanced(value);
      if (at === undefined) return [];
      const range = locateInValue(source, pointer, value, { start: at, end: at + 1 });
      return [diagnostic('unbalanced-direction', pointer, range, { codePoint: value.charCodeAt(at) })];
    }),
};

function firstUnbalanced(text: string): number | undefined {
  const open: { at: number; close: string }[] = [];
  for (const match of text.matchAll(/[\u202A-\u202E\u2066-\u2069\n]/g)) {
    const [mark] = match;
    const close = OPENING[mark];
    if (mark === '\n') {
      if (open[0]) return open[0].at;
    } else if (close !== undefined) {
      open.push({ at: match.index, close });
    } else if (open.pop()?.close !== mark) {
      return match.index;
    }
  }
  return open[0]?.at;
}
