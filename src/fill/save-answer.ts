import type { Answer } from '../form/answer.ts';
import { crumbs, joinCrumbs } from '../locales/words.ts';
import type { AnswerValue } from '../form/answer-value.ts';
import type { OpenReport } from '../workspace/open-report.ts';
import { answerAt, listOf } from './questions.ts';
import { saveChange, type SaveOutcome } from './save-change.ts';
import { showAnswer } from './show-answer.ts';
import type { FillSession } from './fill-session.ts';

/** Saves an answer and says what was saved. */
export async function saveAnswer(
  session: FillSession,
  seen: OpenReport,
  { pointer }: Answer,
  value: AnswerValue,
): Promise<SaveOutcome> {
  // In the language in which it was asked: the answer may be another one.
  const { prompter, words, locale } = session;
  const removes = value === null && listOf(pointer) !== undefined;
  const outcome = await saveChange(
    session,
    seen,
    removes ? { kind: 'remove', pointer } : { kind: 'set', pointer, value },
  );
  if (outcome.kind === 'refused') return outcome;
  if (removes) session.drafts.follow(pointer, undefined);
  const now = answerAt(session.report.source.value, pointer);
  if (!now) return outcome;
  const name = joinCrumbs(crumbs(locale, pointer).slice(-2));
  await prompter.print([
    value === null ? words.cleared(name) : words.saved(name, showAnswer(now, locale, words)),
  ]);
  return outcome;
}
