import fc from 'fast-check';
import { expect, test } from 'vitest';
import { columnsOf } from '../../src/text/graphemes.ts';
import { wrapText, wrapWords } from '../../src/text/wrap-text.ts';
import { texts } from './arbitrary-text.ts';

test('rows hold every offset, and are no wider than asked but for spaces at their end', () => {
  fc.assert(
    fc.property(texts, fc.integer({ min: 8, max: 40 }), (text, width) => {
      const rows = wrapText(text, width);
      for (const [index, row] of rows.entries()) {
        const next = rows[index + 1];
        if (next) expect(text.slice(row.end, next.start)).toMatch(/^\n?$/);
        expect(columnsOf(text.slice(row.start, row.end).replace(/[ \t]+$/, ''))).toBeLessThanOrEqual(width);
      }
      expect(rows[0]?.start).toBe(0);
      expect(rows.at(-1)?.end).toBe(text.length);
    }),
  );
});

test('wrapped lines lose nothing but spaces, and begin with no closing mark', () => {
  const parts = fc.array(
    fc.constantFrom('协商', '报告。', '“词”', ' ', 'a', 'report', '，', 'слово', '（注）'),
  );
  fc.assert(
    fc.property(parts, fc.integer({ min: 12, max: 40 }), (given, columns) => {
      const text = given.join('');
      const [, ...rest] = wrapWords(text, columns);
      expect(wrapWords(text, columns).join('').replaceAll(' ', '')).toBe(text.replaceAll(' ', ''));
      // After a space a mark stands alone as it was typed.
      expect(rest.filter((line) => /^[，。）]/.test(line) && !/ [，。）]/.test(text))).toEqual([]);
    }),
  );
});
