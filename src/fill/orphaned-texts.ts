import type { Io } from '../edge/io.ts';
import type { KeptText } from './drafts-file.ts';
import { reportOfEditorFile } from './editor-file-names.ts';
import { findStrayTexts, lateText, type EditorMeans } from './editor-files.ts';
import { KeptFile } from './kept-file.ts';

/** Texts that wait for a report which is not in its folder any more: it was renamed, moved or deleted. */
export interface OrphanedTexts {
  /** The name of the report's file. */
  readonly report: string;
  readonly texts: readonly KeptText[];
  /** Forgets one of them. @throws FileProblem */
  readonly remove: (kept: KeptText) => Promise<void>;
}

const END = '.json';

/**
 * Finds the texts beside a report that wait for others which are gone, also those that only an editor has saved.
 * @param value the report's
 */
export async function findOrphanedTexts(
  means: EditorMeans,
  value: unknown,
  { files }: Io,
): Promise<OrphanedTexts[]> {
  const { folder, state, name } = means.paths;
  const names = await means.live.stateFiles.names(state);
  const reports = new Set(names.flatMap((file) => reportOf(file) ?? []));
  reports.delete(name);
  const found: OrphanedTexts[] = [];
  for (const report of reports) {
    if ((await files.facts(`${folder}/${report}`)).kind !== 'missing') continue;
    const orphaned = await textsOf(report, means, value);
    if (orphaned.texts.length > 0) found.push(orphaned);
  }
  return found;
}

function reportOf(file: string): string | undefined {
  return file.endsWith(END) ? file.slice(0, -END.length) : reportOfEditorFile(file);
}

async function textsOf(
  report: string,
  { live, paths, locale }: EditorMeans,
  value: unknown,
): Promise<OrphanedTexts> {
  const { stateFiles } = live;
  const file = new KeptFile(stateFiles, paths.inState(report + END));
  const means = { live, locale, paths: { ...paths, name: report } };
  let kept: KeptText[] = [];
  for (const one of file.read()) {
    const { text, editor } = (await lateText(means, one, one.pointer)) ?? one;
    kept.push({ ...one, text, editor });
  }
  const { texts, needless } = await findStrayTexts(means, value, kept);
  for (const name of needless) await stateFiles.remove(paths.inState(name));
  let strays = texts;
  return {
    report,
    get texts() {
      return [...kept, ...strays];
    },
    remove: async (text) => {
      strays = strays.filter((one) => one !== text);
      if (!kept.includes(text)) return;
      kept = kept.filter((one) => one !== text);
      if (kept.length === 0) await file.clear();
      else file.write(kept);
    },
  };
}
