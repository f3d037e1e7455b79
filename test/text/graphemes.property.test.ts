import fc from 'fast-check';
import stringWidth from 'fast-string-width';
import { expect, test } from 'vitest';
import { columnsOf, graphemes, nextOffset, previousOffset } from '../../src/text/graphemes.ts';
import { lines, texts } from './arbitrary-text.ts';

test('characters are those that Unicode takes for one', () => {
  const segmenter = new Intl.Segmenter('en', { granularity: 'grapheme' });
  fc.assert(
    fc.property(lines, (text) => {
      const expected = Array.from(segmenter.segment(text), ({ segment }) => segment);
      expect(Array.from(graphemes(text), (one) => one.text)).toEqual(expected);
    }),
  );
});

test('columns are those that a terminal takes', () => {
  fc.assert(
    fc.property(lines, (line) => {
      const text = line.replaceAll('\t', '');
      expect(columnsOf(text)).toBe(stringWidth(text));
    }),
  );
});

test('the cursor walks through all characters and back', () => {
  fc.assert(
    fc.property(texts, (text) => {
      const stops = [0];
      for (let at = 0; at < text.length; at = stops.at(-1) ?? 0) stops.push(nextOffset(text, at));
      const back = [text.length];
      for (let at = text.length; at > 0; at = back.at(-1) ?? 0) back.push(previousOffset(text, at));
      expect(back.reverse()).toEqual(stops);
    }),
  );
});
