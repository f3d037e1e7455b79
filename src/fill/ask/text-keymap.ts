import {
  erase,
  insert,
  moveTo,
  MOVES,
  redo,
  replaceAll,
  undo,
  type EditedText,
} from '../text/edited-text.ts';
import type { Direction, Steps, TextQuestion, TextReply } from './prompter.ts';
import { BACK, CLEAR, REDO, SKIP, UNDO } from './keymap.ts';
import { movedVertically, withEdited, type TextOutcome, type TextState } from './text-state.ts';
import type { KeyBinding, Keymap } from './widget.ts';

type TextKeymap = Keymap<TextState, TextOutcome>;
type TextAction = KeyBinding<TextState, TextOutcome>['action'];

/** The key that gives a text as the answer; where there are several, the one that the line of keys names. */
export function saveKey(kind: TextQuestion['kind']): string {
  return kind === 'prose' ? 'Ctrl-S' : 'Enter';
}

/**
 * What the keys do at a question that is answered with a text, of one line or several.
 * @param text what stands there at present
 */
export function textKeymap(question: TextQuestion, text = question.initial): TextKeymap {
  const isProse = question.kind === 'prose';
  const save = saveAs(question);
  const { before, keeps } = question;
  return [
    {
      key: saveKey(question.kind),
      action: save,
      label: keeps && text === question.initial ? 'keep' : 'save',
    },
    { key: 'Ctrl-S', action: save },
    { key: 'Tab', action: ask('complete'), label: 'complete', when: question.complete !== undefined },
    { key: 'Ctrl-E', action: ask('edit'), label: 'editor', when: question.edit !== undefined },
    { ...UNDO, action: stepOr('undo', question, change(undo)) },
    { ...REDO, action: stepOr('redo', question, change(redo)) },
    { ...CLEAR, action: change((edited) => replaceAll(edited, '')) },
    {
      key: 'Ctrl-P',
      action: change((edited) => insert(edited, before ?? '')),
      label: 'copy',
      when: before !== undefined,
    },
    { ...SKIP, action: leave('next') },
    { ...BACK, action: leave('back') },
    { key: 'Enter', action: lineOr(save), label: 'newLine', when: isProse },
    ...(isProse ? PROSE_KEYS : []),
    ...EDITING_KEYS,
  ];
}

const PROSE_KEYS: TextKeymap = [
  { key: 'Tab', action: change((edited) => insert(edited, '  ')) },
  { key: '↑', action: moveVertically(-1) },
  { key: '↓', action: moveVertically(1) },
  { key: 'PageUp', action: moveVertically(-10) },
  { key: 'PageDown', action: moveVertically(10) },
];

const EDITING_KEYS: TextKeymap = [
  { key: 'Left', action: move('left') },
  { key: 'Right', action: move('right') },
  { key: 'Ctrl-Left', action: move('wordLeft') },
  { key: 'Ctrl-Right', action: move('wordRight') },
  { key: 'Ctrl-B', action: move('wordLeft') },
  { key: 'Alt-B', action: move('wordLeft') },
  { key: 'Ctrl-F', action: move('wordRight') },
  { key: 'Alt-F', action: move('wordRight') },
  { key: 'Home', action: move('lineStart') },
  { key: 'End', action: move('lineEnd') },
  { key: 'Ctrl-A', action: move('lineStart') },
  { key: 'Ctrl-E', action: move('lineEnd') },
  { key: 'Ctrl-Home', action: move('start') },
  { key: 'Ctrl-End', action: move('end') },
  { key: 'Backspace', action: eraseTo('left') },
  { key: 'Delete', action: eraseTo('right') },
  { key: 'Ctrl-Backspace', action: eraseTo('wordLeft') },
  { key: 'Ctrl-Delete', action: eraseTo('wordRight') },
  { key: 'Ctrl-W', action: eraseTo('wordLeft') },
  { key: 'Ctrl-K', action: eraseTo('lineEnd') },
];

/** Nothing where nothing was before is no answer; nothing where there was one takes it away. */
function saveAs({ initial, saved = initial }: TextQuestion): TextAction {
  return (state) => {
    const { text } = state.edited;
    const isNothing = text.trim() === '' && saved.trim() === '';
    const reply: TextReply = isNothing ? { kind: 'leave', to: 'next', text } : { kind: 'answer', text };
    return { state, reply };
  };
}

/** What was typed here comes first; where nothing was, what was saved before is taken back, or done again. */
function stepOr(to: keyof Steps, { steps }: TextQuestion, inText: TextAction): TextAction {
  return (state, canvas) => {
    const { past, future } = state.edited;
    const isUntouched = past.length === 0 && future.length === 0;
    return (isUntouched && steps?.[to] ? leave(to) : inText)(state, canvas);
  };
}

/** Enter begins a line; where nothing is written there is none to end, and it goes on. */
function lineOr(goOn: TextAction): TextAction {
  const line = change((edited) => insert(edited, '\n'));
  return (state, canvas) => (state.edited.text === '' ? goOn : line)(state, canvas);
}

function leave(to: Direction): TextAction {
  return (state) => ({ state, reply: { kind: 'leave', to, text: state.edited.text } });
}

function ask(kind: 'complete' | 'edit'): TextAction {
  return (state) => ({ state, reply: { kind } });
}

function change(edit: (edited: EditedText) => EditedText): TextAction {
  return (state) => ({ state: withEdited(state, edit(state.edited)) });
}

function move(to: keyof typeof MOVES): TextAction {
  return change((edited) => moveTo(edited, MOVES[to](edited)));
}

function eraseTo(to: keyof typeof MOVES): TextAction {
  return change((edited) => erase(edited, MOVES[to](edited)));
}

function moveVertically(by: number): TextAction {
  return (state, canvas) => ({ state: movedVertically(state, by, canvas) });
}
