import { isCollection, isScalar, type Node, type YAMLMap, type YAMLSeq } from 'yaml';
import { isMapping } from '../../form/answer.ts';
import type { Field } from '../../form/field.ts';
import type { Edit, Range } from '../../text/range.ts';
import { attachedStart, blockEnd } from './comments.ts';
import { blockScalar, isBlockScalar, readCollection, type Collection, type Entry } from './entry.ts';
import type { Layout } from './layout.ts';
import { lineEnd, linesAfter, previousLineEnd } from './text-lines.ts';
import { textDepth, writeFlow, writeValue, type WriteContext } from './write-value.ts';
import type { AnswerValue } from '../../form/answer-value.ts';

export interface Replacement {
  readonly text: string;
  readonly layout: Layout;
  readonly parent: Collection;
  readonly entry: Entry;
  readonly field: Field | undefined;
}

/** Puts a value in the place of the whole value of an entry. Comments behind its key and behind a text stay. */
export function replaceValue(at: Replacement, value: AnswerValue): Edit[] {
  if (at.parent.flow) return [replaceInFlow(at, value)];
  const old = readExtent(at, value);
  const { inline, below } = written(at, value, old);
  const { newline } = at.layout;
  return [
    replaceInline(at, old, inline),
    { range: old.below, text: below.map((line) => newline + line).join('') },
  ];
}

/** True for a flow collection whose keys stand in double quotes, as in JSON. */
export function isJson(collection: Collection): boolean {
  const [pair] = collection.node.items as { key?: { type?: string } }[];
  return collection.flow && pair?.key?.type === 'QUOTE_DOUBLE';
}

function replaceInFlow({ parent, entry }: Replacement, value: AnswerValue): Edit {
  const text = writeFlow(
    value,
    isJson(parent) || (isScalar(entry.node) && entry.node.type === 'QUOTE_DOUBLE'),
  );
  if (!entry.marked) return { range: { start: entry.end, end: entry.end }, text: `: ${text}` };
  const range = { start: entry.from, end: entry.end };
  return { range, text: entry.from === entry.mark && entry.key !== undefined ? ` ${text}` : text };
}

/** The two parts of what is written now: from its start on its line, and whole lines below that line. */
interface Extent extends Range {
  readonly below: Range;
}

function readExtent({ text, entry, parent }: Replacement, value: AnswerValue): Extent {
  const { node, from, end } = entry;
  if (isBlockScalar(node)) {
    const { headerEnd, bodyEnd } = blockScalar(text, node);
    const start = lineEnd(text, headerEnd);
    return { start: from, end: headerEnd, below: { start, end: lastWrittenLine(text, start, bodyEnd) } };
  }
  const first = isBlockCollection(node) ? readCollection(text, node, '').entries[0] : undefined;
  const keyLine = lineEnd(text, entry.mark);
  if (first && first.start > keyLine) {
    const start = previousLineEnd(text, attachedStart(text, first.start, parent.column + 1));
    return { ...propertiesRange(text, entry, first), below: { start, end } };
  }
  const below = isCollectionValue(value) ? blockEnd(text, entry, parent.column) : lineEnd(text, end);
  return { start: from, end, below: { start: below, end: below } };
}

/** `&name` and `!!tag` before a collection go with it. */
function propertiesRange(text: string, entry: Entry, first: Entry): Range {
  if (entry.from === first.start) return { start: entry.mark, end: entry.mark };
  const properties = /^[&!]\S*(?:[ \t]+[&!]\S*)*/.exec(text.slice(entry.from))?.[0] ?? '';
  return { start: entry.from, end: entry.from + properties.length };
}

function isBlockCollection(node: Node | null): node is YAMLMap | YAMLSeq {
  return isCollection(node) && !node.flow;
}

function isCollectionValue(value: AnswerValue): boolean {
  return typeof value === 'object' && value !== null;
}

/** Blank lines that a `|+` counts to its text stay as the distance to what follows. */
function lastWrittenLine(text: string, start: number, bodyEnd: number): number {
  return lineEnd(text, Math.max(start, text.slice(0, bodyEnd).trimEnd().length));
}

function written(
  at: Replacement,
  value: AnswerValue,
  old: Extent,
): { inline: string; below: readonly string[] } {
  const { parent, entry, field, layout, text } = at;
  const item = entry.key === undefined;
  const itemDepth = isBehind(text, entry) ? entry.from - entry.start : 2;
  const style = oldStyle(text, entry.node);
  const context: WriteContext = { layout, column: parent.column, item, field, itemDepth, ...style };
  const textColumn = freeColumn(at, old);
  const result = writeValue(value, { ...context, textColumn });
  const [first, ...rest] = result.below;
  const lineIsFree = text.slice(old.end, lineEnd(text, old.end)).trim() === '';
  if (item && isMapping(value) && result.inline === '' && first !== undefined && lineIsFree) {
    return { inline: first.trimStart(), below: rest };
  }
  return result;
}

/** Whether a value is written behind its dash, on its line. */
function isBehind(text: string, { from, mark, start }: Entry): boolean {
  return from > mark && !text.slice(start, from).includes('\n');
}

function oldStyle(text: string, node: Node | null): Pick<WriteContext, 'quote' | 'literal'> {
  if (!isScalar(node)) return {};
  if (node.type === 'QUOTE_DOUBLE') return { quote: '"' };
  if (node.type === 'QUOTE_SINGLE') return { quote: "'" };
  if (!isBlockScalar(node) || node.type === 'BLOCK_FOLDED') return {};
  return { literal: blockScalar(text, node).header.includes('-') ? '-' : '' };
}

/**
 * The column for the lines of a text: where the old one had them, else one step in; and further in than comment lines
 * that follow, which would become part of the text.
 */
function freeColumn({ text, parent, entry, layout }: Replacement, old: Extent): number {
  const own = isBlockScalar(entry.node) ? blockScalar(text, entry.node).indent : undefined;
  if (own !== undefined) return own;
  const wanted = parent.column + textDepth(layout);
  for (const line of linesAfter(text, old.below.end)) {
    if (line.kind === 'content') break;
    if (line.kind === 'comment') return Math.max(wanted, line.column + 1);
  }
  return wanted;
}

/** Replaces what stands behind the key or dash, on its line or below it, with the space before it. */
function replaceInline({ text, entry }: Replacement, old: Extent, inline: string): Edit {
  const between = text.slice(entry.mark, old.start);
  const sameLine = !between.includes('\n');
  const comment = between.includes('#');
  const opens = /^[|>]/.test(inline);
  if (inline !== '' && old.start > entry.mark && (sameLine || comment || !opens)) {
    return { range: { start: old.start, end: old.end }, text: inline };
  }
  const start = comment ? previousLineEnd(text, old.start) : entry.mark;
  return { range: { start, end: Math.max(start, old.end) }, text: inline === '' ? '' : ` ${inline}` };
}
