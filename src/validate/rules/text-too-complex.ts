import { valueRange } from '../../report/source.ts';
import { diagnostic } from '../diagnostic.ts';
import type { Rule } from '../rule.ts';

/** A text with so many marks or levels that it is shown without formatting. */
export const checkTextTooComplex: Rule = ({ prose, source }) =>
  prose()
    .filter(({ prose: { findings } }) => findings.some(({ kind }) => kind === 'too-complex'))
    .map(({ pointer }) => diagnostic('text-too-complex', pointer, valueRange(source, pointer), {}));
