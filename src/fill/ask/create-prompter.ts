import type { Io, Style } from '../../edge/io.ts';
import type { LiveIo } from '../../edge/live-io.ts';
import type { FillWords } from '../../locales/fill-words.ts';
import { createLinePrompter } from './line-prompter.ts';
import type { Prompter } from './prompter.ts';

/**
 * Opens the terminal for asking: on a screen where it can be drawn on, else or with `plain` line by line.
 * @param abort ends all asking; Ctrl-C does too
 */
export async function createPrompter(
  words: FillWords,
  {
    plain,
    style,
    abort,
    language,
  }: {
    readonly plain: boolean;
    readonly style: Style;
    readonly abort: AbortController;
    readonly language: string;
  },
  { terminal }: LiveIo,
  io: Io,
): Promise<Prompter> {
  const { signal } = abort;
  if (plain || !terminal.canDraw) {
    const { stderr } = io;
    return createLinePrompter({ lines: terminal.lines(language), output: stderr, words, signal });
  }
  const { createScreenPrompter } = await import('./screen-prompter.ts');
  return createScreenPrompter({ terminal, style, words, abort });
}
