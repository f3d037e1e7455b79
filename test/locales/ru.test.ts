import { describe, expect, test } from 'vitest';
import { form } from '../../src/form/form.ts';
import { locale } from '../../src/locales/ru/locale.ts';
import { sectionTitle } from '../../src/locales/words.ts';

const { document, ui, fill } = locale;

describe('dates', () => {
  test.each([
    ['one day', { start: '2018-06-27' }, '27 июня 2018 года'],
    ['one day, written as a range', { start: '2018-06-27', end: '2018-06-27' }, '27 июня 2018 года'],
    ['one month', { start: '2018-06-27', end: '2018-06-29' }, '27–29 июня 2018 года'],
    ['two months', { start: '2018-06-27', end: '2018-07-02' }, '27 июня — 2 июля 2018 года'],
    ['two years', { start: '2018-12-30', end: '2019-01-02' }, '30 декабря 2018 года — 2 января 2019 года'],
    [
      'the same month of two years',
      { start: '2018-06-27', end: '2019-06-27' },
      '27 июня 2018 года — 27 июня 2019 года',
    ],
  ])('%s', (_, range, words) => {
    expect(document.date(range)).toBe(words);
  });
});

test.each([
  [1, 'Заседание\u00a0I'],
  [2, 'Заседание\u00a0II'],
  [14, 'Заседание\u00a0XIV'],
  [99, 'Заседание\u00a0XCIX'],
])('session %i is %s', (number, words) => {
  expect(document.session(number)).toBe(words);
});

describe('summary of a file', () => {
  const file = {
    file: 'report.yaml',
    error: 0,
    warning: 0,
    note: 0,
    answered: 5,
    required: 18,
    readable: true,
  };

  test.each([
    [1, '1 ошибка, 1 предупреждение'],
    [3, '3 ошибки, 3 предупреждения'],
    [5, '5 ошибок, 5 предупреждений'],
    [11, '11 ошибок, 11 предупреждений'],
    [21, '21 ошибка, 21 предупреждение'],
    [112, '112 ошибок, 112 предупреждений'],
  ])('%i errors and warnings', (n, words) => {
    expect(ui.validate.file({ ...file, error: n, warning: n })).toBe(
      `report.yaml: ${words}. Заполнено 5 из 18 обязательных полей.`,
    );
  });

  test.each([
    ['notes only', { note: 13 }, 'пока проблем не обнаружено. Заполнено 5 из 18 обязательных полей.'],
    [
      'nothing',
      { answered: 21, required: 21 },
      'проблем не обнаружено. Заполнено 21 из 21 обязательного поля.',
    ],
    [
      'unreadable',
      { error: 1, readable: false },
      '1 ошибка. Сначала исправьте это; остальное будет проверено потом.',
    ],
  ])('%s', (_, counts, words) => {
    expect(ui.validate.file({ ...file, ...counts })).toBe(`report.yaml: ${words}`);
  });
});

test.each([
  [
    { files: 3, failed: 1, error: 2, warning: 1 },
    'Проверено 3 отчета; с ошибками: 1. Всего: 2 ошибки, 1 предупреждение.',
  ],
  [
    { files: 25, failed: 0, error: 0, warning: 2 },
    'Проверено 25 отчетов, ошибок нет. Всего: 2 предупреждения.',
  ],
  [{ files: 21, failed: 0, error: 0, warning: 0 }, 'Проверен 21 отчет, проблем не обнаружено.'],
])('summary of several files %#', (totals, words) => {
  expect(ui.validate.summary(totals)).toBe(words);
});

test('what is to be fixed stands in the accusative', () => {
  const next = [1, 2, 5, 21].map((errors) => ui.status.next.fix('report.yaml', errors).split(';')[0]);
  expect(next).toEqual([
    'Следующий шаг: исправьте 1 ошибку',
    'Следующий шаг: исправьте 2 ошибки',
    'Следующий шаг: исправьте 5 ошибок',
    'Следующий шаг: исправьте 21 ошибку',
  ]);
});

test.each([
  [1, 'Осталось заполнить 1 обязательное поле.'],
  [4, 'Осталось заполнить 4 обязательных поля.'],
  [18, 'Осталось заполнить 18 обязательных полей.'],
])('%i required answers are still missing', (missing, words) => {
  expect(fill.end.openTitle(missing)).toBe(words);
});

test('sections keep the letters of the form', () => {
  const headings = form.sections
    .filter(({ letter }) => letter !== undefined)
    .map((section) => sectionTitle(locale, section, 'title'));
  expect(headings).toEqual([
    'A. Краткое изложение целей консультаций и основных сделанных выводов',
    'B. Заключительные рекомендации (меры, которые надлежит принять)',
    'C. Выявленные тенденции, вызовы и возможности в области сотрудничества Юг\u00a0— Юг и трехстороннего сотрудничества',
    'D. Выявленные приоритетные области сотрудничества Юг\u00a0— Юг и трехстороннего сотрудничества',
    'E. Какие потребности/интересы были выявлены в связи с практической реализацией и институционализацией сотрудничества Юг\u00a0— Юг и трехстороннего сотрудничества?',
    'F. Резюме заседаний',
    'G. Дополнительная информация',
  ]);
});
