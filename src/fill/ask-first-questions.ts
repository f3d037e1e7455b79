import { READS } from '../locales/index.ts';
import { recognizeNumber } from '../recognize/recognize-number.ts';
import { MAX_SESSIONS } from '../text/limits.ts';
import { changeSessionCount, newReport } from '../workspace/create-report.ts';
import { withText } from '../workspace/open-report.ts';
import { reopenReport, saveReport } from '../workspace/save-report.ts';
import { askQuestion } from './ask-question.ts';
import type { Destination } from './navigation.ts';
import type { FillSession } from './fill-session.ts';
import { takeStep } from './take-step.ts';

type Ask = (session: FillSession) => Promise<Destination>;

/** What is known of a consultation before anything was written about it. */
const ASKED = ['/language', '/title', '/date', '/venue/name', '/venue/city', '/venue/country'];
const FIRST: readonly Ask[] = [
  askLanguage,
  ...ASKED.slice(1).map(
    (pointer): Ask =>
      (session) =>
        askQuestion(session, pointer),
  ),
  askSessions,
];

/**
 * Asks the first questions of a new report.
 * @returns whether the person goes on; going back before the first one goes on to all questions
 */
export async function askFirstQuestions(session: FillSession): Promise<boolean> {
  // The language was asked for before there was a report; one may go back to it.
  for (let at = 1; at >= 0;) {
    const ask = FIRST[at];
    if (!ask) break;
    const direction = await ask(session);
    if (direction === 'stop') return false;
    if (direction === 'undo' || direction === 'redo') {
      const screen = await takeStep(session, direction);
      const index = ASKED.findIndex((one) => screen?.at === 'question' && screen.pointer === one);
      if (index >= 0) at = index;
    } else at += direction === 'next' ? 1 : -1;
  }
  return true;
}

/** Asks for the language again; a report in which nothing was written yet is made anew in it. */
async function askLanguage(session: FillSession): Promise<Destination> {
  const { report: before, locale } = session;
  const direction = await askQuestion(session, '/language');
  const isEmpty = before.text === newReport(locale, { sessions: 1 });
  if (isEmpty && session.report !== before) {
    const after = await withText(session.report, newReport(session.locale, { sessions: 1 }), session.io);
    await saveReport(session.report, after, session.io);
    session.take(after);
  }
  return direction;
}

async function askSessions(session: FillSession): Promise<Destination> {
  const { sessionsTitle: title, sessionsGuidance, notANumber } = session.words.create;
  const guidance = sessionsGuidance(MAX_SESSIONS);
  for (let problems: readonly string[] = []; ; problems = [notANumber(MAX_SESSIONS)]) {
    const reply = await session.prompter.text({
      heading: { crumb: '', title, guidance, problems },
      kind: 'line',
      initial: '',
      example: '3',
      onChange: () => undefined,
      steps: session.history.offers,
    });
    if (reply.kind === 'leave') return reply.to;
    const number = recognizeNumber(reply.text, READS);
    if (number.kind === 'certain' && number.value <= MAX_SESSIONS) {
      await prepareSessions(session, number.value);
      return 'next';
    }
  }
}

/** Puts empty sessions into the report, as `init` does. Where somebody has written about sessions meanwhile they stay. */
async function prepareSessions(session: FillSession, count: number): Promise<void> {
  const { io } = session;
  const report = (await reopenReport(session.report, io)) ?? session.report;
  const text = changeSessionCount(session.locale, report.text, count);
  if (text === undefined) return;
  const after = await withText(report, text, io);
  await saveReport(report, after, io);
  session.take(after);
}
