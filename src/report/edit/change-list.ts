import { joinPointer, parentPointer, splitPointer } from '../../form/pointer.ts';
import type { Edit } from '../../text/range.ts';
import type { Source } from '../source.ts';
import { expandAliases, hasAliases } from './expand-aliases.ts';
import { moveItems, removeItems, type ListAnchor } from './list-edits.ts';
import { listAt } from './list-anchor.ts';
import { locate, type Anchor } from './locate.ts';
import { NotEditable } from '../../diagnostics/not-editable.ts';

/**
 * Removes an item of a list with the comment lines directly above it. The last one leaves the key with nothing behind
 * it, or `[]` where the list stood in brackets.
 * @throws NotEditable
 */
export function removeItem(source: Source, itemPointer: string): Edit[] {
  const { anchor, list, index } = itemAt(source, itemPointer);
  const { start, end } = list.list.entries[index] ?? anchor.entry;
  const expanded = expandAliases(source, list.layout, anchor.nodes, { start, end });
  return [...expanded, ...removeItems(list, index, 1)];
}

/**
 * Moves an item of a list to another index, with the comment lines directly above it; all other comments stay.
 * @throws NotEditable also where an alias could come to stand before its place
 */
export function moveItem(source: Source, itemPointer: string, toIndex: number): Edit[] {
  const { anchor, list, index } = itemAt(source, itemPointer);
  if (toIndex < 0 || toIndex >= list.list.entries.length) {
    throw new NotEditable('no-such-item', joinPointer(parentPointer(itemPointer), toIndex));
  }
  if (hasAliases(source, { start: anchor.entry.from, end: anchor.entry.end }))
    throw new NotEditable('alias', itemPointer);
  return moveItems(list, index, toIndex);
}

function itemAt(source: Source, itemPointer: string): { anchor: Anchor; list: ListAnchor; index: number } {
  const anchor = locate(source, parentPointer(itemPointer));
  const list = listAt(source, anchor);
  const index = Number(splitPointer(itemPointer).at(-1));
  if (!list?.list.entries[index]) throw new NotEditable('no-such-item', itemPointer);
  return { anchor, list, index };
}
