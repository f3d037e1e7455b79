import { createPrompter } from '../fill/ask/create-prompter.ts';
import { Stopped, type Prompter } from '../fill/ask/prompter.ts';
import { beginReport } from '../fill/begin-report.ts';
import { closingOf, closingOfBeginning, type Closing } from '../fill/closing.ts';
import { openSession, type SessionMeans } from '../fill/fill-session.ts';
import type { EntryPoint } from '../fill/navigation.ts';
import { runSession } from '../fill/run-session.ts';
import { isMapping } from '../form/answer.ts';
import type { Io } from '../edge/io.ts';
import { createStyle } from '../io/style.ts';
import { chooseLanguage, loadLocale } from '../locales/index.ts';
import { check, openReport } from '../workspace/open-report.ts';
import type { FillOptions } from './fill-options.ts';
import { showFindings } from './show-findings.ts';

export type AskingOptions = FillOptions & { readonly entryPoint: EntryPoint };

/** Asks on a screen, or line by line. @returns 0, 1, 2 or 130 as `fill` does */
export async function fillByAsking(file: string, options: AskingOptions, io: Io): Promise<number> {
  const { lang, plain, entryPoint } = options;
  const live = await io.live();
  const locale = await loadLocale(chooseLanguage({ option: lang }, io.env));
  const abort = new AbortController();
  const endListening = live.processes.onStop(() => abort.abort());
  let prompter: Prompter | undefined;
  try {
    const exists = (await io.files.facts(file)).kind !== 'missing';
    if (exists && !(await isUsable(file, options, io))) return 1;
    const style = await createStyle(io.stderr.colorLevel);
    prompter = await createPrompter(locale.fill, { plain, style, abort }, live, io);
    if (!exists && !(await beginReport(file, prompter, { ...options, locale }, io))) return 0;
    return await ask(
      file,
      { io, live, prompter, signal: abort.signal, lang, ...makers(lang, io) },
      entryPoint,
    );
  } catch (error) {
    if (!(error instanceof Stopped)) throw error;
    const words = prompter?.words ?? locale.fill;
    prompter?.close();
    return await say(closingOfBeginning(words, error.by, io.stderr.columns), io);
  } finally {
    endListening();
    prompter?.close();
  }
}

/** Whether a file can be filled; shows what is in the way. */
async function isUsable(file: string, options: AskingOptions, io: Io): Promise<boolean> {
  const report = await openReport(file, options, io);
  const { syntax, value } = report.source;
  if (syntax === 'sound' && (isMapping(value) || value === null)) return true;
  const draft = { draft: true };
  await io.stderr.write(await showFindings(report, await check(report, draft), draft, io));
  return false;
}

async function ask(file: string, means: SessionMeans, entryPoint: EntryPoint): Promise<number> {
  const { prompter, io } = means;
  const session = await openSession(file, means);
  try {
    const ending = await runSession(session, entryPoint);
    prompter.close();
    return await say(closingOf(session, ending, io.stderr.columns), io);
  } finally {
    await session.close();
  }
}

async function say({ text, exitCode }: Closing, io: Io): Promise<number> {
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
