import { isAnswered, listMissing } from '../form/answer.ts';
import type { SectionName } from '../generated/field-paths.ts';
import { form } from '../form/form.ts';
import { fieldAt, parentPointer } from '../form/pointer.ts';
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

/** What is on the screen. */
export type Place =
  | { readonly at: 'overview' }
  /** The questions of a section or of an item, to choose from. */
  | { readonly at: 'parts'; readonly of: Container }
  | { readonly at: 'list'; readonly pointer: string }
  /** `once`: only this, then back to where one came from. */
  | { readonly at: 'question'; readonly pointer: string; readonly once?: true }
  /** Everything required is answered. */
  | { readonly at: 'end' };

/** Where a person is, has been, and how they came: the whole state of a conversation but for the report itself. */
export interface Journey {
  readonly place: Place;
  /** The places before, the last one last. */
  readonly trail: readonly Place[];
  /** Only required questions without an answer are asked. */
  readonly missingOnly: boolean;
  /** The question or list that was left last. */
  readonly last?: string | undefined;
}

/** A place that the command line names. */
export type Entry = { readonly section?: SectionName; readonly pointer?: string; readonly missing?: boolean };

/** Where a conversation begins. */
export function beginJourney(report: unknown, entry: Entry): Journey {
  const place: Place = { at: 'overview' };
  const start = { place, trail: [], missingOnly: entry.missing ?? false };
  if (entry.pointer !== undefined) return open(start, placeOfPointer(report, entry.pointer));
  if (entry.section !== undefined)
    return open(start, placeOfContainer(report, { kind: 'section', name: entry.section }));
  if (entry.missing) return { ...start, place: nextMissing(report, undefined) };
  return start;
}

/** The place where the answer at a pointer is given. */
function placeOfPointer(report: unknown, pointer: string): Place {
  const field = fieldAt(form, pointer);
  if (field?.kind === 'list') return { at: 'list', pointer };
  if (field?.kind !== 'group') return { at: 'question', pointer };
  if (field.key === '') return placeOfContainer(report, { kind: 'item', pointer });
  const first = answerAt(report, pointer)?.children.find((child) => !isAnswered(child.value));
  return { at: 'question', pointer: first?.pointer ?? `${pointer}/${field.fields[0]?.key ?? ''}` };
}

/** A section or item as one goes on with it: its first open question, or all of them where none is open. */
export function placeOfContainer(report: unknown, container: Container): Place {
  const questions = questionsOf(report, container);
  const [only] = questions;
  const first = questions.length === 1 ? only : questions.find(isOpen);
  return first ? placeOfQuestion(first) : { at: 'parts', of: container };
}

function placeOfQuestion({ kind, answer }: Question): Place {
  return { at: kind === 'list' ? 'list' : 'question', pointer: answer.pointer };
}

/** Goes to a place that was chosen. */
export function open(journey: Journey, place: Place): Journey {
  const trail = samePlace(journey.place, place) ? journey.trail : [...journey.trail, journey.place];
  return { ...journey, place, trail };
}

/** Goes back to the place before; the overview is the first of all. */
export function goBack(journey: Journey): Journey {
  const before = journey.trail.at(-1) ?? { at: 'overview' };
  return { ...journey, place: before, trail: journey.trail.slice(0, -1) };
}

/** Goes on from a question that was answered or skipped, or from a list that is done. */
export function goOn(before: Journey, report: unknown): Journey {
  const { place, missingOnly } = before;
  if (place.at !== 'question' && place.at !== 'list') return leave(before, { at: 'overview' });
  const { pointer } = place;
  const journey = { ...before, last: pointer };
  if (place.at === 'question' && place.once) return goBack(journey);
  const list = listOf(pointer);
  if (list !== undefined) return leave(journey, { at: 'list', pointer: list });
  const container = containerOf(pointer);
  const parts: Place | undefined = container && { at: 'parts', of: container };
  // Who has chosen from the parts of something goes on choosing.
  if (parts && journey.trail.some((one) => samePlace(one, parts))) return leave(journey, parts);
  const next = container && nextOpen(report, container, pointer, missingOnly);
  if (next) return open(journey, placeOfQuestion(next));
  if (container?.kind === 'item')
    return leave(journey, { at: 'list', pointer: parentPointer(container.pointer) });
  if (missingOnly) return open(journey, nextMissing(report, pointer));
  return leave(journey, isComplete(report) ? { at: 'end' } : { at: 'overview' });
}

/** Goes up to a place where one was before: what lies between is no longer gone back to. */
function leave(journey: Journey, place: Place): Journey {
  const index = journey.trail.findLastIndex((one) => samePlace(one, place));
  const trail =
    index >= 0 ? journey.trail.slice(0, index) : place.at === 'overview' ? [] : [...journey.trail];
  return { ...journey, place, trail };
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
function nextMissing(report: unknown, after: string | undefined): Place {
  const missing = missingQuestions(report);
  const rank = (pointer: string) => orderOf(pointer);
  const next =
    after === undefined
      ? missing[0]
      : missing.find(({ answer }) => compare(rank(answer.pointer), rank(after)) > 0);
  if (next) return placeOfQuestion(next);
  return missing.length === 0 ? { at: 'end' } : { at: 'overview' };
}

/** The place of a pointer in the form, as numbers to compare. */
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

function samePlace(a: Place, b: Place): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}
