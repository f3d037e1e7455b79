import type { AnswerValue } from '../form/answer-value.ts';
import type { FillSession } from './fill-session.ts';
import type { SeenReport } from './merge-change.ts';
import { nameAnswer } from './places/name-place.ts';
import { answerAt, listOf } from './questions.ts';
import { saveChange, type SaveOutcome } from './save-change.ts';
import { showAnswer } from './show-answer.ts';

/** Saves an answer and says what was saved; no text waits for the question any more. */
export async function saveAnswer(
  session: FillSession,
  seen: SeenReport,
  pointer: string,
  value: AnswerValue,
): Promise<SaveOutcome> {
  // In the language in which it was asked: the answer may be another one.
  const { prompter, words, locale, drafts } = session;
  const removes = value === null && listOf(pointer) !== undefined;
  const typed = drafts.get(pointer)?.text;
  const outcome = await saveChange(
    session,
    seen,
    removes ? { kind: 'remove', pointer } : { kind: 'set', pointer, value },
  );
  if (outcome.kind !== 'saved') return outcome;
  const { pointer: saved } = outcome;
  // With the item its text has lost its place, which the item after it may have by now.
  const left = drafts.lost.find((one) => one.pointer === saved && one.text === typed);
  if (!removes) drafts.delete(saved);
  else if (left) drafts.remove(left);
  const report = session.report.source.value;
  const now = answerAt(report, saved);
  if (!now) return outcome;
  const name = nameAnswer(locale, saved, report);
  await prompter.print([
    value === null ? words.cleared(name) : words.saved(name, showAnswer(now, locale, words)),
  ]);
  return outcome;
}
