import { isAnswered, listMissing } from '../form/answer.ts';
import type { SectionName } from '../generated/field-paths.ts';
import { form } from '../form/form.ts';
import { fieldAt, parentPointer } from '../form/pointer.ts';
import type { Direction } from './ask/prompter.ts';
import { listsAbove } from './places/find-place.ts';
import type { Relocation } from './places/relocation.ts';
import {
  answerAt,
  containerOf,
  isOpen,
  listOf,
  missingQuestions,
  questionsOf,
  type Container,
  type Question,
} from './questions.ts';

/** What is asked. */
export type Screen =
  | { readonly at: 'overview' }
  /** The questions of a section or of an item, to choose from. */
  | { readonly at: 'parts'; readonly of: Container }
  | { readonly at: 'list'; readonly pointer: string }
  /** `once`: only this, then back to where one came from. */
  | { readonly at: 'question'; readonly pointer: string; readonly once?: true }
  /** Everything required is answered. */
  | { readonly at: 'end' };

/** Where a person is, has been, and how they came: the whole state of a session but for the report itself. */
export interface Navigation {
  readonly screen: Screen;
  /** The screens before, the last one last. */
  readonly trail: readonly Screen[];
  /** Only required questions without an answer are asked. */
  readonly missingOnly: boolean;
  /** The question or list that was left last. */
  readonly last?: string | undefined;
}

/** What the command line names to begin with. */
export interface EntryPoint {
  readonly section?: SectionName;
  readonly pointer?: string;
  readonly missing?: boolean;
}

/** Where a session begins. */
export function startNavigation(report: unknown, entryPoint: EntryPoint): Navigation {
  const screen: Screen = { at: 'overview' };
  const start = { screen, trail: [], missingOnly: entryPoint.missing ?? false };
  if (entryPoint.pointer !== undefined) return openScreen(start, screenOfPointer(report, entryPoint.pointer));
  if (entryPoint.section !== undefined)
    return openScreen(start, screenOfContainer(report, { kind: 'section', name: entryPoint.section }));
  if (entryPoint.missing) return { ...start, screen: nextMissing(report, undefined) };
  return start;
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

/** A section or item as one goes on with it: its first open question, or all of them where none is open. */
export function screenOfContainer(report: unknown, container: Container): Screen {
  const questions = questionsOf(report, container);
  const [only] = questions;
  const first = questions.length === 1 ? only : questions.find(isOpen);
  return first ? screenOfQuestion(first) : { at: 'parts', of: container };
}

function screenOfQuestion({ kind, answer }: Question): Screen {
  return { at: kind === 'list' ? 'list' : 'question', pointer: answer.pointer };
}

/** Where one goes from a screen: in a direction, or to another screen that was chosen. */
export type Destination = Direction | Screen;

/** Goes where a person wants to go from the screen that was asked. */
export function goTo(
  navigation: Navigation,
  destination: Exclude<Destination, 'stop'>,
  report: unknown,
): Navigation {
  if (destination === 'back') return goBack(navigation);
  return destination === 'next' ? goOn(navigation, report) : openScreen(navigation, destination);
}

function openScreen(navigation: Navigation, screen: Screen): Navigation {
  const trail = isSameScreen(navigation.screen, screen)
    ? navigation.trail
    : [...navigation.trail, navigation.screen];
  return { ...navigation, screen, trail };
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
  const list = listOf(pointer);
  if (list !== undefined) return leave(navigation, { at: 'list', pointer: list });
  const container = containerOf(pointer);
  const parts: Screen | undefined = container && { at: 'parts', of: container };
  // Who has chosen from the parts of something goes on choosing.
  if (parts && navigation.trail.some((one) => isSameScreen(one, parts))) return leave(navigation, parts);
  const next = container && nextOpen(report, container, pointer, missingOnly);
  if (next) return openScreen(navigation, screenOfQuestion(next));
  if (container?.kind === 'item')
    return leave(navigation, { at: 'list', pointer: parentPointer(container.pointer) });
  if (missingOnly) return openScreen(navigation, nextMissing(report, pointer));
  return leave(navigation, isComplete(report) ? { at: 'end' } : { at: 'overview' });
}

/** Goes up to a screen where one was before: what lies between is no longer gone back to. */
function leave(navigation: Navigation, screen: Screen): Navigation {
  const index = navigation.trail.findLastIndex((one) => isSameScreen(one, screen));
  const trail =
    index >= 0 ? navigation.trail.slice(0, index) : screen.at === 'overview' ? [] : [...navigation.trail];
  return { ...navigation, screen, trail };
}

function nextOpen(
  report: unknown,
  container: Container,
  pointer: string,
  missingOnly: boolean,
): Question | undefined {
  const questions = questionsOf(report, container);
  const from = questions.findIndex(({ answer }) => answer.pointer === pointer);
  return questions
    .slice(from + 1)
    .find((question) => isOpen(question) && (!missingOnly || question.answer.field.required));
}

/** The next question without a required answer after a pointer, in the order of the form. */
function nextMissing(report: unknown, after: string | undefined): Screen {
  const missing = missingQuestions(report);
  const rank = (pointer: string) => orderOf(pointer);
  const next =
    after === undefined
      ? missing[0]
      : missing.find(({ answer }) => compare(rank(answer.pointer), rank(after)) > 0);
  if (next) return screenOfQuestion(next);
  return missing.length === 0 ? { at: 'end' } : { at: 'overview' };
}

/** The position of a pointer in the form, as numbers to compare. */
function orderOf(pointer: string): number[] {
  const parts = pointer.split('/').slice(1);
  return parts.map((part, index) => {
    if (/^\d+$/.test(part)) return Number(part);
    const parent = `/${parts.slice(0, index).join('/')}`;
    const field = index === 0 ? undefined : fieldAt(form, parent);
    const fields = index === 0 ? form.fields : field?.kind === 'group' ? field.fields : [];
    return fields.findIndex((one) => one.key === part);
  });
}

function compare(a: readonly number[], b: readonly number[]): number {
  for (let index = 0; index < Math.max(a.length, b.length); index += 1) {
    const difference = (a[index] ?? -1) - (b[index] ?? -1);
    if (difference !== 0) return difference;
  }
  return 0;
}

/** True where every required question has an answer. */
function isComplete(report: unknown): boolean {
  return missingQuestions(report).length === 0;
}

/** The first section after another in which something required is missing; from the beginning where there is none. */
export function nextSection(report: unknown, after?: SectionName): SectionName | undefined {
  const names = form.sections.map(({ name }) => name);
  const from = after === undefined ? 0 : names.indexOf(after) + 1;
  const order = [...names.slice(from), ...names.slice(0, from)];
  return order.find((name) =>
    questionsOf(report, { kind: 'section', name }).some(({ answer }) => listMissing([answer]).length > 0),
  );
}

function isSameScreen(a: Screen, b: Screen): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}

