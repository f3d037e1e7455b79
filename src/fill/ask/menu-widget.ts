import type { Style } from '../../edge/io.ts';
import { columnsOf } from '../../text/graphemes.ts';
import { wrapLines } from '../../text/wrap-text.ts';
import type { Menu, MenuReply, MenuRow } from './prompter.ts';
import { drawHeading, withTyped } from './draw-heading.ts';
import { drawKeys } from './draw-keys.ts';
import { fitWindow } from './fit-window.ts';
import { BACK, digitKeys, rowKeys, shownKeys, SKIP, stepKeys, STOP } from './keymap.ts';
import type { Canvas, Drawing, KeyBinding, Keymap, Widget } from './widget.ts';
import { greatest } from '../../text/lists.ts';

interface MenuState {
  readonly selected: number;
  /** The order in which rows are shown; differs from theirs while an item is moved. */
  readonly order: readonly number[];
  /** The index in `order` from which an item is being moved. */
  readonly movingFrom?: number | undefined;
  /** What somebody has typed who did not see the menu yet. */
  readonly typed?: string;
  /** What was typed or pasted that does nothing here. */
  readonly ignored?: string;
}

type MenuKeymap = Keymap<MenuState, MenuReply>;
type MenuAction = KeyBinding<MenuState, MenuReply>['action'];

/** A list of which one row is chosen, with keys for what else can be done. */
export function menuWidget(menu: Menu): Widget<MenuState, MenuReply> {
  const selected = Math.max(
    0,
    menu.rows.findIndex((row) => row.id === menu.selected),
  );
  const keymap = (state: MenuState) =>
    state.movingFrom === undefined ? menuKeymap(menu, rowAt(menu, state)) : movingKeymap(menu);
  return {
    initial: { selected, order: unmoved(menu) },
    keymap,
    ...(menu.decides && {
      decides: true,
      type: (state: MenuState, text: string) => ({ ...state, typed: (state.typed ?? '') + text }),
    }),
    ignore: (state, text) => ({ ...state, ignored: (state.ignored ?? '') + text }),
    draw: (state, canvas) => {
      const shown = shownKeys(keymap(state));
      const keys = state.movingFrom === undefined ? [...shown, STOP] : shown;
      return draw(menu, state, drawKeys(keys, canvas), canvas);
    },
  };
}

function menuKeymap(menu: Menu, row: MenuRow | undefined): MenuKeymap {
  const { rows, commands, movable = false, canSkip = false, canGoBack } = menu;
  const isItem = row?.isItem ?? false;
  const select = ({ ignored: _, ...state }: MenuState, selected: number) => ({ ...state, selected });
  const lift: MenuAction = (state) => ({ state: { ...state, movingFrom: state.selected } });
  const pick: MenuAction = (state) =>
    row
      ? { state, reply: { kind: 'pick', id: row.id, ...(state.typed?.trim() && { typed: state.typed }) } }
      : { state };
  return [
    ...rowKeys<MenuState, MenuReply>(rows.length, 'choose', select),
    ...digitKeys<MenuState, MenuReply>(rows.length, 'choose', select),
    { key: 'Enter', action: pick, label: 'choose' },
    { key: 'Space', action: pick },
    ...commands.map(({ key, id, label, forItem }) => ({
      key,
      action: reply({ kind: 'command', command: id, id: row?.id ?? '' }),
      label,
      when: !forItem || isItem,
    })),
    { key: 'm', action: lift, label: 'move', when: movable && isItem },
    ...stepKeys<MenuState, MenuReply>(menu.steps, (to) => reply({ kind: 'leave', to })),
    { ...SKIP, action: reply({ kind: 'leave', to: 'next' }), when: canSkip },
    { ...BACK, action: reply({ kind: 'leave', to: 'back' }), when: canGoBack },
  ];
}

function reply(given: MenuReply): MenuAction {
  return (state) => ({ state, reply: given });
}

/** An item follows the arrows until it is put down. */
function movingKeymap(menu: Menu): MenuKeymap {
  const put: MenuAction = (state) => putDown(menu, state);
  return [
    ...rowKeys<MenuState, MenuReply>(menu.rows.filter((row) => row.isItem).length, 'shift', shifted),
    { key: 'Enter', action: put, label: 'put' },
    { key: 'm', action: put },
    {
      key: 'Esc',
      action: (state) => ({ state: { selected: state.movingFrom ?? state.selected, order: unmoved(menu) } }),
      label: 'cancel',
    },
  ];
}

function shifted(state: MenuState, to: number): MenuState {
  const order = [...state.order];
  order.splice(to, 0, ...order.splice(state.selected, 1));
  return { ...state, selected: to, order };
}

function putDown(menu: Menu, state: MenuState): ReturnType<MenuAction> {
  const settled = { ...state, movingFrom: undefined };
  if (state.selected === state.movingFrom) return { state: settled };
  return { state: settled, reply: { kind: 'move', id: rowAt(menu, state)?.id ?? '', to: state.selected } };
}

function unmoved({ rows }: Menu): number[] {
  return rows.map((_, index) => index);
}

function rowAt(menu: Menu, { selected, order }: MenuState): MenuRow | undefined {
  return menu.rows[order[selected] ?? -1];
}

function draw(menu: Menu, state: MenuState, keys: readonly string[], canvas: Canvas): Drawing {
  const noted = withTyped(menu.heading, state, canvas);
  const heading = drawHeading(noted, canvas, Math.max(6, canvas.rows - keys.length - 12));
  const room = canvas.rows - 2 - heading.length - keys.length;
  const labels = menu.rows.map((row) => columnsOf(row.label));
  const column = Math.min(greatest(labels, 0), Math.floor(canvas.columns * 0.45));
  const blocks = state.order.map((index, position) =>
    drawRow(
      menu.rows[index],
      { isSelected: position === state.selected, column, isMoving: state.movingFrom !== undefined },
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
  look: { isSelected: boolean; isMoving: boolean; column: number },
  { columns, style }: Canvas,
): string[] {
  if (!row) return [];
  const pointer = look.isSelected ? (look.isMoving ? '↕ ' : '> ') : '  ';
  const mark = row.isCurrent === undefined ? '' : row.isCurrent ? '(•) ' : '( ) ';
  const emphasis = (text: string) => (look.isSelected ? style.bold(text) : text);
  const tone = row.tone ? style[TONES[row.tone]] : (text: string) => text;
  const head = pointer + mark;
  if (row.detail === undefined) {
    const lines = wrapLines(row.label, columns - 1 - head.length);
    return lines.map((line, index) => emphasis((index === 0 ? head : ' '.repeat(head.length)) + line));
  }
  const label = wrapLines(row.label, look.column);
  const detail = wrapLines(row.detail, columns - 1 - head.length - look.column - 2);
  return Array.from({ length: Math.max(label.length, detail.length) }, (_, index) => {
    const left = label[index] ?? '';
    const gap = ' '.repeat(Math.max(0, look.column - columnsOf(left)) + 2);
    return emphasis((index === 0 ? head : ' '.repeat(head.length)) + left) + gap + tone(detail[index] ?? '');
  });
}
