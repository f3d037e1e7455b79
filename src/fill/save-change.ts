import { isAnswered } from '../form/answer.ts';
import { breadcrumb } from '../locales/words.ts';
import { NotEditable } from '../report/edit.ts';
import type { Source } from '../report/source.ts';
import type { Change } from './merge-change.ts';
import type { Saved } from './report-file.ts';
import { answerAt } from './questions.ts';
import { showAnswer } from './show-answer.ts';
import type { Talk } from './talk.ts';

export type Outcome =
  | { readonly kind: 'saved' }
  /** Another's answer was kept. */
  | { readonly kind: 'theirs' }
  /** To be asked again, with what happened and perhaps another text. */
  | { readonly kind: 'again'; readonly problems: readonly string[]; readonly text?: string };

/**
 * Saves a change. Where somebody else changed the same answer, both are shown and asked for; where the file cannot be
 * written, that is told and nothing is lost.
 */
export async function saveChange(talk: Talk, seen: Source, change: Change): Promise<Outcome> {
  const { words, report, locale } = talk;
  try {
    const saved = await report.save(seen, change);
    if (saved.kind === 'saved') return { kind: 'saved' };
    if (saved.kind === 'unreadable') return { kind: 'again', problems: [words.unreadable(report.path)] };
    if (change.kind !== 'set') return { kind: 'again', problems: [words.conflict.list] };
    return await askWhich(talk, change, saved);
  } catch (error) {
    if (error instanceof NotEditable) {
      return {
        kind: 'again',
        problems: [words.notEditable[error.reason](breadcrumb(locale, error.pointer))],
      };
    }
    const problem = talk.wordFileProblem(error);
    if (problem === undefined) throw error;
    return { kind: 'again', problems: [words.notSaved(problem)] };
  }
}

async function askWhich(
  talk: Talk,
  change: Change & { kind: 'set' },
  saved: Saved & { kind: 'conflict' },
): Promise<Outcome> {
  const { words, locale, asker, report } = talk;
  const { conflict } = words;
  const { pointer, theirs } = saved;
  const answer = answerAt(report.source.value, pointer);
  const show = (value: unknown) =>
    answer && isAnswered(value) ? showAnswer({ ...answer, value }, locale, words, 200) : conflict.nothing;
  const both =
    typeof change.value === 'string' && typeof theirs === 'string'
      ? `${change.value.trimEnd()}\n\n${theirs.trimEnd()}`
      : undefined;
  const reply = await asker.menu({
    heading: { crumb: breadcrumb(locale, pointer), title: conflict.title, guidance: conflict.guidance },
    rows: [
      { id: 'mine', label: conflict.mine, detail: show(change.value) },
      { id: 'theirs', label: conflict.theirs, detail: show(theirs) },
      ...(both !== undefined ? [{ id: 'both', label: conflict.both, detail: '' }] : []),
    ],
    selected: 'mine',
    commands: [],
    canGoBack: false,
  });
  const choice = reply.kind === 'pick' ? reply.id : 'mine';
  if (choice === 'theirs') return { kind: 'theirs' };
  if (choice === 'both' && both !== undefined) return { kind: 'again', problems: [], text: both };
  return saveChange(talk, report.source, { ...change, pointer });
}
