import { form } from '../form/form.ts';
import { breadcrumb, crumbs, sectionTitle } from '../locales/words.ts';
import { progressOf } from '../validate/progress.ts';
import { TONES } from './ask-overview.ts';
import type { MenuRow } from './ask/prompter.ts';
import { checkNow } from './check-now.ts';
import type { FillSession } from './fill-session.ts';
import type { Destination } from './navigation.ts';
import { answerAt, isOpen, questionsOf, type Container } from './questions.ts';
import { showAnswer, showItem } from './show-answer.ts';

/** Shows the questions of a section or item with their answers, to choose from. */
export async function askParts(
  session: FillSession,
  of: Container,
  last: string | undefined,
): Promise<Destination> {
  const { report, words, prompter, locale } = session;
  const { source } = report;
  const diagnostics = await checkNow(session);
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
    steps: session.history.offers,
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
