import type { Document, Node, Pair } from 'yaml';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { parentPointer } from '../form/pointer.ts';
import type { Lines, Range } from '../text/range.ts';

/** Where an answer stands in the text. */
export interface Position {
  readonly node: Node | null;
  /** The key and value, where the parent is a mapping. */
  readonly pair?: Pair<Node, Node | null>;
  /** The range of the key; absent for items of lists and for the root. */
  readonly key?: Range;
  /** The range of the value, quotes included; absent where nothing is written. */
  readonly value?: Range;
}

/** A report as it was read: its text, its value, and where each part of the value stands. */
export interface Source {
  /** The text as read, without a byte order mark. */
  readonly text: string;
  readonly lines: Lines;
  readonly document: Document;
  /** The value in plain JSON terms; whatever the author wrote, unchecked. */
  readonly value: unknown;
  /** Positions by JSON pointer; the first of two equal keys. */
  readonly positions: ReadonlyMap<string, Position>;
  /** What is wrong with the YAML itself. */
  readonly diagnostics: readonly Diagnostic[];
  readonly syntax: Syntax;
}

/**
 * How far the text is YAML, and what that allows:
 *
 * - `sound`: it is, but perhaps for mistakes that leave everything around them readable; only then it may be edited
 * - `recovered`: mistakes were stepped over; all of the value can be judged
 * - `partial`: so they were, but may hide answers; only what is there can be judged
 * - `broken`: nothing can be judged
 */
export type Syntax = 'sound' | 'recovered' | 'partial' | 'broken';

/** Whether no answer can be hidden by a mistake in the YAML. */
export function isWhole({ syntax }: Source): boolean {
  return syntax === 'sound' || syntax === 'recovered';
}

/** The best place to show for a pointer: the value's range; else the key's; else the nearest ancestor's key. */
export function valueRange(source: Source, pointer: string): Range {
  return source.positions.get(pointer)?.value ?? keyRange(source, pointer);
}

/** The range of the key at a pointer, or of the nearest ancestor that has one; else the start of the text. */
export function keyRange(source: Source, pointer: string): Range {
  for (let at = pointer; at !== ''; at = parentPointer(at)) {
    const position = source.positions.get(at);
    const range = position?.key ?? position?.value;
    if (range) return range;
  }
  return firstLine(source);
}

function firstLine(source: Source): Range {
  const start = source.document.contents?.range?.[0] ?? 0;
  return { start, end: Math.max(start, source.lines.start(source.lines.locate(start).line) + 1) };
}

/** A part of a report as typed, quotes included: `+41` stays `+41` though YAML reads a number. */
export function sourceText(source: Source, range: Range): string {
  return source.text.slice(range.start, range.end);
}
