import { FileProblem } from '../edge/file-problem.ts';
import { unwritable } from '../show/user-error.ts';
import type { ForeignText } from '../text/decode-foreign.ts';
import { CLEAR } from './ask/keymap.ts';
import { joinTexts } from './ask-which-answer.ts';
import type { Draft } from './drafts-file.ts';
import {
  editorFileOf,
  readEditorFile,
  removeEditorFile,
  writeEditorFile,
  type SavedText,
} from './editor-files.ts';
import { editorNote } from './editor-note-words.ts';
import type { FillSession } from './fill-session.ts';

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
  const { drafts, words, locale } = session;
  const file = editorFileOf(session, pointer);
  drafts.set(pointer, { text, was, editor: { file, text } });
  const problem = session.keep() ?? writeFor(session, file, pointer, text);
  if (problem !== undefined) return { text, said: [problem] };
  const began = session.io.now().getTime();
  const endedWell = await session.prompter.lend(() => openEditor(session, file));
  const isAtOnce = session.io.now().getTime() - began < AT_ONCE;
  let saved = await readEditorFile(session, file, editorNote(session, pointer));
  const isUntouched = isUnchanged(saved, text) && saved.isAsGiven;
  if (isAtOnce && endedWell && isUntouched && (await hasSaved(session)))
    saved = await readEditorFile(session, file, editorNote(session, pointer));
  if (saved === 'unfit') return { text, said: [words.editor.unfit(session.paths.inState(file))] };
  if (saved === undefined || (!endedWell && isUnchanged(saved, text)))
    return { text, said: [words.editor.failed] };
  // What an editor leaves on a full disk looks as what a person has emptied.
  if (saved.text === '' && text.trim() !== '')
    return { text, said: [words.editor.emptied(session.prompter.draws ? CLEAR.key : '/clear')] };
  drafts.set(pointer, { text: saved.text, was, editor: { file, text: saved.text } });
  const kept = session.keep();
  return {
    text: saved.text,
    said: [...encodingSaid(saved, locale.fill), ...(kept === undefined ? [] : [kept])],
  };
}

function isUnchanged(saved: SavedText | 'unfit' | undefined, text: string): saved is SavedText {
  return typeof saved === 'object' && saved.text === text.trimEnd();
}

function encodingSaid({ encoding }: ForeignText, words: FillSession['words']): string[] {
  return encoding === undefined ? [] : [words.editor.encoding(encoding)];
}

/** @returns why its file could not be written, in words */
function writeFor(session: FillSession, file: string, pointer: string, text: string): string | undefined {
  try {
    writeEditorFile(session, file, text, editorNote(session, pointer));
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
  const { drafts, words } = session;
  const draft = drafts.get(pointer);
  if (!draft?.editor) return undefined;
  const { file, text: seen } = draft.editor;
  const saved = await readEditorFile(session, file, editorNote(session, pointer));
  if (typeof saved !== 'object' || saved.text === seen.trimEnd() || saved.text === '') return undefined;
  const isTyped = typed.trimEnd() !== seen.trimEnd() && !saved.text.includes(typed.trim());
  const text = isTyped ? joinTexts(typed, saved.text) : saved.text;
  drafts.set(pointer, { ...draft, text, editor: { file, text: saved.text } });
  return { text, said: [words.editor.later, ...encodingSaid(saved, words)] };
}

/** Removes the file that an editor had: its text is in the report or was thrown away. */
export async function forgetEditor(session: FillSession, draft: Draft | undefined): Promise<void> {
  if (draft?.editor) await removeEditorFile(session, draft.editor.file);
}
