import { isAnswered } from '../form/answer.ts';
import { breadcrumb } from '../locales/words.ts';
import type { AnswerValue } from '../form/answer-value.ts';
import type { FillSession } from './fill-session.ts';
import type { Conflict } from './merge-change.ts';
import { answerAt } from './questions.ts';
import { showAnswer } from './show-answer.ts';

/** Which of two answers to the same question is to stand; both are texts that were put together. */
export type AnswerChoice =
  { readonly kind: 'mine' | 'theirs' } | { readonly kind: 'both'; readonly text: string };

/** Shows the answer that was given and the one that another program wrote meanwhile, and asks which is to stand. */
export async function askWhichAnswer(
  { words, locale, prompter, report }: FillSession,
  mine: AnswerValue,
  { pointer, theirs }: Conflict,
): Promise<AnswerChoice> {
  const { conflict } = words;
  const answer = answerAt(report.source.value, pointer);
  const show = (value: unknown) =>
    answer && isAnswered(value) ? showAnswer({ ...answer, value }, locale, words, 200) : conflict.nothing;
  const both =
    typeof mine === 'string' && typeof theirs === 'string'
      ? `${mine.trimEnd()}\n\n${theirs.trimEnd()}`
      : undefined;
  const reply = await prompter.menu({
    heading: { crumb: breadcrumb(locale, pointer), title: conflict.title, guidance: conflict.guidance },
    rows: [
      { id: 'mine', label: conflict.mine, detail: show(mine) },
      { id: 'theirs', label: conflict.theirs, detail: show(theirs) },
      ...(both !== undefined ? [{ id: 'both', label: conflict.both, detail: '' }] : []),
    ],
    selected: 'mine',
    commands: [],
    canGoBack: false,
  });
  const choice = reply.kind === 'pick' ? reply.id : 'mine';
  if (choice === 'both' && both !== undefined) return { kind: 'both', text: both };
  return { kind: choice === 'theirs' ? 'theirs' : 'mine' };
}
