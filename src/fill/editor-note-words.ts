import type { LiveIo } from '../edge/live-io.ts';
import { fieldAt } from '../form/pointer.ts';
import { form } from '../form/form.ts';
import { LANGUAGES, loadLocale } from '../locales/index.ts';
import type { Locale } from '../locales/locale.ts';
import { breadcrumb } from '../locales/words.ts';
import { sentencesOf } from './text/editor-note.ts';

/** What stands above the text of a question in an editor: which it is, what belongs there, and how to leave. */
export function editorNote(
  { locale, live }: { readonly locale: Locale; readonly live: LiveIo },
  pointer: string,
): string[] {
  return noteIn(locale, pointer, live.processes.editorIsVi());
}

/** All that may have been given out with a question, whatever the language of the report and the editor were then. */
export async function everyEditorNote(pointer: string): Promise<string[]> {
  const locales = await Promise.all(LANGUAGES.map(loadLocale));
  return locales.flatMap((locale) => noteIn(locale, pointer, true));
}

function noteIn(locale: Locale, pointer: string, isVi: boolean): string[] {
  const field = fieldAt(form, pointer);
  const { editor, editorNote: note } = locale.fill;
  const guidance = field ? locale.fields[field.path].guidance : '';
  const sentences = [guidance, note, ...(isVi ? [editor.leaveVi] : [])].flatMap(sentencesOf);
  return [breadcrumb(locale, pointer), ...sentences];
}
