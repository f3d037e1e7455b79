import { isAnswered } from '../form/answer.ts';
import type { SectionName } from '../generated/field-paths.ts';
import { form } from '../form/form.ts';
import { fieldAt, parentPointer } from '../form/pointer.ts';
import { valueAt } from '../form/value-at.ts';
import type { Direction, Steps } from './ask/prompter.ts';
import { listsAbove } from './places/find-place.ts';
import { answerAt, containerOf, listOf, type Container } from './questions.ts';
import {
  isComplete,
  nextMissing,
  nextOpen,
  nextSection,
  screenOfContainer,
  screenOfNewItem,
  screenOfQuestion,
  type Screen,
} from './screens.ts';

/** Where a person is, has been, and how they came: the whole state of a session but for the report itself. */
export interface Navigation {
  readonly screen: Screen;
  /** The screens before, the last one last. */
  readonly trail: readonly Screen[];
  /** Only required questions without an answer are asked. */
  readonly missingOnly: boolean;
  /** Items of a list are given one after the other without its menu, and what was left out in one is not asked in the next. */
  readonly isBrief: boolean;
  /** After a section the next one follows. */
  readonly goesOn: boolean;
  /** The question or list that was left last. */
  readonly last?: string | undefined;
}

/** What the command line names to begin with. */
export interface EntryPoint {
  readonly section?: SectionName;
  readonly pointer?: string;
  readonly missing?: boolean;
  /** The report was just begun. */
  readonly isNew?: boolean;
  readonly isBrief?: boolean;
}

/** Where a session begins. */
export function startNavigation(report: unknown, entryPoint: EntryPoint): Navigation {
  const screen: Screen = { at: 'overview' };
  const { missing = false, isNew = false, isBrief = false } = entryPoint;
  const start = { screen, trail: [], missingOnly: missing, isBrief, goesOn: isBrief && isNew };
  const open = (first: Screen) => openScreen(start, first, report);
  if (entryPoint.pointer !== undefined) return open(screenOfPointer(report, entryPoint.pointer));
  if (missing) return { ...start, screen: nextMissing(report, { section: entryPoint.section }) };
  if (entryPoint.section !== undefined)
    return open(screenOfContainer(report, { kind: 'section', name: entryPoint.section }));
  const first = start.goesOn ? nextSection(report) : undefined;
  return first === undefined ? start : open(screenOfContainer(report, { kind: 'section', name: first }));
}

/** The screen where the answer at a pointer is given. */
function screenOfPointer(report: unknown, pointer: string): Screen {
  const field = fieldAt(form, pointer);
  if (field?.kind === 'list') return { at: 'list', pointer };
  if (field?.kind !== 'group') return { at: 'question', pointer };
  if (field.key === '') return screenOfContainer(report, { kind: 'item', pointer });
  const first = answerAt(report, pointer)?.children.find((child) => !isAnswered(child.value));
  return { at: 'question', pointer: first?.pointer ?? `${pointer}/${field.fields[0]?.key ?? ''}` };
}

/** Where one goes from a screen: in a direction, or to another screen that was chosen. */
export type Destination = Direction | Screen;

/** The destinations within the form. */
export type Onward = Exclude<Destination, 'stop' | keyof Steps>;

/** Goes where a person wants to go from the screen that was asked. */
export function goTo(navigation: Navigation, destination: Onward, report: unknown): Navigation {
  if (destination === 'back') return goBack(navigation);
  if (destination === 'next') return goOn(navigation, report);
  const goesOn = navigation.goesOn || (navigation.isBrief && navigation.screen.at === 'overview');
  return openScreen({ ...navigation, goesOn }, destination, report);
}

/** Goes to a screen from another one. A list without items begins with its first one. */
function openScreen(navigation: Navigation, wanted: Screen, report: unknown): Navigation {
  const isEmptyList = wanted.at === 'list' && !isAnswered(valueAt(report, wanted.pointer));
  const screen = (navigation.isBrief && isEmptyList && screenOfNewItem(report, wanted.pointer)) || wanted;
  const trail = isSameScreen(navigation.screen, screen)
    ? navigation.trail
    : [...navigation.trail, navigation.screen];
  return { ...navigation, screen, trail };
}

