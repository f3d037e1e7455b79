import type { Io } from '../edge/io.ts';
import type { LiveIo } from '../edge/live-io.ts';
import type { StatePaths } from '../workspace/state-paths.ts';
import { readKept, writeKept, type KeptText } from './drafts-file.ts';

/** Texts that wait for a report which is not in its folder any more: it was renamed, moved or deleted. */
export interface OrphanedTexts {
  /** The name of the report's file. */
  readonly report: string;
  readonly texts: readonly KeptText[];
  /** Forgets one of them. @throws FileProblem */
  readonly remove: (kept: KeptText) => Promise<void>;
}

const END = '.json';

/** Finds the texts beside a report that wait for others which are gone. */
export async function findOrphanedTexts(
  { folder, state, name, inState }: StatePaths,
  { stateFiles }: LiveIo,
  { files }: Io,
): Promise<OrphanedTexts[]> {
  const reports = (await stateFiles.names(state))
    .filter((file) => file.endsWith(END))
    .map((file) => file.slice(0, -END.length))
    .filter((report) => report !== name);
  const found: OrphanedTexts[] = [];
  for (const report of reports) {
    if ((await files.facts(`${folder}/${report}`)).kind !== 'missing') continue;
    const path = inState(report + END);
    let texts = readKept(await stateFiles.read(path));
    const remove = async (kept: KeptText) => {
      texts = texts.filter((one) => one !== kept);
      if (texts.length === 0) await stateFiles.remove(path);
      else stateFiles.writeNow(path, writeKept(texts));
    };
    if (texts.length > 0) found.push({ report, texts, remove });
  }
  return found;
}
