import fc from 'fast-check';
import stringWidth from 'fast-string-width';
import { describe, expect, test } from 'vitest';
import { LANGUAGES, loadLocale } from '../../src/locales/index.ts';
import { wrapWords } from '../../src/locales/wrap-words.ts';
import { scaffold } from '../../src/report/scaffold.ts';

describe('wrapping', () => {
  test('breaks at spaces', () => {
    expect(wrapWords('Write the full title.', 10)).toEqual(['Write the', 'full', 'title.']);
  });

  test('breaks Chinese between characters, and keeps marks with what they belong to', () => {
    expect(wrapWords('请写全称，不写日期。', 8)).toEqual(['请写全', '称，不写', '日期。']);
    expect(wrapWords('请写“全称”一词', 9)).toEqual(['请写“全', '称”一词']);
  });

  test('does not break words of another script within Chinese', () => {
    expect(wrapWords('请用report.yaml文件', 12)).toEqual(['请用', 'report.yaml', '文件']);
  });

  test('does not count colours', () => {
    expect(wrapWords('\u001b[1m协商\u001b[22m：报告', 6)).toEqual(['\u001b[1m协商\u001b[22m：', '报告']);
  });

  test('keeps line breaks and the indentation of a line', () => {
    expect(wrapWords('form:\n  - one two three', 12)).toEqual(['form:', '  - one two', 'three']);
  });

  test('loses nothing but spaces, and begins no line with a closing mark', () => {
    const parts = fc.array(
      fc.constantFrom('协商', '报告。', '“词”', ' ', 'a', 'report', '，', 'слово', '（注）'),
    );
    fc.assert(
      fc.property(parts, fc.integer({ min: 12, max: 40 }), (given, columns) => {
        const text = given.join('');
        const [, ...rest] = wrapWords(text, columns);
        expect(wrapWords(text, columns).join('').replaceAll(' ', '')).toBe(text.replaceAll(' ', ''));
        // After a space a mark stands alone as it was typed.
        expect(rest.filter((line) => /^[，。”）]/.test(line) && !/ [，。”）]/.test(text))).toEqual([]);
      }),
    );
  });
});

test.each(LANGUAGES)(
  'no line of an empty report in %s is wider than a hundred columns, its indentation aside',
  async (language) => {
    const lines = scaffold(await loadLocale(language), { sessions: 1 }).split('\n');
    expect(lines.filter((line) => stringWidth(line.trimStart()) > 100)).toEqual([]);
  },
);
