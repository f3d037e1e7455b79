import fc from 'fast-check';
import { expect, test } from 'vitest';
import { cutText } from '../../src/text/cut-text.ts';
import { columnsOf } from '../../src/text/graphemes.ts';
import { lines } from './arbitrary-text.ts';

test('nothing that is cut is wider than asked, and what fits stays as it is', () => {
  fc.assert(
    fc.property(lines, fc.integer({ min: 1, max: 60 }), (text, columns) => {
      const cut = cutText(text, columns);
      expect(columnsOf(cut)).toBeLessThanOrEqual(columns);
      if (columnsOf(text) <= columns) expect(cut).toBe(text);
      else expect(text.startsWith(cut.slice(0, -1))).toBe(true);
    }),
  );
});
