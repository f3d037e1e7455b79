import type { Key } from '../../io/live-io.ts';
import type { Style } from '../../io/io.ts';
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

export type Step<S, R> = { readonly state: S } | { readonly reply: R; readonly state: S };

/** A prompt as pure functions: what a key does, and what is seen. */
export interface Widget<S, R> {
  readonly initial: S;
  press(state: S, key: Key, canvas: Canvas): Step<S, R>;
  draw(state: S, canvas: Canvas): Drawing;
}
