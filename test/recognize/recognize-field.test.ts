import { describe, expect, test } from 'vitest';
import type { GroupField } from '../../src/form/field.ts';
import { form } from '../../src/form/form.ts';
import { loadLocale } from '../../src/locales/index.ts';
import type { Recognition } from '../../src/recognize/recognition.ts';
import { recognizeField } from '../../src/recognize/recognize-field.ts';
import type { Field } from '../../src/form/field.ts';

const { fields: words } = await loadLocale('en');
const venue = form.byPath.get('venue') as GroupField;

function keys(found: Recognition<Field>): string {
  if (found.kind === 'none') return 'none';
  const fields = found.kind === 'certain' ? [found.value] : found.values;
  return `${found.kind}: ${fields.map(({ key }) => key).join(', ')}`;
}

describe('the question that a key means', () => {
  test.each([
    ['sumary', 'ambiguous: summary'],
    ['organised_by', 'ambiguous: organized_by'],
    ['Summary', 'certain: summary'],
    ['priority areas', 'certain: priority_areas'],
    ['prepared-by', 'certain: prepared_by'],
    ['Venue, city, country', 'certain: venue'],
    ['\u200evenue', 'certain: venue'],
    ['Organized by', 'certain: organized_by'],
    ['Date of consultation', 'certain: date'],
    ['Dates of consultation', 'ambiguous: date, type, title'],
    ['Organizers of it', 'ambiguous: organized_by'],
    ['ORGANISERS ETC', 'ambiguous: organized_by'],
    ['recommended actions', 'ambiguous: recommendations'],
    ['A. Summary', 'certain: summary'],
    ['(C) Trends', 'certain: trends'],
    ['2. Recommendations', 'certain: recommendations'],
    ['一、Summary', 'certain: summary'],
    ['“type”', 'certain: type'],
    ['A. Sumary', 'ambiguous: summary'],
    ['weather', 'none'],
    ['A. weather', 'none'],
    ['orga etc', 'none'],
    ['', 'none'],
  ])('%j: %s', (key, meant) => {
    expect(keys(recognizeField(key, form.fields, [words]))).toBe(meant);
  });

  test('is one of those that may stand there', () => {
    expect(keys(recognizeField('nam', venue.fields, [words]))).toBe('ambiguous: name');
    expect(keys(recognizeField('sumary', venue.fields, [words]))).toBe('none');
  });

  test('may be each of those that it is near to, the nearest first', () => {
    const near = ['priority_area', 'priority_areas', 'name'].map((key) => ({ ...venue.fields[0]!, key }));
    expect(keys(recognizeField('priority_arears', near, []))).toBe(
      'ambiguous: priority_areas, priority_area',
    );
  });

  test('is none where its beginning is that of two', () => {
    const alike = ['organized_by', 'organized_at'].map((key) => ({ ...venue.fields[0]!, key }));
    expect(keys(recognizeField('organisation', alike, []))).toBe('none');
  });
});
