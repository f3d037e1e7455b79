import { isAlias, isCollection, isScalar, type Node } from 'yaml';
import { joinPointer, splitPointer } from '../../form/pointer.ts';
import type { Source } from '../source.ts';
import { readCollection, readRoot, type Collection, type Entry } from './entry.ts';
import { NotEditable } from '../../diagnostics/not-editable.ts';

/** A place in a report: the deepest entry that the text holds, and what of the pointer leads on from there. */
export interface Anchor {
  readonly entry: Entry;
  /** The pointer of `entry`. */
  readonly pointer: string;
  /** The mapping or list that holds `entry`; undefined for the root. */
  readonly parent: Collection | undefined;
  /** The index of `entry` in its parent. */
  readonly index: number;
  /** Keys and indexes that the text does not hold; empty where it holds the place itself. */
  readonly rest: readonly string[];
  /** The nodes from the root to `entry`. */
  readonly nodes: readonly Node[];
}

/** Finds a place by its pointer. @throws NotEditable where the way there leads through an alias or a text. */
export function locate(source: Source, pointer: string): Anchor {
  if (source.syntax !== 'sound') throw new NotEditable('unreadable', pointer);
  const parts = splitPointer(pointer);
  let anchor: Anchor = {
    entry: readRoot(source.text, source.document),
    pointer: '',
    parent: undefined,
    index: 0,
    rest: parts,
    nodes: [],
  };
  for (;;) {
    anchor = { ...anchor, nodes: anchor.entry.node ? [...anchor.nodes, anchor.entry.node] : anchor.nodes };
    const next = stepInto(source, anchor);
    if (!next) return anchor;
    anchor = next;
  }
}

/** The place one key or index further on; undefined where the text does not hold it. */
function stepInto(source: Source, anchor: Anchor): Anchor | undefined {
  const [part, ...rest] = anchor.rest;
  const { node } = anchor.entry;
  if (part === undefined || !node) return undefined;
  if (isAlias(node)) throw new NotEditable('alias', anchor.pointer);
  if (!isCollection(node)) {
    if (isBlank(node)) return undefined;
    throw new NotEditable('shape', anchor.pointer);
  }
  const parent = readCollection(source.text, node, anchor.pointer);
  const index = parent.entries.findIndex((entry, at) => (entry.key ?? String(at)) === part);
  const entry = parent.entries[index];
  if (!entry) return undefined;
  return { ...anchor, entry, pointer: joinPointer(anchor.pointer, part), parent, index, rest };
}

/** True for a written null and for blank text, which a list or group may replace. */
export function isBlank(node: Node): boolean {
  return (
    isScalar(node) && (node.value === null || (typeof node.value === 'string' && node.value.trim() === ''))
  );
}