/** Goes on after a question during which the report may have changed. An item that has gone leads to its list. */
export function goOnAfter(
  navigation: Navigation,
  destination: Exclude<Destination, 'stop'>,
  relocation: Relocation,
  report: unknown,
): Navigation {
  const now = followed(navigation, relocation);
  const isGone = now.screen.at === 'list' && navigation.screen.at === 'question';
  return isGone && destination === 'next' ? leave(now, now.screen) : goTo(now, destination, report);
}

/** The same navigation in the report as it is after a change. A screen whose item has gone is the list in which it was. */
function followed(navigation: Navigation, relocation: Relocation): Navigation {
  const { screen, trail, last } = navigation;
  return {
    ...navigation,
    screen: followedScreen(screen, relocation),
    trail: trail.map((one) => followedScreen(one, relocation)),
    last: last === undefined ? undefined : relocation(last),
  };
}

/** One screen in the report as it is after a change. */
export function followedScreen(screen: Screen, relocation: Relocation): Screen {
  if (screen.at === 'question' || screen.at === 'list') {
    const pointer = relocation(screen.pointer);
    return pointer === undefined ? listThatStays(screen.pointer, relocation) : { ...screen, pointer };
  }
  if (screen.at !== 'parts' || screen.of.kind !== 'item') return screen;
  const pointer = relocation(screen.of.pointer);
  return pointer === undefined
    ? listThatStays(screen.of.pointer, relocation)
    : { ...screen, of: { ...screen.of, pointer } };
}

function listThatStays(pointer: string, relocation: Relocation): Screen {
  const list = listsAbove(pointer).findLast((one) => relocation(one) !== undefined);
  return list === undefined ? { at: 'overview' } : { at: 'list', pointer: relocation(list) ?? list };
}
