import { itemIndex, joinPointer, parentPointer } from '../form/pointer.ts';
import { valueAt } from '../form/value-at.ts';
import { withText } from '../workspace/open-report.ts';
import { saveReport } from '../workspace/save-report.ts';
import type { FillSession } from './fill-session.ts';
import type { Insertion, Moment, Step, Way } from './history.ts';
import { nameAnswer } from './places/name-place.ts';
import { relocationBetween } from './places/relocation.ts';
import { applyChange, orRefused, readNow, type SaveOutcome } from './save-change.ts';
import { answerAt } from './questions.ts';
import type { Screen } from './screens.ts';
import { showItem } from './show-answer.ts';

/**
 * Takes back the change that was saved last, or does it again. Where the file is as that change left it, it becomes what
 * it was, to the letter; where another program has written since, only the answer does, and it is asked where that
 * program changed the same one.
 * @returns where that answer is; undefined where nothing was done
 */
export async function takeStep(session: FillSession, way: Way): Promise<Screen | undefined> {
  const { history, prompter, words, locale } = session;
  const step = history.next(way);
  if (!step) return undefined;
  const outcome = await orRefused(
    session,
    async () => (await retrace(session, step)) ?? change(session, step),
  );
  if (outcome.kind === 'gone') history.pass(way, undefined);
  if (outcome.kind !== 'saved') {
    await prompter.print(outcome.problems);
    return undefined;
  }
  history.pass(way, outcome.step);
  const { kind, pointer } = step.change;
  const now = { pointer: outcome.pointer, report: session.report.source.value };
  // The name of an item that goes away is in the report before only.
  const named = kind === 'remove' ? { pointer, report: step.before.source.value } : now;
  const item = kind === 'set' ? undefined : answerAt(named.report, named.pointer);
  const name = item ? showItem(item, locale, words) : nameAnswer(locale, named.pointer, named.report);
  await prompter.print([way === 'undo' ? words.undone(name) : words.redone(name)]);
  return kind === 'set'
    ? { at: 'question', pointer: now.pointer }
    : { at: 'list', pointer: parentPointer(now.pointer) };
}

/** Puts the whole text back. Undefined where it is not as the change has left it. */
async function retrace(session: FillSession, step: Step): Promise<SaveOutcome | undefined> {
  const { before, after, change } = step;
  const now = await readNow(session);
  if (typeof now === 'string' || now.text !== before.text) return undefined;
  const then = await withText(now, after.text, session.io);
  await saveReport(now, then, session.io);
  session.take(now);
  session.take(then);
  return { kind: 'saved', pointer: change.pointer, step };
}

function change(session: FillSession, step: Step): Promise<SaveOutcome> {
  const { change: wanted, before } = step;
  return wanted.kind === 'insert' ? insert(session, before, wanted) : applyChange(session, before, wanted);
}

/** Brings an item back: at the end of its list, and from there to where it was. */
async function insert(
  session: FillSession,
  seen: Moment,
  { pointer, value }: Insertion,
): Promise<SaveOutcome> {
  const { report } = session;
  const list = relocationBetween(seen.source.value, report.source.value)(parentPointer(pointer));
  const items: unknown = list === undefined ? undefined : valueAt(report.source.value, list);
  const end = Array.isArray(items) ? items.length : 0;
  const last = joinPointer(list ?? parentPointer(pointer), end);
  const added = await applyChange(session, report, { kind: 'set', pointer: last, value });
  if (added.kind !== 'saved' || !added.step) return added;
  const to = Math.min(itemIndex(pointer), end);
  const move = { kind: 'move', pointer: added.pointer, to } as const;
  const moved = to === end ? undefined : await applyChange(session, session.report, move);
  // Where it cannot go further it is back all the same.
  const place = moved?.kind === 'saved' ? joinPointer(parentPointer(added.pointer), to) : added.pointer;
  const after = moved?.kind === 'saved' && moved.step ? moved.step.after : added.step.after;
  const { before } = added.step;
  return {
    kind: 'saved',
    pointer: place,
    step: { before, after, change: { kind: 'insert', pointer: place, value } },
  };
}
