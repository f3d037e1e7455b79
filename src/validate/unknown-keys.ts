import { isMapping } from '../form/answer.ts';
import type { Field } from '../form/field.ts';
import { englishWords, form } from '../form/form.ts';
import { fieldAt, parentPointer, splitPointer } from '../form/pointer.ts';
import { likeliest } from '../recognize/recognition.ts';
import { recognizeField, type FieldWords } from '../recognize/recognize-field.ts';
import { keyRange, sourceText, valueRange, type Source } from '../report/source.ts';
import { diagnostic, type Diagnostic } from '../diagnostics/diagnostic.ts';
import { findMisplaced } from './misplaced-keys.ts';
import { lineOfText, textInsteadOfGroup } from './shapes.ts';
import { valueAt } from '../form/value-at.ts';

/**
 * The keys that the form does not know, at the pointers given, each with what was probably meant. A group of which no
 * key is known is most likely a text with a colon in it, and told as such.
 * @param words of the form in the language of the report
 */
export function checkUnknownKeys(
  source: Source,
  pointers: readonly string[],
  words: readonly FieldWords[],
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
  { source, words }: { source: Source; words: readonly FieldWords[] },
  pointer: string,
  present: readonly string[],
): Diagnostic {
  const key = splitPointer(pointer).at(-1) ?? '';
  const fields = fieldsAt(parentPointer(pointer));
  const known = fields.map((field) => field.key);
  const free = fields.filter((field) => !present.includes(field.key));
  const meant = recognizeField(key, free, [englishWords.fields, ...words]);
  const suggestion = likeliest(meant)?.key;
  const belongsTo = suggestion === undefined ? homeOf(key, parentPointer(pointer)) : undefined;
  const args = {
    key,
    known,
    ...(suggestion !== undefined && { suggestion }),
    ...(belongsTo !== undefined && { belongsTo }),
  };
  const range = key === '' ? valueRange(source, pointer) : keyRange(source, pointer);
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
