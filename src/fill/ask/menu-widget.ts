import type { Key } from '../../io/live-io.ts';
import type { Style } from '../../io/io.ts';
import { columnsOf, wrapLines } from '../text/wrap-text.ts';
import type { Menu, MenuReply, MenuRow } from './asker.ts';
import { drawHeading, drawKeys } from './draw-heading.ts';
import { fitWindow } from './fit-window.ts';
import type { Canvas, Drawing, Step, Widget } from './widget.ts';

interface MenuState {
  readonly selected: number;
  /** The order in which rows are shown; differs from theirs while an item is moved. */
  readonly order: readonly number[];
  /** The index in `order` from which an item is being moved. */
  readonly movingFrom?: number | undefined;
}

/** A list of which one row is chosen, with keys for what else can be done. */
export function menuWidget(menu: Menu): Widget<MenuState, MenuReply> {
  const selected = Math.max(
    0,
    menu.rows.findIndex((row) => row.id === menu.selected),
  );
  return {
    initial: { selected, order: menu.rows.map((_, index) => index) },
    press: (state, key) =>
      state.movingFrom === undefined ? press(menu, state, key) : pressMoving(menu, state, key),
    draw: (state, canvas) => draw(menu, state, canvas),
  };
}

type MenuStep = Step<MenuState, MenuReply>;

function press(menu: Menu, state: MenuState, key: Key): MenuStep {
  if (key.kind === 'text') return pressLetter(menu, state, key.text);
  if (key.kind !== 'key') return { state };
  const to = moved(state.selected, key, menu.rows.length);
  if (to !== undefined) return { state: { ...state, selected: to } };
  const row = rowAt(menu, state);
  if ((key.name === 'return' || key.name === 'enter') && row)
    return { state, reply: { kind: 'pick', id: row.id } };
  if (key.name === 'escape' && menu.canGoBack) return { state, reply: { kind: 'back' } };
  if (key.ctrl && key.name === 'n' && menu.canSkip) return { state, reply: { kind: 'skip' } };
  const erases = key.name === 'delete' || key.name === 'backspace';
  return erases ? pressLetter(menu, state, 'r') : { state };
}

function pressLetter(menu: Menu, state: MenuState, text: string): MenuStep {
  const row = rowAt(menu, state);
  const letter = text.toLowerCase();
  if (letter === ' ' && row) return { state, reply: { kind: 'pick', id: row.id } };
  if (letter === 'm' && menu.movable && row?.isItem)
    return { state: { ...state, movingFrom: state.selected } };
  const number = /^\d$/.test(letter) ? Number(letter) - 1 : -1;
  if (menu.rows[number]) return { state: { ...state, selected: number } };
  const command = menu.commands.find((one) => one.key === letter);
  if (!command || (command.forItem && !row?.isItem)) return { state };
  return { state, reply: { kind: 'command', command: command.id, id: row?.id ?? '' } };
}

/** An item follows the arrows until it is put down. */
function pressMoving(menu: Menu, state: MenuState, key: Key): MenuStep {
  const { selected, order, movingFrom = selected } = state;
  const settled = { ...state, movingFrom: undefined };
  if (key.kind !== 'key')
    return key.kind === 'text' && key.text.toLowerCase() === 'm' ? put(menu, state) : { state };
  if (key.name === 'return' || key.name === 'enter') return put(menu, state);
  if (key.name === 'escape') {
    return { state: { ...settled, selected: movingFrom, order: menu.rows.map((_, index) => index) } };
  }
  const items = menu.rows.filter((row) => row.isItem).length;
  const to = moved(selected, key, items);
  if (to === undefined) return { state };
  const changed = [...order];
  changed.splice(to, 0, ...changed.splice(selected, 1));
  return { state: { ...state, selected: to, order: changed } };
}

function put(menu: Menu, state: MenuState): MenuStep {
  const settled = { ...state, movingFrom: undefined };
  if (state.selected === state.movingFrom) return { state: settled };
  return { state: settled, reply: { kind: 'move', id: rowAt(menu, state)?.id ?? '', to: state.selected } };
}

