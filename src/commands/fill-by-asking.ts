import { Stopped, type Prompter } from '../fill/ask/prompter.ts';
import { createLinePrompter } from '../fill/ask/line-prompter.ts';
import { runSession } from '../fill/run-session.ts';
import { AnswerDrafts } from '../fill/answer-drafts.ts';
import type { EntryPoint } from '../fill/navigation.ts';
import { missingQuestions } from '../fill/questions.ts';
import { ReportFile } from '../fill/report-file.ts';
import { wrapLines } from '../text/wrap-text.ts';
import { isMapping } from '../form/answer.ts';
import type { Io } from '../io/io.ts';
import type { LiveIo } from '../io/live-io.ts';
import { createStyle } from '../io/style.ts';
import { chooseLanguage, loadLocale } from '../locales/index.ts';
import type { Locale } from '../locales/locale.ts';
import { beginReport } from './begin-report.ts';
import { createTalk } from './create-talk.ts';
import type { FillOptions } from './fill.ts';
import { holdReport, type HeldReport } from '../workspace/hold-report.ts';
import { check, MAX_REPORT_BYTES, openReport } from '../workspace/open-report.ts';
import { showFindings } from './show-findings.ts';

export type AskingOptions = FillOptions & { readonly entryPoint: EntryPoint };

/** How often a text that is being written is put on the disk, in milliseconds. */
const KEEP_EVERY = 2000;

/** What goes on while questions are asked; the language may change on the way. */
interface Sitting {
  readonly live: LiveIo;
  readonly signal: AbortSignal;
  readonly stop: () => void;
  drafts: AnswerDrafts | undefined;
  locale: Locale;
}

/** Asks on a screen, or line by line. @returns 0, 1, 2 or 130 as `fill` does */
export async function fillByAsking(path: string, options: AskingOptions, io: Io): Promise<number> {
  const live = await io.live();
  const sitting = await openSitting(live, options, io);
  const end = live.processes.onStop(sitting.stop);
  let prompter: Prompter | undefined;
  let held: HeldReport | undefined;
  try {
    const exists = (await io.files.facts(path)).kind !== 'missing';
    if (exists) {
      const problem = await unusable(path, options, io);
      if (problem !== undefined) return problem;
    }
    prompter = await createAsker(sitting, options, io);
    if (!exists && !(await beginReport(path, prompter, sitting, options, io))) return 0;
    held = await holdReport(path, live, io, sitting.locale.fill);
    return await ask(path, prompter, held, sitting, options, io);
  } catch (error) {
    if (!(error instanceof Stopped)) throw error;
    prompter?.close();
    return await tellStopped(path, error, sitting, options, io);
  } finally {
    end();
    prompter?.close();
    await sitting.drafts?.tidy();
    await held?.release();
  }
}

async function openSitting(live: LiveIo, options: AskingOptions, io: Io): Promise<Sitting> {
  const controller = new AbortController();
  const locale = await loadLocale(chooseLanguage({ option: options.lang }, io.env));
  const sitting: Sitting = {
    live,
    signal: controller.signal,
    stop: () => {
      keep(sitting.drafts);
      controller.abort();
    },
    drafts: undefined,
    locale,
  };
  return sitting;
}

/** Puts half an answer on the disk at once. Where that fails nothing can be done: the terminal may be gone. */
function keep(drafts: AnswerDrafts | undefined): void {
  try {
    drafts?.saveNow();
  } catch {
    // The disk is full or the folder is gone; the answers given are in the report.
  }
}

async function createAsker(sitting: Sitting, options: AskingOptions, io: Io): Promise<Prompter> {
  const { terminal } = sitting.live;
  const words = () => sitting.locale.fill;
  const { signal, stop } = sitting;
  if (!options.plain && terminal.canDraw) {
    const { createScreenPrompter } = await import('../fill/ask/screen-prompter.ts');
    const style = await createStyle(io.stderr.colorLevel);
    return createScreenPrompter({ terminal, style, words, signal, stop });
  }
  const write = (text: string) => io.stderr.write(text);
  return createLinePrompter({
    lines: terminal.lines(),
    write,
    words,
    columns: () => io.stderr.columns,
    signal,
  });
}

/** Shows why a file cannot be filled. @returns the exit code; undefined where it can */
async function unusable(path: string, options: AskingOptions, io: Io): Promise<1 | undefined> {
  const report = await openReport(path, options, io);
  const { syntax, value } = report.source;
  if (syntax === 'sound' && (isMapping(value) || value === null)) return undefined;
  const found = await check(report, { draft: true });
  await io.stderr.write(await showFindings(report, found, { draft: true }, io));
  return 1;
}

async function ask(
  path: string,
  prompter: Prompter,
  held: HeldReport,
  sitting: Sitting,
  options: AskingOptions,
  io: Io,
): Promise<number> {
  const drafts = await AnswerDrafts.load(sitting.live.stateFiles, held.paths.drafts);
  sitting.drafts = drafts;
  const report = await ReportFile.open(path, io, MAX_REPORT_BYTES);
  const timer = setInterval(() => keep(drafts), KEEP_EVERY);
  try {
    const session = await createTalk(
      { prompter, drafts, report, sitting, paths: held.paths, lang: options.lang },
      io,
    );
    await runSession(session, options.entryPoint);
  } finally {
    clearInterval(timer);
  }
  prompter.close();
  const isComplete = missingQuestions(report.source.value).length === 0;
  await io.stderr.write(
    `${isComplete ? sitting.locale.fill.complete(path) : sitting.locale.fill.stopped(path)}\n`,
  );
  return 0;
}

async function tellStopped(
  path: string,
  stopped: Stopped,
  sitting: Sitting,
  options: AskingOptions,
  io: Io,
): Promise<number> {
  const { drafts } = sitting;
  const words = sitting.locale.fill;
  const exists = (await io.files.facts(path)).kind === 'file';
  const kept = drafts !== undefined && drafts.pointers.length > 0;
  const lines = exists ? [words.stopped(path), ...(kept ? [words.textKept] : [])] : [];
  const value = exists ? (await openReport(path, options, io)).source.value : undefined;
  const missing = missingQuestions(value).map(({ answer }) => answer.pointer);
  const isShort = stopped.by === 'end' && missing.length > 0;
  if (isShort) lines.push(words.stillMissing(missing.length), ...missing.map((pointer) => `  ${pointer}`));
  // A terminal that was closed takes no more words.
  await tell(['', ...lines], io).catch(() => undefined);
  if (stopped.by === 'signal') return 130;
  return isShort ? 2 : 0;
}

function tell(lines: readonly string[], io: Io): Promise<void> {
  const wrapped = lines.flatMap((line) => wrapLines(line, io.stderr.columns - 1));
  return io.stderr.write(`${wrapped.join('\n')}\n`);
}
