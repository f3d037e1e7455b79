import type { Paragraph, PhrasingContent } from 'mdast';
import { linkifyLine } from './linkify.ts';
import { MAX_MARKS, MAX_MARKS_IN_BLOCK, MAX_PROSE_LEVELS } from '../text/limits.ts';

/** A text as paragraphs without any formatting: blank lines part paragraphs, line breaks stay. Loses no word. */
export function plainParagraphs(text: string): Paragraph[] {
  return text
    .split(/(?:\r\n|\n|\r)[ \t]*(?:\r\n|\n|\r)\s*/)
    .map((part) => linesOf(part))
    .filter((lines) => lines.length > 0)
    .map((lines) => ({ type: 'paragraph', children: lines.flatMap(lineNodes) }));
}

function linesOf(text: string): string[] {
  const lines = text.split(/\r\n|\n|\r/).map((line) => line.replace(/[ \t]+/g, ' ').trim());
  return lines.filter((line) => line !== '');
}

function lineNodes(value: string, index: number): PhrasingContent[] {
  const line = linkifyLine(value);
  return index === 0 ? line : [{ type: 'break' }, ...line];
}

/** Whether parsing a text as Markdown would take seconds. No report that people write comes near the limits. */
export function isTooComplex(text: string): boolean {
  let marks = 0;
  let blockMarks = 0;
  const indents: number[] = [];
  for (const line of text.split(/\r\n|\n|\r/)) {
    if (line.trim() === '') blockMarks = 0;
    if (line.trim() === '' || /^[ \t]*(?:[-+*|>]|\d{1,9}[.)])/.test(line)) marks = 0;
    const here = countMarks(line);
    marks += here;
    blockMarks += here;
    if (marks > MAX_MARKS || blockMarks > MAX_MARKS_IN_BLOCK) return true;
    if (countLevels(line, indents) > MAX_PROSE_LEVELS) return true;
  }
  return false;
}

function countMarks(line: string): number {
  return line.match(/\*+|_+|~+|\[|\]/g)?.length ?? 0;
}

/** The levels that a line opens, and those it may stand in by its indentation. */
function countLevels(line: string, indents: number[]): number {
  const prefix = /^(?:[ \t]*(?:>|[-+*](?=[ \t]|$)|\d{1,9}[.)](?=[ \t]|$)))+/.exec(line)?.[0];
  if (prefix === undefined) return 0;
  const indent = line.search(/\S/);
  while ((indents.at(-1) ?? -1) >= indent) indents.pop();
  indents.push(indent);
  const opened = prefix.match(/>|[-+*]|\d+[.)]/g)?.length ?? 0;
  return indents.length + opened;
}
