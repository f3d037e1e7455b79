import type { SectionName } from '../generated/field-paths.ts';
import type { Numbering } from './field.ts';
import type { Kind } from './kinds.ts';

/** What JSON Schema cannot say about a field of the form: our one vendor keyword, `x-bapa`. */
export interface FieldExtras {
  readonly kind: Kind;
  /** The part of the template, for top-level fields. */
  readonly section?: SectionName;
  /** The name in breadcrumbs, tables and menus: at most 40 characters. */
  readonly short: string;
  /** How the items of a list are called, where it is not by their name and number. */
  readonly numbering?: Numbering;
  /** Advised length in words. */
  readonly words?: number;
  /** The options of a choice in words, in the order of `enum`. */
  readonly choices?: Readonly<Record<string, string>>;
}

/** The part of JSON Schema draft-07 that the form uses. */
interface SchemaPart {
  readonly title?: string;
  readonly description?: string;
  readonly type?: string | readonly string[];
  readonly enum?: readonly (string | null)[];
  readonly format?: string;
  readonly examples?: readonly unknown[];
  readonly uniqueItems?: boolean;
  readonly items?: FieldSchema;
  readonly properties?: Readonly<Record<string, FieldSchema>>;
  readonly required?: readonly string[];
  readonly additionalProperties?: boolean;
}

/** A field of the form, or an item of a list. */
export interface FieldSchema extends SchemaPart {
  readonly 'x-bapa'?: FieldExtras;
}

/** `report.schema.json` as a whole. */
export interface FormSchema extends SchemaPart {
  readonly $schema: string;
  /** The parts of the template in their order, with their letters where they have one. */
  readonly 'x-bapa': { readonly sections: Readonly<Record<SectionName, { readonly letter?: string }>> };
}
