import type { Choices, FieldPath, SectionName } from '../generated/field-paths.ts';
import { isTextKind, type TextKind } from './kinds.ts';

interface FieldBase {
  /** Where the field stands in the form: `sessions[].title`; an item of a list is `sessions[]`. */
  readonly path: FieldPath;
  /** The key in the YAML file; for an item of a list, the empty string. */
  readonly key: string;
  /** A complete report answers it. */
  readonly required: boolean;
}

export interface TextField extends FieldBase {
  readonly kind: TextKind;
  /** Advised length in words, where the form gives one. */
  readonly words?: number;
}

/** `choice` takes one of the options, `choices` a list of different ones. */
export interface ChoiceField extends FieldBase {
  readonly path: keyof Choices;
  readonly kind: 'choice' | 'choices';
  readonly options: readonly string[];
}

/** How the items of a list are called: `Session II` in the language's own numerals, or by name and number: `Organizer 2`. */
export type Numbering = 'session' | 'item';

export interface ListField extends FieldBase {
  readonly kind: 'list';
  readonly numbering: Numbering;
  readonly item: Field;
}

export interface GroupField extends FieldBase {
  readonly kind: 'group';
  readonly fields: readonly Field[];
}

export type Field = TextField | ChoiceField | ListField | GroupField;

/** A part of the template: the facts above section A, sections A–G, or the attachments. */
export interface Section {
  /** The key of the field that is the whole section; `facts` has several fields. */
  readonly name: SectionName;
  /** In the template; the facts and the attachments have none. */
  readonly letter?: string;
  readonly fields: readonly Field[];
}

/** The whole form, in the order of the template. */
export interface Form {
  readonly sections: readonly Section[];
  /** The top-level fields of all sections, in order. */
  readonly fields: readonly Field[];
  /** Every field and list item, in order, by path. */
  readonly byPath: ReadonlyMap<FieldPath, Field>;
}

/** What people call a section by, in `--section` and in JSON: its letter, else its name. */
export function sectionId({ letter, name }: Section): string {
  return letter ?? name;
}

/** True for fields whose answer is typed by the author. */
export function isTextField(field: Field): field is TextField {
  return isTextKind(field.kind);
}
