import type { Collection, Entry } from './entry.ts';
import { lineEnd, lineStart, linesAfter, previousLineEnd, readLine } from './text-lines.ts';

/**
 * The end of an entry's lines, without the last line break: a comment behind the value belongs to it, and so do
 * comment lines below that stand further in than its key or dash.
 */
export function blockEnd(text: string, entry: Entry, column: number): number {
  let at = lineEnd(text, entry.end);
  for (const line of linesAfter(text, at)) {
    if (line.kind === 'content' || (line.kind === 'comment' && line.column <= column)) break;
    if (line.kind === 'comment') at = line.end;
  }
  return at;
}

/**
 * Where the next entry of a collection may be written after this one: after its lines and after comment lines that
 * stand directly below it, unless they stand directly above the next entry and so belong to that.
 */
export function insertionPoint(text: string, entry: Entry, column: number): number {
  const end = blockEnd(text, entry, column);
  let at = end;
  for (const line of linesAfter(text, end)) {
    if (line.kind === 'content') return line.column < column ? at : end;
    if (line.kind === 'blank' || line.column < column) return at;
    at = line.end;
  }
  return at;
}

/**
 * Where an entry that begins a line begins with the comment lines directly above it: the start of a line. Comments
 * further in than `column` belong to what comes before.
 */
export function attachedStart(text: string, start: number, column: number): number {
  let at = lineStart(text, start);
  while (at > 0) {
    const above = lineStart(text, previousLineEnd(text, at));
    const line = readLine(text, above);
    if (line.kind !== 'comment' || line.column > column) break;
    at = above;
  }
  return at;
}

/** An entry of a block collection with its comments: whole lines, the last line break not included. */
export interface Chunk {
  readonly start: number;
  readonly end: number;
}

/** The chunks of a block collection, each of whose entries begins a line. */
export function readChunks(text: string, { entries, column }: Collection): Chunk[] {
  return entries.map((entry) => ({
    start: attachedStart(text, entry.start, column),
    end: blockEnd(text, entry, column),
  }));
}
