import type { Io } from '../../io/io.ts';
import type { LiveIo } from '../../io/live-io.ts';
import { createStyle } from '../../io/style.ts';
import type { FillWords } from '../../locales/fill-words.ts';
import { createLinePrompter } from './line-prompter.ts';
import type { Prompter } from './prompter.ts';

/**
 * Opens the terminal for asking: on a screen where it can be drawn on, else or with `plain` line by line.
 * @param abort ends all asking; Ctrl-C does too
 */
export async function createPrompter(
  words: FillWords,
  { plain, abort }: { readonly plain: boolean; readonly abort: AbortController },
  { terminal }: LiveIo,
  io: Io,
): Promise<Prompter> {
  const { signal } = abort;
  if (plain || !terminal.canDraw) {
    const { stderr } = io;
    return createLinePrompter({ lines: terminal.lines(), output: stderr, words, signal });
  }
  const { createScreenPrompter } = await import('./screen-prompter.ts');
  const style = await createStyle(io.stderr.colorLevel);
  return createScreenPrompter({ terminal, style, words, abort });
}
