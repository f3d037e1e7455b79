import { wrapLines } from '../../text/wrap-text.ts';
import type { Checklist, ChecklistReply, Direction } from './prompter.ts';
import { drawHeading, withTyped } from './draw-heading.ts';
import { drawKeys } from './draw-keys.ts';
import { fitWindow } from './fit-window.ts';
import { BACK, digitKeys, rowKeys, shownKeys, SKIP, stepKeys, STOP } from './keymap.ts';
import type { Canvas, Drawing, KeyBinding, Keymap, Widget } from './widget.ts';

export interface ChecklistState {
  readonly selected: number;
  readonly chosen: ReadonlySet<string>;
  /** What was typed or pasted that does nothing here. */
  readonly ignored?: string;
}

/** A list of which several rows are chosen. */
export function checklistWidget(list: Checklist): Widget<ChecklistState, ChecklistReply> {
  const keymap = checklistKeymap(list);
  return {
    initial: { selected: 0, chosen: new Set(list.chosen) },
    keymap: () => keymap,
    ignore: (state, text) => ({ ...state, ignored: (state.ignored ?? '') + text }),
    draw: (state, canvas) => draw(list, state, drawKeys([...shownKeys(keymap), STOP], canvas), canvas),
  };
}

function checklistKeymap(list: Checklist): Keymap<ChecklistState, ChecklistReply> {
  const { rows } = list;
  return [
    ...rowKeys<ChecklistState, ChecklistReply>(
      rows.length,
      'choose',
      ({ ignored: _, ...state }, selected) => ({
        ...state,
        selected,
      }),
    ),
    ...digitKeys<ChecklistState, ChecklistReply>(rows.length, 'toggle', (state, to) =>
      toggled(list, { ...state, selected: to }, to),
    ),
    { key: 'Space', action: (state) => ({ state: toggled(list, state, state.selected) }), label: 'toggle' },
    {
      key: 'Enter',
      action: (state) => ({ state, reply: { kind: 'answer', chosen: chosenOf(list, state) } }),
      label: 'save',
    },
    ...stepKeys<ChecklistState, ChecklistReply>(list.steps, leave),
    { ...SKIP, action: leave('next') },
    { ...BACK, action: leave('back') },
  ];
}

function leave(to: Direction): KeyBinding<ChecklistState, ChecklistReply>['action'] {
  return (state) => ({ state, reply: { kind: 'leave', to } });
}

/** The marked rows; where none is marked and none was, the one that is selected: most people press Enter on the line they mean. */
function chosenOf({ rows, chosen: before }: Checklist, { chosen, selected }: ChecklistState): string[] {
  const current = rows[selected];
  if (chosen.size === 0 && before.length === 0 && current) return [current.id];
  return rows.map(({ id }) => id).filter((id) => chosen.has(id));
}

function toggled(
  { rows }: Checklist,
  { ignored: _, ...state }: ChecklistState,
  index: number,
): ChecklistState {
  const id = rows[index]?.id ?? '';
  const chosen = new Set(state.chosen);
  if (!chosen.delete(id)) chosen.add(id);
  return { ...state, chosen };
}

function draw(list: Checklist, state: ChecklistState, keys: readonly string[], canvas: Canvas): Drawing {
  const noted = withTyped(list.heading, state, canvas);
  const heading = drawHeading(noted, canvas, Math.max(6, canvas.rows - keys.length - 14));
  const room = canvas.rows - 2 - heading.length - keys.length;
  const blocks = list.rows.map((row, index) => {
    const head = `${index === state.selected ? '> ' : '  '}${state.chosen.has(row.id) ? '[x] ' : '[ ] '}`;
    const lines = wrapLines(row.label, canvas.columns - 1 - head.length);
    const text = lines.map((line, at) => (at === 0 ? head : ' '.repeat(head.length)) + line);
    return index === state.selected ? text.map((line) => canvas.style.bold(line)) : text;
  });
  return { lines: [...heading, ...fitWindow(blocks, state.selected, room), '', ...keys] };
}
