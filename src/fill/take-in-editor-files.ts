import { isAnswered } from '../form/answer.ts';
import { form } from '../form/form.ts';
import { fieldAt } from '../form/pointer.ts';
import { valueAt } from '../form/value-at.ts';
import { isSame } from '../text/same-value.ts';
import { takeLateText } from './edit-in-editor.ts';
import { listEditorFiles, readEditorFile, removeEditorFile } from './editor-files.ts';
import { editorNote } from './editor-note-words.ts';
import type { FillSession } from './fill-session.ts';

/** Takes in what an editor saved after bapa had looked last, or after it had died: it waits with the other texts then. */
export async function takeInEditorFiles(session: FillSession): Promise<void> {
  const { drafts } = session;
  for (const pointer of drafts.pointers) {
    const draft = drafts.get(pointer);
    if (draft) await takeLateText(session, pointer, draft.text);
  }
  const known = new Set(drafts.all.map(({ editor }) => editor?.file));
  for (const { file, pointer } of await listEditorFiles(session)) {
    if (!known.has(file)) await takeInStray(session, file, pointer);
  }
}

/** A file of which nothing is known but its name: its answer was saved, and then the editor wrote once more. */
async function takeInStray(session: FillSession, file: string, pointer: string): Promise<void> {
  const { drafts, report } = session;
  if (!fieldAt(form, pointer)) return;
  const saved = await readEditorFile(session, file, editorNote(session, pointer));
  if (typeof saved !== 'object') return;
  const { text } = saved;
  const isNothing = !isAnswered(text) || isSame(valueAt(report.source.value, pointer), text);
  if (isNothing) await removeEditorFile(session, file);
  else if (!drafts.get(pointer)) drafts.set(pointer, { text, editor: { file, text } });
}
