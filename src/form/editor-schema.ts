import type { FieldSchema, FormSchema } from './form-schema.ts';
import type { TextKind } from './kinds.ts';

/** The words that an editor shows; `Locale` has them. */
interface EditorWords {
  readonly fields: Readonly<
    Record<string, { readonly title: string; readonly guidance: string; readonly example?: string }>
  >;
  readonly choices: Readonly<Record<string, Readonly<Record<string, string>>>>;
}

/** Answers in which a year or a room number is the text that stands there; in others it would be a mistake. */
const TEXTS: ReadonlySet<unknown> = new Set(['text', 'prose', 'path'] satisfies TextKind[]);
const TYPES_OF_TEXTS = ['string', 'number', 'boolean', 'null'];

/**
 * The schema for editors in one language: hover shows the form's wording and guidance, completion the choices in words.
 * Plain JSON Schema draft-07, with the descriptions of choices that VS Code's YAML support knows.
 */
export function editorSchema(schema: FormSchema, words: EditorWords): Record<string, unknown> {
  const { $schema, 'x-bapa': _, ...root } = schema;
  return { $schema, ...localize(root, '', words) };
}

function localize(part: FieldSchema, path: string, words: EditorWords): Record<string, unknown> {
  const { 'x-bapa': _, properties, items, ...rest } = part;
  const own = words.fields[path];
  const choices = words.choices[path];
  const described = choices && rest.enum?.map((option) => (option === null ? '' : choices[option]));
  return {
    ...rest,
    ...(TEXTS.has(part['x-bapa']?.kind) && { type: TYPES_OF_TEXTS }),
    ...(own && { title: own.title, description: own.guidance }),
    ...(own?.example !== undefined && typeof rest.examples?.[0] === 'string' && { examples: [own.example] }),
    ...(described && { enumDescriptions: described, markdownEnumDescriptions: described }),
    ...(properties && {
      properties: Object.fromEntries(
        Object.entries(properties).map(([key, property]) => [
          key,
          localize(property, path === '' ? key : `${path}.${key}`, words),
        ]),
      ),
    }),
    ...(items && { items: itemSchema(items, path, words) }),
  };
}

/** The items of `choices` have no words of their own: their options are worded with the field. */
function itemSchema(items: FieldSchema, path: string, words: EditorWords): Record<string, unknown> {
  if (items['x-bapa']) return localize(items, `${path}[]`, words);
  const described = items.enum?.map((option) => words.choices[path]?.[option ?? ''] ?? '');
  return { ...items, enumDescriptions: described, markdownEnumDescriptions: described };
}
