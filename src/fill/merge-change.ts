import { joinPointer, parentPointer, splitPointer } from '../form/pointer.ts';
import { moveItem, removeItem } from '../report/edit/change-list.ts';
import { setAnswer } from '../report/edit/set-answer.ts';
import type { AnswerValue } from '../form/answer-value.ts';
import type { Edit } from '../text/range.ts';
import type { Source } from '../report/source.ts';
import { isSame } from '../text/same-value.ts';
import { valueAt } from '../form/value-at.ts';

/** One change of a report, meant for the report as it was when the question was asked. */
export type Change =
  | { readonly kind: 'set'; readonly pointer: string; readonly value: AnswerValue }
  | { readonly kind: 'remove'; readonly pointer: string }
  | { readonly kind: 'move'; readonly pointer: string; readonly to: number };

/** The change as edits of the report as it is now, and the pointer that it has there. */
export interface MergedEdits {
  readonly kind: 'edits';
  readonly pointer: string;
  readonly edits: readonly Edit[];
}

/** The same answer, or the list, was changed by somebody else. */
export interface Conflict {
  readonly kind: 'conflict';
  readonly pointer: string;
  readonly theirs: unknown;
}

/**
 * Puts a change into a report that may have been changed meanwhile. Items are found again where they were moved. An
 * answer goes in only if nobody else changed that same answer; a list is changed only if it is as it was.
 * @param seen the report when the question was asked
 * @throws NotEditable
 */
export function mergeChange(seen: Source, current: Source, change: Change): MergedEdits | Conflict {
  const isUnchanged = seen.text === current.text;
  const pointer = isUnchanged ? change.pointer : findAgain(seen.value, current.value, change.pointer);
  if (change.kind === 'set') return mergeAnswer(seen, current, change, pointer);
  const list = parentPointer(pointer);
  const theirs = valueAt(current.value, list);
  if (!isUnchanged && !isSame(theirs, valueAt(seen.value, parentPointer(change.pointer)))) {
    return { kind: 'conflict', pointer: list, theirs };
  }
  const edits =
    change.kind === 'remove' ? removeItem(current, pointer) : moveItem(current, pointer, change.to);
  return { kind: 'edits', pointer, edits };
}

function mergeAnswer(
  seen: Source,
  current: Source,
  change: Change & { kind: 'set' },
  pointer: string,
): MergedEdits | Conflict {
  const theirs = valueAt(current.value, pointer);
  const isFree = isSame(theirs, valueAt(seen.value, change.pointer)) || isSame(theirs, change.value);
  if (!isFree) return { kind: 'conflict', pointer, theirs };
  return { kind: 'edits', pointer, edits: setAnswer(current, pointer, change.value) };
}

/** The pointer with the indexes that its items have now. */
function findAgain(seen: unknown, current: unknown, pointer: string): string {
  const parts = splitPointer(pointer);
  let before = '';
  let now = '';
  parts.forEach((part, index) => {
    const list = valueAt(current, now);
    const old = valueAt(seen, before);
    const rest = parts.slice(index + 1);
    const isItem = /^\d+$/.test(part) && Array.isArray(list);
    now = joinPointer(
      now,
      isItem ? indexOfItem(Array.isArray(old) ? old : [], list, Number(part), rest) : part,
    );
    before = joinPointer(before, part);
  });
  return now;
}

/** Where an item of a list stands now; a new one comes after all that are there. */
function indexOfItem(
  seen: readonly unknown[],
  list: readonly unknown[],
  index: number,
  rest: readonly string[],
): number {
  if (index >= seen.length) return list.length + index - seen.length;
  const wanted = without(seen[index], rest);
  if (isSame(without(list[index], rest), wanted)) return index;
  const found = list.findIndex((item) => isSame(without(item, rest), wanted));
  return found < 0 ? index : found;
}

/** An item without the answer that is being changed, to recognize it by the others. */
function without(item: unknown, rest: readonly string[]): unknown {
  const [key] = rest;
  if (key === undefined || typeof item !== 'object' || item === null) return item;
  return Object.fromEntries(Object.entries(item).filter(([name]) => name !== key));
}
