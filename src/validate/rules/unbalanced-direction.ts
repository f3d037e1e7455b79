import { diagnostic } from '../../diagnostics/diagnostic.ts';
import { OVERRIDE } from '../../text/unprintable.ts';
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

/**
 * Invisible marks of the writing direction that are opened and not closed in one line, or closed and never opened. Those
 * that override the direction are told anyway, by `direction-override`.
 */
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
  const open: { at: number; close: string; isOverride: boolean }[] = [];
  const firstOpen = () => open.find(({ isOverride }) => !isOverride)?.at;
  for (const match of text.matchAll(/[\u202A-\u202E\u2066-\u2069\n]/g)) {
    const [mark] = match;
    const close = OPENING[mark];
    if (mark === '\n') {
      const at = firstOpen();
      if (at !== undefined) return at;
      open.length = 0;
    } else if (close !== undefined) {
      open.push({ at: match.index, close, isOverride: OVERRIDE.test(mark) });
    } else if (open.pop()?.close !== mark) {
      return match.index;
    }
  }
  return firstOpen();
}
