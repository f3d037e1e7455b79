import { withoutMarks } from '../text/byte-order-mark.ts';
import type { FillSession } from './fill-session.ts';

const NOTE_START = '<!-- bapa';
const NOTE_END = '-->';

/**
 * Opens a text in the author's editor below a note, which is taken out again.
 * @returns the text as it was saved there; undefined where the editor could not be started or failed
 */
export async function editInEditor(
  { live, paths }: Pick<FillSession, 'live' | 'paths'>,
  text: string,
  note: readonly string[],
): Promise<string | undefined> {
  const { stateFiles, processes } = live;
  const path = paths.editor;
  const head = [NOTE_START, ...note.map((line) => line.replaceAll(NOTE_END, '->')), NOTE_END].join('\n');
  stateFiles.writeNow(path, `${head}\n\n${text}${text === '' ? '' : '\n'}`);
  const ended = await processes.edit(path);
  const edited = ended ? await stateFiles.read(path) : undefined;
  await stateFiles.remove(path);
  return edited === undefined ? undefined : withoutNote(withoutMarks(edited)).trimEnd();
}

function withoutNote(text: string): string {
  return text.replace(/^\s*<!-- bapa[^]*?-->[ \t]*\r?\n?(?:[ \t]*\r?\n)?/, '');
}
