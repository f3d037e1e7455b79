import { valueRange } from '../../report/source.ts';
import { diagnostic } from '../../diagnostics/diagnostic.ts';
import type { ProseRule } from '../rule.ts';
import { isTooComplex } from '../../prose/too-complex.ts';

/** A text with so many marks or levels that it is shown without formatting. */
export const textTooComplex: ProseRule = {
  needs: { prose: isTooComplex },
  check: ({ prose, source }) =>
    prose
      .filter(({ prose: { findings } }) => findings.some(({ kind }) => kind === 'too-complex'))
      .map(({ pointer }) => diagnostic('text-too-complex', pointer, valueRange(source, pointer), {})),
};
