import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseMarkdown, parseProse } from '../../src/prose/parse-prose.ts';
import { formatMarkdown } from '../../src/render/markdown.ts';
import { arbitraryMarkdown } from '../prose/arbitrary-markdown.ts';
import { bare } from '../prose/outline.ts';
import { arbitraryReport } from './arbitrary-report.ts';
import { documentOf } from './fixtures.ts';

test('any prose, read again, is the same tree', () => {
  fc.assert(
    fc.property(arbitraryMarkdown, (text) => {
      const { root } = parseProse(text);
      expect(bare(parseMarkdown(formatMarkdown(root)))).toEqual(bare(root));
    }),
    { numRuns: 500 },
  );
});

test('any report, read again, is the same tree', () => {
  fc.assert(
    fc.property(arbitraryReport, fc.boolean(), (value, draft) => {
      const { root } = documentOf(value, { draft });
      expect(bare(parseMarkdown(formatMarkdown(root)))).toEqual(bare(root));
    }),
    { numRuns: 100 },
  );
});
