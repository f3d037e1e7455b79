import { nextOffset, previousOffset } from '../../text/graphemes.ts';
import { MAX_UNDONE } from '../../text/limits.ts';

/** A text while it is written: where the cursor stands, and what it was before, for undoing. */
export interface EditedText {
  readonly text: string;
  /** Offset of the cursor. */
  readonly cursor: number;
  readonly past: readonly Snapshot[];
  /** What was undone, the last one last, for doing it again. */
  readonly future: readonly Snapshot[];
  /** What was done last; typing letter by letter is undone at once. */
  readonly last: 'type' | 'erase' | 'other';
}

interface Snapshot {
  readonly text: string;
  readonly cursor: number;
}

/** A text to begin with, the cursor at its end. */
export function editText(text: string): EditedText {
  return { text, cursor: text.length, past: [], future: [], last: 'other' };
}

/** Writes text at the cursor. */
export function insert(state: EditedText, added: string): EditedText {
  const { text, cursor } = state;
  const typed = added.length === 1 && added !== '\n' && added !== ' ';
  const changed = text.slice(0, cursor) + added + text.slice(cursor);
  return change(state, { text: changed, cursor: cursor + added.length }, typed ? 'type' : 'other');
}

/** Removes what lies between the cursor and another offset. */
export function erase(state: EditedText, to: number): EditedText {
  const { text, cursor } = state;
  const [start, end] = to < cursor ? [to, cursor] : [cursor, to];
  if (start === end) return state;
  return change(state, { text: text.slice(0, start) + text.slice(end), cursor: start }, 'erase');
}

/** Puts another text in the place of all of it. */
export function replaceAll(state: EditedText, text: string): EditedText {
  return text === state.text ? state : change(state, { text, cursor: text.length }, 'other');
}

function change(state: EditedText, next: Snapshot, kind: EditedText['last']): EditedText {
  const continues = kind !== 'other' && kind === state.last;
  const past = continues ? state.past : [...state.past, snapshotOf(state)].slice(-MAX_UNDONE);
  return { ...next, past, future: [], last: kind };
}

/** Takes back the last change. */
export function undo(state: EditedText): EditedText {
  const { past, future } = state;
  const before = past.at(-1);
  return before
    ? { ...before, past: past.slice(0, -1), future: [...future, snapshotOf(state)], last: 'other' }
    : state;
}

/** Does again what was taken back last. */
export function redo(state: EditedText): EditedText {
  const { past, future } = state;
  const after = future.at(-1);
  return after
    ? { ...after, past: [...past, snapshotOf(state)], future: future.slice(0, -1), last: 'other' }
    : state;
}

function snapshotOf({ text, cursor }: EditedText): Snapshot {
  return { text, cursor };
}

/** Puts the cursor at an offset. */
export function moveTo(state: EditedText, cursor: number): EditedText {
  return { ...state, cursor: Math.max(0, Math.min(state.text.length, cursor)), last: 'other' };
}

function wordStart(text: string, end: number): number {
  let start = end;
  while (start > 0 && /\S/.test(text[start - 1]!)) start -= 1;
  return start;
}

/** Where the cursor comes to by a movement that does not depend on how the text is wrapped. */
export const MOVES = {
  left: ({ text, cursor }) => previousOffset(text, cursor),
  right: ({ text, cursor }) => nextOffset(text, cursor),
  wordLeft: ({ text, cursor }) => wordStart(text, text.slice(0, cursor).trimEnd().length),
  wordRight: ({ text, cursor }) => cursor + (/^\s*\S*/.exec(text.slice(cursor))?.[0].length ?? 0),
  lineStart: ({ text, cursor }) => text.slice(0, cursor).lastIndexOf('\n') + 1,
  lineEnd: ({ text, cursor }) => cursor + (/^.*/.exec(text.slice(cursor))?.[0].length ?? 0),
  start: () => 0,
  end: ({ text }) => text.length,
} as const satisfies Record<string, (state: EditedText) => number>;
