import type { Answer } from '../form/answer.ts';
import { crumbs, joinCrumbs } from '../locales/words.ts';
import type { AnswerValue } from '../report/edit.ts';
import type { Source } from '../report/source.ts';
import { answerAt, listOf } from './questions.ts';
import { saveChange } from './save-change.ts';
import { showAnswer } from './show-answer.ts';
import type { Talk } from './talk.ts';

/** Saves an answer and tells what was saved; or what stands against it. */
export async function saveAnswer(
  talk: Talk,
  seen: Source,
  { pointer }: Answer,
  value: AnswerValue,
): Promise<'done' | { readonly problems: readonly string[]; readonly text?: string }> {
  const { asker, report, words, locale } = talk;
  const removes = value === null && listOf(pointer) !== undefined;
  const outcome = await saveChange(
    talk,
    seen,
    removes ? { kind: 'remove', pointer } : { kind: 'set', pointer, value },
  );
  if (outcome.kind === 'again') return outcome;
  if (pointer === '/language') await talk.followLanguage();
  if (removes) talk.half.follow(pointer, undefined);
  const now = answerAt(report.source.value, pointer);
  if (!now) return 'done';
  const name = joinCrumbs(crumbs(locale, pointer).slice(-2));
  await asker.tell([
    value === null ? words.cleared(name) : words.saved(name, showAnswer(now, locale, words)),
  ]);
  return 'done';
}
