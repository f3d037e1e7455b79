import { toString } from 'mdast-util-to-string';
import { describe, expect, test } from 'vitest';
import { parseProse } from '../../src/prose/parse-prose.ts';

const words = (text: string) => toString(parseProse(text).root);

describe('texts made to break the parser', () => {
  test.each([
    ['quotes', '> '.repeat(1000) + 'end'],
    ['lists', Array.from({ length: 1000 }, (_, i) => `${'  '.repeat(i)}- item`).join('\n') + ' end'],
    ['one line of lists', '- '.repeat(1000) + 'end'],
    ['a long line', 'word '.repeat(20_000) + 'end'],
    ['emphasis', ' _a*'.repeat(25_000) + ' end'],
    ['brackets', '['.repeat(100_000) + ' end'],
    ['tags', 'x<script>'.repeat(10_000) + ' end'],
    ['comments', '<div><!--'.repeat(10_000) + ' end'],
    ['spaces', `a${' '.repeat(100_000)}end`],
  ])('%s: quick, and no word lost', (_, text) => {
    const start = performance.now();
    expect(words(text)).toContain('end');
    expect(performance.now() - start).toBeLessThan(5_000);
  });
});
