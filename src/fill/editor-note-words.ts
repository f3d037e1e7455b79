import { fieldAt } from '../form/pointer.ts';
import { form } from '../form/form.ts';
import { breadcrumb } from '../locales/words.ts';
import type { FillSession } from './fill-session.ts';
import { noteLines, sentencesOf } from './text/editor-note.ts';

/** The lines above the text of a question in an editor: which it is, what belongs there, and how to leave. */
export function editorNote(
  { locale, words, live }: Pick<FillSession, 'locale' | 'words' | 'live'>,
  pointer: string,
): readonly string[] {
  const field = fieldAt(form, pointer);
  const guidance = field ? locale.fields[field.path].guidance : '';
  const leave = live.processes.editorIsVi() ? [words.editor.leaveVi] : [];
  const sentences = [guidance, words.editorNote, ...leave].flatMap(sentencesOf);
  return noteLines([breadcrumb(locale, pointer), ...sentences]);
}
