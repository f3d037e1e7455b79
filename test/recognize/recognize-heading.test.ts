import { describe, expect, test } from 'vitest';
import { READS } from '../../src/locales/index.ts';
import type { Language } from '../../src/locales/locale.ts';
import { recognizeItem, recognizeSession } from '../../src/recognize/recognize-heading.ts';

type Rows = Readonly<Record<string, readonly [number: string, rest: string]>>;

function expectEach(rows: Rows, recognize: typeof recognizeSession): void {
  const found = Object.keys(rows).map((text) => {
    const numbered = recognize(text, READS);
    return [text, numbered.kind === 'certain' ? [numbered.value.number, numbered.value.rest] : 'none'];
  });
  expect(Object.fromEntries(found)).toEqual(rows);
}

const SESSIONS: Readonly<Record<Language, Rows>> = {
  en: {
    'Session I: Opening': ['Session I:', 'Opening'],
    'SESSION 12 – Opening': ['SESSION 12 –', 'Opening'],
    'Session iv. Opening': ['Session iv.', 'Opening'],
    'Session X — Opening': ['Session X —', 'Opening'],
    'Session no. 2: Opening': ['Session no. 2:', 'Opening'],
    'Session No 2 - Opening': ['Session No 2 -', 'Opening'],
    'Session one: Opening': ['Session one:', 'Opening'],
    'Session two: Opening': ['Session two:', 'Opening'],
    'Session three: Opening': ['Session three:', 'Opening'],
    'Session four: Opening': ['Session four:', 'Opening'],
    'Session five: Opening': ['Session five:', 'Opening'],
    ' Session  six : Opening ': ['Session  six :', 'Opening'],
  },
  fr: {
    'Séance 2 – Ouverture': ['Séance 2 –', 'Ouverture'],
    'Session II : Ouverture': ['Session II :', 'Ouverture'],
    'Séance n° 2 : Ouverture': ['Séance n° 2 :', 'Ouverture'],
  },
  es: { 'Sesión 3. Apertura': ['Sesión 3.', 'Apertura'] },
  ru: {
    'Заседание II: Открытие': ['Заседание II:', 'Открытие'],
    'Сессия 2: Открытие': ['Сессия 2:', 'Открытие'],
    'Заседание № 1: Открытие': ['Заседание № 1:', 'Открытие'],
    'Заседание №1. Открытие': ['Заседание №1.', 'Открытие'],
    '1-е заседание: Открытие': ['1-е заседание:', 'Открытие'],
    'Заседание\u00a0II: Открытие': ['Заседание\u00a0II:', 'Открытие'],
  },
  zh: {
    '第二次会议：国家机构': ['第二次会议：', '国家机构'],
    '第十二次会议 国家机构': ['第十二次会议', '国家机构'],
    '第2次会议、国家机构': ['第2次会议、', '国家机构'],
    '第２次，国家机构': ['第２次，', '国家机构'],
    '第三场会议: 国家机构': ['第三场会议:', '国家机构'],
    '第四场 国家机构': ['第四场', '国家机构'],
    '第五节：国家机构': ['第五节：', '国家机构'],
  },
  ar: {
    'الجلسة الأولى: الافتتاح': ['الجلسة الأولى:', 'الافتتاح'],
    'الجلسة الاولى: الافتتاح': ['الجلسة الاولى:', 'الافتتاح'],
    'الجلسة رقم 2: الافتتاح': ['الجلسة رقم 2:', 'الافتتاح'],
    'الجلسة الثانية - الافتتاح': ['الجلسة الثانية -', 'الافتتاح'],
    'الجلسة الثالثة، الافتتاح': ['الجلسة الثالثة،', 'الافتتاح'],
    'الجلسة الرابعة: ا': ['الجلسة الرابعة:', 'ا'],
    'الجلسة الخامسة: ا': ['الجلسة الخامسة:', 'ا'],
    'الجلسة السادسة: ا': ['الجلسة السادسة:', 'ا'],
    'الجلسة السابعة: ا': ['الجلسة السابعة:', 'ا'],
    'الجلسة الثامنة: ا': ['الجلسة الثامنة:', 'ا'],
    'الجلسة التاسعة: ا': ['الجلسة التاسعة:', 'ا'],
    'الجلسة العاشرة: ا': ['الجلسة العاشرة:', 'ا'],
    'الجلسة الثانية عشرة: ا': ['الجلسة الثانية عشرة:', 'ا'],
    'الجلسة العشرون: ا': ['الجلسة العشرون:', 'ا'],
    'الجلسة الحادية والعشرون: ا': ['الجلسة الحادية والعشرون:', 'ا'],
    'الجلسة ٢: ا': ['الجلسة ٢:', 'ا'],
    'الجلسة 12. ا': ['الجلسة 12.', 'ا'],
  },
};

describe('the number of a session before its title', () => {
  test.each(Object.entries(SESSIONS))('%s', (_, rows) => expectEach(rows, recognizeSession));

  test.each([
    'Opening session',
    'Session on trade: finance',
    'Sessions 1: Opening',
    'Session I Opening',
    'Session onerous: Opening',
    'Session 2b: Opening',
    'Session: Opening',
    'The session I: Opening',
    'SessionI: Opening',
    '第二次会议室：国家机构',
    '第二届会议：国家机构',
    'الجلسة الافتتاحية: ا',
    'الجلسة الأولى الافتتاح',
    '',
  ])('is not in %j', (title) => {
    expect(recognizeSession(title, READS)).toEqual({ kind: 'none' });
  });
});

test('the number before an item', () => {
  expectEach(
    {
      '1. Publish figures': ['1.', 'Publish figures'],
      '12) Publish figures': ['12)', 'Publish figures'],
      '(3) Publish figures': ['(3)', 'Publish figures'],
      ' 4.  Publish figures ': ['4.', 'Publish figures'],
      '٣) نشر': ['٣)', 'نشر'],
      '１. 指定一个机构。': ['１.', '指定一个机构。'],
      '一、指定一个机构。': ['一、', '指定一个机构。'],
      '十二、指定一个机构。': ['十二、', '指定一个机构。'],
      '1、指定一个机构。': ['1、', '指定一个机构。'],
      '１．指定一个机构。': ['１．', '指定一个机构。'],
      '（二）指定一个机构。': ['（二）', '指定一个机构。'],
      '(二) 指定一个机构。': ['(二)', '指定一个机构。'],
      '（2）指定一个机构。': ['（2）', '指定一个机构。'],
      '（二）、指定一个机构。': ['（二）、', '指定一个机构。'],
      '1- نشر خمسة أرقام': ['1-', 'نشر خمسة أرقام'],
      '٢ - نشر خمسة أرقام': ['٢ -', 'نشر خمسة أرقام'],
      '3 – Publish figures': ['3 –', 'Publish figures'],
    },
    recognizeItem,
  );
});

test.each([
  '2018 figures',
  '100. Publish figures',
  '1.5 per cent of it',
  '1 Publish figures',
  '5 - 10 countries',
  '5-year plan',
  '1.',
  '(2) ',
  '（二）',
  '(a) Publish figures',
  '(2)nd figures',
  '一个国家指定一个机构。',
  '一二三四、指定',
  'I. Publish figures',
  'See 1. above',
  '',
])('there is no number before %j', (text) => {
  expect(recognizeItem(text, READS)).toEqual({ kind: 'none' });
});
