import { describe, expect, test } from 'vitest';
import type { ChoiceField } from '../../src/form/field.ts';
import { form } from '../../src/form/form.ts';
import { LANGUAGES, loadLocale, READS } from '../../src/locales/index.ts';
import { recognizeChoice } from '../../src/recognize/recognize-choice.ts';
import { recognizeDate } from '../../src/recognize/recognize-date.ts';
import { recognizeSession } from '../../src/recognize/recognize-heading.ts';
import { recognizeNumber, recognizeNumbers } from '../../src/recognize/recognize-number.ts';
import { recognizePlaceholder } from '../../src/recognize/recognize-placeholder.ts';
import { certain } from '../../src/recognize/recognition.ts';
import { isoOf } from '../../src/text/dates.ts';

const locales = await Promise.all(LANGUAGES.map(loadLocale));
const allChoices = locales.map(({ choices }) => choices);
const fields = [...form.byPath.values()];

describe.each(locales)('what is shown in $language and given back is understood', (locale) => {
  const { document, fill, messages } = locale;
  const words = locale.fields;
  const subject = { name: '', pointer: '/date' };

  test('every day of a year, alone and as the first or last of several', () => {
    for (let day = 0; day < 365; day += 1) {
      const iso = (offset: number) =>
        new Date(Date.UTC(2018, 0, 1 + day + offset)).toISOString().slice(0, 10);
      const ranges = [
        { start: iso(0) },
        ...[1, 2, 30, 200].map((days) => ({ start: iso(0), end: iso(days) })),
      ];
      for (const range of ranges) {
        const shown = document.date(range);
        for (const text of [shown, `\u2068${shown}\u2069`, shown.toUpperCase(), shown.normalize('NFD')])
          expect([text, recognizeDate(text, READS)]).toEqual([text, certain(range)]);
      }
    }
  });

  test('the dates that questions and hints give as examples', () => {
    const hint = messages['date-invalid']({ found: 'x', reason: 'not-iso' }, subject).hint ?? '';
    const inHint = hint.match(/\d{4}-\d{2}-\d{2}(?:\/\d{4}-\d{2}-\d{2})?/g) ?? [];
    const guidance = (fill.guidance.date ?? '').split(/[:：]/).at(-1) ?? '';
    const parts = guidance
      .split(/[,،、，]| (?:or|ou|o|или|أو) |或/)
      .map((part) => part.replace(/[.。]$/, '').trim())
      .filter((part) => /\d/.test(part));
    const examples = fields.flatMap((field) => (field.kind === 'date' ? [exampleOf(field.path)] : []));
    expect([inHint.length, parts.length, examples.length]).toEqual([2, 3, 1]);
    for (const text of [...inHint, ...parts, ...examples])
      expect([text, recognizeDate(text, READS).kind]).toEqual([text, 'certain']);
    expect(isoOf({ start: '2018-06-27' })).toBe('2018-06-27');
  });

  function exampleOf(path: keyof typeof words): string {
    const own = words[path];
    return 'example' in own ? own.example : '';
  }

  const choices = fields.filter((field): field is ChoiceField => 'options' in field);

  test.each(choices.map((field) => [field.path, field] as const))(
    'each option of %s, and its example',
    (path, field) => {
      const shown = Object.entries(locale.choices[path] as Record<string, string>);
      for (const [option, label] of [...shown, ...field.options.map((one) => [one, one] as const)]) {
        for (const text of [label, label.toUpperCase(), label.normalize('NFD'), `\u2068${label}\u2069`])
          expect([text, recognizeChoice(text, field, allChoices, READS)]).toEqual([text, certain(option)]);
      }
      for (const text of exampleOf(path).split(', '))
        expect([text, recognizeChoice(text, field, allChoices, READS).kind]).toEqual([text, 'certain']);
    },
  );

  test('the names of sessions, as numbers that the document gives', () => {
    for (let number = 1; number <= 40; number += 1) {
      const title = `${document.session(number)}${document.colon}Q`;
      expect([title, recognizeSession(title, READS)]).toMatchObject([title, { value: { rest: 'Q' } }]);
    }
  });

  test('what stands where an answer is missing, as a placeholder', () => {
    expect(recognizePlaceholder(document.unanswered, READS).kind).toBe('certain');
  });

  test('the numbers of a list, as it shows them', () => {
    expect(recognizeNumbers([1, 2, 11].join(', '), READS)).toEqual(certain([1, 2, 11]));
    expect(recognizeNumber('3.', READS)).toEqual(certain(3));
  });
});
