import { isScalar } from 'yaml';
import { valueRange, type Source } from '../report/source.ts';
import type { Edit } from '../text/range.ts';

/** Puts a fact in the place of what was typed; nothing where that stands elsewhere and is only referred to. */
export function factFix(source: Source, pointer: string, fact: string): { fix?: readonly Edit[] } {
  if (!isScalar(source.positions.get(pointer)?.node)) return {};
  const isPlain = /^[\p{L}\p{N}_./][\p{L}\p{M}\p{N}\w .@/~+()’-]*$/u.test(fact) && !/^[\d.]+$/.test(fact);
  return { fix: [{ range: valueRange(source, pointer), text: isPlain ? fact : JSON.stringify(fact) }] };
}
