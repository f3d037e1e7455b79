import type { Io } from '../edge/io.ts';
import type { LiveIo } from '../edge/live-io.ts';
import type { FillWords } from '../locales/fill-words.ts';
import type { Locale } from '../locales/locale.ts';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { holdReport, type HeldReport } from '../workspace/hold-report.ts';
import { openReport, type OpenReport } from '../workspace/open-report.ts';
import type { StatePaths } from '../workspace/state-paths.ts';
import { AnswerDrafts } from './answer-drafts.ts';
import type { Prompter } from './ask/prompter.ts';
import { autosave } from './autosave.ts';

/** What the questions about one report are asked with, from the first to the last. */
export interface SessionMeans {
  readonly io: Io;
  readonly live: LiveIo;
  readonly prompter: Prompter;
  /** Ends all asking. */
  readonly signal: AbortSignal;
  /** The language of messages, where one was chosen; else it is the report's. */
  readonly lang?: string | undefined;
  /** What was found in a report, as `validate` shows it. */
  readonly showFindings: (report: OpenReport, found: readonly Diagnostic[]) => Promise<string>;
  /** Makes the Word file. */
  readonly render: (file: string) => Promise<void>;
}

/** One person fills one report. */
export interface FillSession extends SessionMeans {
  readonly drafts: AnswerDrafts;
  readonly paths: StatePaths;
  /** The report as it was read or written last. */
  readonly report: OpenReport;
  readonly locale: Locale;
  readonly words: FillWords;
  /** Goes on with the report as it is now, in its language. */
  take(report: OpenReport): void;
  /** Puts drafts on the disk and lets others have the report. */
  close(): Promise<void>;
}

/**
 * Takes a report for filling, with the drafts that an earlier session left.
 * @throws UserError where another session has it or it cannot be read, FileProblem
 */
export async function openSession(file: string, means: SessionMeans): Promise<FillSession> {
  const { live, io, prompter } = means;
  const held = await holdReport(file, live, io, prompter.words);
  try {
    const drafts = await AnswerDrafts.load(live.stateFiles, held.paths.drafts);
    return createSession(means, held, drafts, await openReport(file, means, io));
  } catch (error) {
    await held.release();
    throw error;
  }
}

function createSession(
  means: SessionMeans,
  { paths, release }: HeldReport,
  drafts: AnswerDrafts,
  opened: OpenReport,
): FillSession {
  const { prompter } = means;
  const endSaving = autosave(drafts, means.signal);
  let report = opened;
  prompter.words = report.locale.fill;
  return {
    ...means,
    drafts,
    paths,
    get report() {
      return report;
    },
    get locale() {
      return report.locale;
    },
    get words() {
      return report.locale.fill;
    },
    take: (now) => {
      report = now;
      prompter.words = now.locale.fill;
    },
    close: async () => {
      endSaving();
      await drafts.tidy();
      await release();
    },
  };
}
