import { isMap, isSeq, visit, type Pair } from 'yaml';
import type { Source } from '../source.ts';
import { columnAt } from './text-lines.ts';

/** How a file is laid out, so that what is added looks like what is there. */
export interface Layout {
  readonly newline: '\n' | '\r\n';
  /** Columns by which a mapping or a text stands further in than its key. */
  readonly step: number;
  /** Columns by which the dashes of a list stand further in than its key; may be 0. */
  readonly dash: number;
}

/** Reads the layout off a file: the first nesting of each kind decides. Two spaces where there is none. */
export function detectLayout(source: Source): Layout {
  const { text } = source;
  let step: number | undefined;
  let dash: number | undefined;
  visit(source.document, {
    Pair(_, pair) {
      const depth = depthBelowKey(text, pair);
      if (depth === undefined || depth < 0) return;
      if (isSeq(pair.value)) dash ??= depth;
      else if (depth > 0) step ??= depth;
    },
  });
  step ??= dash !== undefined && dash > 1 ? dash : (textIndent(text) ?? 2);
  return { newline: newlineOf(text), step, dash: dash ?? step };
}

/** How much further in than its key a block collection stands; undefined for all other values. */
function depthBelowKey(text: string, { key, value }: Pair): number | undefined {
  const block = (isMap(value) || isSeq(value)) && !value.flow && value.range;
  const keyStart = (key as { range?: [number, number, number] }).range?.[0];
  if (!block || keyStart === undefined) return undefined;
  return columnAt(text, block[0]) - columnAt(text, keyStart);
}

/** The indentation of the first text under a `|` or `>` at the left margin. */
function textIndent(text: string): number | undefined {
  const match = /^\w+:[ \t]*[|>][-+]?[ \t]*(?:#.*)?\r?\n(?:[ \t]*\r?\n)*( +)/m.exec(text);
  return match?.[1]?.length;
}

function newlineOf(text: string): '\n' | '\r\n' {
  const all = text.split('\n').length - 1;
  const windows = text.split('\r\n').length - 1;
  return windows * 2 > all ? '\r\n' : '\n';
}
