import { expect, test } from 'vitest';
import { linkTarget } from '../../../src/render/docx/link-target.ts';

test.each([
  ['https://example.org/a?b=1&c=2#d', 'https://example.org/a?b=1&c=2#d'],
  ['http://example.org/a b"c', 'http://example.org/a%20b%22c'],
  ['https://example.org/[x]^{y}|`#a#b%zz', 'https://example.org/%5Bx%5D%5E%7By%7D%7C%60#a%23b%25zz'],
  ['https://例え.jp/ü', 'https://xn--r8jz45g.jp/%C3%BC'],
  ['http://[::1]/', 'http://[::1]/'],
  ['mailto:a@example.org?subject=x y', 'mailto:a@example.org?subject=x%20y'],
  ['mailto:a@b@c', undefined],
  ['http://a..b/', undefined],
  ['javascript:alert(1)', undefined],
  ['file:///etc/passwd', undefined],
  ['annex.pdf', undefined],
  [`https://example.org/${'a'.repeat(2000)}`, undefined],
])('%s', (url, expected) => {
  expect(linkTarget(url)).toBe(expected);
});
