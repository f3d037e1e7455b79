import type { Key } from '../../io/live-io.ts';
import { countWords } from '../../validate/count-words.ts';
import { cleanLine, cleanText } from '../text/clean-text.ts';
import {
  editText,
  erase,
  insert,
  moveTo,
  MOVES,
  replaceAll,
  undo,
  type EditedText,
} from '../text/edited-text.ts';
import { columnsOf, offsetAtColumn, rowOf, shown, wrapLines, wrapText } from '../text/wrap-text.ts';
import type { TextQuestion, TextReply } from './asker.ts';
import { drawHeading, drawKeys } from './draw-heading.ts';
import type { Canvas, Drawing, Step, Widget } from './widget.ts';

export interface TextState {
  readonly edited: EditedText;
  /** What completing has found, where there are several ways to go on. */
  readonly suggestions: readonly string[];
  /** The column in which the cursor began to go up or down. */
  readonly goal?: number | undefined;
}

/** What cannot be done by drawing alone is asked of the one who runs the widget, which then goes on with its state. */
export type TextOutcome = TextReply | { readonly kind: 'edit' } | { readonly kind: 'complete' };

/** A text of one line or several that is typed, pasted and changed in place. */
export function textWidget(question: TextQuestion, state?: TextState): Widget<TextState, TextOutcome> {
  const initial = { edited: editText(question.initial), suggestions: [] };
  return {
    initial: state ?? initial,
    press: (now, key, canvas) => press(question, now, key, textColumns(canvas)),
    draw: (now, canvas) =>
      question.kind === 'prose' ? drawProse(question, now, canvas) : drawLine(question, now, canvas),
  };
}

/** The state with another text. */
export function withText(state: TextState, text: string, suggestions: readonly string[] = []): TextState {
  return { ...state, edited: replaceAll(state.edited, text), suggestions, goal: undefined };
}

type TextStep = Step<TextState, TextOutcome>;

function press(question: TextQuestion, state: TextState, key: Key, columns: number): TextStep {
  const step =
    key.kind === 'key' ? pressKey(question, state, key, columns) : { state: typed(question, state, key) };
  if (step.state.edited.text !== state.edited.text) question.onChange(step.state.edited.text);
  return step;
}

function typed(question: TextQuestion, state: TextState, key: Exclude<Key, { kind: 'key' }>): TextState {
  if (key.kind === 'end') return state;
  const text = question.kind === 'prose' ? cleanText(key.text) : cleanLine(key.text);
  return changed(state, insert(state.edited, text));
}

function changed(state: TextState, edited: EditedText): TextState {
  return { ...state, edited, suggestions: [], goal: undefined };
}

function pressKey(
  question: TextQuestion,
  state: TextState,
  key: Key & { kind: 'key' },
  columns: number,
): TextStep {
  const { text } = state.edited;
  const isProse = question.kind === 'prose';
  if (key.name === 'return' || key.name === 'enter') {
    if (isProse) return { state: changed(state, insert(state.edited, '\n')) };
    return { state, reply: given(question, text) };
  }
  if (key.name === 'escape') return { state, reply: { kind: 'back', text } };
  if (key.name === 'tab') {
    if (question.complete) return { state, reply: { kind: 'complete' } };
    return isProse ? { state: changed(state, insert(state.edited, '  ')) } : { state };
  }
  const command = key.ctrl ? COMMANDS[key.name] : undefined;
  if (command) return command(question, state);
  const vertical = isProse ? VERTICAL[key.name] : undefined;
  if (vertical !== undefined) return { state: moveVertically(state, vertical, columns) };
  return { state: changedByKey(state, key) };
}

/** Nothing where nothing was before is no answer; nothing where there was one takes it away. */
function given({ initial }: TextQuestion, text: string): TextReply {
  return text.trim() === '' && initial.trim() === '' ? { kind: 'skip', text } : { kind: 'answer', text };
}

const COMMANDS: Readonly<Record<string, (question: TextQuestion, state: TextState) => TextStep>> = {
  s: (question, state) => ({ state, reply: given(question, state.edited.text) }),
  n: (_question, state) => ({ state, reply: { kind: 'skip', text: state.edited.text } }),
  e: (question, state) => (question.edit ? { state, reply: { kind: 'edit' } } : { state }),
  z: (_question, state) => ({ state: changed(state, undo(state.edited)) }),
  u: (_question, state) => ({ state: changed(state, erase(state.edited, MOVES.lineStart(state.edited))) }),
  k: (_question, state) => ({ state: changed(state, erase(state.edited, MOVES.lineEnd(state.edited))) }),
  w: (_question, state) => ({ state: changed(state, erase(state.edited, MOVES.wordLeft(state.edited))) }),
  a: (_question, state) => ({ state: changed(state, moveTo(state.edited, MOVES.lineStart(state.edited))) }),
};

const VERTICAL: Readonly<Record<string, number>> = { up: -1, down: 1, pageup: -10, pagedown: 10 };

