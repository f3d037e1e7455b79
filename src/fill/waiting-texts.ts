import { valueAt } from '../form/value-at.ts';
import type { Io } from '../edge/io.ts';
import { isSame } from '../text/same-value.ts';
import type { OpenReport } from '../workspace/open-report.ts';
import { statePaths } from '../workspace/state-paths.ts';
import { isWaiting } from './answer-drafts.ts';
import { readKept, type KeptText } from './drafts-file.ts';
import { readEditorFile } from './editor-files.ts';
import { editorNote } from './editor-note-words.ts';
import { findPlace } from './places/find-place.ts';
import { waitingLine } from './waiting-line.ts';

/** Names the questions of a report that are half written, in one line; undefined where none is. */
export async function waitingTexts(report: OpenReport, io: Io): Promise<string | undefined> {
  const { file, source, locale } = report;
  const paths = await statePaths(file, io);
  const live = await io.live();
  const isGiven = ({ pointer, way, text }: KeptText) => {
    const place = findPlace(source.value, pointer, way);
    return place.kind === 'found' && isSame(valueAt(source.value, place.pointer), text.trimEnd());
  };
  const isInEditor = async ({ pointer, editor }: KeptText) => {
    if (!editor) return false;
    const means = { live, paths, locale, words: locale.fill };
    const saved = await readEditorFile(means, editor.file, editorNote(means, pointer));
    return typeof saved === 'object' && saved.text !== editor.text.trimEnd();
  };
  const waiting: KeptText[] = [];
  for (const kept of readKept(await live.stateFiles.read(paths.drafts)))
    if ((isWaiting(kept) && !isGiven(kept)) || (await isInEditor(kept))) waiting.push(kept);
  return waiting.length > 0 ? waitingLine(waiting, file, locale) : undefined;
}
