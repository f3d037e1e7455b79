import type { Kind, SectionId } from './field.ts';

/** What JSON Schema cannot say about a field of the form: our one vendor keyword, `x-bapa`. */
export interface FieldExtras {
  readonly kind: Kind;
  /** The part of the template, for top-level fields. */
  readonly section?: SectionId;
  /** The name in breadcrumbs, tables and menus: at most 40 characters. */
  readonly short: string;
  /** Advised length in words. */
  readonly words?: number;
  /** The options of a choice in words, in the order of `enum`. */
  readonly choices?: Readonly<Record<string, string>>;
}

/** The part of JSON Schema draft-07 that the form uses. */
export interface FieldSchema {
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
  readonly 'x-bapa'?: FieldExtras;
}

/** `report.schema.json` as a whole. */
export interface FormSchema extends FieldSchema {
  readonly $schema: string;
}
