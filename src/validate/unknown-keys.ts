import { isMapping } from '../form/answer.ts';
import type { Field } from '../form/field.ts';
import { englishWords, form } from '../form/form.ts';
import { fieldAt, joinPointer, parentPointer, splitPointer } from '../form/pointer.ts';
import { likeliest, type Recognition } from '../recognize/recognition.ts';
import { recognizeField, type FieldWords } from '../recognize/recognize-field.ts';
import { findSpecialKeyEnd } from '../report/find-special-spaces.ts';
import { keyRange, sourceText, valueRange, type Source } from '../report/source.ts';
import { diagnostic, type Diagnostic } from '../diagnostics/diagnostic.ts';
import { findMisplaced } from './misplaced-keys.ts';
import { lineOfText, textInsteadOfGroup } from './shapes.ts';
import { valueAt } from '../form/value-at.ts';

/** The form's words. */
export interface QuestionWords {
  /** In the language of the report. */
  readonly own?: FieldWords;
  /** In every language, where `mayNeedQuestions` asks for them. */
  readonly all?: readonly FieldWords[];
}

const KEYS: ReadonlySet<string> = new Set([...form.byPath.values()].map(({ key }) => key));

/** Whether a report has a key that no question has, which may be one in the words of any language. */
export function mayNeedQuestions({ positions, diagnostics }: Source): boolean {
  const isUnknown = (pointer: string) => !KEYS.has(splitPointer(pointer).at(-1) ?? '');
  return (
    [...positions].some(([pointer, { pair }]) => pair !== undefined && isUnknown(pointer)) ||
    diagnostics.some(isKeyInWords)
  );
}

/** The question, of some, that a key means: in any language where it is its very words. */
export function questionIn(
  key: string,
  fields: readonly Field[],
  { own, all = [] }: QuestionWords,
): Recognition<Field> {
  const near = recognizeField(key, fields, [englishWords.fields, ...(own ? [own] : [])]);
  const exact = near.kind === 'certain' ? near : recognizeField(key, fields, all);
  return exact.kind === 'certain' ? exact : near;
}

/** `标题：研讨会`, which YAML takes for a text: mended where the form has such a question. */
export function withKeyInWords(source: Source, found: Diagnostic, words: QuestionWords): Diagnostic {
  if (!isKeyInWords(found)) return found;
  const { character: key } = found.args;
  const isAtMargin = source.lines.locate(found.range.start).column === 1;
  const fields = isAtMargin
    ? form.fields
    : [...form.byPath.values()].filter((one) => !form.fields.includes(one));
  const meant = questionIn(key, fields, words);
  if (meant.kind !== 'certain') return found;
  const { start } = found.range;
  const after = /^\s*[：﹕︰][^\S\n]*/.exec(source.text.slice(start + key.length))?.[0].length ?? 0;
  const range = { start, end: start + key.length + after };
  return {
    ...found,
    args: { ...found.args, character: meant.value.key },
    fix: [{ range, text: `${meant.value.key}: ` }],
  };
}

function isKeyInWords(found: Diagnostic): found is Extract<Diagnostic, { code: 'yaml-syntax' }> {
  return found.code === 'yaml-syntax' && found.args.problem === 'full-width-colon' && found.fix === undefined;
}

/**
 * The keys that the form does not know, at the pointers given, each with what was probably meant. A group of which no
 * key is known is most likely a text with a colon in it, and told as such.
 * @param words in which a key may be written
 */
export function checkUnknownKeys(
  source: Source,
  pointers: readonly string[],
  words: QuestionWords,
): Diagnostic[] {
  const misplaced = findMisplaced(source, new Set(pointers));
  const told = new Set(misplaced.flatMap((one) => one.pointers));
  const groups = new Map<string, string[]>();
  for (const pointer of pointers.filter((one) => !told.has(one))) {
    const parent = parentPointer(pointer);
    const siblings = groups.get(parent);
    if (siblings) siblings.push(pointer);
    else groups.set(parent, [pointer]);
  }
  const others = [...groups].flatMap(([parent, unknown]) => {
    const group = valueAt(source.value, parent);
    const isText = parent !== '' && isMapping(group) && Object.keys(group).length === 1;
    const found = unknown.map((pointer) =>
      unknownKey({ source, words }, pointer, isMapping(group) ? Object.keys(group) : []),
    );
    const clueless = found.every((one) => one.code === 'unknown-key' && one.args.suggestion === undefined);
    if (isText && clueless && lineOfText(source, parent) !== undefined)
      return textInsteadOfGroup(source, parent);
    return found;
  });
  return [...misplaced.map(({ found }) => found), ...others];
}

function unknownKey(
  { source, words }: { source: Source; words: QuestionWords },
  pointer: string,
  present: readonly string[],
): Diagnostic {
  const key = splitPointer(pointer).at(-1) ?? '';
  const fields = fieldsAt(parentPointer(pointer));
  const known = fields.map((field) => field.key);
  const free = fields.filter((field) => !present.includes(field.key));
  const range = key === '' ? valueRange(source, pointer) : keyRange(source, pointer);
  const special = findSpecialKeyEnd(
    source.text,
    range,
    free.map((field) => field.key),
  );
  if (special) return { ...special.found, pointer: joinPointer(parentPointer(pointer), special.question) };
  const meant = questionIn(key, free, words);
  const suggestion = likeliest(meant)?.key;
  const belongsTo = suggestion === undefined ? homeOf(key, parentPointer(pointer)) : undefined;
  const args = {
    key,
    known,
    ...(suggestion !== undefined && { suggestion }),
    ...(belongsTo !== undefined && { belongsTo }),
  };
  const isPlain = sourceText(source, range) === key;
  const fix = meant.kind === 'certain' && isPlain ? { fix: [{ range, text: meant.value.key }] } : {};
  return diagnostic('unknown-key', pointer, range, args, fix);
}

function fieldsAt(pointer: string): readonly Field[] {
  const field = fieldAt(form, pointer);
  return field?.kind === 'group' ? field.fields : form.fields;
}

/**
 * The key of the group in which a question belongs that stands elsewhere, mostly because of its indentation; empty for
 * the top level.
 */
function homeOf(key: string, parent: string): string | undefined {
  if (parent !== '' && form.fields.some((field) => field.key === key)) return '';
  const homes = form.fields.filter(
    (field) =>
      field.kind === 'group' && `/${field.key}` !== parent && field.fields.some((child) => child.key === key),
  );
  return homes.length === 1 ? homes[0]?.key : undefined;
}
