import { describe, expect, test } from 'vitest';
import { loadLocale } from '../../src/locales/index.ts';
import type { Language } from '../../src/locales/locale.ts';
import { checkText, withFragment } from './check-text.ts';
import { sampleReport } from '../locales/sample-report.ts';

async function findIn(language: Language, fragment: string) {
  const locale = await loadLocale(language);
  return checkText(withFragment(fragment, sampleReport(language)), undefined, locale);
}

describe('a choice in the words of the form', () => {
  test.each([
    ['en', 'format: Policy dialogue', 'policy-dialogue'],
    ['fr', 'type: Consultation thématique', 'thematic'],
    ['es', 'type: Consulta temática', 'thematic'],
    ['ru', 'type: Тематические консультации', 'thematic'],
    ['zh', 'organized_by:\n  - name: 南方中心\n    type: 智库', 'think-tank'],
    ['ar', 'type: مشاورة مواضيعية', 'thematic'],
    ['fr', 'format: Seminar', 'seminar'],
  ] as const)('in %s: %s is %s', async (language, fragment, suggestion) => {
    expect(await findIn(language, fragment)).toMatchObject([
      { code: 'unknown-choice', args: { suggestion } },
    ]);
  });

  test('is not guessed from a short word that only resembles it', async () => {
    const [found] = await findIn('zh', 'organized_by:\n  - name: 南方中心\n    type: 智者');
    expect(found).toMatchObject({ code: 'unknown-choice' });
    expect(found?.args).not.toHaveProperty('suggestion');
  });
});

describe('numbers that the document gives', () => {
  test.each([
    ['zh', '第二次会议：国家机构', '第二次会议：'],
    ['zh', '第十二次会议 国家机构', '第十二次会议'],
    ['ar', 'الجلسة التاسعة: المؤسسات الوطنية', 'الجلسة التاسعة:'],
    ['ar', 'الجلسة الثانية عشرة: المؤسسات الوطنية', 'الجلسة الثانية عشرة:'],
    ['ar', 'الجلسة الحادية والعشرون: المؤسسات الوطنية', 'الجلسة الحادية والعشرون:'],
  ] as const)('before a title in %s: %s', async (language, title, number) => {
    const fragment = `sessions:\n  - title: "${title}"\n    topics: x\n    conclusions: y\n`;
    expect(await findIn(language, fragment)).toMatchObject([{ code: 'numbered-twice', args: { number } }]);
  });

  test.each(['一、指定一个机构。', '（二）指定一个机构。', '1、指定一个机构。'])(
    'before a recommendation in Chinese: %s',
    async (action) => {
      const fragment = `recommendations:\n  - action: ${action}\n    addressed_to: 会员国\n`;
      expect(await findIn('zh', fragment)).toMatchObject([{ code: 'numbered-twice' }]);
    },
  );

  test('are not seen in a number that belongs to the text', async () => {
    const fragment = 'recommendations:\n  - action: 一个国家指定一个机构。\n    addressed_to: 会员国\n';
    expect(await findIn('zh', fragment)).toEqual([]);
  });
});

describe('the length of Chinese', () => {
  test('is counted in characters: too long where an English text of as many letters would be short', async () => {
    const text = '合'.repeat(450);
    expect(await findIn('zh', `additional_information: ${text}`)).toMatchObject([{ code: 'too-long' }]);
  });

  test('a paragraph of some twenty characters that stands twice is told', async () => {
    const text = '城市和大学现在可以直接开展合作，不必经过首都。';
    expect(await findIn('zh', `trends: ${text}\nneeds: ${text}`)).toMatchObject([{ code: 'duplicate-text' }]);
  });
});
