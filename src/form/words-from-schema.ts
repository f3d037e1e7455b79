import type { FieldSchema, FormSchema } from './form-schema.ts';

interface FieldWords {
  title: string;
  short: string;
  guidance: string;
  example?: string;
}

/**
 * The English words of the form, which the schema itself holds: for each field path its official wording, short name,
 * guidance and example, for each choice its options in words, and by the empty path those of the report as a whole.
 */
export function wordsFromSchema(schema: FormSchema): {
  fields: Record<string, FieldWords>;
  choices: Record<string, Record<string, string>>;
} {
  const fields: Record<string, FieldWords> = {};
  const choices: Record<string, Record<string, string>> = {};
  const collect = (part: FieldSchema, path: string): void => {
    const extras = part['x-bapa'];
    if (extras) {
      const example = part.examples?.[0] as string | readonly string[] | undefined;
      fields[path] = {
        title: part.title ?? '',
        short: extras.short,
        guidance: part.description ?? '',
        ...(example !== undefined && {
          example: [example].flat().join(', '),
        }),
      };
      if (extras.choices) choices[path] = extras.choices;
    }
    for (const [key, property] of Object.entries(part.properties ?? {})) {
      collect(property, path === '' ? key : `${path}.${key}`);
    }
    if (part.items) collect(part.items, `${path}[]`);
  };
  const { 'x-bapa': _, ...root } = schema;
  collect(root, '');
  fields[''] = { title: root.title ?? '', short: 'Report', guidance: root.description ?? '' };
  return { fields, choices };
}
