import { FileProblem } from '../edge/file-problem.ts';
import { breadcrumb } from '../locales/words.ts';
import type { AnswerValue } from '../form/answer-value.ts';
import { itemIndex, parentPointer } from '../form/pointer.ts';
import { applyEditsToFile } from '../text/apply-edits.ts';
import { NotEditable } from '../diagnostics/not-editable.ts';
import { unwritable } from '../show/user-error.ts';
import { checkEdit } from '../report/edit/check-edit.ts';
import { valueAt } from '../form/value-at.ts';
import { withText, type OpenReport } from '../workspace/open-report.ts';
import { reopenReport, saveReport } from '../workspace/save-report.ts';
import { askWhichAnswer } from './ask-which-answer.ts';
import type { FillSession } from './fill-session.ts';
import { mergeChange, type Change, type MergedEdits } from './merge-change.ts';

/** What came of saving. */
export type SaveOutcome =
  /** The report holds what was given, or what another program wrote and the person has chosen. */
  | { readonly kind: 'saved' }
  /** Nothing was written: why, in words, and the text to go on with where another one was made of it. */
  | { readonly kind: 'refused'; readonly problems: readonly string[]; readonly text?: string };

/**
 * Saves a change in the report as it is on the disk by now, whole or not at all. Where another program changed the same
 * answer, both are shown and asked for; where the file cannot be written, that is said and nothing is lost.
 * @param seen the report when the question was asked
 */
export async function saveChange(
  session: FillSession,
  seen: OpenReport,
  change: Change,
): Promise<SaveOutcome> {
  try {
    return await mergeAndSave(session, seen, change);
  } catch (error) {
    const problem = wordProblem(session, error);
    if (problem === undefined) throw error;
    return { kind: 'refused', problems: [problem] };
  }
}

async function mergeAndSave(session: FillSession, seen: OpenReport, change: Change): Promise<SaveOutcome> {
  const { words, io } = session;
  const now = await reopenReport(session.report, io);
  if (!now) return { kind: 'refused', problems: [words.unreadable(session.report.file)] };
  session.take(now);
  const merged = mergeChange(seen.source, now.source, change);
  if (merged.kind === 'edits') {
    await write(session, change, merged);
    return { kind: 'saved' };
  }
  if (change.kind !== 'set') return { kind: 'refused', problems: [words.conflict.list] };
  const choice = await askWhichAnswer(session, change.value, merged);
  if (choice.kind === 'theirs') return { kind: 'saved' };
  if (choice.kind === 'both') return { kind: 'refused', problems: [], text: choice.text };
  return saveChange(session, session.report, { ...change, pointer: merged.pointer });
}

/** @throws NotEditable where the edit would not do what it should, whatever mistake this program may hold */
async function write(session: FillSession, change: Change, { pointer, edits }: MergedEdits): Promise<void> {
  const { report, io } = session;
  if (edits.length === 0) return;
  const after = await withText(report, applyEditsToFile(report.text, edits), io);
  checkEdit(report.source, after.source, wantedOf(report.source.value, { ...change, pointer }));
  await saveReport(report, after, io);
  session.take(after);
}

/** The answer that a change gives: of a list that is changed, the whole list. */
function wantedOf(report: unknown, change: Change): { pointer: string; value: AnswerValue } {
  if (change.kind === 'set') return change;
  const list = parentPointer(change.pointer);
  const items = [...(valueAt(report, list) as readonly AnswerValue[])];
  const removed = items.splice(itemIndex(change.pointer), 1);
  if (change.kind === 'move') items.splice(change.to, 0, ...removed);
  return { pointer: list, value: items };
}

/** Why nothing could be written, in words; undefined for a mistake of this program. */
function wordProblem({ words, locale }: FillSession, error: unknown): string | undefined {
  if (error instanceof NotEditable) return words.notEditable[error.reason](breadcrumb(locale, error.pointer));
  return error instanceof FileProblem ? words.notSaved(unwritable(locale, error).message) : undefined;
}
