import { findStrayTexts, lateText } from './editor-files.ts';
import type { FillSession } from './fill-session.ts';

/** Takes in what an editor saved after bapa had looked last, or after it had died: it waits with the other texts then. */
export async function takeInEditorFiles(session: FillSession): Promise<void> {
  const { drafts, report, live, paths } = session;
  for (const kept of drafts.all) {
    const late = await lateText(session, kept, kept.pointer);
    if (late) drafts.replace(kept, late);
  }
  const { texts, needless } = await findStrayTexts(session, report.source.value, drafts.all);
  for (const text of texts) drafts.add(text);
  for (const file of needless) await live.stateFiles.remove(paths.inState(file));
}
