import { valueRange } from '../../report/source.ts';
import { diagnostic } from '../../diagnostics/diagnostic.ts';
import type { ProseRule } from '../rule.ts';
import { MAX_MARKS } from '../../text/limits.ts';

/** Half the levels that are too many, opened on one line, or the space that as many take. */
const MANY_LEVELS = /^[ \t]{49}|^(?:[ \t]*(?:[>*+-]|\d{1,9}[.)])){50}/m;
function mayBeTooComplex(text: string): boolean {
  if (MANY_LEVELS.test(text)) return true;
  return text.length > MAX_MARKS && (text.match(/[*_~[\]]/g)?.length ?? 0) > MAX_MARKS;
}

/** A text with so many marks or levels that it is shown without formatting. */
export const textTooComplex: ProseRule = {
  needs: { prose: mayBeTooComplex },
  check: ({ prose, source }) =>
    prose
      .filter(({ prose: { findings } }) => findings.some(({ kind }) => kind === 'too-complex'))
      .map(({ pointer }) => diagnostic('text-too-complex', pointer, valueRange(source, pointer), {})),
};
