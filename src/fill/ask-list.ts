import { isAnswered, listMissing, type Answer } from '../form/answer.ts';
import type { ListField } from '../form/field.ts';
import { breadcrumb } from '../locales/words.ts';
import { askMisfit } from './ask-misfit.ts';
import { questionHeading } from './question-heading.ts';
import type { MenuCommand, MenuRow } from './ask/prompter.ts';
import type { Destination } from './navigation.ts';
import { screenOfContainer, type Screen } from './screens.ts';
import { saveChange } from './save-change.ts';
import { answerAt, misfitAt } from './questions.ts';
import { showItem } from './show-answer.ts';
import type { OpenReport } from '../workspace/open-report.ts';
import type { FillSession } from './fill-session.ts';

/** Shows a list with what can be done to it, until it is left or one of its items is chosen. */
export async function askList(
  session: FillSession,
  listPointer: string,
  last: string | undefined,
): Promise<Destination> {
  let selected: string | undefined;
  const follow = session.places.follow();
  for (let problems: readonly string[] = []; ;) {
    const { prompter, report: seen } = session;
    const list = answerAt(seen.source.value, follow(listPointer) ?? '');
    if (list?.field.kind !== 'list') return 'next';
    const misfit = misfitAt(seen.source.value, list.pointer);
    if (misfit) return askMisfit(session, misfit.pointer);
    const items = list.children.filter((item) => isAnswered(item.value));
    const rows = listRows(session, list, items);
    const commands = listCommands(list);
    const heading = questionHeading(session, list.pointer, problems);
    const reply = await prompter.menu({
      heading,
      rows,
      selected: selected ?? firstChoice(list, items, last),
      commands,
      movable: items.length > 1,
      canSkip: true,
      canGoBack: true,
      steps: session.history.offers,
    });
    problems = [];
    if (reply.kind === 'leave') return reply.to;
    const item = items.find((one) => one.pointer === reply.id);
    if (reply.kind === 'move') {
      const to = items[reply.to]?.pointer;
      problems =
        item && to !== undefined ? await move(session, seen, item, Number(to.split('/').at(-1))) : [];
      selected = to;
    } else if (reply.kind === 'command' && reply.command === 'remove') {
      problems = item ? await remove(session, item) : [];
      selected = undefined;
    } else {
      const screen = screenFor(session, reply.kind === 'command' ? reply.command : reply.id, list, item);
      const adds = prompter.draws && screen?.at === 'question' && !item;
      if (screen) return adds ? { ...screen, adds } : screen;
      if (reply.kind === 'pick') return 'next';
    }
  }
}

function listRows({ locale, words }: FillSession, list: Answer, items: readonly Answer[]): MenuRow[] {
  const { item } = list.field as ListField;
  return [
    ...items.map((one) => {
      const isUnfinished = listMissing([one]).length > 0;
      const label = showItem(one, locale, words);
      return {
        id: one.pointer,
        label,
        isItem: true,
        ...(isUnfinished && { detail: words.list.unfinished, tone: 'partly' as const }),
      };
    }),
    { id: 'add', label: words.list.add(locale.fields[item.path].short) },
    ...(items.length > 0 ? [{ id: 'done', label: words.list.done }] : []),
  ];
}

const COMMANDS: readonly MenuCommand[] = [
  { key: 'a', id: 'add', label: 'add' },
  { key: 't', id: 'rename', label: 'rename', forItem: true },
  { key: 'r', id: 'remove', label: 'remove', forItem: true },
  { key: 'Delete', id: 'remove', forItem: true },
  { key: 'Backspace', id: 'remove', forItem: true },
];

function listCommands({ field }: Answer): readonly MenuCommand[] {
  const isOfSessions = (field as ListField).numbering === 'session';
  return isOfSessions ? COMMANDS : COMMANDS.filter(({ id }) => id !== 'rename');
}

/** An item that is not complete; else a new one where one was just given; else going on. */
function firstChoice(list: Answer, items: readonly Answer[], last: string | undefined): string {
  const unfinished = items.find((item) => listMissing([item]).length > 0);
  if (unfinished) return unfinished.pointer;
  const blank = list.children.some((item) => !isAnswered(item.value));
  const isAdding =
    last?.startsWith(`${list.pointer}/`) && ((list.field as ListField).numbering !== 'session' || blank);
  return items.length === 0 || isAdding ? 'add' : 'done';
}

/** Where a choice leads: to an item, to its title, or to a new item, for which an empty one in the file is taken first. */
function screenFor(
  { report }: FillSession,
  choice: string,
  list: Answer,
  item: Answer | undefined,
): Screen | undefined {
  const { item: field } = list.field as ListField;
  if (choice === 'add') {
    const blank = list.children.find((one) => !isAnswered(one.value));
    const pointer = blank?.pointer ?? `${list.pointer}/${list.children.length}`;
    return field.kind === 'group'
      ? screenOfContainer(report.source.value, { kind: 'item', pointer })
      : { at: 'question', pointer };
  }
  if (!item) return undefined;
  if (choice === 'rename') return { at: 'question', pointer: `${item.pointer}/title`, once: true };
  if (field.kind !== 'group') return { at: 'question', pointer: item.pointer };
  return screenOfContainer(report.source.value, { kind: 'item', pointer: item.pointer });
}

/** @returns what stands against it */
async function move(
  session: FillSession,
  seen: OpenReport,
  item: Answer,
  to: number,
): Promise<readonly string[]> {
  const outcome = await saveChange(session, seen, { kind: 'move', pointer: item.pointer, to });
  return outcome.kind === 'saved' ? [] : outcome.problems;
}

/** Asks first, as an item may hold much. @returns what stands against it */
async function remove(session: FillSession, item: Answer): Promise<readonly string[]> {
  const { prompter, report: seen, words, locale } = session;
  const name = showItem(item, locale, words);
  const reply = await prompter.menu({
    heading: { crumb: breadcrumb(locale, item.pointer), title: words.list.removeQuestion(name) },
    rows: [
      { id: 'keep', label: words.list.keep },
      { id: 'remove', label: words.list.remove },
    ],
    selected: 'keep',
    commands: [],
    canGoBack: true,
  });
  if (reply.kind !== 'pick' || reply.id !== 'remove') return [];
  const outcome = await saveChange(session, seen, { kind: 'remove', pointer: item.pointer });
  if (outcome.kind !== 'saved') return outcome.problems;
  await prompter.print([words.list.removed(name)]);
  return [];
}
