import { decodeForeign, type ForeignText } from '../text/decode-foreign.ts';
import type { FillSession } from './fill-session.ts';
import { withNote, withoutNote } from './text/editor-note.ts';

/** What an editor has left in the file of an answer, without the note. */
export interface SavedText extends ForeignText {
  /** It looks as bapa would have written it. */
  readonly isAsGiven: boolean;
}

type Means = Pick<FillSession, 'live' | 'paths' | 'locale'>;

/** The name of the file in which the answer at a pointer is given to an editor: `report.yaml.sessions.1.topics.md`. */
export function editorFileOf({ paths }: Means, pointer: string): string {
  return `${paths.name}${pointer.replaceAll('/', '.')}.md`;
}

/** The files of answers that lie beside a report, with the pointers that their names tell. */
export async function listEditorFiles({
  paths,
  live,
}: Means): Promise<{ readonly file: string; readonly pointer: string }[]> {
  const names = await live.stateFiles.names(paths.state);
  return names
    .filter((file) => file.startsWith(`${paths.name}.`) && file.endsWith('.md'))
    .map((file) => ({ file, pointer: file.slice(paths.name.length, -'.md'.length).replaceAll('.', '/') }));
}

/** Puts a text into its file, below its note. @throws FileProblem */
export function writeEditorFile(
  { live, paths }: Means,
  file: string,
  text: string,
  note: readonly string[],
): void {
  live.stateFiles.writeNow(paths.inState(file), withNote(text, note));
}

/** What an answer's file holds by now, without the note. Undefined where there is none, `unfit` where it is no text. */
export async function readEditorFile(
  { live, paths, locale }: Means,
  file: string,
  note: readonly string[],
): Promise<SavedText | 'unfit' | undefined> {
  const bytes = await live.stateFiles.bytes(paths.inState(file));
  if (bytes === undefined || bytes === 'unfit') return bytes;
  const saved = decodeForeign(bytes, locale.language);
  if (!saved) return 'unfit';
  const text = withoutNote(saved.text, note);
  return { ...saved, text, isAsGiven: saved.text === withNote(text, note) };
}

/** Removes an answer's file: its text is in the report, or a person has thrown it away. */
export async function removeEditorFile({ live, paths }: Means, file: string): Promise<void> {
  await live.stateFiles.remove(paths.inState(file));
}
