import { isAnswered } from '../form/answer.ts';
import type { AnswerValue } from '../form/answer-value.ts';
import type { FillSession } from './fill-session.ts';
import type { Conflict } from './merge-change.ts';
import { wayOf } from './places/find-place.ts';
import { namePlace } from './places/name-place.ts';
import { answerAt } from './questions.ts';
import { showAnswer } from './show-answer.ts';
import { joinTexts } from './text/join-texts.ts';

/** Which of two answers to the same question is to stand; both are texts that were put together. */
export type AnswerChoice =
  { readonly kind: 'mine' | 'theirs' | 'undecided' } | { readonly kind: 'both'; readonly text: string };

/** Shows the answer that was given and the one that another program wrote meanwhile, and asks which is to stand. */
export async function askWhichAnswer(
  { words, locale, prompter, report }: FillSession,
  mine: AnswerValue,
  { pointer, theirs }: Pick<Conflict, 'pointer' | 'theirs'>,
): Promise<AnswerChoice> {
  const { conflict } = words;
  const answer = answerAt(report.source.value, pointer);
  const show = (value: unknown) =>
    answer && isAnswered(value) ? showAnswer({ ...answer, value }, locale, words, 200) : conflict.nothing;
  const both = typeof mine === 'string' && typeof theirs === 'string' ? joinTexts(mine, theirs) : undefined;
  const crumb = namePlace(locale, pointer, wayOf(report.source.value, pointer));
  const reply = await prompter.menu({
    heading: { crumb, title: conflict.title, guidance: conflict.guidance },
    rows: [
      { id: 'mine', label: conflict.mine, detail: show(mine) },
      { id: 'theirs', label: conflict.theirs, detail: show(theirs) },
      ...(both !== undefined ? [{ id: 'both', label: conflict.both, detail: '' }] : []),
    ],
    selected: 'mine',
    commands: [],
    canGoBack: false,
    decides: true,
  });
  if (reply.kind !== 'pick') return { kind: 'undecided' };
  const { id, typed } = reply;
  if (id === 'both' && both !== undefined) return { kind: 'both', text: both + (typed ?? '') };
  const chosen = id === 'theirs' ? theirs : mine;
  // What was typed on while this came up belongs to the text.
  if (typed !== undefined && typeof chosen === 'string')
    return { kind: 'both', text: chosen.trimEnd() + typed };
  return { kind: id === 'theirs' ? 'theirs' : 'mine' };
}
