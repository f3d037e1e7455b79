/** The prompts of inquirer: for questions that have no way back and no text that could be lost. */
import inquirer from 'inquirer';
import type { Key } from '../../edge/live-io.ts';
import { maskAround } from '../../text/shown.ts';
import { drawHeading } from './draw-heading.ts';
import { drawKeys } from './draw-keys.ts';
import { STOP } from './keymap.ts';
import type { Choice, Confirmation, Heading } from './prompter.ts';
import { CLEAR_SCREEN, type WidgetMeans } from './run-widget.ts';
import type { Canvas } from './widget.ts';

/** Asks for one of a few. @throws AbortPromptError when the signal fires */
export function select({ heading, rows, selected }: Choice, means: WidgetMeans): Promise<string> {
  const keys = [{ key: '↑ ↓ Enter', label: 'choose' }, STOP] as const;
  return ask(means, (prompt, canvas) =>
    prompt({
      name: 'answer',
      type: 'select',
      message: headingText(heading, canvas),
      choices: rows.map(({ id, label }) => ({ value: id, name: maskAround(label) })),
      default: selected,
      loop: false,
      pageSize: rows.length,
      theme: {
        prefix: '',
        icon: { cursor: '>' },
        style: {
          message: asItIs,
          highlight: canvas.style.bold,
          keysHelpTip: () => drawKeys(keys, canvas).join('\n'),
        },
      },
    }),
  );
}

/** Asks for yes or no, of which yes is taken where only Enter is pressed. @throws AbortPromptError when the signal fires */
export function confirm({ heading, yes, no }: Confirmation, means: WidgetMeans): Promise<boolean> {
  return ask(means, (prompt, canvas) => {
    const { style, words } = canvas;
    return prompt({
      name: 'answer',
      type: 'confirm',
      message: headingText(heading, canvas).trimEnd(),
      default: true,
      theme: {
        prefix: '',
        keywords: { yes, no, error: () => words.yesOrNo },
        style: {
          message: asItIs,
          answer: asItIs,
          error: style.red,
          confirmDefault,
          defaultAnswer: style.dim,
        },
      },
    });
  });
}

/** The default in capitals; in brackets where a script has none. */
function confirmDefault(letter: string): string {
  const capital = letter.toUpperCase();
  return capital === letter.toLowerCase() ? `[${letter}]` : capital;
}

function headingText(heading: Heading, canvas: Canvas): string {
  return maskAround(drawHeading(heading, canvas, Math.max(6, canvas.rows - 12)).join('\n'));
}

function asItIs(text: string): string {
  return text;
}

type Prompt = ReturnType<typeof inquirer.createPromptModule>;

/** Shows a question until it has its answer, then takes it off the screen. */
async function ask<T>(means: WidgetMeans, show: Show<T>): Promise<T> {
  const pressed: Key[] = [];
  for (;;) {
    const resized = new AbortController();
    const end = means.terminal.onResize(() => resized.abort());
    try {
      return await askOnce(means, { show, pressed, resized: resized.signal });
    } catch (error) {
      if (!resized.signal.aborted || means.signal.aborted) throw error;
      // Drawn anew for the new size, with the keys that were pressed so far.
      means.terminal.streams.output.write(CLEAR_SCREEN);
    } finally {
      end();
    }
  }
}

type Show<T> = (prompt: Prompt, canvas: Canvas) => Promise<{ readonly answer: T }>;

async function askOnce<T>(
  { terminal, keys, signal, canvas }: WidgetMeans,
  {
    show,
    pressed,
    resized,
  }: { readonly show: Show<T>; readonly pressed: Key[]; readonly resized: AbortSignal },
): Promise<T> {
  const { input, output } = terminal.streams;
  const again = [...pressed];
  let isAsking = true;
  let detach: (() => void) | undefined;
  // One key a turn: by then inquirer listens for it, and what follows an answer waits for the next question.
  const listen = () =>
    setImmediate(() => {
      if (!isAsking) return;
      const before = again.shift();
      if (before) {
        press(before, input);
        listen();
        return;
      }
      detach = keys.attach((key) => {
        detach?.();
        pressed.push(key);
        press(key, input);
        listen();
      });
    });
  listen();
  try {
    const context = { input, output, signal: AbortSignal.any([signal, resized]), clearPromptOnDone: true };
    return (await show(inquirer.createPromptModule(context), canvas())).answer;
  } finally {
    isAsking = false;
    detach?.();
  }
}

/** What inquirer's questions know, as terminals send it; other keys end or complete a line in ways that bapa does not know. */
const KNOWN: Readonly<Record<string, string>> = {
  up: '',
  down: '',
  return: '\r',
  enter: '\r',
  tab: '\t',
  backspace: '\b',
};

/** Hands a key to inquirer as Node's readline would. */
function press(key: Key, input: NodeJS.ReadableStream): void {
  if (key.kind === 'end') return;
  if (key.kind === 'key') {
    const text = KNOWN[key.name];
    if (text !== undefined && !key.ctrl && !key.meta) input.emit('keypress', text, { name: key.name });
    return;
  }
  for (const text of key.text.replaceAll('\n', ' '))
    input.emit('keypress', text, { name: text.toLowerCase() });
}
