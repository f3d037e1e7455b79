import { FileProblem } from '../edge/file-problem.ts';
import type { Io } from '../edge/io.ts';
import type { LiveIo } from '../edge/live-io.ts';
import type { FillWords } from '../locales/fill-words.ts';
import type { Locale } from '../locales/locale.ts';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { unwritable } from '../show/user-error.ts';
import { holdReport, type HeldReport } from '../workspace/hold-report.ts';
import { openReport, type OpenReport } from '../workspace/open-report.ts';
import type { StatePaths } from '../workspace/state-paths.ts';
import { AnswerDrafts } from './answer-drafts.ts';
import type { Prompter } from './ask/prompter.ts';
import { autosave } from './autosave.ts';
import { History } from './history.ts';
import { findOrphanedTexts, type OrphanedTexts } from './orphaned-texts.ts';
import { relocationBetween, Relocations, type Relocation } from './places/relocation.ts';

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
  /** Texts for reports that are gone from the folder. */
  readonly orphans: readonly OrphanedTexts[];
  readonly paths: StatePaths;
  /** The report as it was read or written last. */
  readonly report: OpenReport;
  readonly locale: Locale;
  readonly words: FillWords;
  /** Where questions have come to. */
  readonly places: Relocations;
  /** What was saved so far. */
  readonly history: History;
  /** Goes on with the report as it is now, in its language. @param relocation by what another program did, unless told */
  take(report: OpenReport, relocation?: Relocation): void;
  /** Puts drafts on the disk, where it still takes them. @returns why it does not, in words */
  keep(): string | undefined;
  /** Puts drafts on the disk and lets others have the report. */
  close(): Promise<void>;
}

/**
 * Takes a report for filling, with the drafts that an earlier session left.
 * @throws UserError where another session has it or it cannot be read, FileProblem
 */
export async function openSession(file: string, session: SessionMeans): Promise<FillSession> {
  const { live, io, prompter } = session;
  const held = await holdReport(file, live, io, prompter.words);
  try {
    const report = await openReport(file, session, io);
    const drafts = AnswerDrafts.load(live.stateFiles, held.paths.drafts, report.source.value);
    await prompter.print(drafts.takeAside().map(report.locale.fill.unreadTexts));
    const means = { live, paths: held.paths, locale: report.locale };
    const orphans = await findOrphanedTexts(means, report.source.value, io);
    return createSession({ ...session, orphans }, held, drafts, report);
  } catch (error) {
    await held.release();
    throw error;
  }
}

function createSession(
  means: SessionMeans & Pick<FillSession, 'orphans'>,
  { paths, release }: HeldReport,
  drafts: AnswerDrafts,
  opened: OpenReport,
): FillSession {
  const { prompter } = means;
  const endSaving = autosave(drafts, means.signal);
  const places = new Relocations();
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
    places,
    history: new History(),
    take: (now, relocation = relocationBetween(report.source.value, now.source.value)) => {
      if (now !== report) {
        places.add(relocation);
        drafts.follow(now.source.value, relocation);
      }
      report = now;
      prompter.words = now.locale.fill;
    },
    keep: () => wordWriting(() => drafts.saveNow(), report.locale),
    close: async () => {
      endSaving();
      // The last words have told of what cannot be kept.
      await drafts.tidy().catch(() => undefined);
      await release();
    },
  };
}

function wordWriting(write: () => void, locale: Locale): string | undefined {
  try {
    write();
    return undefined;
  } catch (error) {
    if (!(error instanceof FileProblem)) throw error;
    return locale.fill.notKept(unwritable(locale, error).message);
  }
}
