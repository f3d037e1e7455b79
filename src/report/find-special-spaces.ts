import { diagnostic, type Diagnostic } from '../diagnostics/diagnostic.ts';
import { append } from '../text/lists.ts';
import { UNSEEN } from '../text/plain-fact.ts';
import type { Edit, Range } from '../text/range.ts';
import { codePointName } from '../text/unprintable.ts';
import type { Source } from './source.ts';
import { linesInTexts } from './lines-in-texts.ts';
import { anyKey, lineFrom, syntax, type Cause, type ErrorScene } from './syntax-scene.ts';

/** Anything but a line break that looks like a space, or like nothing, and is no space to YAML. */
const SPECIAL = new RegExp(`[^\\S \\t\\r\\n]|[${UNSEEN}]`);
const GAP = `[\\s${UNSEEN}]`;
/** What stands before an answer: dashes, its question and the colon, with whatever is between them. */
const HEAD = new RegExp(`^${GAP}*((?:-${GAP}+)*(?:(["']?)(?:${anyKey})\\2${GAP}*:${GAP}*)?)`);

export function findUnusualSpace({ lines, line, lineText }: ErrorScene): Cause | undefined {
  const indent = /^[ \t]*[^\S \t\r\n][^\S\r\n]*/.exec(lineText)?.[0];
  if (indent === undefined) return undefined;
  const start = lines.start(line);
  const recovery = [{ range: { start, end: start + indent.length }, text: ' '.repeat(indent.length) }];
  return { diagnostic: unusualSpace('', start, indent), recovery };
}

/** A line that is set in with special spaces. @param indent what stands there */
export function unusualSpace(pointer: string, start: number, indent: string): Diagnostic {
  const range = { start, end: start + indent.length };
  const args = { codePoint: SPECIAL.exec(indent)?.[0].charCodeAt(0) ?? 0 };
  // A wide space is as wide as a letter of Chinese, and so as two others.
  const text = indent.replaceAll('\u3000', '  ').replaceAll(/\s/g, ' ');
  return diagnostic('unusual-space', pointer, range, args, { fix: [{ range, text }] });
}

/** Special spaces round a colon or behind a dash, or at the end of a line where YAML reads no more text. */
export function findSpecialSpace({ text, lines, line, error }: ErrorScene): Cause | undefined {
  const inTexts = linesInTexts(lines);
  for (const number of [line, line + 1].filter((one) => !inTexts.has(one))) {
    const start = lines.start(number);
    const lineText = text.slice(start, start + lines.line(number).length);
    const [all = '', head = ''] = HEAD.exec(lineText) ?? [];
    const gaps = gapsIn(head, start + all.length - head.length, lineText.length === all.length);
    if (gaps.length > 0) return specialSpaces(text, gaps);
    const at = error.pos[0] - start;
    const end = at < 0 ? '' : (/^[^\S\r\n]+(?=#|$)/.exec(lineText.slice(at))?.[0] ?? '');
    if (!SPECIAL.test(end)) continue;
    const range = { start: error.pos[0], end: error.pos[0] + end.length };
    return specialSpaces(text, [{ range, text: at + end.length === lineText.length ? '' : ' ' }]);
  }
  return undefined;
}

/** Special spaces behind the dashes of a list that YAML takes for one text, as it reads no dash before them. */
export function findSpecialDashes({ text, lines }: Source, { start, end }: Range): Diagnostic | undefined {
  const first = lines.locate(start).line;
  if (text[start] !== '-' || text.slice(lines.start(first), start).trim() !== '') return undefined;
  const gaps: Edit[] = [];
  for (let line = first; line <= lines.count && lines.start(line) < end; line += 1) {
    const [all = '', head = ''] = HEAD.exec(lines.line(line)) ?? [];
    append(gaps, gapsIn(head, lines.start(line) + all.length - head.length, false));
  }
  return gaps.length > 0 ? specialSpaces(text, gaps).diagnostic : undefined;
}

/** Special spaces between a question and its colon, at the range of a key. @param questions those that belong there */
export function findSpecialKeyEnd(
  text: string,
  { start, end }: Range,
  questions: readonly string[],
): { question: string; found: Diagnostic } | undefined {
  const question = new RegExp(`^(.*?)${GAP}+$`).exec(text.slice(start, end))?.[1] ?? '';
  if (!questions.includes(question)) return undefined;
  const [head = ''] = HEAD.exec(text.slice(start, lineFrom(text, start).end)) ?? [];
  const gaps = gapsIn(head, start, false);
  return gaps.length === 0 ? undefined : { question, found: specialSpaces(text, gaps).diagnostic };
}

/** The gaps with special spaces in what stands before an answer, each with what belongs there. */
function gapsIn(head: string, start: number, isAll: boolean): Edit[] {
  return [...head.matchAll(new RegExp(`${GAP}+`, 'g'))].flatMap(({ 0: gap, index }) => {
    if (!SPECIAL.test(gap)) return [];
    const end = index + gap.length;
    const isNone = head[end] === ':' || (isAll && end === head.length);
    return [{ range: { start: start + index, end: start + end }, text: isNone ? '' : ' ' }];
  });
}

/** The finding about special spaces, at the first of them. @param fix what belongs in the place of each gap */
function specialSpaces(text: string, fix: readonly Edit[]): Cause {
  const { start, end }: Range = fix[0]!.range;
  const character = SPECIAL.exec(text.slice(start, end))?.[0].charCodeAt(0) ?? 0;
  return {
    diagnostic: { ...syntax('special-space', { start, end }, codePointName(character)), fix },
    recovery: fix.map(({ range }) => ({ range, text: ' '.repeat(range.end - range.start) })),
  };
}
