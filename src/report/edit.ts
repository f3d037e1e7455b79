/** Edits of a report's text in place: lists of splices, computed from where the answers stand. */
export { applyEdits, applyEditsToFile } from './edit/apply-edits.ts';
export { moveItem, removeItem } from './edit/change-list.ts';
export { NotEditable, type NotEditableReason } from './edit/not-editable.ts';
export { insertItem, setAnswer } from './edit/set-answer.ts';
export type { AnswerValue } from './edit/write-value.ts';
