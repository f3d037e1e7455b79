import type { Key } from '../../edge/live-io.ts';
import type { Steps } from './prompter.ts';
import type { Canvas, KeyBinding, KeyLabel, Keymap, Press, Widget } from './widget.ts';

/** A key as the line of keys shows it. */
export interface ShownKey {
  readonly key: string;
  readonly label: KeyLabel;
}

/** The same at every question. */
export const SKIP: ShownKey = { key: 'Ctrl-N', label: 'skip' };
export const UNDO: ShownKey = { key: 'Ctrl-Z', label: 'undo' };
export const REDO: ShownKey = { key: 'Ctrl-Y', label: 'redo' };
export const CLEAR: ShownKey = { key: 'Ctrl-U', label: 'clear' };
export const BACK: ShownKey = { key: 'Esc', label: 'back' };
/** Ends all, also while nothing is asked: whoever opens the keyboard looks for it before any widget does. */
export const STOP: ShownKey = { key: 'Ctrl-C', label: 'stop' };

const NAMES: Readonly<Record<string, string>> = {
  return: 'Enter',
  enter: 'Enter',
  escape: 'Esc',
  up: '↑',
  down: '↓',
  pageup: 'PageUp',
  pagedown: 'PageDown',
};

/** The names of a key in keymaps, the one that says most first: `Ctrl-Left`, which is `Left` where nothing else is bound. */
export function keyNames(key: Key): readonly string[] {
  if (key.kind === 'text') return [key.text === ' ' ? 'Space' : key.text.toLowerCase()];
  if (key.kind !== 'key') return [];
  const name = NAMES[key.name] ?? key.name.charAt(0).toUpperCase() + key.name.slice(1);
  if (key.name.length === 1) return [key.ctrl ? `Ctrl-${name}` : key.meta ? `Alt-${name}` : name];
  // Terminals send the one or the other for going by words.
  return key.ctrl || key.meta ? [`Ctrl-${name}`, name] : [name];
}

/** What a key does to a widget. */
export function press<S, R>(widget: Widget<S, R>, state: S, key: Key, canvas: Canvas): Press<S, R> {
  if (widget.type && (key.kind === 'text' || key.kind === 'paste'))
    return { state: widget.type(state, key.text) };
  const binding = findBinding(widget.keymap(state), key);
  if (binding) return binding.action(state, canvas);
  const isText = key.kind === 'text' || key.kind === 'paste';
  return { state: isText && widget.ignore ? widget.ignore(state, key.text) : state };
}

/** Whether every letter of a text is a key, whatever it does at present. */
export function areKeysOf<S, R>(keymap: Keymap<S, R>, text: string): boolean {
  return Array.from(text).every((letter) => {
    const [name] = keyNames({ kind: 'text', text: letter });
    return keymap.some(({ key }) => key === name);
  });
}

function findBinding<S, R>(keymap: Keymap<S, R>, key: Key): KeyBinding<S, R> | undefined {
  const active = keymap.filter(({ when }) => when !== false);
  for (const name of keyNames(key)) {
    const binding = active.find((one) => one.key === name);
    if (binding) return binding;
  }
  return undefined;
}

/** The keys that the line of keys names; neighbours that do one thing together stand together: `↑ ↓ choose`. */
export function shownKeys<S, R>(keymap: Keymap<S, R>): ShownKey[] {
  const shown: ShownKey[] = [];
  for (const { key, label, when } of keymap) {
    if (label === undefined || when === false) continue;
    const last = shown.at(-1);
    if (last?.label === label) shown[shown.length - 1] = { key: joinKeys(last.key, key), label };
    else shown.push({ key, label });
  }
  return shown;
}

/** `1`, `2` and `3` are `1–3`. */
function joinKeys(before: string, key: string): string {
  const digits = /\d(?=(–\d)?$)/.exec(before);
  return digits && /^\d$/.test(key) ? `${before.slice(0, digits.index + 1)}–${key}` : `${before} ${key}`;
}

/** The keys for answers that were saved. */
export function stepKeys<S, R>(
  { undo, redo }: Steps = { undo: false, redo: false },
  leave: (to: keyof Steps) => KeyBinding<S, R>['action'],
): Keymap<S, R> {
  return [
    { ...UNDO, action: leave('undo'), when: undo },
    { ...REDO, action: leave('redo'), when: redo },
  ];
}

/** The keys that go through a list of rows. */
export function rowKeys<S extends { readonly selected: number }, R>(
  count: number,
  label: KeyLabel,
  go: (state: S, to: number) => S,
): Keymap<S, R> {
  const action = (step: (from: number) => number) => (state: S) => ({
    state: go(state, Math.max(0, Math.min(count - 1, step(state.selected)))),
  });
  return [
    { key: '↑', action: action((from) => from - 1), label },
    { key: '↓', action: action((from) => from + 1), label },
    { key: 'PageUp', action: action((from) => from - 8) },
    { key: 'PageDown', action: action((from) => from + 8) },
    { key: 'Home', action: action(() => 0) },
    { key: 'End', action: action(() => count - 1) },
  ];
}

/** The digits that go to the first rows of a list. */
export function digitKeys<S, R>(
  count: number,
  label: KeyLabel,
  go: (state: S, to: number) => S,
): Keymap<S, R> {
  return Array.from({ length: Math.min(9, count) }, (_, index) => ({
    key: String(index + 1),
    action: (state) => ({ state: go(state, index) }),
    label,
  }));
}
