import { reopenReport } from '../workspace/save-report.ts';
import { askEnd } from './ask-end.ts';
import { askFirstQuestions } from './ask-first-questions.ts';
import { askList } from './ask-list.ts';
import { askOverview } from './ask-overview.ts';
import { askParts } from './ask-parts.ts';
import { askQuestion } from './ask-question.ts';
import { Stopped } from './ask/prompter.ts';
import type { Ending } from './closing.ts';
import type { FillSession } from './fill-session.ts';
import { goTo, startNavigation, type Destination, type EntryPoint, type Navigation } from './navigation.ts';
import { offerDraft } from './offer-draft.ts';

/**
 * Asks until the person stops, or a signal or the end of the input does.
 * @param isNew the first questions come first
 * @returns which of them it was
 */
export function runSession(session: FillSession, entryPoint: EntryPoint, isNew: boolean): Promise<Ending> {
  return endingOf(async () => {
    if (!isNew || (await askFirstQuestions(session))) await askAll(session, entryPoint);
  });
}

/** How asking has ended. */
export async function endingOf(ask: () => Promise<unknown>): Promise<Ending> {
  try {
    await ask();
    return 'choice';
  } catch (error) {
    if (error instanceof Stopped) return error.by;
    throw error;
  }
}

async function askAll(session: FillSession, entryPoint: EntryPoint): Promise<void> {
  const begin = await offerDraft(session, entryPoint);
  let navigation = startNavigation(session.report.source.value, begin);
  for (;;) {
    const destination = await ask(session, navigation);
    if (destination === 'stop') return;
    await takeOthersChanges(session);
    navigation = goTo(navigation, destination, session.report.source.value);
  }
}

async function takeOthersChanges(session: FillSession): Promise<void> {
  const { report, prompter, words, io } = session;
  const now = await reopenReport(report, io);
  if (!now || now === report) return;
  session.take(now);
  await prompter.print([words.changedMeanwhile]);
}

function ask(session: FillSession, { screen, last }: Navigation): Promise<Destination> {
  switch (screen.at) {
    case 'overview':
      return askOverview(session, last);
    case 'parts':
      return askParts(session, screen.of, last);
    case 'list':
      return askList(session, screen.pointer, last);
    case 'question':
      return askQuestion(session, screen.pointer);
    case 'end':
      return askEnd(session);
  }
}
