import { describe, expect, test } from 'vitest';
import { isAnswered, isMapping, listAnswers, walkAnswers } from '../../src/form/answer.ts';
import { form } from '../../src/form/form.ts';
import { loadLocale, LANGUAGES } from '../../src/locales/index.ts';
import { parseSource } from '../../src/report/parse-source.ts';
import { scaffold } from '../../src/report/scaffold.ts';

describe.each(LANGUAGES)('a fresh report in %s', (language) => {
  test('is YAML without a mistake, in which nothing but the language is answered', async () => {
    const source = parseSource(scaffold(await loadLocale(language), { sessions: 3 }));
    expect(source.diagnostics).toEqual([]);
    const answers = [...walkAnswers(listAnswers(form, source.value))];
    const answered = answers
      .filter(({ value }) => isAnswered(value))
      .map(({ pointer, value }) => [pointer, value]);
    expect(answered).toEqual([['/language', language]]);
  });

  test('holds every question in the order of the form', async () => {
    const { value } = parseSource(scaffold(await loadLocale(language), { sessions: 1 }));
    expect(isMapping(value) && Object.keys(value)).toEqual(form.fields.map(({ key }) => key));
    const places = [...walkAnswers(listAnswers(form, value))].map(({ field }) => field.path);
    expect(new Set(places)).toEqual(new Set(form.byPath.keys()));
  });
});

test('guidance stands in the first session only', async () => {
  const text = scaffold(await loadLocale('en'), { sessions: 2 });
  expect(text.match(/# Main topics discussed/g)).toHaveLength(1);
  expect(text.match(/topics: \|/g)).toHaveLength(2);
});

test('a telephone number is shown in quotation marks, for it is to be typed so', async () => {
  expect(scaffold(await loadLocale('en'), { sessions: 0 })).toContain('# Example: "+66 2 555 0142"');
});
