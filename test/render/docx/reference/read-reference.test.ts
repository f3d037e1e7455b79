import fc from 'fast-check';
import { strToU8, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { readReference } from '../../../../src/render/docx/reference/read-reference.ts';
import { writeDocx } from '../../../../src/render/docx/write-docx.ts';
import { documentOf, report } from '../../fixtures.ts';
import { readPart } from '../read-docx.ts';
import { relationship, sampleReference } from './sample-reference.ts';

const NAMESPACE = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
const RELATIONSHIPS = 'word/_rels/settings.xml.rels';

test('a report takes its styles, its page and its margins', async () => {
  const reference = readReference(await sampleReference())!;
  const bytes = await writeDocx(documentOf(report), { reference });
  const xml = readPart(bytes, 'word/document.xml');
  expect(xml).toContain('<w:pgSz w:w="12240" w:h="15840"');
  expect(xml).toMatch(/<w:pgMar w:top="2000" w:right="1800" w:bottom="1440" w:left="2000"/);
  // Tables are as wide as the text.
  expect(xml).toContain(`<w:tblW w:type="dxa" w:w="${12240 - 1800 - 2000}"/>`);
  expect(readPart(bytes, 'word/styles.xml')).toMatch(/w:styleId="Heading1".*?C00000/s);
  expect(xml).not.toContain('House style');
});

test('a page that lies stays so', async () => {
  const document = (await sampleDocumentPart()).replace(
    'w:w="12240" w:h="15840"',
    'w:w="15840" w:h="12240" w:orient="landscape"',
  );
  const reference = readReference(await sampleReference({ 'word/document.xml': document }))!;
  const xml = readPart(await writeDocx(documentOf(report), { reference }), 'word/document.xml');
  expect(xml).toContain('<w:pgSz w:w="15840" w:h="12240" w:orient="landscape"');
});

test.each([
  ['w:left="1800"', 'w:left="8000"', { width: 12240, margin: { left: 1418 } }],
  ['w:w="12240"', 'w:w="99999"', { width: 11906, margin: { left: 1418 } }],
  ['w:left="1800"', 'w:left="20"', { width: 12240, margin: { left: 560 } }],
])('a page has room for text: %s as %s', async (usual, odd, page) => {
  const document = (await sampleDocumentPart()).replace(usual, odd);
  expect(readReference(await sampleReference({ 'word/document.xml': document }))).toMatchObject({
    page,
    isWidened: true,
  });
});

async function sampleDocumentPart(): Promise<string> {
  return readPart(await sampleReference(), 'word/document.xml');
}

test.each([
  ['a program in it', { 'word/vbaProject.bin': 'x' }, ['macros']],
  [
    'a template elsewhere',
    { [RELATIONSHIPS]: relationship('attachedTemplate', 'http://example.org/a.dotm') },
    ['external'],
  ],
  ['a picture elsewhere', { [RELATIONSHIPS]: relationship('image', 'file:///c:/logo.png') }, ['external']],
  ['an object', { [RELATIONSHIPS]: relationship('oleObject', 'http://example.org/a.xlsx') }, ['objects']],
  [
    'a picture elsewhere, said in other letters',
    { [RELATIONSHIPS]: relationship('image', 'a>b').replace('"External"', "'&#69;xtern&#x61;l'") },
    ['external'],
  ],
  [
    'a picture elsewhere, under a prefix of its own',
    {
      [RELATIONSHIPS]: relationship('image', 'http://example.org')
        .replaceAll(/<(\/?)Relationship/g, '<$1p:Relationship')
        .replace('xmlns=', 'xmlns:p='),
    },
    ['external'],
  ],
  [
    'a link to a web page',
    { 'word/_rels/footer1.xml.rels': relationship('hyperlink', 'https://example.org') },
    [],
  ],
])('of a file with %s, that is left behind and told', async (_, changes, left) => {
  const reference = readReference(await sampleReference(changes));
  expect(reference).toMatchObject({ page: { width: 12240 } });
  expect([...(reference?.left ?? [])]).toEqual(left);
});

test.each([
  ['styles that are no XML', { 'word/styles.xml': '<w:styles><w:style>' }],
  ['relationships in UTF-16', { [RELATIONSHIPS]: 'x\0'.repeat(9).replaceAll('x', '<') }],
  [
    'a letter that no XML may hold',
    { 'word/styles.xml': `<w:styles ${NAMESPACE}><w:style w:styleId="a&#1;"/></w:styles>` },
  ],
  ['the half of a letter', { 'word/styles.xml': `<w:styles ${NAMESPACE}>&#xD800;</w:styles>` }],
  [
    'a document type',
    { 'word/styles.xml': `<!DOCTYPE a [<!ENTITY b "c">]><w:styles ${NAMESPACE}>&b;</w:styles>` },
  ],
  [
    'the prefix of the standard for something else',
    { 'word/styles.xml': '<w:styles xmlns:w="http://example.org"/>' },
  ],
])('a file with %s is refused', async (_, changes) => {
  expect(readReference(await sampleReference(changes))).toBeUndefined();
});

describe('a file that is made to fill the memory is refused at once', () => {
  const MINIMAL = {
    '[Content_Types].xml': '<Types/>',
    'word/document.xml': '<w:document/>',
    'word/_rels/document.xml.rels': relationship('styles', 'styles.xml').replace(
      ' TargetMode="External"',
      '',
    ),
    'word/styles.xml': `<w:styles xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"/>`,
  };
  const zip = (parts: Readonly<Record<string, string>>) =>
    zipSync(
      Object.fromEntries(Object.entries({ ...MINIMAL, ...parts }).map(([name, xml]) => [name, strToU8(xml)])),
    );
  const styles = (content: string) => ({
    'word/styles.xml': MINIMAL['word/styles.xml'].replace('/>', `>${content}</w:styles>`),
  });
  const blank = ' '.repeat(9_000_000);

  test('but a small one is not', () => {
    expect(readReference(zip({}))).toMatchObject({ page: { width: 11906 } });
  });

  test.each([
    ['many large parts', zip({ 'a.rels': blank, 'b.rels': blank, 'c.rels': blank })],
    ['elements one in another', zip(styles('<w:a>'.repeat(5000) + '</w:a>'.repeat(5000)))],
    ['elements without end', zip(styles('<w:a/>'.repeat(200_000)))],
    ['styles of three million letters', zip(styles(' '.repeat(3_000_000)))],
    ['beginnings of comments', zip(styles('<!--'.repeat(400_000)))],
    ['beginnings of relationships', zip({ 'word/_rels/a.rels': '<Relationship '.repeat(140_000) })],
  ])('%s', (_, bytes) => {
    const start = process.cpuUsage().user;
    expect(readReference(bytes)).toBeUndefined();
    expect(process.cpuUsage().user - start).toBeLessThan(3_000_000);
  });

  test('a part that is said to be encrypted', async () => {
    const bytes = Buffer.from(await sampleReference());
    expect(readReference(bytes)).toBeDefined();
    const entry = bytes.indexOf(Uint8Array.of(0x50, 0x4b, 1, 2));
    bytes.writeUInt16LE(bytes.readUInt16LE(entry + 8) | 1, entry + 8);
    expect(readReference(bytes)).toBeUndefined();
  });

  test('a part that is longer than it says', () => {
    const bytes = Buffer.from(zip({ 'word/document.xml': `<w:document>${blank}</w:document>` }));
    const size = Buffer.alloc(4);
    size.writeUInt32LE(9_000_000 + '<w:document></w:document>'.length);
    for (let at = bytes.indexOf(size); at >= 0; at = bytes.indexOf(size)) bytes.writeUInt32LE(1000, at);
    expect(readReference(bytes)).toBeUndefined();
  });

  test('but sections of a million words are only long', () => {
    const document = '<w:sectPr><w:pgSz '.repeat(500_000);
    expect(readReference(zip({ 'word/document.xml': document }))).toMatchObject({ page: { width: 11906 } });
  });
});

test('what is no Word file is refused, whatever it is', async () => {
  expect(readReference(strToU8('Dear colleague'))).toBeUndefined();
  expect(
    readReference(zipSync({ mimetype: strToU8('application/vnd.oasis.opendocument.text') })),
  ).toBeUndefined();
  const whole = await sampleReference();
  fc.assert(
    fc.property(fc.nat(whole.length), fc.nat(255), fc.nat(whole.length), (at, value, length) => {
      const bytes = whole.slice(0, length);
      bytes[at] = value;
      readReference(bytes);
    }),
    { numRuns: 50 },
  );
});