/** Goes to an answer that was taken back: as one was there before, where one was. */
export function returnTo(navigation: Navigation, screen: Screen, report: unknown): Navigation {
  const before = [...navigation.trail, navigation.screen];
  const index = before.findLastIndex((one) => isSamePlace(one, screen));
  const was = before[index];
  return was
    ? { ...navigation, screen: was, trail: before.slice(0, index) }
    : openScreen(navigation, screen, report);
}

function isSamePlace(a: Screen, b: Screen): boolean {
  return a.at === b.at && 'pointer' in a && 'pointer' in b && a.pointer === b.pointer;
}

/** Goes back to the screen before; the overview is the first of all. */
function goBack(navigation: Navigation): Navigation {
  const before = navigation.trail.at(-1) ?? { at: 'overview' };
  return { ...navigation, screen: before, trail: navigation.trail.slice(0, -1) };
}

/** Goes on from a question that was answered or skipped, or from a list that is done. */
function goOn(before: Navigation, report: unknown): Navigation {
  const { screen, missingOnly } = before;
  if (screen.at !== 'question' && screen.at !== 'list') return leave(before, { at: 'overview' });
  const { pointer } = screen;
  const navigation = { ...before, last: pointer };
  if (screen.at === 'question' && screen.once) return goBack(navigation);
  if (screen.at === 'question' && screen.adds) return goOnInList(navigation, report, pointer);
  const list = listOf(pointer);
  if (list !== undefined) return leave(navigation, { at: 'list', pointer: list });
  const container = containerOf(pointer);
  const parts: Screen | undefined = container && { at: 'parts', of: container };
  // Who has chosen from the parts of something goes on choosing.
  if (parts && navigation.trail.some((one) => isSameScreen(one, parts))) return leave(navigation, parts);
  const next = container && nextOpen(report, container, pointer, navigation);
  if (next) return openScreen(navigation, screenOfQuestion(next), report);
  if (container?.kind === 'item')
    return leave(navigation, { at: 'list', pointer: parentPointer(container.pointer) });
  if (missingOnly) return openScreen(navigation, nextMissing(report, { after: pointer }), report);
  const section = navigation.goesOn && container ? nextSection(report, container.name) : undefined;
  if (section !== undefined)
    return openScreen(navigation, screenOfContainer(report, { kind: 'section', name: section }), report);
  return leave(navigation, isComplete(report) ? { at: 'end' } : { at: 'overview' });
}

/** Goes up to a screen where one was before: what lies between is no longer gone back to. */
export function leave(navigation: Navigation, screen: Screen): Navigation {
  const index = navigation.trail.findLastIndex((one) => isSameScreen(one, screen));
  const trail =
    index >= 0 ? navigation.trail.slice(0, index) : screen.at === 'overview' ? [] : [...navigation.trail];
  return { ...navigation, screen, trail };
}

/**
 * Goes on while items of a list are given one after the other: with the next question of the item, then with the next
 * item. One that is left without any answer ends the list.
 */
function goOnInList(navigation: Navigation, report: unknown, pointer: string): Navigation {
  const list = listsAbove(pointer).at(-1) ?? '';
  const item = pointer
    .split('/')
    .slice(0, list.split('/').length + 1)
    .join('/');
  const container: Container = { kind: 'item', pointer: item };
  const isGiven = isAnswered(valueAt(report, item));
  // Without what is required of it, nothing of an item is asked.
  const isEnd = !isGiven && answerAt(report, pointer)?.field.required === true;
  const next = isEnd || pointer === item ? undefined : nextOpen(report, container, pointer, navigation);
  const screen = next && screenOfQuestion(next);
  if (screen)
    return openScreen(navigation, screen.at === 'question' ? { ...screen, adds: true } : screen, report);
  const another = isGiven ? screenOfNewItem(report, list) : undefined;
  if (another) return openScreen(navigation, another, report);
  return listsAbove(list).length > 0
    ? goOnInList(navigation, report, list)
    : goOn({ ...navigation, screen: { at: 'list', pointer: list } }, report);
}

function isSameScreen(a: Screen, b: Screen): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}
