import { isMapping } from '../form/answer.ts';
import { form } from '../form/form.ts';
import type { Choices } from '../generated/field-paths.ts';
import type { Source } from './source.ts';

const field = form.byPath.get('language');
const languages: readonly string[] = field && 'options' in field ? field.options : [];

/** The language that a report says it is written in; undefined where it names none of the form's. */
export function reportLanguage(source: Source): Choices['language'] | undefined {
  const language = isMapping(source.value) ? source.value['language'] : undefined;
  return languages.includes(language as string) ? (language as Choices['language']) : undefined;
}
