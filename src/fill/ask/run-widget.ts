import { createPrompt, useEffect, useRef, useState } from '@inquirer/core';
import type { Terminal } from '../../edge/live-io.ts';
import type { KeyQueue } from './key-queue.ts';
import { press } from './keymap.ts';
import type { Canvas, Drawing, Widget } from './widget.ts';

const HIDE_CURSOR = '\u001B[?25l';
const SHOW_CURSOR = '\u001B[?25h';

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
    const detach = keys.attach((key) => {
      const step = press(widget, now.current, key, canvas());
      now.current = step.state;
      onState?.(step.state);
      if ('reply' in step) {
        detach();
        done({ reply: step.reply, state: step.state });
      } else setState(step.state);
    });
    const end = terminal.onResize(() => setSize(`${terminal.columns}×${terminal.rows}`));
    // The first drawing could not set the cursor yet.
    setSize('drawn');
    return () => {
      detach();
      end();
    };
  }, []);
  return splitAtCursor(widget.draw(state, canvas()), line.current);
});

/** Splits a drawing where the cursor stands, as inquirer wants it, and tells it the column. */
function splitAtCursor({ lines, cursor }: Drawing, input: InputLine | undefined): [string, string] {
  if (input) {
    input.line = cursor?.after ?? '';
    input.cursor = 0;
  }
  if (!cursor) return [HIDE_CURSOR + lines.join('\n'), ''];
  const upTo = lines.slice(0, cursor.line + 1).join('\n');
  return [SHOW_CURSOR + upTo, lines.slice(cursor.line + 1).join('\n')];
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
