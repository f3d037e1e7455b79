import type { Choices, FieldPath, SectionName } from '../generated/field-paths.ts';
import type { Field, Form, TextField } from './field.ts';
import type { FieldSchema, FormSchema } from './form-schema.ts';
import { isTextKind, TYPES, type Kind } from './kinds.ts';
import { append } from '../text/lists.ts';

/**
 * Turns `report.schema.json` into the ordered form that prompts, templates, checks and documents derive from.
 * @throws Error when the schema holds something the form cannot express: a mistake of the project, not of a user.
 */
export function buildForm(schema: FormSchema): Form {
  const byPath = new Map<FieldPath, Field>();
  const fields = buildFields(schema, '', byPath);
  const sections = Object.entries(schema['x-bapa'].sections).map(([name, { letter }]) => ({
    name: name as SectionName,
    ...(letter !== undefined && { letter }),
    fields: fields.filter(({ key }) => schema.properties?.[key]?.['x-bapa']?.section === name),
  }));
  const inSections = sections.flatMap((section) => section.fields.map((field) => field.key));
  if (inSections.join() !== fields.map((field) => field.key).join()) {
    throw new Error(
      'report.schema.json: every top-level field needs a section, and sections keep the order of the template',
    );
  }
  return { sections, fields, byPath };
}

function buildFields(
  schema: FieldSchema | FormSchema,
  prefix: string,
  byPath: Map<FieldPath, Field>,
): Field[] {
  if (schema.additionalProperties !== false) {
    throw new Error(`report.schema.json: '${prefix}' must not allow additional properties`);
  }
  const required = new Set(schema.required);
  return Object.entries(schema.properties ?? {}).map(([key, property]) =>
    buildField(property, key, prefix === '' ? key : `${prefix}.${key}`, required.has(key), byPath),
  );
}

function buildField(
  schema: FieldSchema,
  key: string,
  at: string,
  required: boolean,
  byPath: Map<FieldPath, Field>,
): Field {
  refuseUnknownKeywords(schema, at);
  const path = at as FieldPath;
  const base = { path, key, required };
  const kind = schema['x-bapa']?.kind;
  const place = (field: Field) => {
    byPath.set(path, field);
    return field;
  };
  switch (kind) {
    case 'group': {
      expectType(schema, kind, at);
      const fields: Field[] = [];
      const group = place({ ...base, kind, fields });
      append(fields, buildFields(schema, at, byPath));
      return group;
    }
    case 'list': {
      expectType(schema, kind, at);
      if (!schema.items) throw new Error(`report.schema.json: '${at}' has no items`);
      const list: { item?: Field } = {};
      const field = place(
        Object.assign(list, base, { kind, numbering: schema['x-bapa']?.numbering ?? 'item' }) as Field,
      );
      list.item = buildField(schema.items, '', `${at}[]`, false, byPath);
      return field;
    }
    case 'choice':
    case 'choices': {
      expectType(schema, kind, at);
      const options = optionsOf(kind === 'choice' ? schema : (schema.items ?? {}), schema, at);
      return place({ ...base, path: at as keyof Choices, kind, options });
    }
    default:
      return place(buildTextField(schema, base, at));
  }
}

function buildTextField(
  schema: FieldSchema,
  base: Pick<TextField, 'path' | 'key' | 'required'>,
  at: string,
): TextField {
  const kind = schema['x-bapa']?.kind;
  if (!isTextKind(kind)) {
    throw new Error(`report.schema.json: '${at}' has the unknown kind '${String(kind)}'`);
  }
  expectType(schema, kind, at);
  const words = schema['x-bapa']?.words;
  return { ...base, kind, ...(words === undefined ? {} : { words }) };
}

/** The options without null, each of which must have its words in `x-bapa.choices`. */
function optionsOf(source: FieldSchema, schema: FieldSchema, at: string): string[] {
  const options = (source.enum ?? []).filter((option) => option !== null);
  const worded = Object.keys(schema['x-bapa']?.choices ?? {});
  if (options.length === 0 || options.join() !== worded.join()) {
    throw new Error(`report.schema.json: the choices of '${at}' and their words differ`);
  }
  return options;
}

function expectType(schema: FieldSchema, kind: Kind, at: string): void {
  const type = TYPES[kind];
  const types = [schema.type].flat();
  if (!types.includes(type) || !types.includes('null')) {
    throw new Error(`report.schema.json: '${at}' must be of type ["${type}", "null"]`);
  }
}

/** What the validator judges an answer by. */
const JUDGING = ['type', 'enum', 'uniqueItems', 'additionalProperties'] as const;
export type JudgingKeyword = (typeof JUDGING)[number];

const KEYWORDS = new Set<string>([
  ...JUDGING,
  'title',
  'description',
  'examples',
  'format',
  'items',
  'properties',
  'required',
  'x-bapa',
]);

function refuseUnknownKeywords(schema: FieldSchema, at: string): void {
  const unknown = Object.keys(schema).find((keyword) => !KEYWORDS.has(keyword));
  if (unknown)
    throw new Error(`report.schema.json: '${at}' uses '${unknown}', which the form does not understand`);
}
