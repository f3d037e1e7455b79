import type { ErrorObject } from 'ajv';
import type { JudgingKeyword } from '../form/build-form.ts';
import { isAnswered, isMapping, listAnswers, listMissing, walkAnswers } from '../form/answer.ts';
import { form } from '../form/form.ts';
import { fieldAt, isWithin, joinPointer, parentPointer } from '../form/pointer.ts';
import { validate } from '../generated/validator.js';
import type { ChoicesWords } from '../locales/locale.ts';
import { isWhole, keyRange, valueRange, type Source } from '../report/source.ts';
import { diagnostic, type Diagnostic } from '../diagnostics/diagnostic.ts';
import { checkChoice, checkRepeatedChoice } from './choices.ts';
import { nearestName } from '../text/near-names.ts';
import { checkUnknownKeys, questionIn, type QuestionWords } from './unknown-keys.ts';
import { shapeOf } from '../form/kinds.ts';
import { checkNulls, checkShape } from './shapes.ts';
import { valueAt } from '../form/value-at.ts';

/**
 * Judges the value of a report by the form: shapes, choices, unknown keys, and what is missing.
 * @param choices their words in the languages in which they may be written
 * @param words of the questions
 */
export function checkForm(
  source: Source,
  choices: readonly ChoicesWords[] = [],
  words: QuestionWords = {},
): Diagnostic[] {
  const shape = shapeOf(source.value);
  const isForeign = isMapping(source.value) && isStrange(source.value, words);
  if (shape !== 'group' || isForeign) {
    return [diagnostic('not-a-report', '', valueRange(source, ''), { found: shape ?? 'nothing' })];
  }
  validate(source.value);
  const errors = validate.errors ?? [];
  const unknown = checkUnknownKeys(source, pointersOf(errors), words);
  const isMisplaced = ({ pointer }: Diagnostic) =>
    unknown.some((one) => one.code === 'unknown-key' && one.pointer === pointer);
  const found = [
    ...unknown,
    ...errors.flatMap((error) => wordError(source, error, choices)).filter((one) => !isMisplaced(one)),
    ...checkNulls(source, [...walkAnswers(listAnswers(form, source.value))]),
  ];
  // After a stray `---`, the rest of the report is in the second document.
  const isInOne = !source.diagnostics.some((one) => one.code === 'several-documents');
  return isWhole(source) && isInOne ? [...found, ...checkMissing(source, found)] : found;
}

/** Some other YAML file: it has keys, but not one of the form, nor one that is like them. */
function isStrange(value: object, words: QuestionWords): boolean {
  const keys = Object.keys(value);
  const known = form.fields.map((field) => field.key);
  const isKnown = (key: string) =>
    nearestName(key, known) !== undefined || questionIn(key, form.fields, words).kind === 'certain';
  return keys.length > 0 && !keys.some(isKnown);
}

type WordError = (source: Source, error: ErrorObject, choices: readonly ChoicesWords[]) => Diagnostic[];

const KEYWORDS: Record<JudgingKeyword, WordError> = {
  additionalProperties: () => [], // told for each group as a whole
  enum: checkChoice,
  type: (source, error, choices) => checkShape(source, error.instancePath, choices),
  uniqueItems: checkRepeatedChoice,
};

function wordError(source: Source, error: ErrorObject, choices: readonly ChoicesWords[]): Diagnostic[] {
  return KEYWORDS[error.keyword as JudgingKeyword](source, error, choices);
}

function pointersOf(errors: readonly ErrorObject[]): string[] {
  return errors.flatMap(({ keyword, params, instancePath }) =>
    keyword === 'additionalProperties'
      ? [joinPointer(instancePath, (params as { additionalProperty: string }).additionalProperty)]
      : [],
  );
}

/** What is missing, except where a key that is wrong shows what its author meant to answer. */
function checkMissing(source: Source, found: readonly Diagnostic[]): Diagnostic[] {
  const meant = new Set<string>();
  const unclear = new Set<string>();
  for (const one of source.diagnostics) {
    if (one.code === 'merge-key' || one.code === 'unusual-space') unclear.add(one.pointer);
  }
  for (const one of found) {
    if (one.code === 'wrong-shape') unclear.add(one.pointer);
    if (one.code === 'yaml-syntax') meant.add(one.pointer);
    if (one.code !== 'unknown-key') continue;
    if (one.args.suggestion !== undefined)
      meant.add(joinPointer(parentPointer(one.pointer), one.args.suggestion));
    else if (one.args.belongsTo === '') {
      for (const key of keysAt(source, parentPointer(one.pointer))) meant.add(joinPointer('', key));
    } else if (one.args.belongsTo !== undefined) unclear.add(joinPointer('', one.args.belongsTo));
    else if (parentPointer(one.pointer) !== '') unclear.add(parentPointer(one.pointer));
  }
  return listMissing(listAnswers(form, source.value))
    .filter(({ pointer }) => !isGuilty(source, pointer))
    .filter(({ pointer }) => !meant.has(pointer) && ![...unclear].some((group) => isPartOf(pointer, group)))
    .map(({ pointer }) => missing(source, pointer));
}

function missing(source: Source, pointer: string): Diagnostic {
  const range = keyRange(source, pointer);
  return diagnostic('missing', pointer, range, { isComment: startsComment(source, pointer) });
}

/** What is not answered, required or not, as its answer stands in a comment. */
export function answersInComments(source: Source): Diagnostic[] {
  const all = [...walkAnswers(listAnswers(form, source.value))].map(({ pointer }) => pointer);
  return all.filter((pointer) => startsComment(source, pointer)).map((pointer) => missing(source, pointer));
}

/** A mistake in the YAML of an answer hides the answer. */
function isGuilty({ diagnostics }: Source, pointer: string): boolean {
  return diagnostics.some((one) => isWithin(one.pointer, pointer));
}

/** Whether an answer is a group, a part of it, or a part of one of its items. */
function isPartOf(pointer: string, group: string): boolean {
  const parent = parentPointer(pointer);
  return [pointer, parent, parent.replace(/(?<=.)\/\d+$/, '')].includes(group);
}

function keysAt({ value }: Source, pointer: string): string[] {
  const group = valueAt(value, pointer);
  return isMapping(group) ? Object.keys(group) : [];
}

/** `title: # Regional meeting`: YAML takes the answer for a comment. */
function startsComment(source: Source, pointer: string): boolean {
  const key = source.positions.get(pointer)?.key;
  if (!key || isAnswered(valueAt(source.value, pointer)) || fieldAt(form, pointer)?.kind === 'list')
    return false;
  return /^["']?\s*:[ \t]+#/.test(source.text.slice(key.end, key.end + 20));
}