function changedByKey(state: TextState, key: Key & { kind: 'key' }): TextState {
  const { edited } = state;
  const byWord = key.ctrl || key.meta;
  const moves: Readonly<Record<string, (at: EditedText) => number>> = {
    left: byWord ? MOVES.wordLeft : MOVES.left,
    right: byWord ? MOVES.wordRight : MOVES.right,
    b: MOVES.wordLeft,
    f: MOVES.wordRight,
    home: byWord ? MOVES.start : MOVES.lineStart,
    end: byWord ? MOVES.end : MOVES.lineEnd,
  };
  const move = moves[key.name];
  if (move) return changed(state, moveTo(edited, move(edited)));
  if (key.name === 'backspace')
    return changed(state, erase(edited, byWord ? MOVES.wordLeft(edited) : MOVES.left(edited)));
  if (key.name === 'delete')
    return changed(state, erase(edited, byWord ? MOVES.wordRight(edited) : MOVES.right(edited)));
  return state;
}

function moveVertically(state: TextState, by: number, columns: number): TextState {
  const { text, cursor } = state.edited;
  const rows = wrapText(text, columns);
  const from = rowOf(rows, cursor);
  const start = rows[from]?.start ?? 0;
  const goal = state.goal ?? columnsOf(text.slice(start, cursor));
  const to = rows[Math.max(0, Math.min(rows.length - 1, from + by))];
  if (!to) return state;
  return { ...state, edited: moveTo(state.edited, offsetAtColumn(text, to, goal)), goal };
}

const GUTTER = '│ ';

function textColumns(canvas: Canvas): number {
  return canvas.columns - 1 - GUTTER.length;
}

function drawProse(question: TextQuestion, state: TextState, canvas: Canvas): Drawing {
  const { style, words } = canvas;
  const { text, cursor } = state.edited;
  const footer = [...drawKeys(textKeys(question, canvas), canvas)];
  const status = style.dim(words.words(countWords(text), question.words));
  const heading = drawHeading(question.heading, canvas, Math.max(5, canvas.rows - footer.length - 10));
  const room = Math.max(3, canvas.rows - 2 - heading.length - footer.length - 1);
  const rows = wrapText(text, textColumns(canvas));
  const at = rowOf(rows, cursor);
  const start = Math.max(0, Math.min(at - Math.floor(room / 2), rows.length - room));
  const body = rows.slice(start, start + room).map((row) => GUTTER + shown(text.slice(row.start, row.end)));
  const example =
    text === '' && question.example !== undefined ? exampleLines(question.example, canvas, room - 1) : [];
  const row = rows[at] ?? { start: 0, end: 0 };
  return {
    lines: [...heading, ...body, ...example, status, ...footer],
    cursor: {
      line: heading.length + at - start,
      before: GUTTER + shown(text.slice(row.start, cursor)),
      after: shown(text.slice(cursor, row.end)),
    },
  };
}

function exampleLines(example: string, { columns, style, words }: Canvas, room: number): string[] {
  const lines = wrapLines(words.example(example), columns - 1 - GUTTER.length);
  return lines.slice(0, Math.max(0, room)).map((line) => style.dim(GUTTER + line));
}

function drawLine(question: TextQuestion, state: TextState, canvas: Canvas): Drawing {
  const { style, words, columns } = canvas;
  const { text, cursor } = state.edited;
  const footer = drawKeys(textKeys(question, canvas), canvas);
  const heading = drawHeading(question.heading, canvas, Math.max(5, canvas.rows - footer.length - 8));
  const example =
    question.example === undefined ? [] : wrapLines(words.example(question.example), columns - 1);
  const head = [...heading, ...example.map((line) => style.dim(line))];
  const rows = wrapText(text, columns - 1 - 2);
  const at = rowOf(rows, cursor);
  const body = rows.map((row, index) => (index === 0 ? '> ' : '  ') + shown(text.slice(row.start, row.end)));
  const suggestions = state.suggestions.slice(0, 8).map((one) => style.dim(`    ${one}`));
  const row = rows[at] ?? { start: 0, end: 0 };
  return {
    lines: [...head, ...body, ...suggestions, '', ...footer],
    cursor: {
      line: head.length + at,
      before: (at === 0 ? '> ' : '  ') + shown(text.slice(row.start, cursor)),
      after: shown(text.slice(cursor, row.end)),
    },
  };
}

function textKeys(question: TextQuestion, { words }: Canvas): (readonly [string, string])[] {
  const { keys } = words;
  const save = question.keeps ? keys.keep : keys.save;
  return [
    [question.kind === 'prose' ? 'Ctrl-S' : 'Enter', save],
    ...(question.complete ? [['Tab', keys.complete] as const] : []),
    ...(question.edit ? [['Ctrl-E', keys.editor] as const] : []),
    ...(question.kind === 'prose' ? [['Ctrl-Z', keys.undo] as const] : []),
    ['Ctrl-N', keys.skip],
    ['Esc', keys.back],
    ['Ctrl-C', keys.stop],
  ];
}
