import { askFirstQuestions } from '../fill/ask-first-questions.ts';
import { beginReport } from '../fill/begin-report.ts';
import { closingOf } from '../fill/closing.ts';
import { openSession } from '../fill/fill-session.ts';
import { endingOf } from '../fill/run-session.ts';
import { waitingLine } from '../fill/waiting-line.ts';
import type { Io } from '../edge/io.ts';
import type { Locale } from '../locales/locale.ts';
import { askOnTerminal, say } from './ask-on-terminal.ts';

/**
 * Makes a report with the answers to the first questions, each saved when it is given.
 * @param locale the language of the questions before that of the report is chosen
 * @returns 0, or 130 when interrupted
 */
export function initByAsking(file: string, locale: Locale, io: Io): Promise<number> {
  return askOnTerminal({ plain: false }, io, async (means) => {
    const { prompter } = means;
    if (!(await beginReport(file, means, { locale, confirms: false }))) return 0;
    const session = await openSession(file, means);
    try {
      const ending = await endingOf(() => askFirstQuestions(session));
      prompter.close();
      if (ending !== 'choice') return await say(closingOf(session, ending, io.stderr.columns), io);
      const { waiting } = session.drafts;
      const lines = waiting.length > 0 ? [waitingLine(waiting, file, session.locale)] : [];
      const text = [...session.locale.ui.init.created(file), ...lines, ''].join('\n');
      return await say({ text, exitCode: 0 }, io);
    } finally {
      await session.close();
    }
  });
}
