import { createPrompt, useEffect, useRef, useState } from '@inquirer/core';
import type { Key, Terminal } from '../../edge/live-io.ts';
import { maskAround } from '../../text/shown.ts';
import type { KeyQueue } from './key-queue.ts';
import { areKeysOf, keyNames, press } from './keymap.ts';
import type { Canvas, Drawing, Widget } from './widget.ts';

const HIDE_CURSOR = '\u001B[?25l';
const SHOW_CURSOR = '\u001B[?25h';
/** Lines that a terminal has wrapped anew would stay. */
export const CLEAR_SCREEN = '\u001B[2J\u001B[H';

export interface WidgetMeans {
  readonly canvas: () => Canvas;
  readonly keys: KeyQueue;
  readonly terminal: Terminal;
  /** Takes the widget off the screen. */
  readonly signal: AbortSignal;
}

interface Config extends Omit<WidgetMeans, 'signal'> {
  readonly widget: Widget<unknown, unknown>;
  readonly onState: ((state: unknown) => void) | undefined;
}

interface Outcome {
  readonly reply: unknown;
  readonly state: unknown;
}

/** inquirer's line of input, of which only the position of the cursor is used. */
interface InputLine {
  line: string;
  cursor: number;
}

const prompt = createPrompt<Outcome, Config>(({ widget, canvas, keys, terminal, onState }, done) => {
  const [state, setState] = useState<unknown>(() => widget.initial);
  const [, setSize] = useState('');
  const line = useRef<InputLine | undefined>(undefined);
  const now = useRef<unknown>(state);
  useEffect((input) => {
    line.current = input as unknown as InputLine;
    const areKeys = (text: string) => !widget.type && areKeysOf(widget.keymap(now.current), text);
    const takesText = widget.type !== undefined && !widget.decides;
    const guard = takesText ? asItIs : createGuard(widget, areKeys, keys.waiting, () => terminal.now());
    const detach = keys.attach((raw) => {
      const key = guard(raw);
      if (!key) return;
      const step = press(widget, now.current, key, canvas());
      now.current = step.state;
      onState?.(step.state);
      if ('reply' in step) {
        detach();
        done({ reply: step.reply, state: step.state });
      } else setState(step.state);
    }, areKeys);
    const end = terminal.onResize(() => {
      terminal.streams.output.write(CLEAR_SCREEN);
      setSize(`${terminal.columns}×${terminal.rows}`);
    });
    // The first drawing could not set the cursor yet.
    setSize('drawn');
    return () => {
      detach();
      end();
    };
  }, []);
  return splitAtCursor(widget.draw(state, canvas()), line.current);
});

function asItIs(key: Key): Key {
  return key;
}

/** How long a person who types on has to stop before Enter is meant for what is shown, in milliseconds. */
const PAUSE = 700;

/**
 * Keeps a text that was meant for a field from choosing in a list: what the list has no key for, and letters and line ends in
 * the middle of such typing, are text. Where texts are decided between, so is all that was typed before that was seen; other
 * keys are dropped then.
 */
function createGuard(
  { decides = false }: Widget<unknown, unknown>,
  areKeys: (text: string) => boolean,
  waiting: number,
  now: () => number,
): (key: Key) => Key | undefined {
  let ahead = decides ? waiting : 0;
  let typedAt = -PAUSE;
  const asText = (text: string): Key => ({ kind: decides ? 'text' : 'paste', text });
  return (key) => {
    const isTyping = ahead > 0 || now() - typedAt < PAUSE;
    ahead -= 1;
    const isText = key.kind === 'text' || key.kind === 'paste';
    if (isText && (isTyping || !areKeys(key.text))) {
      typedAt = now();
      return asText(key.text);
    }
    if (!isTyping) return key;
    if (keyNames(key)[0] === 'Enter') return asText('\n');
    return decides ? undefined : key;
  };
}

/** Splits a drawing where the cursor stands, as inquirer wants it, and tells it the column. Nothing in a drawing steers but colours. */
function splitAtCursor({ lines, cursor }: Drawing, input: InputLine | undefined): [string, string] {
  if (input) {
    input.line = maskAround(cursor?.after ?? '');
    input.cursor = 0;
  }
  const drawn = lines.map((line) => maskAround(line));
  if (!cursor) return [HIDE_CURSOR + drawn.join('\n'), ''];
  const upTo = drawn.slice(0, cursor.line + 1).join('\n');
  return [SHOW_CURSOR + upTo, drawn.slice(cursor.line + 1).join('\n')];
}

/**
 * Shows a widget until it has a reply, then takes it off the screen.
 * @param onState hears of every state, before it is drawn
 * @throws AbortPromptError when the signal fires
 */
export async function runWidget<S, R>(
  widget: Widget<S, R>,
  means: WidgetMeans,
  onState?: (state: S) => void,
): Promise<{ reply: R; state: S }> {
  const { signal, ...others } = means;
  const config = {
    ...others,
    widget: widget as Widget<unknown, unknown>,
    onState: onState as Config['onState'],
  };
  const { input, output } = means.terminal.streams;
  const outcome = await prompt(config, { input, output, signal, clearPromptOnDone: true });
  return outcome as { reply: R; state: S };
}
