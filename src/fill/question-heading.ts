import type { Answer } from '../form/answer.ts';
import { form } from '../form/form.ts';
import { parentPointer } from '../form/pointer.ts';
import type { LeafPath } from '../generated/field-paths.ts';
import type { Locale } from '../locales/locale.ts';
import { breadcrumb, sectionTitle } from '../locales/words.ts';
import type { Heading } from './ask/prompter.ts';
import type { FillSession } from './fill-session.ts';

/** Where a question belongs: its section, or the session or group above it. */
function crumbOf(locale: Locale, { pointer, field }: Answer): string {
  const parent = parentPointer(pointer);
  if (parent !== '') return breadcrumb(locale, parent);
  const section = form.sections.find(({ fields }) => fields.includes(field));
  return section ? sectionTitle(locale, section, 'short') : '';
}

/** What stands above a question of the form. */
export function questionHeading(
  { locale, words }: FillSession,
  answer: Answer,
  problems: readonly string[] = [],
): Heading {
  const { path } = answer.field;
  const { title, guidance } = locale.fields[path];
  const isOptional = !answer.field.required && answer.field.key !== '';
  return {
    crumb: crumbOf(locale, answer),
    title,
    guidance: words.guidance[path as LeafPath] ?? guidance,
    note: isOptional ? words.optional : undefined,
    problems,
  };
}
