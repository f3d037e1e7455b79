import { valueAt } from '../form/value-at.ts';
import type { Io } from '../edge/io.ts';
import { isSame } from '../text/same-value.ts';
import type { OpenReport } from '../workspace/open-report.ts';
import { statePaths } from '../workspace/state-paths.ts';
import { isWaiting } from './answer-drafts.ts';
import type { KeptText } from './drafts-file.ts';
import { findStrayTexts, readEditorFile } from './editor-files.ts';
import { findPlace } from './places/find-place.ts';
import { KeptFile } from './kept-file.ts';
import { waitingLine } from './waiting-line.ts';

/**
 * Names the questions of a report that are half written, and the file of such texts where it cannot be read in full,
 * each in one line.
 */
export async function waitingTexts(report: OpenReport, io: Io): Promise<string[]> {
  const { file, source, locale } = report;
  const paths = await statePaths(file, io);
  const live = await io.live();
  const isGiven = ({ pointer, way, text }: KeptText) => {
    const place = findPlace(source.value, pointer, way);
    return place.kind === 'found' && isSame(valueAt(source.value, place.pointer), text.trimEnd());
  };
  const means = { live, paths, locale };
  const isInEditor = async ({ pointer, editor }: KeptText) => {
    if (!editor) return false;
    const saved = await readEditorFile(means, editor.file, pointer);
    return typeof saved === 'object' && saved.text !== editor.text.trimEnd();
  };
  const keptFile = new KeptFile(live.stateFiles, paths.drafts);
  const kept = keptFile.read();
  const waiting: KeptText[] = [];
  for (const one of kept) if ((isWaiting(one) && !isGiven(one)) || (await isInEditor(one))) waiting.push(one);
  const { texts } = await findStrayTexts(means, source.value, kept);
  const all = [...waiting, ...texts];
  return [
    ...(all.length > 0 ? [waitingLine(all, file, locale)] : []),
    ...(keptFile.isUnread ? [locale.fill.unreadTexts(paths.drafts)] : []),
  ];
}
