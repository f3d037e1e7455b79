import type { Style } from '../../edge/io.ts';
import type { Key, Terminal } from '../../edge/live-io.ts';
import type { FillWords } from '../../locales/fill-words.ts';
import {
  Stopped,
  type Prompter,
  type ChecklistReply,
  type MenuReply,
  type TextQuestion,
  type TextReply,
} from './prompter.ts';
import { lengthOfSameStart } from '../../text/same-start.ts';
import { maskAround } from '../../text/shown.ts';
import { wrapLines } from '../../text/wrap-text.ts';
import { checklistWidget, type ChecklistState } from './checklist-widget.ts';
import type * as InquirerPrompts from './inquirer-prompts.ts';
import { KeyQueue } from './key-queue.ts';
import { keyNames, STOP } from './keymap.ts';
import { menuWidget } from './menu-widget.ts';
import { runWidget } from './run-widget.ts';
import { withText, type TextState } from './text-state.ts';
import { textWidget } from './text-widget.ts';
import type { Canvas, Widget } from './widget.ts';

export interface ScreenMeans {
  readonly terminal: Terminal;
  readonly style: Style;
  readonly words: FillWords;
  /** Ends all asking, from outside or from here: for Ctrl-C, and when the terminal has gone away. */
  readonly abort: AbortController;
}

/** Below this a screen is drawn as if it were so large: better cut off than garbled. */
const LEAST = { columns: 40, rows: 16 };

/** Asks on a screen that is drawn anew for every key. */
export function createScreenPrompter(means: ScreenMeans): Prompter {
  const { terminal, abort } = means;
  const { signal } = abort;
  const keys = new KeyQueue(() => terminal.now());
  const open = () => terminal.open((key) => (isStop(key) ? abort.abort() : keys.push(key)));
  const canvas = (): Canvas => ({
    columns: Math.max(LEAST.columns, terminal.columns),
    rows: Math.max(LEAST.rows, terminal.rows),
    style: means.style,
    words: prompter.words,
  });
  const widgetMeans = { canvas, keys, terminal, signal };
  const run: Run = (widget, onState) => untilStopped(signal, () => runWidget(widget, widgetMeans, onState));
  const simply = <T>(ask: (prompts: typeof InquirerPrompts) => Promise<T>): Promise<T> =>
    untilStopped(signal, async () => ask(await import('./inquirer-prompts.ts')));
  const prompter: Prompter = {
    words: means.words,
    draws: true,
    choose: (choice) => simply(({ select }) => select(choice, widgetMeans)),
    confirm: (confirmation) => simply(({ confirm }) => confirm(confirmation, widgetMeans)),
    menu: async (menu): Promise<MenuReply> => (await run(menuWidget(menu))).reply,
    checklist: async (list): Promise<ChecklistReply> => {
      const hear = ({ chosen }: ChecklistState) => list.onChange([...chosen]);
      return (await run(checklistWidget(list), hear)).reply;
    },
    text: (question) => askText(question, run),
    lend: async (use) => {
      terminal.close();
      const result = await use();
      if (!signal.aborted) open();
      return result;
    },
    print: (lines) =>
      write(
        terminal.streams.output,
        wrapPrinted(lines, canvas().columns)
          .map((line) => `${maskAround(line)}\n`)
          .join(''),
      ),
    close: () => terminal.close(),
  };
  open();
  return prompter;
}

/** @throws Stopped where the signal has fired, or fires while something is asked */
async function untilStopped<T>(signal: AbortSignal, ask: () => Promise<T>): Promise<T> {
  const isStopped = () => signal.aborted;
  if (isStopped()) throw new Stopped('signal');
  try {
    return await ask();
  } catch (error) {
    throw isStopped() ? new Stopped('signal') : error;
  }
}

/** Lines with colours come from elsewhere and fit already. */
function wrapPrinted(lines: readonly string[], columns: number): string[] {
  return lines.flatMap((line) => (line.includes('\u001B') ? [line] : wrapLines(line, columns - 1)));
}

type Run = <S, R>(widget: Widget<S, R>, onState?: (state: S) => void) => Promise<{ reply: R; state: S }>;

/** A text question until it is answered; completing and the editor are done between two showings. */
async function askText(question: TextQuestion, run: Run): Promise<TextReply> {
  let state: TextState | undefined;
  let heard = question.initial;
  const hear = ({ edited }: TextState) => {
    if (edited.text !== heard) question.onChange((heard = edited.text));
  };
  for (;;) {
    const outcome = await run(textWidget(question, state), hear);
    const { reply } = outcome;
    state = outcome.state;
    const { text } = state.edited;
    if (reply.kind === 'complete') state = await complete(question, state);
    else if (reply.kind === 'edit') {
      state = withText(state, (await question.edit?.(text)) ?? text);
    } else return reply;
    hear(state);
  }
}

async function complete(question: TextQuestion, state: TextState): Promise<TextState> {
  const { text } = state.edited;
  const found = (await question.complete?.(text)) ?? [];
  const [first = text, ...others] = found;
  const common = others.reduce((start, other) => start.slice(0, lengthOfSameStart(start, other)), first);
  return withText(state, common.length > text.length ? common : text, others.length > 0 ? found : []);
}

function isStop(key: Key): boolean {
  return key.kind === 'end' || keyNames(key).includes(STOP.key);
}

function write(output: NodeJS.WritableStream, text: string): Promise<void> {
  return new Promise((resolve) => {
    output.write(text, () => resolve());
  });
}
