import type { Style } from '../../edge/io.ts';
import type { FillWords } from '../../locales/fill-words.ts';

/** The room and the means for drawing. */
export interface Canvas {
  readonly columns: number;
  readonly rows: number;
  readonly style: Style;
  readonly words: FillWords;
}

/** What is drawn: lines that fit the canvas, and where the cursor of the terminal stands, if it is shown. */
export interface Drawing {
  readonly lines: readonly string[];
  readonly cursor?: { readonly line: number; readonly before: string; readonly after: string };
}

/** What a press comes to: another state, and with a reply the end of the prompt. */
export type Press<S, R> = { readonly state: S } | { readonly reply: R; readonly state: S };

export type KeyLabel = keyof FillWords['keys'];

/** What one key does. */
export interface KeyBinding<S, R> {
  /** As `keyNames` calls it, and as the line of keys shows it: `Ctrl-S`, `Enter`, `↑`, `m`. */
  readonly key: string;
  readonly action: (state: S, canvas: Canvas) => Press<S, R>;
  /** How the line of keys words it. Keys that everybody tries anyhow, such as those for editing, have none. */
  readonly label?: KeyLabel | undefined;
  /** False where the key does nothing at present. */
  readonly when?: boolean;
}

/** What the keys do. A press is looked up in it, the first binding of a key first, and the line of keys is drawn from it. */
export type Keymap<S, R> = readonly KeyBinding<S, R>[];

/** A prompt as pure functions: what keys and typing do, and what is seen. */
export interface Widget<S, R> {
  readonly initial: S;
  keymap(state: S): Keymap<S, R>;
  /** Decides between texts: what was typed before it was seen is no key for it, and goes to `type`. */
  readonly decides?: boolean;
  /** Takes in what is typed or pasted; without it letters are keys like any other. */
  type?(state: S, text: string): S;
  /** Without `type`: shows that what was typed or pasted does nothing here. */
  ignore?(state: S, text: string): S;
  draw(state: S, canvas: Canvas): Drawing;
}
