import { isAnswered } from '../form/answer.ts';
import { valueAt } from '../form/value-at.ts';
import type { Io } from '../edge/io.ts';
import { isSame } from '../text/same-value.ts';
import type { OpenReport } from '../workspace/open-report.ts';
import { statePaths } from '../workspace/state-paths.ts';
import { isWaiting } from './answer-drafts.ts';
import { readKept, type KeptText } from './drafts-file.ts';
import { findStrayFiles, isGivenAnywhere, readEditorFile } from './editor-files.ts';
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
  const means = { live, paths, locale };
  const isInEditor = async ({ pointer, editor }: KeptText) => {
    if (!editor) return false;
    const saved = await readEditorFile(means, editor.file, pointer);
    return typeof saved === 'object' && saved.text !== editor.text.trimEnd();
  };
  const kept = readKept(await live.stateFiles.read(paths.drafts));
  const waiting: KeptText[] = [];
  for (const one of kept) if ((isWaiting(one) && !isGiven(one)) || (await isInEditor(one))) waiting.push(one);
  const known = new Set(kept.map(({ editor }) => editor?.file));
  for (const stray of await findStrayFiles(means, source.value, known)) {
    const { pointer, text } = stray;
    if (isAnswered(text) && !isGivenAnywhere(source.value, pointer, text)) waiting.push(stray);
  }
  return waiting.length > 0 ? waitingLine(waiting, file, locale) : undefined;
}
