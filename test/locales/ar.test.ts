import { describe, expect, test } from 'vitest';
import { form } from '../../src/form/form.ts';
import { explanations } from '../../src/locales/ar/explanations.ts';
import { locale } from '../../src/locales/ar/locale.ts';
import { sectionTitle } from '../../src/locales/words.ts';
import type { Code } from '../../src/diagnostics/args.ts';
import { SEVERITIES } from '../../src/diagnostics/diagnostic.ts';
import { checkText, withFragment } from '../validate/check-text.ts';

const { document, fields, messages, ui } = locale;

/** Without the invisible marks around file names, which a test of their own is about. */
const visible = (text: string) => text.replaceAll(/[\u2068\u2069]/g, '');

describe('dates', () => {
  test.each([
    ['one day', { start: '2018-06-27' }, '27 حزيران/يونيه 2018'],
    ['one day, written as a range', { start: '2018-06-27', end: '2018-06-27' }, '27 حزيران/يونيه 2018'],
    ['one month', { start: '2018-06-27', end: '2018-06-29' }, '27-29 حزيران/يونيه 2018'],
    ['two months', { start: '2018-06-27', end: '2018-07-02' }, '27 حزيران/يونيه - 2 تموز/يوليه 2018'],
    [
      'two years',
      { start: '2018-12-30', end: '2019-01-02' },
      '30 كانون الأول/ديسمبر 2018 - 2 كانون الثاني/يناير 2019',
    ],
    [
      'the same month of two years',
      { start: '2018-06-27', end: '2019-06-27' },
      '27 حزيران/يونيه 2018 - 27 حزيران/يونيه 2019',
    ],
  ])('%s', (_, range, words) => {
    expect(document.date(range)).toBe(words);
  });
});

test.each([
  [1, 'الجلسة الأولى'],
  [2, 'الجلسة الثانية'],
  [10, 'الجلسة العاشرة'],
  [11, 'الجلسة الحادية عشرة'],
  [19, 'الجلسة التاسعة عشرة'],
  [20, 'الجلسة العشرون'],
  [21, 'الجلسة الحادية والعشرون'],
  [99, 'الجلسة التاسعة والتسعون'],
  [100, 'الجلسة 100'],
])('session %i is %s', (number, words) => {
  expect(document.session(number)).toBe(words);
});

test('every session up to 99 has an ordinal of its own', () => {
  const names = Array.from({ length: 99 }, (_, index) => document.session(index + 1));
  expect(new Set(names).size).toBe(99);
  expect(names.filter((name) => /\d|undefined|^الجلسة\s*$/.test(name))).toEqual([]);
});

describe('summary of a file', () => {
  const file = {
    file: 'report.yaml',
    error: 0,
    warning: 0,
    note: 0,
    answered: 5,
    required: 12,
    readable: true,
  };

  test.each([
    ['none', { note: 3 }, 'لا خلل حتى الآن'],
    ['one', { error: 1, warning: 1 }, 'خطأ واحد وتحذير واحد'],
    ['two', { error: 2, warning: 2 }, 'خطآن وتحذيران'],
    ['few', { error: 3, warning: 10 }, '3 أخطاء و10 تحذيرات'],
    ['many', { error: 11, warning: 99 }, '11 خطأً و99 تحذيراً'],
    ['other', { error: 100, warning: 1202 }, '100 خطأ و1\u00a0202 تحذير'],
  ])('%s', (_, counts, found) => {
    expect(visible(ui.validate.file({ ...file, ...counts }))).toBe(
      `report.yaml: ${found}. أُجيب عن 5 من أصل 12 سؤالاً إلزامياً.`,
    );
  });

  test('unreadable', () => {
    expect(visible(ui.validate.file({ ...file, error: 1, readable: false }))).toBe(
      'report.yaml: خطأ واحد. يُرجى تصحيح ذلك أولاً، وبعده يُفحص ما تبقى.',
    );
  });
});

test.each([
  [{ files: 0, failed: 0, error: 0, warning: 0 }, 'لم يُفحص أي تقرير.'],
  [{ files: 2, failed: 0, error: 0, warning: 0 }, 'جرى فحص تقريرين، ولم يُعثر على أي خلل.'],
  [
    { files: 5, failed: 2, error: 4, warning: 0 },
    'جرى فحص 5 تقارير، ووُجدت أخطاء في تقريرين. المجموع: 4 أخطاء.',
  ],
  [
    { files: 120, failed: 11, error: 12, warning: 1 },
    'جرى فحص 120 تقريراً، ووُجدت أخطاء في 11 تقريراً. المجموع: 12 خطأً وتحذير واحد.',
  ],
  [
    { files: 3, failed: 0, error: 0, warning: 2 },
    'جرى فحص 3 تقارير، من دون العثور على أخطاء. المجموع: تحذيران.',
  ],
])('summary of several files %#', (totals, words) => {
  expect(ui.validate.summary(totals)).toBe(words);
});

test('sections are lettered as in UN documents', () => {
  const headings = form.sections
    .filter(({ letter }) => letter !== undefined)
    .map((section) => sectionTitle(locale, section, 'title'));
  expect(headings).toEqual([
    'ألف - موجز أهداف المشاورة وأهم الاستنتاجات التي خلصت إليها',
    'باء - التوصيات النهائية (الإجراءات الواجب اتخاذها)',
    'جيم - الاتجاهات والتحديات والفرص التي حُدِّدت فيما يتعلق بالتعاون فيما بين بلدان الجنوب والتعاون الثلاثي',
    'دال - المجالات ذات الأولوية التي حُدِّدت للتعاون فيما بين بلدان الجنوب والتعاون الثلاثي',
    'هاء - ما الاحتياجات/الاهتمامات التي حُدِّدت فيما يتعلق بتفعيل التعاون فيما بين بلدان الجنوب والتعاون الثلاثي وإضفاء الطابع المؤسسي عليهما؟',
    'واو - ملخصات الجلسات',
    'زاي - معلومات إضافية',
  ]);
});

test('a command in a hint keeps its order and can be copied whole', () => {
  const { hint } = messages.missing({ isComment: false }, { name: 'الموجز', pointer: '/summary' });
  expect(hint).toContain('\u2068bapa fill --at /summary\u2069');
});

test('nothing invisible is typed into a report or a document', () => {
  const examples = Object.values(fields).flatMap((words) => ('example' in words ? [words.example] : []));
  const written = [
    ...examples,
    ...Object.values(fields).flatMap(({ title, guidance }) => [title, guidance]),
    document.series,
  ];
  expect(written.filter((text) => /[\u200e\u200f\u061c\u2066-\u2069]/.test(text))).toEqual([]);
});

/** Of the others, one is no YAML, one is no report, and one depends on the language of the whole report. */
const EXPLAINED = (Object.keys(SEVERITIES) as Code[]).filter(
  (code) => !['cannot-read', 'not-a-report', 'language-mismatch'].includes(code),
);

describe('the examples of bapa explain', () => {
  test.each(EXPLAINED)('%s is found before and not after', (code) => {
    const found = (text: string) => checkText(withFragment(text)).map((one) => one.code);
    expect(found(explanations[code].before)).toContain(code);
    expect(found(explanations[code].after)).toEqual([]);
  });
});
