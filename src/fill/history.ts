import type { AnswerValue } from '../form/answer-value.ts';
import { itemIndex, joinPointer, parentPointer } from '../form/pointer.ts';
import { valueAt } from '../form/value-at.ts';
import { MAX_STEPS } from '../text/limits.ts';
import type { Change, SeenReport } from './merge-change.ts';
import { listsAbove } from './places/find-place.ts';

/** A report at one moment: the text of its file, and what was in it. */
export interface Moment extends SeenReport {
  readonly text: string;
}

/** One change that was saved, or that takes one back. */
export interface Step {
  readonly before: Moment;
  readonly after: Moment;
  readonly change: Change | Insertion;
}

/** An item that comes back into its list. */
export interface Insertion {
  readonly kind: 'insert';
  readonly pointer: string;
  readonly value: AnswerValue;
}

/** Whether steps are taken back, or done again. */
export type Way = 'undo' | 'redo';

/** The changes that were saved in a session, which can be taken back and done again one by one. */
export class History {
  /** As they were taken: each way reverses what was done in the other. */
  readonly #steps: Record<Way, Step[]> = { undo: [], redo: [] };

  /** Remembers a change; what was taken back before is not done again after it. */
  add(step: Step): void {
    this.#steps.undo = [...this.#steps.undo, step].slice(-MAX_STEPS);
    this.#steps.redo = [];
  }

  /** Which ways there is a step to take. */
  get offers(): Readonly<Record<Way, boolean>> {
    return { undo: this.#steps.undo.length > 0, redo: this.#steps.redo.length > 0 };
  }

  /** The next step in a way, as it is to be taken. */
  next(way: Way): Step | undefined {
    const step = this.#steps[way].at(-1);
    return step && reversed(step);
  }

  /** Goes on after a step. @param taken what became of it; undefined where it came to nothing */
  pass(way: Way, taken: Step | undefined): void {
    this.#steps[way].pop();
    if (taken) this.#steps[way === 'undo' ? 'redo' : 'undo'].push(taken);
  }
}

/** The step that takes another one back. */
function reversed({ before, after, change }: Step): Step {
  return { before: after, after: before, change: inverseOf(change, before.source.value) };
}

function inverseOf(change: Step['change'], report: unknown): Step['change'] {
  const { kind, pointer } = change;
  const value = (valueAt(report, pointer) ?? null) as AnswerValue;
  if (kind === 'remove') return { kind: 'insert', pointer, value };
  if (kind === 'insert') return { kind: 'remove', pointer };
  if (kind === 'move') {
    const list = parentPointer(pointer);
    return { kind, pointer: joinPointer(list, change.to), to: itemIndex(pointer) };
  }
  // What made a new item goes with the item.
  const made = listsAbove(pointer)
    .map((list) =>
      pointer
        .split('/')
        .slice(0, list.split('/').length + 1)
        .join('/'),
    )
    .find((item) => valueAt(report, item) === undefined);
  return made === undefined ? { kind, pointer, value } : { kind: 'remove', pointer: made };
}
