import fc from 'fast-check';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { writeDocx } from '../../src/render/docx/write-docx.ts';
import { documentFormats, type DocumentFormatName } from '../../src/render/formats.ts';
import { documentOf, report } from './fixtures.ts';

const FORMATS = Object.keys(documentFormats) as DocumentFormatName[];
const hash = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');
const loaded = await Promise.all(FORMATS.map((name) => documentFormats[name].load()));
const formats = new Map(FORMATS.map((name, index) => [name, loaded[index]!]));
const check = (format: DocumentFormatName, bytes: Uint8Array) => formats.get(format)?.seal.check(bytes, hash);
const seal = (format: DocumentFormatName, bytes: Uint8Array) => formats.get(format)!.seal.add(bytes, hash);

const PDF = Buffer.from('%PDF-1.7\n\xe2\xe3\xcf\xd3\n1 0 obj<</A 1>>endobj\nstartxref\n9\n%%EOF', 'latin1');

async function fileOf(format: DocumentFormatName): Promise<Uint8Array> {
  if (format === 'pdf') return PDF;
  return formats.get(format)!.write(documentOf(report), {});
}

const sealed = async (format: DocumentFormatName) => seal(format, await fileOf(format));

describe.each(FORMATS)('a %s file', (format) => {
  test('is known again as bapa made it', async () => {
    expect(check(format, await sealed(format))).toBe('intact');
  });

  test('is no file of bapa without its digest', async () => {
    expect(check(format, await fileOf(format))).toBe('none');
  });

  test('of any other content is no file of bapa, and looking at it never fails', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 400 }), (bytes) => {
        expect(check(format, bytes)).toBe('none');
      }),
    );
  });
});

const withPart = (bytes: Uint8Array, name: string, change: (xml: string) => string) => {
  const parts = unzipSync(bytes);
  parts[name] = strToU8(change(strFromU8(parts[name] ?? new Uint8Array())));
  return zipSync(parts);
};

describe('a Word file', () => {
  test('that unpacks to more than memory should hold is no file of bapa, before anything is unpacked', () => {
    const large = new Uint8Array(50_000_000);
    const bomb = zipSync({ 'docProps/custom.xml': strToU8('x'), a: large, b: large, c: large });
    const start = process.cpuUsage().user;
    expect(check('docx', bomb)).toBe('none');
    expect(process.cpuUsage().user - start).toBeLessThan(100_000);
  });

  test('is edited when any part of it is', async () => {
    const bytes = await sealed('docx');
    for (const name of ['word/document.xml', 'word/styles.xml', 'docProps/core.xml']) {
      expect(
        check(
          'docx',
          withPart(bytes, name, (xml) => xml.replace('</', ' </')),
        ),
        name,
      ).toBe('broken');
    }
  });

  test('is edited when a part is added or taken away', async () => {
    const parts = unzipSync(await sealed('docx'));
    expect(check('docx', zipSync({ ...parts, 'word/comments.xml': strToU8('<x/>') }))).toBe('broken');
    delete parts['word/styles.xml'];
    expect(check('docx', zipSync(parts))).toBe('broken');
  });

  test('is not edited when it is only packed anew', async () => {
    const parts = Object.entries(unzipSync(await sealed('docx'))).reverse();
    expect(check('docx', zipSync(Object.fromEntries(parts), { level: 1 }))).toBe('intact');
  });

  test('cut short is no file of bapa', async () => {
    const bytes = await sealed('docx');
    expect(check('docx', bytes.subarray(0, bytes.length / 2))).toBe('none');
  });

  test('keeps all that it holds beside the digest', async () => {
    const made = await writeDocx(documentOf(report), {});
    const parts = unzipSync(seal('docx', made));
    for (const [name, content] of Object.entries(unzipSync(made))) {
      if (name !== 'docProps/custom.xml')
        expect(strFromU8(parts[name] ?? content), name).toBe(strFromU8(content));
    }
  });
});

describe.each(['md', 'html'] as const)('a text file (%s)', (format) => {
  test('is edited when a word is', async () => {
    const text = strFromU8(await sealed(format)).replace('Nairobi', 'Mombasa');
    expect(check(format, strToU8(text))).toBe('broken');
  });

  test('is edited when something follows the digest', async () => {
    expect(check(format, strToU8(`${strFromU8(await sealed(format))}More.\n`))).not.toBe('intact');
  });

  test('is not edited when only its line ends have changed', async () => {
    const text = strFromU8(await sealed(format));
    expect(check(format, strToU8(text.replaceAll('\n', '\r\n')))).toBe('intact');
  });
});

describe('a PDF file', () => {
  test('carries the digest as a comment behind its end', async () => {
    expect(Buffer.from(await sealed('pdf')).toString('latin1')).toMatch(
      /\n%%EOF\n%bapa:digest [0-9a-f]{64}\n$/,
    );
  });

  test('is edited when a byte is', async () => {
    const bytes = Uint8Array.from(await sealed('pdf'));
    bytes[12] = 0;
    expect(check('pdf', bytes)).toBe('broken');
  });

  test('is edited when a program has added its changes behind the end', async () => {
    const changed = Buffer.concat([await sealed('pdf'), Buffer.from('2 0 obj<<>>endobj\n%%EOF\n')]);
    expect(check('pdf', changed)).not.toBe('intact');
  });
});
