import type { FillWords } from '../locales/fill-words.ts';
import { wrapLines } from '../text/wrap-text.ts';
import { shownLines } from '../text/shown.ts';
import type { Stopped } from './ask/prompter.ts';
import type { FillSession } from './fill-session.ts';
import { missingLines } from './missing-lines.ts';
import { namePlace } from './places/name-place.ts';
import { waitingLine } from './waiting-line.ts';

/** How all asking has ended: as the person wished, or as `Stopped` says. */
export type Ending = 'choice' | Stopped['by'];

/** What is left to say, and the exit code of the command. */
export interface Closing {
  readonly text: string;
  readonly exitCode: 0 | 2 | 130;
}

/**
 * Says at the end of a session that all answers are saved, what is half written, and how to go on. What could not be put
 * on the disk is printed: the terminal is the last place where it can be kept.
 */
export function closingOf(
  session: Pick<FillSession, 'report' | 'words' | 'drafts' | 'keep' | 'locale'>,
  ending: Ending,
  columns: number,
): Closing {
  const { report, words } = session;
  const { file, source } = report;
  const missing = missingLines(source.value, words);
  const { said, printed } = keptLines(session);
  if (ending !== 'choice') {
    const closing = closingOfStop(ending, [words.stopped(file), ...said], missing, columns);
    return { ...closing, text: closing.text + printed };
  }
  const lines = [missing.length === 0 ? words.complete(file) : words.stopped(file), ...said];
  return { text: `${lines.join('\n')}\n${printed}`, exitCode: 0 };
}

/** Names the texts that wait; prints them where the disk does not take them. */
function keptLines({
  drafts,
  keep,
  words,
  locale,
  report,
}: Pick<FillSession, 'report' | 'words' | 'drafts' | 'keep' | 'locale'>): {
  readonly said: readonly string[];
  /** Not wrapped: it is there to be copied. */
  readonly printed: string;
} {
  const { waiting } = drafts;
  const problem = waiting.length === 0 ? undefined : keep();
  const aside = drafts.takeAside().map(words.unreadTexts);
  if (problem === undefined) {
    const kept = waiting.length === 0 ? [] : [words.textKept, waitingLine(waiting, report.file, locale)];
    return { said: [...kept, ...aside], printed: '' };
  }
  const texts = waiting.map(
    ({ pointer, way, text }) => `\n${namePlace(locale, pointer, way)}\n${shownLines(text)}\n`,
  );
  return { said: [...aside, problem, words.printed], printed: texts.join('') };
}

/** The same where all was stopped before there was a report. */
export function closingOfBeginning(words: FillWords, ending: Stopped['by'], columns: number): Closing {
  return closingOfStop(ending, [], missingLines(undefined, words), columns);
}

function closingOfStop(
  by: Stopped['by'],
  said: readonly string[],
  missing: readonly string[],
  columns: number,
): Closing {
  const lines = ['', ...said, ...(by === 'end' ? missing : [])];
  const text = `${lines.flatMap((line) => wrapLines(line, columns - 1)).join('\n')}\n`;
  if (by === 'signal') return { text, exitCode: 130 };
  return { text, exitCode: missing.length > 0 ? 2 : 0 };
}
