import { isAlias, isCollection, isScalar, type Node } from 'yaml';
import { joinPointer, splitPointer } from '../../form/pointer.ts';
import type { Source } from '../source.ts';
import { readCollection, readRoot, type Collection, type Entry } from './entry.ts';
import { NotEditable } from './not-editable.ts';

/** A place in a report: the deepest entry that the text holds, and what of the pointer leads on from there. */
export interface Place {
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
export function locate(source: Source, pointer: string): Place {
  if (source.syntax !== 'sound') throw new NotEditable('unreadable', pointer);
  const parts = splitPointer(pointer);
  let place: Place = {
    entry: readRoot(source.text, source.document),
    pointer: '',
    parent: undefined,
    index: 0,
    rest: parts,
    nodes: [],
  };
  for (;;) {
    place = { ...place, nodes: place.entry.node ? [...place.nodes, place.entry.node] : place.nodes };
    const next = stepInto(source, place);
    if (!next) return place;
    place = next;
  }
}

/** The place one key or index further on; undefined where the text does not hold it. */
function stepInto(source: Source, place: Place): Place | undefined {
  const [part, ...rest] = place.rest;
  const { node } = place.entry;
  if (part === undefined || !node) return undefined;
  if (isAlias(node)) throw new NotEditable('alias', place.pointer);
  if (!isCollection(node)) {
    if (isBlank(node)) return undefined;
    throw new NotEditable('shape', place.pointer);
  }
  const parent = readCollection(source.text, node, place.pointer);
  const index = parent.entries.findIndex((entry, at) => (entry.key ?? String(at)) === part);
  const entry = parent.entries[index];
  if (!entry) return undefined;
  return { ...place, entry, pointer: joinPointer(place.pointer, part), parent, index, rest };
}

/** True for a written null and for blank text, which a list or group may replace. */
export function isBlank(node: Node): boolean {
  return (
    isScalar(node) && (node.value === null || (typeof node.value === 'string' && node.value.trim() === ''))
  );
}
