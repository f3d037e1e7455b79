import type { AnswerValue } from '../../form/answer-value.ts';
import { isAnswered, isMapping } from '../../form/answer.ts';
import { listLeaves } from '../../form/list-leaves.ts';
import { isWithin } from '../../form/pointer.ts';
import { valueAt } from '../../form/value-at.ts';
import { NotEditable } from '../../diagnostics/not-editable.ts';
import { isSame, storedText } from '../../text/same-value.ts';
import type { Source } from '../source.ts';

/**
 * Makes sure, whatever mistake this program may hold, that an edit does what it is for and nothing else: the report can
 * be read, it holds the answer, and every other answer is as it was.
 * @throws NotEditable
 */
export function checkEdit(
  before: Source,
  after: Source,
  { pointer, value }: { readonly pointer: string; readonly value: AnswerValue },
): void {
  const isMade = after.syntax === 'sound' && holds(valueAt(after.value, pointer), value);
  if (!isMade) throw new NotEditable(hasMergeMarks(after) ? 'merge-marks' : 'layout', pointer);
  const changed = firstDifference(before.value, after.value, pointer);
  if (changed !== undefined) throw new NotEditable('layout', changed);
}

function hasMergeMarks({ diagnostics }: Source): boolean {
  return diagnostics.some(({ code }) => code === 'merge-conflict');
}

/** Whether a value is the one that was given; keys that a mapping leaves out may be anything, in an item nothing. */
function holds(value: unknown, given: unknown, isItem = false): boolean {
  if (isMapping(given)) {
    const below = isMapping(value) ? value : {};
    const keys = new Set([...Object.keys(given), ...(isItem ? Object.keys(below) : [])]);
    return [...keys].every(
      (key) => (!isItem && given[key] === undefined) || holds(below[key], given[key], isItem),
    );
  }
  if (Array.isArray(given) && given.length > 0) {
    const items: readonly unknown[] = Array.isArray(value) ? value : [];
    return items.length === given.length && given.every((part, index) => holds(items[index], part, true));
  }
  return isAnswered(given) ? isSame(value, given) : !isAnswered(value);
}

/** The pointer of an answer outside of one place that is not the same in two reports. */
function firstDifference(before: unknown, after: unknown, except: string): string | undefined {
  const [was, is] = [before, after].map((report) => new Map(answersOf(report, except)));
  const pointers = [...(was?.keys() ?? []), ...(is?.keys() ?? [])];
  return pointers.find((pointer) => was?.get(pointer) !== is?.get(pointer));
}

/** All texts, numbers and the like that are answered outside of one place, as they are stored, by their pointers. */
function answersOf(report: unknown, except: string): [string, unknown][] {
  return [...listLeaves(report)]
    .filter(([pointer, leaf]) => isAnswered(leaf) && (pointer === '' || !isWithin(pointer, except)))
    .map(([pointer, leaf]) => [pointer, typeof leaf === 'string' ? storedText(leaf) : leaf]);
}
