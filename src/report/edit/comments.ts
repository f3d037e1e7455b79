import type { Collection, Entry } from './entry.ts';
import { beginsLine, lineEnd, lineStart, linesAfter, previousLineEnd, readLine } from './text-lines.ts';

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
 * Where an entry begins with the comment lines directly above it: the start of a line, or the entry itself where
 * something stands before it on its line. Comments further in than `column` belong to what comes before, and `floor`,
 * its end, is never passed.
 */
export function attachedStart(text: string, start: number, floor: number, column: number): number {
  if (!beginsLine(text, start)) return start;
  let at = lineStart(text, start);
  while (at > floor) {
    const above = lineStart(text, previousLineEnd(text, at));
    const line = readLine(text, above);
    if (above <= floor || above === at || line.kind !== 'comment' || line.column > column) break;
    at = above;
  }
  return at;
}

/** An entry of a block collection with its comments: whole lines, the last line break not included. */
export interface Chunk {
  readonly start: number;
  readonly end: number;
}

/** The chunks of a block collection; `floor` is where its parent's key or dash ends. */
export function readChunks(text: string, collection: Collection, floor: number): Chunk[] {
  let before = floor;
  return collection.entries.map((entry) => {
    const chunk = {
      start: attachedStart(text, entry.start, before, collection.column),
      end: blockEnd(text, entry, collection.column),
    };
    before = chunk.end;
    return chunk;
  });
}
