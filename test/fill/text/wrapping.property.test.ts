import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createWrapping } from '../../../src/fill/text/wrapping.ts';
import { wrapText } from '../../../src/text/wrap-text.ts';
import { texts, words } from '../../text/arbitrary-text.ts';

const change = fc.record({
  at: fc.nat(200),
  removed: fc.nat(12),
  added: fc.oneof(words, fc.constant('\n'), fc.constant('')),
});

test('a text that is typed is wrapped as one that is read', () => {
  fc.assert(
    fc.property(
      texts,
      fc.array(change, { maxLength: 12 }),
      fc.integer({ min: 8, max: 40 }),
      (first, all, columns) => {
        const wrap = createWrapping();
        let text = first;
        expect(wrap(text, columns)).toEqual(wrapText(text, columns));
        for (const { at, removed, added } of all) {
          const start = Math.min(at, text.length);
          text = text.slice(0, start) + added + text.slice(start + removed);
          expect(wrap(text, columns)).toEqual(wrapText(text, columns));
        }
      },
    ),
    { numRuns: 300 },
  );
});