function rowAt(menu: Menu, { selected, order }: MenuState): MenuRow | undefined {
  return menu.rows[order[selected] ?? -1];
}

/** The index to which an arrow key leads; undefined for other keys. */
export function moved(from: number, key: Key & { kind: 'key' }, count: number): number | undefined {
  const steps: Readonly<Record<string, number>> = {
    up: from - 1,
    down: from + 1,
    pageup: from - 8,
    pagedown: from + 8,
    home: 0,
    end: count - 1,
  };
  const to = steps[key.name];
  return to === undefined ? undefined : Math.max(0, Math.min(count - 1, to));
}

function draw(menu: Menu, state: MenuState, canvas: Canvas): Drawing {
  const keys = drawKeys(menuKeys(menu, state, canvas), canvas);
  const heading = drawHeading(menu.heading, canvas, Math.max(6, canvas.rows - keys.length - 12));
  const room = canvas.rows - 2 - heading.length - keys.length;
  const labels = menu.rows.map((row) => columnsOf(row.label));
  const column = Math.min(Math.max(0, ...labels), Math.floor(canvas.columns * 0.45));
  const blocks = state.order.map((index, place) =>
    drawRow(
      menu.rows[index],
      { isSelected: place === state.selected, column, isMoving: state.movingFrom !== undefined },
      canvas,
    ),
  );
  return { lines: [...heading, ...fitWindow(blocks, state.selected, room), '', ...keys] };
}

const TONES = { good: 'green', partly: 'yellow', bad: 'red', quiet: 'dim' } as const satisfies Record<
  NonNullable<MenuRow['tone']>,
  keyof Style
>;

function drawRow(
  row: MenuRow | undefined,
  place: { isSelected: boolean; isMoving: boolean; column: number },
  { columns, style }: Canvas,
): string[] {
  if (!row) return [];
  const pointer = place.isSelected ? (place.isMoving ? '↕ ' : '> ') : '  ';
  const mark = row.isCurrent === undefined ? '' : row.isCurrent ? '(•) ' : '( ) ';
  const emphasis = (text: string) => (place.isSelected ? style.bold(text) : text);
  const tone = row.tone ? style[TONES[row.tone]] : (text: string) => text;
  const head = pointer + mark;
  if (row.detail === undefined) {
    const lines = wrapLines(row.label, columns - 1 - head.length);
    return lines.map((line, index) => emphasis((index === 0 ? head : ' '.repeat(head.length)) + line));
  }
  const label = wrapLines(row.label, place.column);
  const detail = wrapLines(row.detail, columns - 1 - head.length - place.column - 2);
  return Array.from({ length: Math.max(label.length, detail.length) }, (_, index) => {
    const left = label[index] ?? '';
    const gap = ' '.repeat(Math.max(0, place.column - columnsOf(left)) + 2);
    return emphasis((index === 0 ? head : ' '.repeat(head.length)) + left) + gap + tone(detail[index] ?? '');
  });
}

function menuKeys(menu: Menu, state: MenuState, { words }: Canvas): (readonly [string, string])[] {
  const { keys } = words;
  if (state.movingFrom !== undefined) {
    return [
      ['↑ ↓', keys.shift],
      ['Enter', keys.put],
      ['Esc', keys.cancel],
    ];
  }
  const onItem = rowAt(menu, state)?.isItem ?? false;
  const commands = menu.commands
    .filter((one) => !one.forItem || onItem)
    .map(({ key, label }) => [key, label] as const);
  return [
    ['↑ ↓ Enter', keys.choose],
    ...commands,
    ...(menu.movable && onItem ? [['m', keys.move] as const] : []),
    ...(menu.canSkip ? [['Ctrl-N', keys.skip] as const] : []),
    ...(menu.canGoBack ? [['Esc', keys.back] as const] : []),
    ['Ctrl-C', keys.stop],
  ];
}
