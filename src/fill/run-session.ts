import { askEnd } from './ask-end.ts';
import { askList } from './ask-list.ts';
import { askOverview, askParts } from './ask-overview.ts';
import { askQuestion } from './ask-question.ts';
import type { FillSession } from './fill-session.ts';
import { goTo, startNavigation, type Destination, type EntryPoint, type Navigation } from './navigation.ts';
import { offerDraft } from './offer-draft.ts';

/** Asks until the person stops. @throws Stopped where a signal or the end of the input does */
export async function runSession(session: FillSession, entryPoint: EntryPoint): Promise<void> {
  const { report, prompter } = session;
  let navigation = startNavigation(report.source.value, await offerDraft(session, entryPoint));
  for (;;) {
    const seen = report.source;
    const destination = await ask(session, navigation);
    if (destination === 'stop') return;
    if ((await report.refresh()) === 'changed' && report.source !== seen)
      await prompter.print([session.words.changedMeanwhile]);
    navigation = goTo(navigation, destination, report.source.value);
  }
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
