import { shownKeys } from '../../src/fill/ask/keymap.ts';
import { textKeymap } from '../../src/fill/ask/text-keymap.ts';
import type { KeyLabel } from '../../src/fill/ask/widget.ts';
import type { Key } from '../../src/edge/live-io.ts';

const KEYS = new Map(
  shownKeys(
    textKeymap({
      heading: { crumb: '', title: '' },
      kind: 'prose',
      initial: '',
      onChange: () => undefined,
      edit: () => Promise.resolve(undefined),
    }),
  ).map(({ label, key }) => [label, key]),
);

/** The name of the key that does something at a text of several lines, so that only the test of the keys pins it. */
export function keyFor(label: KeyLabel): string {
  const key = KEYS.get(label);
  if (key === undefined) throw new Error(`No key for ${label}`);
  return key;
}

const NODE_NAMES: Readonly<Record<string, string>> = {
  Enter: 'return',
  Esc: 'escape',
  '↑': 'up',
  '↓': 'down',
};

/** The press of a key by its name in keymaps: `Ctrl-S`, `↑`, `m`. */
export function pressOf(name: string): Key {
  const [, modifier, base = name] = /^(Ctrl|Alt)-(.+)$/.exec(name) ?? [];
  if (name === 'Space' || /^[a-z0-9]$/.test(name))
    return { kind: 'text', text: name === 'Space' ? ' ' : name };
  return {
    kind: 'key',
    name: NODE_NAMES[base] ?? base.toLowerCase(),
    ctrl: modifier === 'Ctrl',
    meta: modifier === 'Alt',
    shift: false,
  };
}

/** What a terminal sends for a key with Ctrl. */
export function controlCode(name: string): string {
  return String.fromCharCode((name.at(-1) ?? '').charCodeAt(0) & 0x1f);
}
