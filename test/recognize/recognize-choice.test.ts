import { describe, expect, test } from 'vitest';
import type { ChoiceField } from '../../src/form/field.ts';
import { form } from '../../src/form/form.ts';
import { loadLocale } from '../../src/locales/index.ts';
import type { Language } from '../../src/locales/locale.ts';
import { certain, likely, NONE } from '../../src/recognize/recognition.ts';
import { recognizeChoice } from '../../src/recognize/recognize-choice.ts';

async function recognize(path: ChoiceField['path'], text: string, language: Language = 'en') {
  const [english, own] = await Promise.all([loadLocale('en'), loadLocale(language)]);
  return recognizeChoice(text, form.byPath.get(path) as ChoiceField, [english.choices, own.choices]);
}

describe('a choice that is near to one option only', () => {
  test.each([
    ['type', 'regonal', 'regional'],
    ['type', 'Regional', 'regional'],
    ['format', 'policy dialogue', 'policy-dialogue'],
    ['format', 'workshops', 'workshop'],
    ['organized_by[].type', 'think tank', 'think-tank'],
    ['organized_by[].type', 'un_entity', 'un-entity'],
  ] as const)('%s: %s is %s', async (path, text, option) => {
    expect(await recognize(path, text)).toEqual(certain(option));
  });
});

test('a choice that is near to several may be each, the nearest first', async () => {
  expect(await recognize('language', 'er')).toEqual(likely('en', 'fr', 'es', 'ar'));
});

describe('a choice in the words of the form is likely', () => {
  test.each([
    ['en', 'themes', 'Overarching theme', 'overarching'],
    ['en', 'themes', 'Sub-theme ii', 'institutional-framework'],
    ['en', 'organized_by[].type', 'Non-governmental organization', 'ngo'],
    ['en', 'organized_by[].type', ' Non governmental organisation ', 'ngo'],
    ['fr', 'type', 'Consultation thématique', 'thematic'],
    ['es', 'type', 'Consulta temática', 'thematic'],
    ['ru', 'type', 'Тематические консультации', 'thematic'],
    ['zh', 'organized_by[].type', '智库', 'think-tank'],
    ['ar', 'type', 'مشاورة مواضيعية', 'thematic'],
    ['fr', 'organized_by[].type', 'Non-governmental organization', 'ngo'],
  ] as const)('in %s: %s: %s is %s', async (language, path, text, option) => {
    expect(await recognize(path, text, language)).toEqual(likely(option));
  });
});

describe('nothing is made of', () => {
  test.each([
    ['type', 'global', 'en'],
    ['format', 'webinar series', 'en'],
    ['organized_by[].type', '智者', 'zh'],
    ['type', 'Тематические консультации', 'fr'],
    ['type', '', 'en'],
  ] as const)('%s: %j', async (path, text, language) => {
    expect(await recognize(path, text, language)).toEqual(NONE);
  });
});
