import { wrapLines } from '../text/wrap-text.ts';
import type { Key } from '../../io/live-io.ts';
import type { Checklist, ChecklistReply } from './asker.ts';
import { drawHeading, drawKeys } from './draw-heading.ts';
import { fitWindow } from './fit-window.ts';
import { moved } from './menu-widget.ts';
import type { Canvas, Drawing, Step, Widget } from './widget.ts';

interface ChecklistState {
  readonly selected: number;
  readonly chosen: ReadonlySet<string>;
}

/** A list of which several rows are chosen. */
export function checklistWidget(list: Checklist): Widget<ChecklistState, ChecklistReply> {
  return {
    initial: { selected: 0, chosen: new Set(list.chosen) },
    press: (state, key) => press(list, state, key),
    draw: (state, canvas) => draw(list, state, canvas),
  };
}

function press(list: Checklist, state: ChecklistState, key: Key): Step<ChecklistState, ChecklistReply> {
  const id = list.rows[state.selected]?.id ?? '';
  if (key.kind === 'text') {
    const number = /^\d$/.test(key.text) ? list.rows[Number(key.text) - 1] : undefined;
    if (number)
      return { state: { selected: list.rows.indexOf(number), chosen: toggle(state.chosen, number.id) } };
    return key.text === ' ' ? { state: { ...state, chosen: toggle(state.chosen, id) } } : { state };
  }
  if (key.kind !== 'key') return { state };
  const to = moved(state.selected, key, list.rows.length);
  if (to !== undefined) return { state: { ...state, selected: to } };
  if (key.name === 'return' || key.name === 'enter') {
    const chosen = list.rows.map((row) => row.id).filter((one) => state.chosen.has(one));
    return { state, reply: { kind: 'answer', chosen } };
  }
  if (key.name === 'escape') return { state, reply: { kind: 'back' } };
  return key.ctrl && key.name === 'n' ? { state, reply: { kind: 'skip' } } : { state };
}

function toggle(chosen: ReadonlySet<string>, id: string): ReadonlySet<string> {
  const changed = new Set(chosen);
  if (!changed.delete(id)) changed.add(id);
  return changed;
}

function draw(list: Checklist, state: ChecklistState, canvas: Canvas): Drawing {
  const { keys: words } = canvas.words;
  const keys = drawKeys(
    [
      ['↑ ↓', words.choose],
      [canvas.words.space, words.toggle],
      ['Enter', words.save],
      ['Ctrl-N', words.skip],
      ['Esc', words.back],
      ['Ctrl-C', words.stop],
    ],
    canvas,
  );
  const heading = drawHeading(list.heading, canvas, Math.max(6, canvas.rows - keys.length - 14));
  const room = canvas.rows - 2 - heading.length - keys.length;
  const blocks = list.rows.map((row, index) => {
    const head = `${index === state.selected ? '> ' : '  '}${state.chosen.has(row.id) ? '[x] ' : '[ ] '}`;
    const lines = wrapLines(row.label, canvas.columns - 1 - head.length);
    const text = lines.map((line, at) => (at === 0 ? head : ' '.repeat(head.length)) + line);
    return index === state.selected ? text.map((line) => canvas.style.bold(line)) : text;
  });
  return { lines: [...heading, ...fitWindow(blocks, state.selected, room), '', ...keys] };
}
