import type { FillWords } from '../locales/fill-words.ts';
import type { Stopped } from './ask/prompter.ts';
import type { FillSession } from './fill-session.ts';
import { missingLines } from './missing-lines.ts';
import { wrapLines } from '../text/wrap-text.ts';

/** How all asking has ended: as the person wished, or as `Stopped` says. */
export type Ending = 'choice' | Stopped['by'];

/** What is left to say, and the exit code of the command. */
export interface Closing {
  readonly text: string;
  readonly exitCode: 0 | 2 | 130;
}

/** Says at the end of a session that all answers are saved, and how to go on. */
export function closingOf(
  { report, words, drafts }: Pick<FillSession, 'report' | 'words' | 'drafts'>,
  ending: Ending,
  columns: number,
): Closing {
  const { file, source } = report;
  const missing = missingLines(source.value, words);
  if (ending === 'choice')
    return { text: `${missing.length === 0 ? words.complete(file) : words.stopped(file)}\n`, exitCode: 0 };
  const kept = drafts.pointers.length > 0 ? [words.textKept] : [];
  return closingOfStop(ending, [words.stopped(file), ...kept], missing, columns);
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
