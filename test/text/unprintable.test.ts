import { expect, test } from 'vitest';
import { dropUnprintable, escapeXml, findUnprintable, maskUnprintable } from '../../src/text/unprintable.ts';

/** Half of a pair, a control character of each block and a noncharacter, between letters, tabs, line ends and a pair. */
const TEXT = 'a\uD83D\tb\u0007\r\nc\u0085d\u009F\uFFFE👍';

test('what neither YAML nor XML can hold is found, masked in its place, or left out', () => {
  expect(findUnprintable(TEXT)).toEqual([
    { offset: 1, codePoint: 0xd83d },
    { offset: 4, codePoint: 7 },
    { offset: 10, codePoint: 0x9f },
    { offset: 11, codePoint: 0xfffe },
  ]);
  expect(maskUnprintable(TEXT)).toBe('a\uFFFD\tb\uFFFD\r\nc\u0085d\uFFFD\uFFFD👍');
  expect(dropUnprintable(TEXT)).toBe('a\tb\r\nc\u0085d👍');
});

test('a text in XML means itself', () => {
  expect(escapeXml('<a b="c">&\n')).toBe('&lt;a b=&quot;c&quot;&gt;&amp;&#10;');
});
