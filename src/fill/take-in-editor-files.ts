import { isAnswered } from '../form/answer.ts';
import { lateText } from './edit-in-editor.ts';
import { findStrayFiles, isGivenAnywhere } from './editor-files.ts';
import type { FillSession } from './fill-session.ts';

/** Takes in what an editor saved after bapa had looked last, or after it had died: it waits with the other texts then. */
export async function takeInEditorFiles(session: FillSession): Promise<void> {
  const { drafts, report, live, paths } = session;
  for (const kept of drafts.all) {
    const late = await lateText(session, kept, kept.pointer);
    if (late) drafts.replace(kept, late);
  }
  const known = new Set(drafts.all.map(({ editor }) => editor?.file));
  for (const { file, text, ...place } of await findStrayFiles(session, report.source.value, known)) {
    if (isAnswered(text) && !isGivenAnywhere(report.source.value, place.pointer, text))
      drafts.add({ ...place, text, editor: { file, text } });
    else await live.stateFiles.remove(paths.inState(file));
  }
}
