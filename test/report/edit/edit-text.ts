import { applyEdits } from '../../../src/text/apply-edits.ts';
import { insertItem, setAnswer } from '../../../src/report/edit/set-answer.ts';
import { moveItem, removeItem } from '../../../src/report/edit/change-list.ts';
import type { AnswerValue } from '../../../src/form/answer-value.ts';
import { parseSource } from '../../../src/report/parse-source.ts';

/** The text of a report with one answer set. */
export function set(text: string, pointer: string, value: AnswerValue): string {
  return applyEdits(text, setAnswer(parseSource(text), pointer, value));
}

/** The text of a report with one item more in a list. */
export function insert(text: string, list: string, index: number, value: AnswerValue): string {
  return applyEdits(text, insertItem(parseSource(text), list, index, value));
}

/** The text of a report without an item. */
export function remove(text: string, item: string): string {
  return applyEdits(text, removeItem(parseSource(text), item));
}

/** The text of a report with an item at another place of its list. */
export function move(text: string, item: string, to: number): string {
  return applyEdits(text, moveItem(parseSource(text), item, to));
}

export type Row = readonly [name: string, before: string, pointer: string, value: AnswerValue, after: string];
