import { describe, expect, test } from 'vitest';
import { writeDocx } from '../../../src/render/docx/write-docx.ts';
import { segmentText } from '../../../src/render/docx/segment-text.ts';
import { readPart, runs } from './read-docx.ts';
import { mark, markdownDocument, sampleDocument, text } from './sample-document.ts';

/** `script:text|…` with ‹ for U+200E and › for U+200F. */
function cut(text: string, rightToLeft = false, chinese = false): string {
  return segmentText(text, rightToLeft, chinese)
    .map(({ text: part, script, before = '', after = '' }) => `${script}:${before}${part}${after}`)
    .join('|')
    .replaceAll('\u200E', '‹')
    .replaceAll('\u200F', '›');
}

describe('in a right-to-left line', () => {
  const cases: Record<string, readonly [text: string, expected: string]> = {
    'Latin words and their brackets': [
      'برنامج (Reverse Linkage) ثم',
      'arabic:برنامج (|latin:Reverse Linkage|arabic:) ثم',
    ],
    'a number in a sentence': ['في 31 دولة', 'arabic:في 31 دولة'],
    'a number that belongs to a Latin word': [
      'خطة Agenda 2030 ثم',
      'arabic:خطة |latin:Agenda 2030|arabic: ثم',
    ],
    'an ISO date': ['يوم 2018-07-30 في', 'arabic:يوم |number:‹2018-07-30|arabic: في'],
    'a range': ['نسبة 15–20 في', 'arabic:نسبة |number:‹15–20|arabic: في'],
    'a telephone number': ['هاتف: +254 700 000', 'arabic:هاتف: |number:‹+254 700 000'],
    'a list of an address and a telephone number': [
      'مقرر، a@b.org، +1-202-555',
      'arabic:مقرر، |latin:a@b.org|arabic:›، |number:‹+1-202-555',
    ],
    'a line without Arabic': ['Webcast (see 2018-07-30).', 'latin:Webcast (see 2018-07-30).‹'],
    'a telephone number alone': ['+1-202-555-0170', 'common:‹+1-202-555-0170‹'],
    'a number alone': ['1,234', 'common:1,234'],
    Hebrew: ['عربي עברית', 'arabic:عربي |hebrew:עברית'],
  };
  test.each(Object.entries(cases))('%s', (_name, [text, expected]) => {
    expect(cut(text, true)).toBe(expected);
  });
});

describe('in a left-to-right line', () => {
  const cases: Record<string, readonly [text: string, expected: string]> = {
    'English only': ['Plain “text” – 2018…', 'latin:Plain “text” – 2018…'],
    'Arabic words': ['in Arabic (التعاون الثلاثي).', 'latin:in Arabic (|arabic:التعاون الثلاثي|common:).'],
    'a date after Arabic words': [
      'Cairo القاهرة 2018-07-30, end',
      'latin:Cairo |arabic:القاهرة|latin:‹ 2018-07-30, end',
    ],
    'Russian and Chinese': ['UN ООН 联合国', 'latin:UN |cyrillic:ООН |han:联合国'],
    'Japanese and Korean': ['かな 한국', 'kana:かな |hangul:한국'],
  };
  test.each(Object.entries(cases))('%s', (_name, [text, expected]) => {
    expect(cut(text)).toBe(expected);
  });

  test('Chinese quotation marks belong to Chinese', () => {
    expect(cut('就“2030年议程”交换', false, true)).toBe('han:就“2030年议程”交换');
    expect(cut('见“UNOSSC”的', false, true)).toBe('han:见“|latin:UNOSSC|han:”的');
  });
});

describe('Word is told of scripts', () => {
  async function properties(
    source: string,
    language: 'en' | 'ru' | 'ar' | 'zh',
  ): Promise<Record<string, string>> {
    const xml = readPart(await writeDocx(markdownDocument(source, language), {}), 'word/document.xml');
    const words = runs(xml).filter(({ text }) => text.trim() !== '');
    return Object.fromEntries(words.map((run) => [run.text.trim(), run.properties]));
  }

  test('in English', async () => {
    expect(await properties('UN **ООН** القاهرة 联合国', 'en')).toEqual({
      UN: '',
      ООН: '<w:b/><w:bCs/><w:lang w:val="ru-RU"/>',
      القاهرة: '<w:rtl/>',
      联合国: '<w:rFonts w:hint="eastAsia"/>',
    });
  });

  test('in Russian', async () => {
    expect(await properties('ООН UN', 'ru')).toEqual({ ООН: '', UN: '<w:lang w:val="en-GB"/>' });
  });

  test('in Chinese, where another typeface stands for italics', async () => {
    expect(await properties('*词* *word*', 'zh')).toMatchObject({
      词: '<w:rStyle w:val="EastAsianEmphasis"/><w:rFonts w:hint="eastAsia"/>',
      word: '<w:i/><w:iCs/>',
    });
  });

  test('the template’s words in another language than the report', async () => {
    const heading = mark(
      { type: 'heading' as const, depth: 2 as const, children: [text('Needs')] },
      'heading',
      '/needs',
    );
    const answer = mark({ type: 'paragraph' as const, children: [text('Besoins')] }, 'value', '/needs');
    const document = sampleDocument([heading, answer], { language: 'fr' });
    const xml = readPart(await writeDocx({ ...document, wordsLanguage: 'en' }, {}), 'word/document.xml');
    expect(runs(xml)).toEqual([
      { text: 'Needs', properties: '<w:lang w:val="en-GB"/>' },
      { text: 'Besoins', properties: '' },
    ]);
  });

  test('an Arabic paragraph in an English report runs from right to left', async () => {
    const xml = readPart(await writeDocx(markdownDocument('التعاون\n\nEnglish'), {}), 'word/document.xml');
    expect(xml.match(/<w:bidi\/>/g)).toHaveLength(1);
    expect(xml).toContain(
      '<w:pPr><w:bidi/></w:pPr><w:r><w:rPr><w:rtl/></w:rPr><w:t xml:space="preserve">التعاون',
    );
  });
});
