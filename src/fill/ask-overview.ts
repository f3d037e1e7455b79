import { countAnswers, listAnswers } from '../form/answer.ts';
import type { SectionName } from '../generated/field-paths.ts';
import { form } from '../form/form.ts';
import type { SectionState } from '../locales/locale.ts';
import { sectionTitle } from '../locales/words.ts';
import { sectionsProgress, type SectionProgress } from '../validate/progress.ts';
import type { MenuRow } from './ask/prompter.ts';
import { checkNow } from './check-now.ts';
import type { Destination } from './navigation.ts';
import { nextSection, screenOfContainer, type Screen } from './screens.ts';
import { containerOf, questionsOf, type Container } from './questions.ts';
import type { FillSession } from './fill-session.ts';

/** How far a part of the report has come, as a menu colours it. */
export const TONES = {
  done: 'good',
  partly: 'partly',
  empty: 'quiet',
  problem: 'bad',
} as const satisfies Record<SectionState, MenuRow['tone']>;

/** Shows the sections of the form with how far they have come; the next one with something to answer is selected. */
export async function askOverview(session: FillSession, last: string | undefined): Promise<Destination> {
  const { report, words, prompter } = session;
  const { source } = report;
  const sections = sectionsProgress(source, await checkNow(session));
  const { answered, required } = countAnswers(listAnswers(form, source.value));
  const container = last === undefined ? undefined : containerOf(last);
  const reply = await prompter.menu({
    heading: {
      crumb: '',
      title: words.overview.title(report.file),
      guidance: `${words.overview.progress(answered, required)}${prompter.draws ? `\n${words.overview.enter}` : ''}`,
    },
    rows: [
      ...sections.map((section) => sectionRow(session, section)),
      { id: 'end', label: words.overview.finish },
    ],
    selected: nextSection(source.value, container?.kind === 'section' ? container.name : undefined) ?? 'end',
    commands: [
      { key: 'a', id: 'parts', label: 'parts' },
      { key: 'd', id: 'parts' },
      { key: 'q', id: 'stop', label: 'stop' },
    ],
    canGoBack: false,
    steps: session.history.offers,
  });
  if (reply.kind === 'command' && reply.command === 'stop') return 'stop';
  if (reply.kind === 'leave' && reply.to !== 'next' && reply.to !== 'back') return reply.to;
  if (reply.kind !== 'pick' && reply.kind !== 'command') return { at: 'overview' };
  if (reply.id === 'end') return { at: reply.kind === 'pick' ? 'end' : 'overview' };
  const section = sections.find(({ name }) => name === reply.id);
  return section ? screenIn(session, section.name, reply.kind === 'command') : { at: 'overview' };
}

function screenIn({ report }: FillSession, name: SectionName, showParts: boolean): Screen {
  const of: Container = { kind: 'section', name };
  const isOne = questionsOf(report.source.value, of).length === 1;
  return showParts && !isOne ? { at: 'parts', of } : screenOfContainer(report.source.value, of);
}

function sectionRow({ locale, words }: FillSession, section: SectionProgress): MenuRow {
  const { name, state, answered, required } = section;
  const count = required > 1 ? ` ${locale.ui.status.answers(answered, required)}` : '';
  const optional = required === 0 && state !== 'done' ? ` ${words.optional}` : '';
  const label = sectionTitle(locale, section, 'short');
  return { id: name, label, detail: locale.ui.states[state] + count + optional, tone: TONES[state] };
}
