import { isMisfit, isAnswered, listAnswers, listMissing, walkAnswers, type Answer } from '../form/answer.ts';
import type { Field } from '../form/field.ts';
import { form } from '../form/form.ts';
import { fieldAt, isWithin, parentPointer } from '../form/pointer.ts';
import type { SectionName } from '../generated/field-paths.ts';

/**
 * Where the questions of a part of the form are asked one after the other: a section, or an item of a list that has
 * parts, such as a session.
 */
export type Container =
  | { readonly kind: 'section'; readonly name: SectionName }
  | { readonly kind: 'item'; readonly pointer: string };

/** One question, or a list of which the items are questions. Groups such as the venue are asked part by part, where they are groups. */
export interface Question {
  readonly kind: 'leaf' | 'list';
  readonly answer: Answer;
}

/** The questions of a container, in the order of the form. None where the report has no such item. */
export function questionsOf(report: unknown, container: Container): Question[] {
  const answers = listAnswers(form, report);
  if (container.kind === 'section') {
    const fields = form.sections.find(({ name }) => name === container.name)?.fields ?? [];
    return answers.filter((answer) => fields.includes(answer.field)).flatMap(questionsIn);
  }
  const item = answerAt(report, container.pointer);
  if (!item) return [];
  return isMisfit(item) ? questionsIn(item) : item.children.flatMap(questionsIn);
}

function questionsIn(answer: Answer): Question[] {
  if (answer.field.kind === 'group' && !isMisfit(answer)) return answer.children.flatMap(questionsIn);
  return [{ kind: answer.field.kind === 'list' ? 'list' : 'leaf', answer }];
}

/** The answer at a pointer, with its parts; unanswered ones where the report holds nothing there yet. Undefined for what the form does not know. */
export function answerAt(report: unknown, pointer: string): Answer | undefined {
  for (const answer of walkAnswers(listAnswers(form, report))) if (answer.pointer === pointer) return answer;
  const field = fieldAt(form, pointer);
  return field && unanswered(field, pointer);
}

function unanswered(field: Field, pointer: string): Answer {
  const fields = field.kind === 'group' ? field.fields : [];
  const children = fields.map((child) => unanswered(child, `${pointer}/${child.key}`));
  return { field, pointer, value: undefined, children };
}

/** What stands in the place of a question, or of a list or group above it, and has not the shape that it should have. */
export function misfitAt(report: unknown, pointer: string): Answer | undefined {
  const answers = [...walkAnswers(listAnswers(form, report))];
  return answers.find((answer) => isWithin(pointer, answer.pointer) && isMisfit(answer));
}

/** Whether there is still something to ask: no answer, one without the parts that it should have, or in a list an item of which something required is missing. */
export function isOpen({ answer }: Question): boolean {
  return !isAnswered(answer.value) || isMisfit(answer) || listMissing([answer]).length > 0;
}

/** The container in which a question is asked; undefined for items of lists of texts, which the list itself asks for. */
export function containerOf(pointer: string): Container | undefined {
  const item = /^(.*\/\d+)\/[^/]+$/.exec(pointer)?.[1];
  if (item !== undefined) return { kind: 'item', pointer: item };
  if (/\/\d+$/.test(pointer)) return undefined;
  const key = pointer.split('/')[1];
  const section = form.sections.find(({ fields }) => fields.some((field) => field.key === key));
  return section && { kind: 'section', name: section.name };
}

/** The list to which an item or a question in it belongs; undefined where there is none. */
export function listOf(pointer: string): string | undefined {
  return /\/\d+$/.test(pointer) ? parentPointer(pointer) : undefined;
}

/** The required questions without an answer, one by one, in the order of the form; a list without items is one. */
export function missingQuestions(report: unknown): Question[] {
  return listMissing(listAnswers(form, report)).flatMap(requiredIn);
}

function requiredIn(answer: Answer): Question[] {
  if (answer.field.kind === 'group')
    return answer.children.filter((child) => child.field.required).flatMap(requiredIn);
  return [{ kind: answer.field.kind === 'list' ? 'list' : 'leaf', answer }];
}
