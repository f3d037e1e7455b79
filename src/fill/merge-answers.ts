import { isAnswered, isMapping } from '../form/answer.ts';
import type { Field } from '../form/field.ts';
import { isTextField } from '../form/field.ts';
import { form } from '../form/form.ts';
import { fieldAt, joinPointer } from '../form/pointer.ts';
import type { AnswerValue } from '../report/edit.ts';
import { parseSource } from '../report/parse-source.ts';
import { sourceText, type Source } from '../report/source.ts';
import { nearestName } from '../validate/nearest-name.ts';
import { interpretAnswer } from './interpret-answer.ts';

/** An answer that is given without asking. */
export interface GivenAnswer {
  readonly pointer: string;
  readonly value: AnswerValue;
}

/**
 * Reads a path as `validate` prints it (`/sessions/1/title`) or as people write it (`sessions[1].title`,
 * `venue.city`). Undefined where the form has no such place, with the nearest one that it has, if any is near.
 */
export function readPath(
  path: string,
): { readonly pointer: string } | { readonly suggestion: string | undefined } {
  const dotted = path.replaceAll(/\[(\d+)\]/g, '.$1').replaceAll('.', '/');
  const pointer = path.startsWith('/') ? path.replace(/\/$/, '') : `/${dotted}`;
  if (fieldAt(form, pointer)) return { pointer };
  // One of several choices is chosen with the others; a list where a text belongs is answered as a text.
  const whole = pointer.replace(/(\/\d+)+$/, '');
  if (fieldAt(form, whole)) return { pointer: whole };
  const digits = pointer.match(/\d+/g) ?? [];
  const known = [...form.byPath.keys()].map((one) => {
    let index = 0;
    return `/${one.replaceAll('[]', () => `.${digits[index++] ?? '0'}`).replaceAll('.', '/')}`;
  });
  return { suggestion: nearestName(pointer, known) };
}

/** Reads `path=value`. Undefined where there is no `=` or the form has no such place. */
export function readSet(argument: string, folder: string): GivenAnswer | undefined {
  const equals = argument.indexOf('=');
  const path = equals < 1 ? undefined : readPath(argument.slice(0, equals));
  if (!path || !('pointer' in path)) return undefined;
  return {
    pointer: path.pointer,
    value: readValue(fieldAt(form, path.pointer), argument.slice(equals + 1), folder),
  };
}

/** The answer that a text on the command line stands for: lists and groups as YAML, choices with commas. */
function readValue(field: Field | undefined, typed: string, folder: string): AnswerValue {
  if (typed.trim() === '') return null;
  if (field && isTextField(field)) {
    const meaning = interpretAnswer(field.kind, typed, folder);
    return meaning.kind === 'value' ? meaning.value : typed;
  }
  if (field?.kind === 'choices' && !/^\s*[[-]/.test(typed)) return typed.split(',').map((one) => one.trim());
  if (field?.kind === 'choice') return typed.trim();
  const source = parseSource(typed);
  return source.syntax === 'sound' ? (source.value as AnswerValue) : typed;
}

/**
 * The answers in a file of YAML or JSON, from the top-level questions down to single texts; what is not answered there
 * is left out. Lists are one answer. Undefined where the file holds no mapping.
 */
export function readAnswers(source: Source): GivenAnswer[] | undefined {
  if (source.syntax !== 'sound' || !isMapping(source.value)) return undefined;
  return collect(source, '', source.value);
}

function collect(source: Source, pointer: string, value: unknown): GivenAnswer[] {
  if (!isAnswered(value)) return [];
  const field = fieldAt(form, pointer);
  const isGroup = pointer === '' || (field?.kind === 'group' && field.key !== '');
  if (isGroup && isMapping(value)) {
    return Object.keys(value).flatMap((key) => collect(source, joinPointer(pointer, key), value[key]));
  }
  return [{ pointer, value: asText(source, pointer, value) }];
}

/** Numbers and dates that stand where the form has text are taken as they were typed: a telephone keeps its `+`. */
function asText(source: Source, pointer: string, value: unknown): AnswerValue {
  if (Array.isArray(value))
    return value.map((item, index) => asText(source, joinPointer(pointer, index), item));
  if (isMapping(value)) {
    return Object.fromEntries(
      Object.entries(value).map(([key, child]) => [key, asText(source, joinPointer(pointer, key), child)]),
    );
  }
  const range = source.positions.get(pointer)?.value;
  const isText = typeof value === 'string' || value === null || !range;
  return isText ? (value as AnswerValue) : sourceText(source, range);
}
