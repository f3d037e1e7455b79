import type { Field } from '../form/field.ts';
import { plainFact } from '../text/plain-fact.ts';
import { sameText } from '../text/same-text.ts';
import { nearNames } from '../text/near-names.ts';
import { likely, NONE, oneOf, type Recognition } from './recognition.ts';

/** What the questions are called in a language, by the path of the field. */
export type FieldWords = Readonly<
  Partial<Record<string, { readonly title: string; readonly short: string }>>
>;

/** The letter or number of a heading: `A. `, `(2) `, `一、`. */
const LABEL = /^[(（]?(?:\p{L}|\d{1,2})[.)）、．]\s*(?=\p{L}{2})/u;

/** Beginnings of words below which nothing is made of them. */
const MIN_STEM = 5;
const STEM = 6;

/**
 * The field, of some, that a key means: certain where it is the key or the question of one only (here or, with the same key, elsewhere), in whatever case and with
 * whatever between its words (`Organized by`) or before it (`A. Summary`); likely where it is near to one of these, or begins as one key does
 * (`Organizers`).
 * @param words of the languages in which the key may be written
 */
export function recognizeField(
  typed: string,
  fields: readonly Field[],
  words: readonly FieldWords[],
): Recognition<Field> {
  const key = typed.trim().replace(LABEL, '');
  const plain = letters(key);
  const named = (names: (field: Field) => string[]) =>
    fields.filter((field) => names(field).some((name) => letters(name) === plain));
  const own = named((field) => namesOf(field, words));
  if (own.length > 0) return oneOf(own);
  const elsewhere = named(({ key: one }) => namesOfKey(one, words));
  if (elsewhere.length > 0) return oneOf(elsewhere);
  const near = nearNames(
    plainFact(key),
    fields.map((field) => field.key),
  );
  const meant = near.flatMap((name) => fields.find((field) => field.key === name) ?? []);
  const [field, ...others] =
    meant.length > 0 ? meant : [...writtenOut(key, fields, words), ...sharingStem(key, fields)];
  return field ? likely(field, ...others) : NONE;
}

function letters(text: string): string {
  return sameText(text).replaceAll(' ', '');
}

function namesOf({ key, path }: Field, words: readonly FieldWords[]): string[] {
  return [key, ...words.flatMap((one) => [one[path]?.title ?? '', one[path]?.short ?? ''])].filter(Boolean);
}

/** What questions with the same key are called anywhere in the form: the title of a session for that of the report. */
function namesOfKey(key: string, words: readonly FieldWords[]): string[] {
  const named = words.flatMap(Object.entries<FieldWords[string]>);
  return named.flatMap(([path, name]) => (name && path.endsWith(`.${key}`) ? [name.title, name.short] : []));
}

/** The fields whose question the key is near to, the nearest first. */
function writtenOut(key: string, fields: readonly Field[], words: readonly FieldWords[]): Field[] {
  const byQuestion = new Map(
    fields.flatMap((field) => namesOf(field, words).map((question): [string, Field] => [question, field])),
  );
  const near = nearNames(key, [...byQuestion.keys()]);
  return [...new Set(near.flatMap((question) => byQuestion.get(question) ?? []))];
}

/** The field whose key begins as this one does, where it is the only one. */
function sharingStem(key: string, fields: readonly Field[]): Field[] {
  // `organised` and `organized` are the same word.
  const stem = key.toLowerCase().replaceAll('s', 'z').slice(0, STEM);
  if (stem.length < MIN_STEM) return [];
  const sharing = fields.filter((one) => one.key.replaceAll('s', 'z').startsWith(stem));
  return sharing.length === 1 ? sharing : [];
}
