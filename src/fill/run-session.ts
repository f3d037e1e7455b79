import { askEnd } from './ask-end.ts';
import { askFirstQuestions } from './ask-first-questions.ts';
import { askList } from './ask-list.ts';
import { askOverview } from './ask-overview.ts';
import { askParts } from './ask-parts.ts';
import { askQuestion } from './ask-question.ts';
import { Stopped } from './ask/prompter.ts';
import type { Ending } from './closing.ts';
import type { FillSession } from './fill-session.ts';
import {
  goTo,
  returnTo,
  startNavigation,
  type Destination,
  type EntryPoint,
  type Navigation,
} from './navigation.ts';
import { followed, followedScreen, goOnAfter } from './follow-navigation.ts';
import { Offers } from './offer-draft.ts';
import { readNow } from './save-change.ts';
import { takeStep } from './take-step.ts';
import { takeInEditorFiles } from './take-in-editor-files.ts';

/**
 * Asks until the person stops, or a signal or the end of the input does.
 * @param isNew the first questions come first
 * @returns which of them it was
 */
export async function runSession(
  session: FillSession,
  entryPoint: EntryPoint,
  isNew: boolean,
): Promise<Ending> {
  const ending = await endingOf(async () => {
    if (!isNew || (await askFirstQuestions(session))) await askAll(session, entryPoint, isNew);
  });
  // The last words tell of these too.
  await takeInEditorFiles(session);
  return ending;
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

async function askAll(session: FillSession, entryPoint: EntryPoint, isNew: boolean): Promise<void> {
  await takeInEditorFiles(session);
  const offers = await Offers.find(session);
  const pointer = await offers.next(entryPoint.pointer);
  const begin = {
    ...entryPoint,
    ...(pointer !== undefined && { pointer }),
    isNew,
    isBrief: session.prompter.draws,
  };
  let navigation = startNavigation(session.report.source.value, begin);
  for (;;) {
    const follow = session.places.follow();
    const destination = await ask(session, navigation);
    if (destination === 'stop') return;
    if (destination === 'undo' || destination === 'redo') {
      const screen = await takeStep(session, destination);
      const now = followed(navigation, follow);
      navigation = screen ? returnTo(now, screen, session.report.source.value) : now;
      continue;
    }
    const followOthers = session.places.follow();
    await takeOthersChanges(session);
    const to = typeof destination === 'object' ? followedScreen(destination, followOthers) : destination;
    const wasQuestion = navigation.screen.at === 'question';
    navigation = goOnAfter(navigation, to, follow, session.report.source.value);
    const offered = wasQuestion ? await offers.next() : undefined;
    if (offered !== undefined)
      navigation = goTo(navigation, { at: 'question', pointer: offered }, session.report.source.value);
  }
}

async function takeOthersChanges(session: FillSession): Promise<void> {
  const { report, prompter, words } = session;
  const now = await readNow(session);
  if (now === report) return;
  if (typeof now === 'string') {
    await prompter.print([now]);
    return;
  }
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
