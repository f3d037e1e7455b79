import { FileProblem } from '../edge/file-problem.ts';
import { unwritable } from '../show/user-error.ts';
import { CLEAR } from './ask/keymap.ts';
import type { Draft } from './drafts-file.ts';
import { editorFileName } from './editor-file-names.ts';
import { lateText, readEditorFile, type SavedText } from './editor-files.ts';
import { editorNote } from './editor-note-words.ts';
import type { FillSession } from './fill-session.ts';
import { holdsNote, withNote } from './text/editor-note.ts';

/** A text after another program has had it. */
export interface Edited {
  readonly text: string;
  /** What is to be said about it. */
  readonly said: readonly string[];
}

/** An editor that is back sooner has left its window open, or was closed at once. In milliseconds. */
const AT_ONCE = 2000;

/**
 * Opens the text of a question in the author's editor, below a note. Its file stays, whatever the editor does, until the
 * text is in the report or thrown away; the text that is to be saved is on the disk before the editor has it.
 * @param was the answer as it was when writing began
 */
export async function editInEditor(
  session: FillSession,
  pointer: string,
  { text, was }: Draft,
): Promise<Edited> {
  const late = await takeLateText(session, pointer, text);
  if (late) return late;
  const { drafts, words, io, paths, report } = session;
  const file =
    drafts.get(pointer)?.editor?.file ?? editorFileName(paths.name, report.source.value, pointer, io.now());
  drafts.set(pointer, { text, was, editor: { file, text } });
  const given = withNote(text, editorNote(session, pointer));
  const problem = session.keep() ?? writeFor(session, file, given);
  if (problem !== undefined) return { text, said: [problem] };
  const began = io.now().getTime();
  const endedWell = await session.prompter.lend(() => openEditor(session, file));
  const isAtOnce = io.now().getTime() - began < AT_ONCE;
  let saved = await readEditorFile(session, file, pointer);
  const isUntouched = typeof saved === 'object' && saved.whole === given;
  if (isAtOnce && endedWell && isUntouched && (await hasSaved(session)))
    saved = await readEditorFile(session, file, pointer);
  if (saved === 'unfit') return { text, said: [words.editor.unfit(paths.inState(file))] };
  if (saved === undefined || (!endedWell && isUnchanged(saved, text)))
    return { text, said: [words.editor.failed] };
  // What an editor leaves on a full disk looks as what a person has emptied.
  if (saved.text === '' && text.trim() !== '')
    return { text, said: [words.editor.emptied(session.prompter.draws ? CLEAR.key : '/clear')] };
  drafts.set(pointer, { text: saved.text, was, editor: { file, text: saved.text } });
  const kept = session.keep();
  return {
    text: saved.text,
    said: [...saidOf(saved, words), ...(kept === undefined ? [] : [kept])],
  };
}

function isUnchanged(saved: SavedText, text: string): boolean {
  return saved.text === text.trimEnd();
}

/** What is to be looked at in a text that an editor saved. */
function saidOf({ encoding, text }: SavedText, { editor }: FillSession['words']): string[] {
  return [
    ...(encoding === undefined ? [] : [editor.encoding(encoding)]),
    ...(holdsNote(text) ? [editor.noteLeft] : []),
  ];
}

/** @returns why its file could not be written, in words */
function writeFor(session: FillSession, file: string, given: string): string | undefined {
  try {
    session.live.stateFiles.writeNow(session.paths.inState(file), given);
    return undefined;
  } catch (error) {
    if (!(error instanceof FileProblem)) throw error;
    return session.words.notKept(unwritable(session.locale, error).message);
  }
}

/** Waits for the editor, but not past the end of all asking. @returns whether it could be started and ended well */
function openEditor({ live, paths, signal }: FillSession, file: string): Promise<boolean> {
  const stopped = new Promise<boolean>((resolve) => {
    signal.addEventListener('abort', () => resolve(false), { once: true });
  });
  return Promise.race([live.processes.edit(paths.inState(file)), stopped]);
}

/** The editor came back at once and nothing has changed: perhaps its window is still open. */
async function hasSaved({ prompter, words }: FillSession): Promise<boolean> {
  const reply = await prompter.menu({
    heading: { crumb: '', title: words.editor.isOpen, guidance: words.editor.isOpenGuidance },
    rows: [
      { id: 'saved', label: words.editor.hasSaved },
      { id: 'unchanged', label: words.editor.isUnchanged },
    ],
    selected: 'saved',
    commands: [],
    canGoBack: true,
  });
  return reply.kind === 'pick' && reply.id === 'saved';
}

/**
 * What an editor has saved since bapa looked last, joined with what was typed here meanwhile; undefined where it has saved
 * nothing new.
 */
export async function takeLateText(
  session: FillSession,
  pointer: string,
  typed: string,
): Promise<Edited | undefined> {
  const draft = session.drafts.get(pointer);
  const late = draft && (await lateText(session, { ...draft, text: typed }, pointer));
  if (!late) return undefined;
  const { text, editor, saved } = late;
  session.drafts.set(pointer, { ...draft, text, editor });
  return { text, said: [session.words.editor.later, ...saidOf(saved, session.words)] };
}

/** Removes the file that an editor had: its text is in the report, or a person has thrown it away. What cannot be read stays. */
export async function forgetEditor({ live, paths }: FillSession, draft: Draft | undefined): Promise<void> {
  const file = draft?.editor && paths.inState(draft.editor.file);
  if (file !== undefined && live.stateFiles.bytes(file) !== 'unfit') await live.stateFiles.remove(file);
}
