/**
 * Why a place cannot be edited without risk to what the author wrote.
 *
 * - `unreadable`: the YAML is so broken that places cannot be told
 * - `alias`: the place lies inside an alias (`*name`), or an alias depends on what would be moved
 * - `shape`: text stands where the form has a list or a group, and would be lost
 * - `no-such-item`: a list has fewer items
 * - `merge-marks`: the answer has lines of an unfinished merge, which are no text in any report
 * - `layout`: YAML of a kind that nobody writes by hand, such as two dashes on one line
 */
export type NotEditableReason = 'unreadable' | 'alias' | 'shape' | 'no-such-item' | 'merge-marks' | 'layout';

/** An answer cannot be put into the author's file in place. Callers word it for the user; nothing was changed. */
export class NotEditable extends Error {
  readonly reason: NotEditableReason;
  /** The place that cannot be edited, as near to what was asked for as there is one. */
  readonly pointer: string;

  constructor(reason: NotEditableReason, pointer: string) {
    super(`${pointer} cannot be edited: ${reason}`);
    this.name = 'NotEditable';
    this.reason = reason;
    this.pointer = pointer;
  }
}
