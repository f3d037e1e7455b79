import { isTextField, type Field, type Form, type ListField } from './field.ts';
import { fits } from './kinds.ts';

/** A JSON-like mapping whose values nobody has checked. */
export type Mapping = Readonly<Record<string, unknown>>;

/** True for mappings, false for lists and scalars. */
export function isMapping(value: unknown): value is Mapping {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/**
 * Whether a value answers a question at all. Unanswered are: absent, null, blank text, an empty list or group, and a
 * list or group that holds only unanswered values.
 */
export function isAnswered(value: unknown): boolean {
  if (value === undefined || value === null) return false;
  if (typeof value === 'string') return value.trim() !== '';
  if (Array.isArray(value)) return value.some(isAnswered);
  if (isMapping(value)) return Object.values(value).some(isAnswered);
  return true;
}

/** A field at one place of a report, with what stands there. */
export interface Answer {
  readonly field: Field;
  /** JSON pointer into the report: `/sessions/1/conclusions`. */
  readonly pointer: string;
  readonly value: unknown;
  /** The answers below: of a group's fields, of a list's items. Empty where the value has another shape. */
  readonly children: readonly Answer[];
}

/**
 * Whether something stands in the place of a list or group that is none, or a list or group where one text belongs: it
 * cannot be asked for as the form has it. In the place of a choice, or a number as a text, it can.
 */
export function isMisfit({ field, value }: Pick<Answer, 'field' | 'value'>): boolean {
  if (!isAnswered(value)) return false;
  if (field.kind === 'group' || field.kind === 'list') return !fits(field.kind, value);
  return isTextField(field) && typeof value === 'object';
}

/** The answers to all top-level fields, in the order of the form; absent ones have the value undefined. */
export function listAnswers(form: Form, report: unknown): Answer[] {
  return form.fields.map((field) =>
    answerOf(field, `/${field.key}`, isMapping(report) ? ownValue(report, field.key) : undefined),
  );
}

function answerOf(field: Field, pointer: string, value: unknown): Answer {
  return { field, pointer, value, children: childrenOf(field, pointer, value) };
}

function childrenOf(field: Field, pointer: string, value: unknown): Answer[] {
  if (field.kind === 'group') {
    const absent = value === undefined || value === null;
    if (!isMapping(value) && !absent) return [];
    return field.fields.map((child) =>
      answerOf(child, `${pointer}/${child.key}`, absent ? undefined : ownValue(value, child.key)),
    );
  }
  if (field.kind === 'list' && Array.isArray(value)) return itemsOf(field, pointer, value);
  return [];
}

function itemsOf(field: ListField, pointer: string, value: readonly unknown[]): Answer[] {
  return value.map((item, index) => answerOf(field.item, `${pointer}/${index}`, item));
}

function ownValue(mapping: Mapping, key: string): unknown {
  return Object.hasOwn(mapping, key) ? mapping[key] : undefined;
}

/** Every answer of the tree, parents before children, in the order of the form. */
export function* walkAnswers(answers: readonly Answer[]): Generator<Answer> {
  for (const answer of answers) {
    yield answer;
    yield* walkAnswers(answer.children);
  }
}

/**
 * The required fields without an answer, each at its highest unanswered place: an empty `venue`, not its three parts.
 * What is optional asks for its parts only once it has been begun.
 */
export function listMissing(answers: readonly Answer[]): Answer[] {
  return answers.flatMap((answer) => {
    if (!isAnswered(answer.value)) return answer.field.required ? [answer] : [];
    return listMissing(answer.children);
  });
}

/** How many required questions there are and how many are answered, counting the parts of groups and items one by one. */
export function countAnswers(answers: readonly Answer[]): { answered: number; required: number } {
  const counts = { answered: 0, required: 0 };
  const add = ({ field, value, children }: Answer): void => {
    const answered = isAnswered(value);
    if (!answered && !field.required) return;
    const hasParts =
      field.kind === 'group' || (field.kind === 'list' && field.item.kind === 'group' && answered);
    if (hasParts && children.length > 0) {
      children.forEach(add);
    } else if (field.required) {
      counts.required += 1;
      if (answered) counts.answered += 1;
    }
  };
  answers.forEach(add);
  return counts;
}
