import { describe, expect, test } from 'vitest';
import type { ChoiceField } from '../../src/form/field.ts';
import { form } from '../../src/form/form.ts';
import { loadLocale, READS } from '../../src/locales/index.ts';
import type { Language } from '../../src/locales/locale.ts';
import { certain, likely, NONE } from '../../src/recognize/recognition.ts';
import { recognizeChoice } from '../../src/recognize/recognize-choice.ts';

async function recognize(path: ChoiceField['path'], text: string, language: Language = 'en') {
  const [english, own] = await Promise.all([loadLocale('en'), loadLocale(language)]);
  return recognizeChoice(text, form.byPath.get(path) as ChoiceField, [english.choices, own.choices], READS);
}

describe('the name of an option in other letters is certain', () => {
  test.each([
    ['type', 'Regional', 'regional'],
    ['type', '\u200eregional', 'regional'],
    ['language', 'ZH', 'zh'],
    ['format', 'policy dialogue', 'policy-dialogue'],
    ['format', 'Work shop', 'workshop'],
    ['organized_by[].type', 'think tank', 'think-tank'],
    ['organized_by[].type', 'un_entity', 'un-entity'],
  ] as const)('%s: %s is %s', async (path, text, option) => {
    expect(await recognize(path, text)).toEqual(certain(option));
  });
});

describe('what is only near to an option, or usual for it, is likely', () => {
  test.each([
    ['type', 'regonal', 'regional'],
    ['format', 'workshops', 'workshop'],
    ['language', 'cn', 'zh'],
    ['language', 'zh-CN', 'zh'],
    ['language', '汉语', 'zh'],
    ['language', 'chi', 'zh'],
    ['language', 'fra', 'fr'],
    ['type', 'региональные', 'regional'],
    ['type', 'temática', 'thematic'],
    ['type', 'tematica', 'thematic'],
    ['type', '区域', 'regional'],
    ['organized_by[].type', 'НПО', 'ngo'],
    ['organized_by[].type', 'Структура ООН', 'un-entity'],
    ['organized_by[].type', '联合国机构', 'un-entity'],
    ['organized_by[].type', 'UN agency', 'un-entity'],
    ['organized_by[].type', 'OIG', 'intergovernmental'],
  ] as const)('%s: %s may be %s', async (path, text, option) => {
    expect(await recognize(path, text)).toEqual(likely(option));
  });
});

test('two letters are near to nothing', async () => {
  for (const text of ['er', 'de', 'pt', 'ja', 'sr', 'xx'])
    expect(await recognize('language', text)).toEqual(NONE);
});

describe('a choice in the words of the form is certain', () => {
  test.each([
    ['en', 'themes', 'Overarching theme', 'overarching'],
    ['en', 'themes', 'Sub-theme ii', 'institutional-framework'],
    ['en', 'organized_by[].type', 'Non-governmental organization', 'ngo'],
    ['fr', 'type', 'Consultation thématique', 'thematic'],
    ['es', 'type', 'Consulta temática', 'thematic'],
    ['ru', 'type', 'Тематические консультации', 'thematic'],
    ['zh', 'organized_by[].type', '智库', 'think-tank'],
    ['ar', 'type', 'مشاورة مواضيعية', 'thematic'],
    ['fr', 'organized_by[].type', 'Non-governmental organization', 'ngo'],
  ] as const)('in %s: %s: %s is %s', async (language, path, text, option) => {
    expect(await recognize(path, text, language)).toEqual(certain(option));
  });
});

test('words that are only near to those of the form are likely', async () => {
  const found = await recognize('organized_by[].type', ' Non governmental organisation ');
  expect(found).toEqual(likely('ngo'));
});

describe('the number of a theme in the note of the Conference is certain', () => {
  test.each([
    ['en', 'ii', 'institutional-framework'],
    ['en', '(iii)', 'sharing-experiences'],
    ['en', 'SUB-THEME 2', 'institutional-framework'],
    ['en', '(a)', 'overarching'],
    ['en', '(b) i.', 'comparative-advantages'],
    ['en', '(b) iii. Sharing of experiences, best practices and success stories', 'sharing-experiences'],
    ['fr', 'Sous-theme 4', 'means-of-implementation'],
    ['es', 'Subtema 2', 'institutional-framework'],
    ['ru', 'Подтема 3', 'sharing-experiences'],
    ['zh', '次主题2', 'institutional-framework'],
    ['zh', '次主题三：交流经验、最佳做法和成功事例', 'sharing-experiences'],
    ['ar', 'الموضوع الفرعي 4', 'means-of-implementation'],
    ['ar', 'الموضوع الفرعي الثاني', 'institutional-framework'],
    ['ar', 'الموضوع الفرعي ٢', 'institutional-framework'],
    ['zh', '次主题ii', 'institutional-framework'],
    ['zh', '次主题２', 'institutional-framework'],
    ['en', 'Subtheme 2', 'institutional-framework'],
    ['en', 'subtheme iii', 'sharing-experiences'],
    ['fr', 'Sous thème ii', 'institutional-framework'],
    ['ru', 'ПодТема ii', 'institutional-framework'],
  ] as const)('in %s: %s is %s', async (language, text, option) => {
    expect(await recognize('themes', text, language)).toEqual(certain(option));
  });

  test.each(['2', 'b', 'Sub-theme 5', 'v', 'Sub-theme'])('%s is none', async (text) => {
    expect(await recognize('themes', text)).toEqual(NONE);
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
