import { sectionId } from '../form/field.ts';
import { form } from '../form/form.ts';
import type { FillWords } from '../locales/fill-words.ts';
import { UserError } from '../show/user-error.ts';
import type { EntryPoint } from './navigation.ts';
import { readPointer } from './read-pointer.ts';

/**
 * What the command line says of where to begin.
 * @param at a question, as `validate` names it or as people do
 * @param section the letter or name of a section
 * @throws UserError for what the form does not have
 */
export function readEntryPoint(
  { at, section, missing }: { readonly at?: string; readonly section?: string; readonly missing: boolean },
  words: FillWords,
): EntryPoint {
  const entryPoint = { missing };
  if (at !== undefined) {
    const found = readPointer(at);
    if ('pointer' in found) return { ...entryPoint, pointer: found.pointer };
    throw new UserError(words.wrongPlace(at, found.suggestion));
  }
  if (section === undefined) return entryPoint;
  const wanted = form.sections.find((one) => sectionId(one).toLowerCase() === section.toLowerCase());
  if (!wanted) throw new UserError(words.wrongSection(section, form.sections.map(sectionId)));
  return { ...entryPoint, section: wanted.name };
}
