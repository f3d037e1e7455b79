import type { LiveIo } from '../edge/live-io.ts';
import { isAnswered, isMapping } from '../form/answer.ts';
import { splitPointer } from '../form/pointer.ts';
import type { Locale } from '../locales/locale.ts';
import { decodeForeign, type ForeignText } from '../text/decode-foreign.ts';
import { isSame } from '../text/same-value.ts';
import type { StatePaths } from '../workspace/state-paths.ts';
import type { Draft, KeptText } from './drafts-file.ts';
import { readEditorFileName } from './editor-file-names.ts';
import { everyEditorNote } from './editor-note-words.ts';
import { withoutNote } from './text/editor-note.ts';
import { joinTexts } from './text/join-texts.ts';

/** What an editor has left in the file of an answer, without the note. */
export interface SavedText extends ForeignText {
  /** All of it. */
  readonly whole: string;
}

/** What reading such a file needs: with the paths of the report to which it belongs. */
export interface EditorMeans {
  readonly live: LiveIo;
  readonly paths: StatePaths;
  readonly locale: Locale;
}

/**
 * What stands in files beside a report that were saved when nobody waited for them any more: their answers were in the
 * report, and the editors wrote once more.
 * @param report its value
 * @param kept the half-written texts that are known
 * @returns the texts, and the files that hold nothing, or what is an answer by now
 */
export async function findStrayTexts(
  means: EditorMeans,
  report: unknown,
  kept: readonly KeptText[],
): Promise<{ readonly texts: readonly KeptText[]; readonly needless: readonly string[] }> {
  const { live, paths } = means;
  const known = new Set(kept.map(({ editor }) => editor?.file));
  const texts: KeptText[] = [];
  const needless: string[] = [];
  for (const file of await live.stateFiles.names(paths.state)) {
    const place = known.has(file) ? undefined : readEditorFileName(file, paths.name, report);
    const saved = place && (await readEditorFile(means, file, place.pointer));
    if (!place || typeof saved !== 'object') continue;
    const { text } = saved;
    const isNew = isAnswered(text) && !isGivenAnywhere(report, place.pointer, text);
    if (isNew) texts.push({ ...place, text, editor: { file, text } });
    else needless.push(file);
  }
  return { texts, needless };
}

/** Whether a text is the answer to a question by now, in whichever item. */
function isGivenAnywhere(report: unknown, pointer: string, text: string): boolean {
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
  { live, paths, locale }: EditorMeans,
  file: string,
  pointer: string,
): Promise<SavedText | 'unfit' | undefined> {
  const bytes = live.stateFiles.bytes(paths.inState(file));
  if (bytes === undefined || bytes === 'unfit') return bytes;
  const saved = decodeForeign(bytes, locale.language);
  if (!saved) return 'unfit';
  const given = readEditorFileName(file, paths.name, undefined)?.pointer ?? pointer;
  return { ...saved, whole: saved.text, text: withoutNote(saved.text, await everyEditorNote(given)) };
}

/**
 * What an editor has saved of a half-written text since bapa looked last, joined with what was typed here meanwhile;
 * undefined where it has saved nothing new.
 */
export async function lateText(
  means: EditorMeans,
  { text: typed, editor }: Draft,
  pointer: string,
): Promise<(Pick<Draft, 'text' | 'editor'> & { readonly saved: SavedText }) | undefined> {
  if (!editor) return undefined;
  const { file, text: seen } = editor;
  const saved = await readEditorFile(means, file, pointer);
  if (typeof saved !== 'object' || saved.text === seen.trimEnd() || saved.text === '') return undefined;
  const isTyped = typed.trimEnd() !== seen.trimEnd() && !saved.text.includes(typed.trim());
  const text = isTyped ? joinTexts(typed, saved.text) : saved.text;
  return { text, editor: { file, text: saved.text }, saved };
}
