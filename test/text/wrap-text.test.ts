import { describe, expect, test } from 'vitest';
import { LANGUAGES, loadLocale } from '../../src/locales/index.ts';
import { scaffold } from '../../src/report/scaffold.ts';
import { columnsOf } from '../../src/text/graphemes.ts';
import { offsetAtColumn, rowOf, wrapLines, wrapText, wrapWords } from '../../src/text/wrap-text.ts';

describe('rows', () => {
  test('are found by offset, and offsets in them by column', () => {
    const text = '中文 and more';
    const rows = wrapText(text, 8);
    expect(rowOf(rows, 0)).toBe(0);
    expect(rowOf(rows, text.length)).toBe(rows.length - 1);
    expect(offsetAtColumn(text, { start: 0, end: 2 }, 3)).toBe(1);
  });
});

describe('wrapped lines', () => {
  test('break at spaces', () => {
    expect(wrapLines('one two three four', 9)).toEqual(['one two', 'three', 'four']);
    expect(wrapLines('a\n\nb', 9)).toEqual(['a', '', 'b']);
  });

  test('break Chinese between characters, and keep marks with what they belong to', () => {
    expect(wrapLines('南南合作与三角合作', 8)).toEqual(['南南合作', '与三角合', '作']);
    expect(wrapLines('请写全称，不写日期。', 8)).toEqual(['请写全', '称，不写', '日期。']);
    expect(wrapLines('请写“全称”一词', 9)).toEqual(['请写“全', '称”一词']);
  });

  test('do not break words of another script within Chinese', () => {
    expect(wrapLines('请用report.yaml文件', 12)).toEqual(['请用', 'report.yaml', '文件']);
  });

  test('break a word that is longer, or keep it whole to be copied', () => {
    expect(wrapLines('see reports/bangkok.yaml there', 10)).toEqual([
      'see',
      'reports/ba',
      'ngkok.yaml',
      'there',
    ]);
    expect(wrapWords('see reports/bangkok.yaml there', 10)).toEqual(['see', 'reports/bangkok.yaml', 'there']);
  });

  test('keep line breaks and the indentation of a line', () => {
    expect(wrapLines('form:\n  - one two three', 12)).toEqual(['form:', '  - one two', 'three']);
  });

  test('do not count colours, and begin and end them on each line', () => {
    expect(wrapLines('\u001b[1m协商\u001b[22m：报告', 6)).toEqual(['\u001b[1m协商\u001b[22m：', '报告']);
    expect(wrapLines('\u001b[1m\u001b[31mone two\u001b[39m\u001b[22m three', 5)).toEqual([
      '\u001b[1m\u001b[31mone\u001b[39m\u001b[22m',
      '\u001b[1m\u001b[31mtwo\u001b[39m\u001b[22m',
      'three',
    ]);
  });
});

test.each(LANGUAGES)(
  'no line of an empty report in %s is wider than a hundred columns, its indentation aside',
  async (language) => {
    const lines = scaffold(await loadLocale(language), { sessions: 1 }).split('\n');
    expect(lines.filter((line) => columnsOf(line.trimStart()) > 100)).toEqual([]);
  },
);
