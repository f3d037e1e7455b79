import { erase, insert, moveTo, MOVES, redo, undo, type EditedText } from '../text/edited-text.ts';
import type { Direction, TextQuestion, TextReply } from './prompter.ts';
import { BACK, SKIP } from './keymap.ts';
import { movedVertically, withEdited, type TextOutcome, type TextState } from './text-state.ts';
import type { KeyBinding, Keymap } from './widget.ts';

type TextKeymap = Keymap<TextState, TextOutcome>;
type TextAction = KeyBinding<TextState, TextOutcome>['action'];

/** What the keys do at a question that is answered with a text, of one line or several. */
export function textKeymap(question: TextQuestion): TextKeymap {
  const isProse = question.kind === 'prose';
  const save = saveAs(question);
  const label = question.keeps ? 'keep' : 'save';
  return [
    { key: 'Enter', action: save, label, when: !isProse },
    { key: 'Ctrl-S', action: save, label: isProse ? label : undefined },
    { key: 'Tab', action: ask('complete'), label: 'complete', when: question.complete !== undefined },
    { key: 'Ctrl-E', action: ask('edit'), label: 'editor', when: question.edit !== undefined },
    { key: 'Ctrl-Z', action: change(undo), label: 'undo' },
    { key: 'Ctrl-Y', action: change(redo), label: 'redo' },
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
  { key: 'Ctrl-U', action: eraseTo('lineStart') },
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
