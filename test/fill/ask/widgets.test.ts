import { describe, expect, test } from 'vitest';
import type { Menu, TextQuestion } from '../../../src/fill/ask/prompter.ts';
import { checklistWidget } from '../../../src/fill/ask/checklist-widget.ts';
import { press } from '../../../src/fill/ask/keymap.ts';
import { menuWidget } from '../../../src/fill/ask/menu-widget.ts';
import { textWidget } from '../../../src/fill/ask/text-widget.ts';
import type { Canvas, Widget } from '../../../src/fill/ask/widget.ts';
import type { Key } from '../../../src/edge/live-io.ts';
import { createStyle } from '../../../src/io/style.ts';
import { locale } from '../../../src/locales/en/locale.ts';
import { keyFor, pressOf } from '../keys.ts';

const words = locale.fill;

const canvas: Canvas = { columns: 80, rows: 24, style: await createStyle(0), words };

function key(name: string, more: Partial<Key & { kind: 'key' }> = {}): Key {
  return { kind: 'key', name, ctrl: false, meta: false, shift: false, ...more };
}

/** Presses keys one after the other; a text is typed. */
function pressAll<S, R>(widget: Widget<S, R>, keys: readonly (string | Key)[]): { state: S; reply?: R } {
  let step: { state: S; reply?: R } = { state: widget.initial };
  for (const one of keys)
    step = press(widget, step.state, typeof one === 'string' ? { kind: 'text', text: one } : one, canvas);
  return step;
}

function question(initial: string, more: Partial<TextQuestion> = {}): TextQuestion {
  return { heading: { crumb: '', title: 'Q' }, kind: 'prose', initial, onChange: () => undefined, ...more };
}

const ctrl = (name: string) => key(name, { ctrl: true });
const UNDO = pressOf(keyFor('undo'));
const BACK = pressOf(keyFor('back'));

describe('a text', () => {
  test.each<[string, string, readonly (string | Key)[], string]>([
    ['typing at the end', 'ab', ['c'], 'abc'],
    ['typing in the middle', 'ab', [key('left'), 'c'], 'acb'],
    ['erasing a character of several code points', 'a👨‍👩‍👧', [key('backspace')], 'a'],
    ['erasing forward', 'ab', [key('home'), key('delete')], 'b'],
    ['erasing a word', 'one two', [ctrl('w')], 'one '],
    [
      'erasing to the start and end of a line',
      'one two',
      [key('left', { ctrl: true }), ctrl('k'), 'x', ctrl('u')],
      '',
    ],
    ['going up and down by what is seen', 'one\ntwo\nthree', [key('up'), key('up'), 'x'], 'onex\ntwo\nthree'],
    [
      'going up through a short line keeps the column',
      'three\n\nthree',
      [key('up'), key('up'), 'x'],
      'threex\n\nthree',
    ],
    ['undoing', 'a', ['b', key('return'), 'c', UNDO, UNDO], 'ab'],
    ['pasting lines', '', [{ kind: 'paste', text: 'a\n\n\u0007b' }], 'a\n\nb'],
    ['Ctrl-D changes nothing', '', [ctrl('d')], ''],
    [
      'to the start and the end',
      'a\nb',
      [key('home', { ctrl: true }), 'x', key('end', { ctrl: true }), 'y'],
      'xa\nby',
    ],
  ])('%s', (_name, initial, keys, expected) => {
    expect(pressAll(textWidget(question(initial)), keys).state.edited.text).toBe(expected);
  });

  test('is given with a key of its own, or with Enter where it has one line', () => {
    expect(pressAll(textWidget(question('a')), [pressOf(keyFor('save'))]).reply).toEqual({
      kind: 'answer',
      text: 'a',
    });
    expect(pressAll(textWidget(question('a', { kind: 'line' })), [key('return')]).reply).toEqual({
      kind: 'answer',
      text: 'a',
    });
    expect(pressAll(textWidget(question('', { kind: 'line' })), [key('return')]).reply).toEqual({
      kind: 'leave',
      to: 'next',
      text: '',
    });
    expect(pressAll(textWidget(question('a', { kind: 'line' })), [ctrl('u'), key('return')]).reply).toEqual({
      kind: 'answer',
      text: '',
    });
    expect(pressAll(textWidget(question('a')), [BACK]).reply).toEqual({
      kind: 'leave',
      to: 'back',
      text: 'a',
    });
    expect(
      pressAll(textWidget(question('', { kind: 'line' })), [{ kind: 'paste', text: 'a\nb' }]).state.edited
        .text,
    ).toBe('a b');
  });

  test('shows where the cursor is', () => {
    const widget = textWidget(question('中文\nb', { kind: 'prose' }));
    const { state } = pressAll(widget, [key('up')]);
    expect(widget.draw(state, canvas).cursor).toMatchObject({ before: '│ ', after: '中文' });
  });
});

describe('a menu', () => {
  const rows = ['a', 'b', 'c'].map((id) => ({ id, label: id, isItem: true }));
  const menu: Menu = {
    heading: { crumb: '', title: 'M' },
    rows: [...rows, { id: 'add', label: 'Add' }],
    selected: 'b',
    commands: [
      { key: 'r', id: 'remove', label: 'remove', forItem: true },
      { key: 'Delete', id: 'remove', forItem: true },
    ],
    movable: true,
    canSkip: true,
    canGoBack: true,
  };

  test.each<[readonly (string | Key)[], unknown]>([
    [[key('return')], { kind: 'pick', id: 'b' }],
    [[key('down'), key('return')], { kind: 'pick', id: 'c' }],
    [['1', key('return')], { kind: 'pick', id: 'a' }],
    [['r'], { kind: 'command', command: 'remove', id: 'b' }],
    [[key('end'), 'r'], undefined],
    [[key('delete')], { kind: 'command', command: 'remove', id: 'b' }],
    [['m', key('down'), key('down'), key('return')], { kind: 'move', id: 'b', to: 2 }],
    [['m', key('up'), key('escape'), key('return')], { kind: 'pick', id: 'b' }],
    [['m', key('return')], undefined],
    [[BACK], { kind: 'leave', to: 'back' }],
    [[pressOf(keyFor('skip'))], { kind: 'leave', to: 'next' }],
  ])('%j', (keys, reply) => {
    expect(pressAll(menuWidget(menu), keys).reply).toEqual(reply);
  });

  test('a checklist', () => {
    const list = checklistWidget({ heading: menu.heading, rows, chosen: ['c'], onChange: () => undefined });
    expect(pressAll(list, [' ', '2', '3', key('return')]).reply).toEqual({
      kind: 'answer',
      chosen: ['a', 'b'],
    });
    expect(pressAll(list, [BACK]).reply).toEqual({ kind: 'leave', to: 'back' });
  });
});
