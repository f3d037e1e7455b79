import { parentPointer } from '../form/pointer.ts';
import { moveItem, removeItem } from '../report/edit/change-list.ts';
import { setAnswer } from '../report/edit/set-answer.ts';
import type { AnswerValue } from '../form/answer-value.ts';
import type { Edit } from '../text/range.ts';
import type { Source } from '../report/source.ts';
import { isSame } from '../text/same-value.ts';
import { valueAt } from '../form/value-at.ts';
import { relocationBetween } from './places/relocation.ts';

/** One change of a report, meant for the report as it was when the question was asked. */
export type Change =
  | { readonly kind: 'set'; readonly pointer: string; readonly value: AnswerValue }
  | { readonly kind: 'remove'; readonly pointer: string }
  | { readonly kind: 'move'; readonly pointer: string; readonly to: number };

/** A report as it was when a question was asked, as far as a change needs to know it. */
export interface SeenReport {
  readonly source: Pick<Source, 'text' | 'value'>;
}

/** The change as edits of the report as it is now, and the pointer that it has there. */
export interface MergedEdits {
  readonly kind: 'edits';
  readonly pointer: string;
  readonly edits: readonly Edit[];
}

/** The item that the change is meant for is not in the report any more. */
interface Gone {
  readonly kind: 'gone';
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
export function mergeChange(
  seen: SeenReport['source'],
  current: Source,
  change: Change,
): MergedEdits | Conflict | Gone {
  const isUnchanged = seen.text === current.text;
  const pointer = isUnchanged ? change.pointer : relocationBetween(seen.value, current.value)(change.pointer);
  if (pointer === undefined) return { kind: 'gone' };
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
  seen: SeenReport['source'],
  current: Source,
  change: Change & { kind: 'set' },
  pointer: string,
): MergedEdits | Conflict {
  const theirs = valueAt(current.value, pointer);
  const isFree = isSame(theirs, valueAt(seen.value, change.pointer)) || isSame(theirs, change.value);
  if (!isFree) return { kind: 'conflict', pointer, theirs };
  return { kind: 'edits', pointer, edits: setAnswer(current, pointer, change.value) };
}
