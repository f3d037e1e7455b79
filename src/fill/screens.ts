import { isAnswered, listMissing } from '../form/answer.ts';
import type { SectionName } from '../generated/field-paths.ts';
import { form } from '../form/form.ts';
import { fieldAt, itemIndex, parentPointer } from '../form/pointer.ts';
import { valueAt } from '../form/value-at.ts';
import {
  answerAt,
  isOpen,
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
  /** `once`: only this, then back to where one came from; `adds`: items of a list are given one after the other. */
  | { readonly at: 'question'; readonly pointer: string; readonly once?: true; readonly adds?: true }
  /** Everything required is answered. */
  | { readonly at: 'end' };

/** A section or item as one goes on with it: its first open question, or all of them where none is open. */
export function screenOfContainer(report: unknown, container: Container): Screen {
  const questions = questionsOf(report, container);
  const [only] = questions;
  const first = questions.length === 1 ? only : questions.find(isOpen);
  return first ? screenOfQuestion(first) : { at: 'parts', of: container };
}

export function screenOfQuestion({ kind, answer }: Question): Screen {
  return { at: kind === 'list' ? 'list' : 'question', pointer: answer.pointer };
}

/**
 * The first question of the next item of a list: of an empty one that is there, else of a new one. The number of sessions
 * was asked before, so that there no new one is begun.
 */
export function screenOfNewItem(report: unknown, list: string): Screen | undefined {
  const field = fieldAt(form, list);
  if (field?.kind !== 'list') return undefined;
  const value = valueAt(report, list);
  const items: readonly unknown[] = Array.isArray(value) ? value : [];
  const blank = items.findIndex((item) => !isAnswered(item));
  if (blank < 0 && field.numbering === 'session') return undefined;
  const pointer = `${list}/${blank < 0 ? items.length : blank}`;
  const container: Container = { kind: 'item', pointer };
  const first = questionsOf(report, container).find((question) => !isLeftOut(report, container, question));
  return { at: 'question', pointer: first?.answer.pointer ?? pointer, adds: true };
}

/** The next question of a container that is to be asked. */
export function nextOpen(
  report: unknown,
  container: Container,
  pointer: string,
  { missingOnly, isBrief }: { readonly missingOnly: boolean; readonly isBrief: boolean },
): Question | undefined {
  const questions = questionsOf(report, container);
  const from = questions.findIndex(({ answer }) => answer.pointer === pointer);
  return questions
    .slice(from + 1)
    .filter((question) => !missingOnly || question.answer.field.required)
    .find((question) => isOpen(question) && !(isBrief && isLeftOut(report, container, question)));
}

/** Whether an optional answer was left out in the session before, which is complete: then it is not asked for in this one. */
function isLeftOut(report: unknown, container: Container, { kind, answer }: Question): boolean {
  if (container.kind !== 'item' || kind !== 'leaf' || answer.field.required) return false;
  const list = parentPointer(container.pointer);
  const field = fieldAt(form, list);
  if (field?.kind !== 'list' || field.numbering !== 'session') return false;
  const index = itemIndex(container.pointer);
  const before = answerAt(report, `${list}/${index - 1}`);
  if (index === 0 || !before || !isAnswered(before.value) || listMissing([before]).length > 0) return false;
  return before.children.some(({ field, value }) => field === answer.field && !isAnswered(value));
}

/** The next question without a required answer, in the order of the form: after a pointer, or from a section on. */
export function nextMissing(
  report: unknown,
  { after, section }: { readonly after?: string; readonly section?: SectionName | undefined } = {},
): Screen {
  const missing = missingQuestions(report);
  const first = form.sections.find(({ name }) => name === section)?.fields[0];
  const least = after !== undefined ? [...orderOf(after), 0] : first ? orderOf(`/${first.key}`) : [];
  const next = missing.find(({ answer }) => compare(orderOf(answer.pointer), least) >= 0);
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
export function isComplete(report: unknown): boolean {
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
