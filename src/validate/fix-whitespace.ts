import { isScalar } from 'yaml';
import { applyEdits } from '../text/apply-edits.ts';
import { parseSource } from '../report/parse-source.ts';
import type { Edit } from '../text/range.ts';

interface Block {
  readonly start: number;
  readonly end: number;
  readonly isFolded: boolean;
}

/**
 * Gives lines the end `\n` in the place of others, and takes spaces from the ends of lines, but for those that mean something: two or more
 * inside a text are a line break in Markdown. A text that is not YAML keeps its spaces.
 */
export function fixWhitespace(text: string, others: RegExp): string {
  const unified = text.replaceAll(others, '\n');
  const source = parseSource(unified);
  if (source.syntax !== 'sound') return unified;
  const blocks = [...source.positions.values()].flatMap(({ node, value }): Block[] => {
    const type = isScalar(node) ? node.type : undefined;
    return value && type?.startsWith('BLOCK_') ? [{ ...value, isFolded: type === 'BLOCK_FOLDED' }] : [];
  });
  return applyEdits(source.text, trailing(source.text, blocks));
}

/** YAML knows `\n` as the end of a line, regular expressions also U+2028. */
function trailing(text: string, blocks: readonly Block[]): Edit[] {
  const sorted = [...blocks].sort((a, b) => a.start - b.start);
  let next = 0;
  return [...text.matchAll(/(?<=^|\n|[^ \t\\\n])[ \t]+(?=\n|$)/g)].flatMap((match) => {
    const start = match.index;
    while ((sorted[next]?.end ?? Infinity) <= start) next += 1;
    const block = (sorted[next]?.start ?? Infinity) < start ? sorted[next] : undefined;
    const isBlank = text[start - 1] === '\n' || start === 0;
    const isBreak = block && !isBlank && match[0].length > 1;
    const isShape = block?.isFolded && isBlank;
    return isBreak || isShape ? [] : [{ range: { start, end: start + match[0].length }, text: '' }];
  });
}
