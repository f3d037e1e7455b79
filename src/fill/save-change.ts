import { isAnswered } from '../form/answer.ts';
import { breadcrumb } from '../locales/words.ts';
import { NotEditable } from '../report/edit.ts';
import type { Source } from '../report/source.ts';
import type { Change } from './merge-change.ts';
import type { Saved } from './report-file.ts';
import { answerAt } from './questions.ts';
import { showAnswer } from './show-answer.ts';
import type { FillSession } from './fill-session.ts';

/** What came of saving. */
export type SaveOutcome =
  /** The report holds what was given, or what another program wrote and the person has chosen. */
  | { readonly kind: 'saved' }
  /** Nothing was written: why, in words, and the text to go on with where another one was made of it. */
  | { readonly kind: 'refused'; readonly problems: readonly string[]; readonly text?: string };

/**
 * Saves a change. Where somebody else changed the same answer, both are shown and asked for; where the file cannot be
 * written, that is said and nothing is lost.
 */
export async function saveChange(session: FillSession, seen: Source, change: Change): Promise<SaveOutcome> {
  const { words, report, locale } = session;
  try {
    const saved = await report.save(seen, change);
    if (saved.kind === 'saved') return { kind: 'saved' };
    if (saved.kind === 'unreadable') return { kind: 'refused', problems: [words.unreadable(report.path)] };
    if (change.kind !== 'set') return { kind: 'refused', problems: [words.conflict.list] };
    return await askWhich(session, change, saved);
  } catch (error) {
    if (error instanceof NotEditable) {
      return {
        kind: 'refused',
        problems: [words.notEditable[error.reason](breadcrumb(locale, error.pointer))],
      };
    }
    const problem = session.wordFileProblem(error);
    if (problem === undefined) throw error;
    return { kind: 'refused', problems: [words.notSaved(problem)] };
  }
}

async function askWhich(
  session: FillSession,
  change: Change & { kind: 'set' },
  saved: Saved & { kind: 'conflict' },
): Promise<SaveOutcome> {
  const { words, locale, prompter, report } = session;
  const { conflict } = words;
  const { pointer, theirs } = saved;
  const answer = answerAt(report.source.value, pointer);
  const show = (value: unknown) =>
    answer && isAnswered(value) ? showAnswer({ ...answer, value }, locale, words, 200) : conflict.nothing;
  const both =
    typeof change.value === 'string' && typeof theirs === 'string'
      ? `${change.value.trimEnd()}\n\n${theirs.trimEnd()}`
      : undefined;
  const reply = await prompter.menu({
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
  if (choice === 'theirs') return { kind: 'saved' };
  if (choice === 'both' && both !== undefined) return { kind: 'refused', problems: [], text: both };
  return saveChange(session, report.source, { ...change, pointer });
}
