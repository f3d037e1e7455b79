import { isScalar } from 'yaml';
import { READS } from '../../locales/index.ts';
import { recognizeItem } from '../../recognize/recognize-heading.ts';
import { sourceText, valueRange, type Source } from '../../report/source.ts';
import type { Range } from '../../text/range.ts';
import { diagnostic } from '../../diagnostics/diagnostic.ts';
import type { AnswersRule } from '../rule.ts';

/** Lines that were meant as a list and become running text: folded by YAML, or no list in Markdown. */
export const listAsText: AnswersRule = {
  needs: 'answers',
  check: ({ answers, source }) =>
    answers.flatMap(({ field, pointer, value }) => {
      if (field.kind !== 'prose' || typeof value !== 'string') return [];
      const { node } = source.positions.get(pointer) ?? {};
      if (!isScalar(node)) return [];
      const range = valueRange(source, pointer);
      const isFolded = node.type !== 'BLOCK_LITERAL';
      return blocksOf(source, range).flatMap((block) => {
        const lost = lostItem(block, isFolded);
        const problem = isFolded ? 'folded' : 'marks';
        return lost
          ? [diagnostic('list-as-text', pointer, { start: lost.start, end: lost.end }, { problem })]
          : [];
      });
    }),
};

interface Line extends Range {
  readonly text: string;
  readonly indent: number;
  /** It ends with a break, so that the next one is not joined to it. */
  readonly isBroken: boolean;
}

/** The lines of an answer as typed, in blocks with blank lines between them. */
function blocksOf(source: Source, range: Range): Line[][] {
  const blocks: Line[][] = [[]];
  let at = range.start;
  let isCode = false;
  for (const [index, row] of sourceText(source, range).split('\n').entries()) {
    const text = index === 0 ? row.replace(/^[|>].*/, '').trim() : row.trim();
    const indent = row.search(/\S/);
    const before = index === 0 ? at - source.lines.start(source.lines.locate(at).line) : 0;
    const isFence = /^(?:`{3}|~{3})/.test(text);
    if (text === '' || isFence || isCode) blocks.push([]);
    else {
      const start = at + indent;
      blocks.at(-1)?.push({
        text,
        indent: before + indent,
        isBroken: /(?: {2}|\\)\r?$/.test(row),
        start,
        end: start + text.length,
      });
    }
    if (isFence) isCode = !isCode;
    at += row.length + 1;
  }
  return blocks;
}

/** Signs that people put before an item, with the space that must follow some. */
const SIGN = /^(?:[-*+–—] |\(?\p{L}\) |[\p{Ll}\p{Lo}]\. |[•·▪◦‣●■○]\s*(?=\S))/u;

/** The first item of a block that is joined to the line before, where there are more, or where that line ends with a colon. */
function lostItem(lines: readonly Line[], isFolded: boolean): Line | undefined {
  let isList = false;
  const items = lines.map(({ text }) => SIGN.test(text) || recognizeItem(text, READS).kind === 'certain');
  const lost = lines.find((line, index) => {
    const before = lines[index - 1];
    const isKnown = /^[-*+]\s/.test(line.text) || (/^\d{1,9}[.)]\s/.test(line.text) && (!before || isList));
    isList ||= isKnown || /^1[.)]\s/.test(line.text);
    if (!before || !items[index]) return false;
    return isFolded
      ? line.indent <= before.indent
      : !isKnown && !/^1[.)]\s/.test(line.text) && !before.isBroken;
  });
  const before = lost && lines[lines.indexOf(lost) - 1];
  const isMeant = items.filter(Boolean).length > 1 || /[:：]$/.test(before?.text ?? '');
  return isMeant ? lost : undefined;
}
