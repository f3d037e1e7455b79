import { describe, expect, test } from 'vitest';
import { buildForm } from '../../src/form/build-form.ts';
import { sectionId } from '../../src/form/field.ts';
import { form, formSchema } from '../../src/form/form.ts';
import type { FormSchema } from '../../src/form/form-schema.ts';
import { fieldAt, joinPointer, parentPointer, splitPointer } from '../../src/form/pointer.ts';
import { wordsFromSchema } from '../../src/form/words-from-schema.ts';

test('the form has the questions of the template in its order', () => {
  const order = form.sections.map(
    (section) => `${sectionId(section)}: ${section.fields.map(({ key }) => key).join(' ')}`,
  );
  expect(order).toEqual([
    'facts: language title type format themes date venue organized_by prepared_by',
    'A: summary',
    'B: recommendations',
    'C: trends',
    'D: priority_areas',
    'E: needs',
    'F: sessions',
    'G: additional_information',
    'attachments: attachments',
  ]);
  const session = form.byPath.get('sessions[]');
  expect(session?.kind === 'group' && session.fields.map(({ key }) => key).join(' ')).toBe(
    'theme title topics conclusions action_points additional_information',
  );
});

test('the headings are the template’s own words', () => {
  const { fields } = wordsFromSchema(formSchema);
  const titles = ['summary', 'recommendations', 'trends', 'priority_areas', 'sessions', 'sessions[].topics'];
  expect(titles.map((path) => fields[path]?.title)).toEqual([
    'Brief summary of the objectives of the consultation and the major conclusions reached',
    'Final recommendations (the actions to be taken)',
    'Trends, challenges and opportunities identified with respect to South-South cooperation and triangular cooperation',
    'Priority areas of South-South cooperation and triangular cooperation identified',
    'Session summaries',
    'Main topics discussed',
  ]);
});

test.each([...form.byPath.values()].map((field) => [field.path, field] as const))(
  '%s has wording, guidance, a short name and, where a person answers, an example',
  (path, field) => {
    const words = wordsFromSchema(formSchema).fields[path];
    expect(words?.title).toBeTruthy();
    expect(words?.guidance).toMatch(/[.?]$/);
    expect(words?.short.length).toBeLessThanOrEqual(40);
    if (field.kind !== 'group' && field.kind !== 'list') expect(words?.example).toBeTruthy();
  },
);

describe('a schema that the form cannot express is refused', () => {
  const changed = (change: (schema: Record<string, Record<string, unknown>>) => void): FormSchema => {
    const copy = structuredClone(formSchema) as unknown as {
      properties: Record<string, Record<string, unknown>>;
    };
    change(copy.properties);
    return copy as unknown as FormSchema;
  };

  test.each([
    [
      'an unknown keyword',
      'oneOf',
      (fields: Record<string, Record<string, unknown>>) => ({ ...fields['title'], oneOf: [] }),
    ],
    [
      'an unknown kind',
      'kind',
      (fields: Record<string, Record<string, unknown>>) => ({
        ...fields['title'],
        'x-bapa': { kind: 'colour' },
      }),
    ],
    [
      'a type that does not fit',
      'type',
      (fields: Record<string, Record<string, unknown>>) => ({ ...fields['title'], type: 'number' }),
    ],
  ])('%s', (_, said, change) => {
    const schema = changed((fields) => {
      fields['title'] = change(fields);
    });
    expect(() => buildForm(schema)).toThrow(new RegExp(`title.*${said}|${said}.*title`));
  });

  test('an option without words', () => {
    const schema = changed((fields) => {
      fields['type'] = { ...fields['type'], enum: ['regional', 'thematic', 'global', null] };
    });
    expect(() => buildForm(schema)).toThrow(/choices of 'type'/);
  });

  test('a question outside the sections', () => {
    const schema = changed((fields) => {
      fields['weather'] = { ...fields['title'], 'x-bapa': { kind: 'text', short: 'Weather' } };
    });
    expect(() => buildForm(schema)).toThrow(/needs a section/);
  });
});

describe('pointers', () => {
  test('lead to fields, through lists by number only', () => {
    expect(fieldAt(form, '/sessions/1/conclusions')?.path).toBe('sessions[].conclusions');
    expect(fieldAt(form, '/priority_areas/0')?.path).toBe('priority_areas[]');
    expect(fieldAt(form, '/sessions/first')).toBeUndefined();
    expect(fieldAt(form, '/venue/street')).toBeUndefined();
  });

  test('keep keys with slashes and tildes apart', () => {
    expect(splitPointer(joinPointer('/a', 'b/c~d'))).toEqual(['a', 'b/c~d']);
    expect(parentPointer('/a/b')).toBe('/a');
    expect(splitPointer('')).toEqual([]);
  });
});
