import { isMapping } from '../form/answer.ts';
import { splitPointer } from '../form/pointer.ts';
import { decodeForeign, type ForeignText } from '../text/decode-foreign.ts';
import { isSame } from '../text/same-value.ts';
import { readEditorFileName, type NamedPlace } from './editor-file-names.ts';
import { everyEditorNote } from './editor-note-words.ts';
import type { FillSession } from './fill-session.ts';
import { withoutNote } from './text/editor-note.ts';

/** What an editor has left in the file of an answer, without the note. */
export interface SavedText extends ForeignText {
  /** All of it. */
  readonly whole: string;
}

type Means = Pick<FillSession, 'live' | 'paths' | 'locale'>;

/** A file of an answer of which no half-written text is known. */
export interface StrayFile extends NamedPlace {
  readonly file: string;
  readonly text: string;
}

/**
 * The files beside a report that were saved when nobody waited for them any more: their answers were in the report, and
 * the editors wrote once more.
 * @param known the files of half-written texts
 */
export async function findStrayFiles(
  means: Means,
  report: unknown,
  known: ReadonlySet<string | undefined>,
): Promise<StrayFile[]> {
  const { live, paths } = means;
  const found: StrayFile[] = [];
  for (const file of await live.stateFiles.names(paths.state)) {
    const place = known.has(file) ? undefined : readEditorFileName(file, paths.name, report);
    const saved = place && (await readEditorFile(means, file, place.pointer));
    if (place && typeof saved === 'object') found.push({ ...place, file, text: saved.text });
  }
  return found;
}

/** Whether a text is the answer to a question by now, in whichever item. */
export function isGivenAnywhere(report: unknown, pointer: string, text: string): boolean {
  const below = (value: unknown, key: string): unknown[] =>
    Array.isArray(value) ? value : isMapping(value) ? [value[key]] : [];
  const answers = splitPointer(pointer).reduce<unknown[]>(
    (values, key) => values.flatMap((value) => below(value, key)),
    [report],
  );
  return answers.some((answer) => isSame(answer, text));
}

/**
 * What an answer's file holds by now, without the note. Undefined where there is none, `unfit` where it is no text.
 * @param pointer the question by now; what it was called when the file was made stands in its name
 */
export async function readEditorFile(
  { live, paths, locale }: Means,
  file: string,
  pointer: string,
): Promise<SavedText | 'unfit' | undefined> {
  const bytes = await live.stateFiles.bytes(paths.inState(file));
  if (bytes === undefined || bytes === 'unfit') return bytes;
  const saved = decodeForeign(bytes, locale.language);
  if (!saved) return 'unfit';
  const given = readEditorFileName(file, paths.name, undefined)?.pointer ?? pointer;
  return { ...saved, whole: saved.text, text: withoutNote(saved.text, await everyEditorNote(given)) };
}
