import { describe, expect, test } from 'vitest';
import { bareAddress, hasPlainHost } from '../../src/prose/bare-address.ts';

describe('a bare address', () => {
  test.each([
    ['https://example.org', '。谢谢'],
    ['https://example.org/a', '，请'],
    ['https://example.org/a', '、https://example.org/b'],
    ['https://example.org/a', '；'],
    ['https://example.org/a', '）已开通'],
    ['https://example.org/a', '، و'],
    ['https://example.org/a', '؛'],
    ['https://example.org', '؟'],
    ['https://example.org/a', '”'],
    ['https://example.org/a', '\u00A0»'],
    ['https://example.org/a', '…'],
    ['https://example.org/a', '—and'],
    ['https://example.org/a', '’s site'],
    ['https://example.org/a', "'s"],
    ['https://example.org/a', '.”'],
    ['https://example.org/a', ').'],
    ['https://example.org/a', '\u200F'],
  ])('%s ends before %s', (address, after) => {
    expect(bareAddress(address + after)).toBe(address);
  });

  test.each([
    ['https://example.org', '谢谢'],
    ['https://example.org/a', '谢谢'],
    ['https://example.org', '에서'],
    ['https://example.org', 'و'],
    ['https://example.org/2018', '年'],
  ])('%s ends where %s is run on to it', (address, after) => {
    expect(bareAddress(address + after)).toBe(address);
  });

  test.each([
    'https://zh.wikipedia.org/wiki/中国',
    'https://ru.wikipedia.org/wiki/Юг-Юг',
    'https://ar.wikipedia.org/wiki/تعاون',
    'https://президент.рф/ab',
    'https://bücher.example/été',
    'http://example.org:8080/x?y=1&z=2#f',
    'https://example.org/a_(b)',
    'https://[::1]/x',
    'http://localhost/x',
  ])('%s is one whole', (address) => {
    expect(bareAddress(address)).toBe(address);
  });

  test.each(['https://', 'https://a@example.org', 'https://a:b@example.org/x', 'https://exa%6Dple.org'])(
    '%s is none: it could lead to another host than the one that is read',
    (text) => {
      expect(bareAddress(text)).toBeUndefined();
    },
  );
});

test.each([
  ['https://example.org/a', true],
  ['https://example.org', true],
  ['https://www.example.org。谢谢', false],
  ['https://example.org@evil.example/', false],
  ['https://example.org\\@evil.example/', false],
])('whether a reader sees where %s leads: %s', (url, plain) => {
  expect(hasPlainHost(url)).toBe(plain);
});
