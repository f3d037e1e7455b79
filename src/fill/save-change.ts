import { FileProblem } from '../edge/file-problem.ts';
import { breadcrumb } from '../locales/words.ts';
import type { AnswerValue } from '../form/answer-value.ts';
import { itemIndex, parentPointer } from '../form/pointer.ts';
import { applyEditsToFile } from '../text/apply-edits.ts';
import { NotEditable } from '../diagnostics/not-editable.ts';
import { unreadable, unwritable, UserError } from '../show/user-error.ts';
import { checkEdit } from '../report/edit/check-edit.ts';
import { valueAt } from '../form/value-at.ts';
import { withText, type OpenReport } from '../workspace/open-report.ts';
import { reopenReport, saveReport } from '../workspace/save-report.ts';
import { askWhichAnswer } from './ask-which-answer.ts';
import type { FillSession } from './fill-session.ts';
import type { Moment, Step } from './history.ts';
import { mergeChange, type Change, type MergedEdits, type SeenReport } from './merge-change.ts';
import { wayOf } from './places/find-place.ts';
import { namePlace } from './places/name-place.ts';
import { relocationOfItem, type Relocation } from './places/relocation.ts';

/** What came of saving. */
export type SaveOutcome =
  /** The report holds what was given, or what another program wrote and the person has chosen. */
  | { readonly kind: 'saved'; readonly pointer: string; readonly step?: Step }
  /** Nothing was written: why, in words, and the text to go on with where another one was made of it. */
  | Refused
  /** Nothing was written, as the item is not in the report any more. */
  | { readonly kind: 'gone'; readonly problems: readonly string[] };

interface Refused {
  readonly kind: 'refused';
  readonly problems: readonly string[];
  readonly text?: string;
}

/**
 * Saves a change in the report as it is on the disk by now, whole or not at all. Where another program changed the same
 * answer, both are shown and asked for; where the file cannot be written, that is said and nothing is lost.
 * @param seen the report when the question was asked
 */
export async function saveChange(
  session: FillSession,
  seen: SeenReport,
  change: Change,
): Promise<SaveOutcome> {
  const outcome = await applyChange(session, seen, change);
  if (outcome.kind === 'saved' && outcome.step) session.history.add(outcome.step);
  return outcome;
}

/** The same for a change that is one step of the history already. */
export function applyChange(session: FillSession, seen: SeenReport, change: Change): Promise<SaveOutcome> {
  return orRefused(session, () => mergeAndSave(session, seen, change));
}

/** What came of saving; where the file cannot be written or take the change, why. */
export async function orRefused<T>(session: FillSession, save: () => Promise<T>): Promise<T | Refused> {
  try {
    return await save();
  } catch (error) {
    const problem = wordProblem(session, error);
    if (problem === undefined) throw error;
    return { kind: 'refused', problems: [problem] };
  }
}

async function mergeAndSave(session: FillSession, seen: SeenReport, change: Change): Promise<SaveOutcome> {
  const { words, locale } = session;
  const now = await readNow(session);
  if (typeof now === 'string') return { kind: 'refused', problems: [words.notSaved(now)] };
  session.take(now);
  const merged = mergeChange(seen.source, now.source, change);
  if (merged.kind === 'gone') {
    const where = namePlace(locale, change.pointer, wayOf(seen.source.value, change.pointer));
    return { kind: 'gone', problems: [words.gone(where)] };
  }
  if (merged.kind === 'edits') {
    const before = session.report;
    await write(session, change, merged);
    const { pointer } = merged;
    if (session.report === before) return { kind: 'saved', pointer };
    const step = {
      before: momentOf(before),
      after: momentOf(session.report),
      change: { ...change, pointer },
    };
    return { kind: 'saved', pointer, step };
  }
  if (change.kind !== 'set') return { kind: 'refused', problems: [words.conflict.list] };
  const choice = await askWhichAnswer(session, change.value, merged);
  if (choice.kind === 'theirs') return { kind: 'saved', pointer: merged.pointer };
  if (choice.kind === 'undecided') return { kind: 'refused', problems: [words.conflict.title] };
  if (choice.kind === 'both') return { kind: 'refused', problems: [], text: choice.text };
  return mergeAndSave(session, session.report, { ...change, pointer: merged.pointer });
}

/** Of a report only what the history needs: with all positions it would fill the memory. */
function momentOf({ text, source }: OpenReport): Moment {
  return { text, source: { text: source.text, value: source.value } };
}

/** The report as it is on the disk by now; in words why it cannot be read. */
export async function readNow({ report, io, words, locale }: FillSession): Promise<OpenReport | string> {
  try {
    return (await reopenReport(report, io)) ?? words.unreadable(report.file);
  } catch (error) {
    if (!(error instanceof FileProblem)) throw error;
    return unreadable(locale, 'report', error.inReading).message;
  }
}

/**
 * @throws NotEditable where the edit would not do what it should, whatever mistake this program may hold
 * @throws UserError where the report would be too large
 */
async function write(session: FillSession, change: Change, { pointer, edits }: MergedEdits): Promise<void> {
  const { report, io } = session;
  if (edits.length === 0) return;
  const after = await withText(report, applyEditsToFile(report.text, edits), io);
  checkEdit(report.source, after.source, wantedOf(report.source.value, { ...change, pointer }));
  await saveReport(report, after, io);
  session.take(after, relocationOf(change, pointer));
}

function relocationOf(change: Change, pointer: string): Relocation {
  if (change.kind === 'set') return (unmoved) => unmoved;
  return relocationOfItem(pointer, change.kind === 'move' ? change.to : undefined);
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
  if (error instanceof UserError) return error.message;
  return error instanceof FileProblem ? words.notSaved(unwritable(locale, error).message) : undefined;
}
