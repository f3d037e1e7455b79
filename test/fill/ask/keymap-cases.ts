import type { Menu, TextQuestion } from '../../../src/fill/ask/prompter.ts';
import { checklistWidget } from '../../../src/fill/ask/checklist-widget.ts';
import { menuWidget } from '../../../src/fill/ask/menu-widget.ts';
import { textWidget } from '../../../src/fill/ask/text-widget.ts';
import type { KeyLabel, Widget } from '../../../src/fill/ask/widget.ts';
import { keyFor } from '../keys.ts';

/** A widget after some keys, and what its keys do then. */
export interface KeymapCase {
  readonly widget: Widget<unknown, unknown>;
  readonly after: readonly string[];
  /** The keys that the line of keys names, with the reply or the state that the last one of them brings. */
  readonly shown: readonly (readonly [keys: string, label: KeyLabel, outcome: object])[];
  /** The keys that act without being named. */
  readonly others: readonly string[];
}

const heading = { crumb: '', title: '?' };
const rows = ['1', '2', '3'].map((id) => ({ id, label: `Row ${id}`, isItem: true }));
const prose: TextQuestion = {
  heading,
  kind: 'prose',
  initial: 'One\ntwo',
  onChange: () => undefined,
  edit: () => Promise.resolve(undefined),
};
const line: TextQuestion = {
  heading,
  kind: 'line',
  initial: 'One',
  before: 'Two',
  onChange: () => undefined,
  complete: () => Promise.resolve([]),
};
const menu: Menu = {
  heading,
  rows,
  selected: '2',
  commands: [
    { key: 'a', id: 'add', label: 'add' },
    { key: 'r', id: 'remove', label: 'remove', forItem: true },
    { key: 'Delete', id: 'remove', forItem: true },
  ],
  movable: true,
  steps: { undo: true, redo: false },
  canSkip: true,
  canGoBack: true,
};

const EDITING = [
  ...['Left', 'Right', 'Ctrl-Left', 'Ctrl-Right', 'Ctrl-B', 'Alt-B', 'Ctrl-F', 'Alt-F'],
  ...['Home', 'End', 'Ctrl-Home', 'Ctrl-End', 'Ctrl-A'],
  ...['Backspace', 'Delete', 'Ctrl-Backspace', 'Ctrl-Delete', 'Ctrl-W', 'Ctrl-K'],
];
const ROWS = ['PageUp', 'PageDown', 'Home', 'End'];

