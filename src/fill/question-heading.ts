import type { Answer } from '../form/answer.ts';
import { form } from '../form/form.ts';
import { listOfItem, parentPointer } from '../form/pointer.ts';
import type { LeafPath } from '../generated/field-paths.ts';
import { sectionTitle } from '../locales/words.ts';
import type { Heading } from './ask/prompter.ts';
import type { FillSession } from './fill-session.ts';
import { wayOf } from './places/find-place.ts';
import { namePlace } from './places/name-place.ts';
import { answerAt } from './questions.ts';

/** Where a question belongs: its section, or the session or group above it. */
function crumbOf(
  { locale, report }: Pick<FillSession, 'locale' | 'report'>,
  { pointer, field }: Answer,
): string {
  const parent = parentPointer(pointer);
  if (parent !== '') {
    const place = listOfItem(form, field) ? pointer : parent;
    return namePlace(locale, place, wayOf(report.source.value, place));
  }
  const section = form.sections.find(({ fields }) => fields.includes(field));
  return section ? sectionTitle(locale, section, 'short') : '';
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
    crumb: crumbOf(session, answer),
    title,
    guidance: words.guidance[path as LeafPath] ?? guidance,
    note: isOptional ? words.optional : undefined,
    problems,
  };
}
