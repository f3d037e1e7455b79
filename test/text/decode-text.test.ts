import { strToU8, zipSync } from 'fflate';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { decodeText } from '../../src/text/decode-text.ts';

const bytes = (text: string, encoding: BufferEncoding = 'utf8') => Buffer.from(text, encoding);

describe('text', () => {
  test.each<[string, string]>([
    ['six languages', 'title: Été — Встреча — 会议 — اجتماع — Reunión 🌍\n'],
    ['nothing', ''],
    ['a byte order mark, kept', '\uFEFFtitle: a\r\n'],
    ['a single NUL', 'needs: so\0ftware\n'],
    ['a stray bell', 'needs: ring \u0007 it\n'],
    ['a short text full of escapes', 'a\u001b[31mb'],
  ])('decodes %s', (_case, text) => {
    expect(decodeText(bytes(text))).toEqual({ text });
  });

  test('decodes whatever text is encoded, unless it holds control characters', () => {
    const printable = fc
      .string({ unit: 'grapheme' })
      .filter((text) => !/[\u0000-\u001f]|^(%PDF-|GIF8)/.test(text));
    fc.assert(
      fc.property(printable, (text) => {
        expect(decodeText(bytes(text))).toEqual({ text });
      }),
    );
  });
});

describe('no text', () => {
  test.each<[string, Uint8Array, string]>([
    [
      'Word',
      zipSync({ '[Content_Types].xml': strToU8('<x/>'), 'word/document.xml': strToU8('<x/>') }),
      'word',
    ],
    ['old Word', bytes('d0cf11e0a1b11ae10000', 'hex'), 'word'],
    ['another zip', zipSync({ 'xl/workbook.xml': strToU8('<x/>') }), 'zip'],
    ['PDF', bytes('%PDF-1.7\n%âãÏÓ\n'), 'pdf'],
    ['PNG', bytes('89504e470d0a1a0a0000000d', 'hex'), 'image'],
    ['JPEG', bytes('ffd8ffe000104a464946', 'hex'), 'image'],
    ['GIF', bytes('GIF89a'), 'image'],
    ['UTF-16 with a mark', bytes('\uFEFFtitle: a\n', 'utf16le'), 'utf-16'],
    ['UTF-16, big end first, with a mark', bytes('\uFEFFtitle: a\n', 'utf16le').swap16(), 'utf-16'],
    ['UTF-16 without a mark', bytes('title: a\n', 'utf16le'), 'utf-16'],
    ['a program', bytes('7f454c46020101000000000000000000', 'hex'), 'binary'],
    ['zeros', new Uint8Array(1000), 'binary'],
  ])('tells %s', (_case, content, kind) => {
    expect(decodeText(content)).toEqual({ problem: { kind } });
  });

  test.each<[string, Uint8Array, number]>([
    ['the first line', bytes('title: R\u00e9union\n', 'latin1'), 1],
    ['a later line', bytes('title: ok\r\n\r\nvenue: Qu\u00e9bec\r\nmore: \u00e9\r\n', 'latin1'), 3],
    ['a character cut off at the end', bytes('a\nb\né').subarray(0, -1), 3],
    ['an encoded surrogate', Buffer.concat([bytes('a\n'), bytes('eda080', 'hex')]), 2],
  ])('tells %s that is not UTF-8', (_case, content, line) => {
    expect(decodeText(content)).toEqual({ problem: { kind: 'not-utf-8', line } });
  });

  test('never throws, whatever the bytes', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 300 }), (content) => {
        const decoded = decodeText(content);
        if ('text' in decoded) expect(Buffer.from(decoded.text)).toEqual(Buffer.from(content));
      }),
    );
  });
});
