import { isAnswered } from '../form/answer.ts';
import { valueAt } from '../form/value-at.ts';
import { sourceText } from '../report/source.ts';
import { isSame } from '../text/same-value.ts';
import type { OpenReport } from '../workspace/open-report.ts';
import { askWhichAnswer } from './ask-which-answer.ts';
import { forgetEditor } from './edit-in-editor.ts';
import type { FillSession } from './fill-session.ts';
import { holdsNote } from './text/editor-note.ts';

/** What stands in the field of a question, between one prompt and the next. */
export interface Attempt {
  /** The report as it was when the question was asked, and where the question was. */
  readonly seen: OpenReport;
  readonly pointer: string;
  /** The answer in it. */
  readonly existing: string;
  readonly text: string;
  /** What is to be known of the text. */
  readonly problems: readonly string[];
  /** The text whose errors were shown: given again as it is, it is kept. */
  readonly judged?: string;
}

/** The answer, or the text that was typed before; where the answer was changed since, both are shown and asked for. */
export async function firstAttempt(session: FillSession, pointer: string): Promise<Attempt> {
  const { drafts, words, report: seen } = session;
  const value = valueAt(seen.source.value, pointer);
  const existing = textOf(seen, pointer);
  const fresh = { seen, pointer, existing, text: existing, problems: [] };
  const draft = drafts.get(pointer);
  if (!draft || isSame(draft.text, existing)) return fresh;
  const left = holdsNote(draft.text) ? [words.editor.noteLeft] : [];
  const shown = { ...fresh, text: draft.text, problems: [words.draftShown, ...left] };
  const isFree = isSame(draft.was, value) || (draft.was === undefined && !isAnswered(value));
  if (isFree) return shown;
  const choice = await askWhichAnswer(session, draft.text, { pointer, theirs: value });
  if (choice.kind === 'both') return { ...shown, text: choice.text };
  if (choice.kind !== 'theirs') return shown;
  drafts.delete(pointer);
  await forgetEditor(session, draft);
  return fresh;
}

/** The answer when writing began, as it is kept with a text. */
export function wasOf({ seen, pointer }: Attempt): unknown {
  return valueAt(seen.source.value, pointer) ?? null;
}

/** Nothing was typed, so there is nothing to save, whatever another program has written meanwhile. */
export function isUntouched({ seen, pointer, existing, text }: Attempt): boolean {
  const value = valueAt(seen.source.value, pointer);
  return text === existing && (typeof value === 'string' || !isAnswered(value));
}

/** The answer as it is shown for editing; what is not text stands as it is written in the file. */
export function textOf({ source }: OpenReport, pointer: string): string {
  const value = valueAt(source.value, pointer);
  if (typeof value === 'string') return value.trimEnd();
  const range = source.positions.get(pointer)?.value;
  return isAnswered(value) && range ? sourceText(source, range).trimEnd() : '';
}
