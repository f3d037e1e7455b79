import { countAnswers, listAnswers } from '../form/answer.ts';
import type { SectionName } from '../generated/field-paths.ts';
import { form } from '../form/form.ts';
import type { SectionState } from '../locales/locale.ts';
import { breadcrumb, crumbs, sectionTitle } from '../locales/words.ts';
import { progressOf, sectionsProgress, type SectionProgress } from '../validate/progress.ts';
import type { MenuRow } from './ask/prompter.ts';
import { nextSection, screenOfContainer, type Destination, type Screen } from './navigation.ts';
import { answerAt, containerOf, isOpen, questionsOf, type Container } from './questions.ts';
import { showAnswer, showItem } from './show-answer.ts';
import type { FillSession } from './fill-session.ts';

const TONES = { done: 'good', partly: 'partly', empty: 'quiet', problem: 'bad' } as const satisfies Record<
  SectionState,
  MenuRow['tone']
>;

/** Shows the sections of the form with how far they have come; the next one with something to answer is selected. */
export async function askOverview(session: FillSession, last: string | undefined): Promise<Destination> {
  const { report, words, prompter } = session;
  const { source } = report;
  const sections = sectionsProgress(source, await session.check(source));
  const { answered, required } = countAnswers(listAnswers(form, source.value));
  const container = last === undefined ? undefined : containerOf(last);
  const reply = await prompter.menu({
    heading: {
      crumb: '',
      title: words.overview.title(report.path),
      guidance: words.overview.progress(answered, required),
    },
    rows: [
      ...sections.map((section) => sectionRow(session, section)),
      { id: 'end', label: words.overview.finish },
    ],
    selected: nextSection(source.value, container?.kind === 'section' ? container.name : undefined) ?? 'end',
    commands: [
      { key: 'd', id: 'parts', label: 'parts' },
      { key: 'q', id: 'stop', label: 'stop' },
    ],
    canGoBack: false,
  });
  if (reply.kind === 'command' && reply.command === 'stop') return 'stop';
  if (reply.kind === 'leave' && reply.to === 'stop') return 'stop';
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

/** Shows the questions of a section or item with their answers, to choose from. */
export async function askParts(
  session: FillSession,
  of: Container,
  last: string | undefined,
): Promise<Destination> {
  const { report, words, prompter, locale } = session;
  const { source } = report;
  const diagnostics = await session.check(source);
  const questions = questionsOf(source.value, of);
  const rows = questions.map((question): MenuRow => {
    const { answer } = question;
    const { state } = progressOf([answer], diagnostics);
    const tone = state === 'empty' && answer.field.required ? 'partly' : TONES[state];
    const label = crumbs(locale, answer.pointer).at(-1) ?? '';
    return {
      id: answer.pointer,
      label,
      detail: showAnswer(answer, locale, words, 120),
      ...(state !== 'done' && { tone }),
    };
  });
  const after = questions.findIndex(({ answer }) => answer.pointer === last) + 1;
  const next = questions.slice(after).find(isOpen) ?? questions[Math.min(after, questions.length - 1)];
  const reply = await prompter.menu({
    heading: { crumb: '', title: titleOf(session, of) },
    rows: [...rows, { id: 'done', label: words.keys.back }],
    selected: next?.answer.pointer ?? 'done',
    commands: [],
    canGoBack: true,
  });
  if (reply.kind === 'leave') return reply.to;
  if (reply.kind !== 'pick') return 'next';
  const chosen = questions.find(({ answer }) => answer.pointer === reply.id);
  if (!chosen) return 'back';
  return { at: chosen.kind === 'list' ? 'list' : 'question', pointer: chosen.answer.pointer };
}

function titleOf({ locale, words, report }: FillSession, of: Container): string {
  if (of.kind === 'section') {
    const section = form.sections.find(({ name }) => name === of.name);
    return section ? sectionTitle(locale, section, 'short') : '';
  }
  const item = answerAt(report.source.value, of.pointer);
  return item ? showItem(item, locale, words) : breadcrumb(locale, of.pointer);
}
