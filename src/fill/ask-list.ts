import { isAnswered, listMissing, type Answer } from '../form/answer.ts';
import type { ListField } from '../form/field.ts';
import { breadcrumb } from '../locales/words.ts';
import type { Ended } from './ended.ts';
import { headingOf } from './heading-of.ts';
import type { MenuCommand, MenuRow } from './ask/asker.ts';
import { placeOfContainer, type Place } from './journey.ts';
import { saveChange } from './save-change.ts';
import { answerAt } from './questions.ts';
import { showItem } from './show-answer.ts';
import type { Talk } from './talk.ts';

/** Shows a list with what can be done to it, until it is left or one of its items is chosen. */
export async function askList(talk: Talk, pointer: string, last: string | undefined): Promise<Ended | Place> {
  let selected: string | undefined;
  for (let problems: readonly string[] = []; ;) {
    const { asker, report } = talk;
    const seen = report.source;
    const list = answerAt(seen.value, pointer);
    if (list?.field.kind !== 'list') return 'on';
    const items = list.children.filter((item) => isAnswered(item.value));
    const rows = listRows(talk, list, items);
    const commands = listCommands(list);
    const heading = headingOf(talk, list, problems);
    const reply = await asker.menu({
      heading,
      rows,
      selected: selected ?? firstChoice(list, items, last),
      commands,
      movable: items.length > 1,
      canSkip: true,
      canGoBack: true,
    });
    problems = [];
    if (reply.kind === 'stop' || reply.kind === 'back') return reply.kind;
    if (reply.kind === 'skip') return 'on';
    const item = items.find((one) => one.pointer === reply.id);
    if (reply.kind === 'move') {
      const to = items[reply.to]?.pointer;
      problems = item && to !== undefined ? await move(talk, seen, item, Number(to.split('/').at(-1))) : [];
      selected = to;
    } else if (reply.kind === 'command' && reply.command === 'remove') {
      problems = item ? await remove(talk, item) : [];
      selected = undefined;
    } else {
      const place = placeFor(talk, reply.kind === 'command' ? reply.command : reply.id, list, item);
      if (place) return place;
      if (reply.kind === 'pick') return 'on';
    }
  }
}

function listRows({ locale, words }: Talk, list: Answer, items: readonly Answer[]): MenuRow[] {
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
function placeFor(
  { report }: Talk,
  choice: string,
  list: Answer,
  item: Answer | undefined,
): Place | undefined {
  const { item: field } = list.field as ListField;
  if (choice === 'add') {
    const blank = list.children.find((one) => !isAnswered(one.value));
    const pointer = blank?.pointer ?? `${list.pointer}/${list.children.length}`;
    return field.kind === 'group'
      ? placeOfContainer(report.source.value, { kind: 'item', pointer })
      : { at: 'question', pointer };
  }
  if (!item) return undefined;
  if (choice === 'rename') return { at: 'question', pointer: `${item.pointer}/title`, once: true };
  if (field.kind !== 'group') return { at: 'question', pointer: item.pointer };
  return placeOfContainer(report.source.value, { kind: 'item', pointer: item.pointer });
}

/** @returns what stands against it */
async function move(
  talk: Talk,
  seen: Talk['report']['source'],
  item: Answer,
  to: number,
): Promise<readonly string[]> {
  const outcome = await saveChange(talk, seen, { kind: 'move', pointer: item.pointer, to });
  if (outcome.kind === 'again') return outcome.problems;
  talk.half.follow(item.pointer, to);
  return [];
}

/** Asks first, as nothing brings the item back. @returns what stands against it */
async function remove(talk: Talk, item: Answer): Promise<readonly string[]> {
  const { asker, report, words, locale } = talk;
  const seen = report.source;
  const name = showItem(item, locale, words);
  const reply = await asker.menu({
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
  const outcome = await saveChange(talk, seen, { kind: 'remove', pointer: item.pointer });
  if (outcome.kind === 'again') return outcome.problems;
  talk.half.follow(item.pointer, undefined);
  await asker.tell([words.list.removed(name)]);
  return [];
}
