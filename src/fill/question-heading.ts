import type { Answer } from '../form/answer.ts';
import { form } from '../form/form.ts';
import { listOfItem, parentPointer } from '../form/pointer.ts';
import { joinCrumbs, sectionTitle } from '../locales/words.ts';
import type { Heading } from './ask/prompter.ts';
import type { FillSession } from './fill-session.ts';
import { wayOf } from './places/find-place.ts';
import { placeCrumbs } from './places/name-place.ts';
import { answerAt, containerOf, questionsOf } from './questions.ts';

/** Where a question belongs: its section, or the session or group above it. */
function crumbOf(
  { locale, report }: Pick<FillSession, 'locale' | 'report'>,
  { pointer, field }: Answer,
): string {
  if (parentPointer(pointer) !== '') {
    const parts = placeCrumbs(locale, pointer, wayOf(report.source.value, pointer));
    return joinCrumbs(listOfItem(form, field) ? parts : parts.slice(0, -1));
  }
  const section = form.sections.find(({ fields }) => fields.includes(field));
  return section ? sectionTitle(locale, section, 'short') : '';
}

/** Which of the questions of its section or item it is, where there are several. */
function positionOf({ report, words }: Pick<FillSession, 'report' | 'words'>, pointer: string): string[] {
  const container = containerOf(pointer);
  const questions = container ? questionsOf(report.source.value, container) : [];
  const index = questions.findIndex(({ answer }) => answer.pointer === pointer);
  return index < 0 || questions.length === 1 ? [] : [words.position(index + 1, questions.length)];
}

/** What stands above a question of the form. */
export function questionHeading(
  session: Pick<FillSession, 'locale' | 'report' | 'words'>,
  pointer: string,
  problems: readonly string[] = [],
): Heading {
  const { locale, words, report } = session;
  const answer = answerAt(report.source.value, pointer);
  if (!answer) return { crumb: '', title: pointer, problems };
  const { path } = answer.field;
  const { title, guidance } = locale.fields[path];
  const isOptional = !answer.field.required && answer.field.key !== '';
  return {
    crumb: [crumbOf(session, answer), ...positionOf(session, pointer)].join(' · '),
    title,
    guidance: words.guidance[path] ?? guidance,
    note: isOptional ? words.optional : undefined,
    problems,
  };
}
