import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseProse } from '../../src/prose/parse-prose.ts';
import { descend } from '../../src/prose/rewrite.ts';
import { arbitraryMarkdown } from './arbitrary-markdown.ts';

test('holds for any text: no HTML, no references, no headings, findings inside the text', () => {
  fc.assert(
    fc.property(arbitraryMarkdown, (text) => {
      const { root, findings } = parseProse(text);
      const types = new Set([...descend(root)].map(({ type }) => type));
      for (const type of ['html', 'heading', 'definition', 'linkReference', 'imageReference'] as const) {
        expect(types).not.toContain(type);
      }
      for (const { range } of findings) {
        expect(range.start).toBeLessThan(range.end);
        expect(range.end).toBeLessThanOrEqual(text.length);
      }
    }),
    { numRuns: 1000 },
  );
});
