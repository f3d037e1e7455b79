import { columnsOf } from '../../text/graphemes.ts';
import { offsetAtColumn, rowOf } from '../../text/wrap-text.ts';
import { cleanLine, cleanText } from '../text/clean-text.ts';
import { editText, insert, moveTo, replaceAll, type EditedText } from '../text/edited-text.ts';
import { createWrapping, type Wrapping } from '../text/wrapping.ts';
import type { TextQuestion, TextReply } from './prompter.ts';
import type { Canvas } from './widget.ts';

export interface TextState {
  readonly edited: EditedText;
  /** Wraps the text to be drawn. */
  readonly wrap: Wrapping;
  /** What completing has found, where there are several ways to go on. */
  readonly suggestions: readonly string[];
  /** The column in which the cursor began to go up or down. */
  readonly goal?: number | undefined;
}

/** What cannot be done by drawing alone is asked of the one who runs the widget, which then goes on with its state. */
export type TextOutcome = TextReply | { readonly kind: 'edit' } | { readonly kind: 'complete' };

export function initialTextState({ initial }: TextQuestion): TextState {
  return { edited: editText(initial), wrap: createWrapping(), suggestions: [] };
}

/** The state after a change of the text or of the cursor. */
export function withEdited(state: TextState, edited: EditedText): TextState {
  return { ...state, edited, suggestions: [], goal: undefined };
}

/** The state with another text. */
export function withText(state: TextState, text: string, suggestions: readonly string[] = []): TextState {
  return { ...state, edited: replaceAll(state.edited, text), suggestions, goal: undefined };
}

/** The state after text was typed or pasted, which in one line stays one line. */
export function withTyped(question: TextQuestion, state: TextState, typed: string): TextState {
  const text = question.kind === 'prose' ? cleanText(typed) : cleanLine(typed);
  return withEdited(state, insert(state.edited, text));
}

/** Stands before every line of a text of several lines. */
export const GUTTER = '│ ';

/** The room for a line of such a text. */
export function proseColumns(canvas: Canvas): number {
  return canvas.columns - 1 - GUTTER.length;
}

/** The state with the cursor some drawn lines below, or above; it keeps to its column over shorter lines. */
export function movedVertically(state: TextState, by: number, canvas: Canvas): TextState {
  const { text, cursor } = state.edited;
  const rows = state.wrap(text, proseColumns(canvas));
  const from = rowOf(rows, cursor);
  const start = rows[from]?.start ?? 0;
  const goal = state.goal ?? columnsOf(text.slice(start, cursor));
  const to = rows[Math.max(0, Math.min(rows.length - 1, from + by))];
  if (!to) return state;
  return { ...state, edited: moveTo(state.edited, offsetAtColumn(text, to, goal)), goal };
}