/** Each kind of prompt. A key that several share is pinned once; the other times it is asked for by what it does. */
export const KEYMAP_CASES: Readonly<Record<string, KeymapCase>> = {
  'a text of several lines': {
    widget: textWidget(prose) as Widget<unknown, unknown>,
    after: ['x'],
    shown: [
      ['Ctrl-S', 'save', { kind: 'answer', text: 'One\ntwox' }],
      ['Ctrl-E', 'editor', { kind: 'edit' }],
      ['Ctrl-Z', 'undo', { edited: { text: 'One\ntwo' } }],
      ['Ctrl-Y', 'redo', { edited: { text: 'One\ntwox' } }],
      ['Ctrl-U', 'clear', { edited: { text: '' } }],
      ['Ctrl-N', 'skip', { kind: 'leave', to: 'next', text: 'One\ntwox' }],
      ['Esc', 'back', { kind: 'leave', to: 'back', text: 'One\ntwox' }],
      ['Enter', 'newLine', { edited: { text: 'One\ntwox\n' } }],
    ],
    others: [...EDITING, 'Tab', '↑', '↓', 'PageUp', 'PageDown'],
  },
  'a text of one line': {
    widget: textWidget(line) as Widget<unknown, unknown>,
    after: ['x'],
    shown: [
      ['Enter', 'save', { kind: 'answer', text: 'Onex' }],
      ['Tab', 'complete', { kind: 'complete' }],
      [keyFor('undo'), 'undo', { edited: { text: 'One' } }],
      [keyFor('redo'), 'redo', { edited: { text: 'Onex' } }],
      [keyFor('clear'), 'clear', { edited: { text: '' } }],
      ['Ctrl-P', 'copy', { edited: { text: 'OnexTwo' } }],
      [keyFor('skip'), 'skip', { kind: 'leave', to: 'next', text: 'Onex' }],
      [keyFor('back'), 'back', { kind: 'leave', to: 'back', text: 'Onex' }],
    ],
    others: [...EDITING, keyFor('editor'), keyFor('save')],
  },
  'a text that was found wrong': {
    widget: textWidget({ ...prose, keeps: true }) as Widget<unknown, unknown>,
    after: [],
    shown: [
      [keyFor('save'), 'keep', { kind: 'answer', text: 'One\ntwo' }],
      [keyFor('editor'), 'editor', { kind: 'edit' }],
      [keyFor('undo'), 'undo', { edited: { text: 'One\ntwo' } }],
      [keyFor('redo'), 'redo', { edited: { text: 'One\ntwo' } }],
      [keyFor('clear'), 'clear', { edited: { text: '' } }],
      [keyFor('skip'), 'skip', { kind: 'leave', to: 'next', text: 'One\ntwo' }],
      [keyFor('back'), 'back', { kind: 'leave', to: 'back', text: 'One\ntwo' }],
      ['Enter', 'newLine', { edited: { text: 'One\ntwo\n' } }],
    ],
    others: [...EDITING, 'Tab', '↑', '↓', 'PageUp', 'PageDown'],
  },
  'a menu': {
    widget: menuWidget(menu) as Widget<unknown, unknown>,
    after: [],
    shown: [
      ['↑ ↓ 1–3 Enter', 'choose', { kind: 'pick', id: '2' }],
      ['a', 'add', { kind: 'command', command: 'add', id: '2' }],
      ['r', 'remove', { kind: 'command', command: 'remove', id: '2' }],
      ['m', 'move', { movingFrom: 1 }],
      [keyFor('undo'), 'undo', { kind: 'leave', to: 'undo' }],
      [keyFor('skip'), 'skip', { kind: 'leave', to: 'next' }],
      [keyFor('back'), 'back', { kind: 'leave', to: 'back' }],
    ],
    others: [...ROWS, 'Space', 'Delete', '1', '2', '3'],
  },
  'a menu that must be answered': {
    widget: menuWidget({ heading, rows, selected: '3', commands: [], canGoBack: false }) as Widget<
      unknown,
      unknown
    >,
    after: [],
    shown: [['↑ ↓ 1–3 Enter', 'choose', { kind: 'pick', id: '3' }]],
    others: [...ROWS, 'Space', '1', '2', '3'],
  },
  'an item that is being moved': {
    widget: menuWidget(menu) as Widget<unknown, unknown>,
    after: ['m', '↓'],
    shown: [
      ['↑ ↓', 'shift', { selected: 2 }],
      ['Enter', 'put', { kind: 'move', id: '2', to: 2 }],
      ['Esc', 'cancel', { selected: 1, order: [0, 1, 2] }],
    ],
    others: [...ROWS, 'm'],
  },
  'a checklist': {
    widget: checklistWidget({ heading, rows, chosen: ['2'], onChange: () => undefined }) as Widget<
      unknown,
      unknown
    >,
    after: ['↓'],
    shown: [
      ['↑ ↓', 'choose', { selected: 2 }],
      ['1–3 Space', 'toggle', { chosen: new Set() }],
      ['Enter', 'save', { kind: 'answer', chosen: ['2'] }],
      [keyFor('skip'), 'skip', { kind: 'leave', to: 'next' }],
      [keyFor('back'), 'back', { kind: 'leave', to: 'back' }],
    ],
    others: [...ROWS, '1', '2', '3'],
  },
};
