import { describe, expect, test } from 'vitest';
import { form } from '../../src/form/form.ts';
import { locale } from '../../src/locales/zh/locale.ts';
import { sectionTitle } from '../../src/locales/words.ts';

const { document, ui } = locale;

describe('dates', () => {
  test.each([
    ['one day', { start: '2018-06-27' }, '2018年6月27日'],
    ['one day, written as a range', { start: '2018-06-27', end: '2018-06-27' }, '2018年6月27日'],
    ['one month', { start: '2018-06-27', end: '2018-06-29' }, '2018年6月27日至29日'],
    ['two months', { start: '2018-06-27', end: '2018-07-02' }, '2018年6月27日至7月2日'],
    ['two years', { start: '2018-12-30', end: '2019-01-02' }, '2018年12月30日至2019年1月2日'],
    [
      'the same month of two years',
      { start: '2018-06-27', end: '2019-06-27' },
      '2018年6月27日至2019年6月27日',
    ],
  ])('%s', (_, range, words) => {
    expect(document.date(range)).toBe(words);
  });
});

test.each([
  [1, '第一次会议'],
  [2, '第二次会议'],
  [10, '第十次会议'],
  [11, '第十一次会议'],
  [20, '第二十次会议'],
  [21, '第二十一次会议'],
  [99, '第九十九次会议'],
  [100, '第100次会议'],
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
    [
      'errors and warnings',
      { error: 1, warning: 12 },
      'report.yaml：1处错误、12处警告。必填栏目共18个，已填5个。',
    ],
    ['notes only', { note: 13 }, 'report.yaml：目前没有发现问题。必填栏目共18个，已填5个。'],
    ['nothing', { answered: 18 }, 'report.yaml：没有发现问题。必填栏目共18个，已填18个。'],
    ['unreadable', { error: 1, readable: false }, 'report.yaml：1处错误。请先改正，然后才能检查其余内容。'],
  ])('%s', (_, counts, words) => {
    expect(ui.validate.file({ ...file, ...counts })).toBe(words);
  });
});

test.each([
  [{ files: 3, failed: 1, error: 2, warning: 1 }, '已检查3份报告，其中1份有错误：共2处错误、1处警告。'],
  [{ files: 1200, failed: 0, error: 0, warning: 2 }, '已检查1,200份报告，均无错误，共有2处警告。'],
  [{ files: 2, failed: 0, error: 0, warning: 0 }, '已检查2份报告，没有发现问题。'],
])('summary of several files %#', (totals, words) => {
  expect(ui.validate.summary(totals)).toBe(words);
});

test('sections keep the letters of the form', () => {
  const headings = form.sections
    .filter(({ letter }) => letter !== undefined)
    .map((section) => sectionTitle(locale, section, 'title'));
  expect(headings).toEqual([
    'A. 协商目标和所达成主要结论的概要',
    'B. 最后建议（拟采取的行动）',
    'C. 所查明的南南合作和三方合作趋势、挑战和机遇',
    'D. 所查明的南南合作和三方合作优先领域',
    'E. 在落实南南合作和三方合作并使之制度化方面，查明了哪些需求/关注事项？',
    'F. 各次会议摘要',
    'G. 补充资料',
  ]);
});
