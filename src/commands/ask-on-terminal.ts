import { createPrompter } from '../fill/ask/create-prompter.ts';
import { Stopped, type Prompter } from '../fill/ask/prompter.ts';
import { closingOfBeginning, type Closing } from '../fill/closing.ts';
import type { SessionMeans } from '../fill/fill-session.ts';
import type { Io } from '../edge/io.ts';
import { createStyle } from '../io/style.ts';
import { chooseLanguage, loadLocale } from '../locales/index.ts';
import { showFindings } from './show-findings.ts';

interface AskingOptions {
  readonly lang?: string | undefined;
  /** Line by line. */
  readonly plain: boolean;
}

/**
 * Opens the terminal, asks on it, and gives it back whatever happens.
 * @returns what `ask` says, or the exit code of asking that was stopped before there was a report
 */
export async function askOnTerminal(
  { lang, plain }: AskingOptions,
  io: Io,
  ask: (means: SessionMeans) => Promise<number>,
): Promise<number> {
  const live = await io.live();
  const { fill: words, language } = await loadLocale(chooseLanguage({ option: lang }, io.env));
  const abort = new AbortController();
  const { signal } = abort;
  const endListening = live.processes.onStop(() => {
    live.terminal.finish();
    abort.abort();
  });
  let prompter: Prompter | undefined;
  try {
    const style = await createStyle(io.stderr.colorLevel);
    prompter = await createPrompter(words, { plain, style, abort, language }, live, io);
    return await ask({ io, live, prompter, signal, lang, ...makers(lang, io) });
  } catch (error) {
    if (!(error instanceof Stopped)) throw error;
    prompter?.close();
    return await say(closingOfBeginning(prompter?.words ?? words, error.by, io.stderr.columns), io);
  } finally {
    endListening();
    prompter?.close();
  }
}

/** Says the last words. @returns the exit code */
export async function say({ text, exitCode }: Closing, io: Io): Promise<number> {
  // A terminal that was closed takes no more words.
  await io.stderr.write(text).catch(() => undefined);
  return exitCode;
}

/** What a session has other commands do. */
function makers(lang: string | undefined, io: Io): Pick<SessionMeans, 'showFindings' | 'render'> {
  return {
    showFindings: (report, found) => showFindings(report, found, { draft: true }, io),
    render: async (file) => {
      const { render } = await import('./render.ts');
      await render([file], { to: [], draft: false, force: false, ...(lang !== undefined && { lang }) }, io);
    },
  };
}
