import fc from 'fast-check';
import { strToU8, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { readReference, type Reference } from '../../../../src/render/docx/reference/read-reference.ts';
import { writeDocx } from '../../../../src/render/docx/write-docx.ts';
import { documentOf, report } from '../../fixtures.ts';
import { readPart } from '../read-docx.ts';
import { relationship, sampleReference } from './sample-reference.ts';

const NAMESPACE = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
const RELATIONSHIPS = 'word/_rels/settings.xml.rels';

test('a report takes its styles, its page and its margins', async () => {
  const reference = readReference(await sampleReference()) as Reference;
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
  const reference = readReference(await sampleReference({ 'word/document.xml': document })) as Reference;
  const xml = readPart(await writeDocx(documentOf(report), { reference }), 'word/document.xml');
  expect(xml).toContain('<w:pgSz w:w="15840" w:h="12240" w:orient="landscape"');
});

test.each([
  ['w:left="1800"', 'w:left="8000"'],
  ['w:w="12240"', 'w:w="99999"'],
])('a page without room for text is not taken: %s as %s', async (usual, odd) => {
  const document = (await sampleDocumentPart()).replace(usual, odd);
  expect(readReference(await sampleReference({ 'word/document.xml': document }))).toMatchObject({
    page: { width: 11906 },
  });
});

async function sampleDocumentPart(): Promise<string> {
  return readPart(await sampleReference(), 'word/document.xml');
}

test.each([
  ['a program in it', { 'word/vbaProject.bin': 'x' }, 'macros'],
  [
    'the type of files with macros',
    {
      '[Content_Types].xml': '<Types ContentType="application/vnd.ms-word.document.macroEnabled.main+xml"/>',
    },
    'macros',
  ],
  [
    'a template elsewhere',
    { [RELATIONSHIPS]: relationship('attachedTemplate', 'http://example.org/a.dotm') },
    'external',
  ],
  ['a picture elsewhere', { [RELATIONSHIPS]: relationship('image', 'file:///c:/logo.png') }, 'external'],
  [
    'a picture elsewhere, said in other letters',
    { [RELATIONSHIPS]: relationship('image', 'a>b').replace('"External"', "'&#69;xtern&#x61;l'") },
    'external',
  ],
  [
    'a picture elsewhere, under a prefix of its own',
    {
      [RELATIONSHIPS]: relationship('image', 'http://example.org')
        .replaceAll(/<(\/?)Relationship/g, '<$1p:Relationship')
        .replace('xmlns=', 'xmlns:p='),
    },
    'external',
  ],
  ['relationships in UTF-16', { [RELATIONSHIPS]: 'x\0'.repeat(9).replaceAll('x', '<') }, 'no-word-file'],
  [
    'a letter that no XML may hold',
    { 'word/styles.xml': `<w:styles ${NAMESPACE}><w:style w:styleId="a&#1;"/></w:styles>` },
    'no-word-file',
  ],
  [
    'the half of a letter',
    { 'word/styles.xml': `<w:styles ${NAMESPACE}>&#xD800;</w:styles>` },
    'no-word-file',
  ],
  [
    'a document type',
    { 'word/styles.xml': `<!DOCTYPE a [<!ENTITY b "c">]><w:styles ${NAMESPACE}>&b;</w:styles>` },
    'no-word-file',
  ],
  [
    'the prefix of the standard for something else',
    { 'word/styles.xml': '<w:styles xmlns:w="http://example.org"/>' },
    'no-word-file',
  ],
  ['styles that are no XML', { 'word/styles.xml': '<w:styles><w:style>' }, 'no-word-file'],
])('a file with %s is refused', async (_, changes, refusal) => {
  expect(readReference(await sampleReference(changes))).toBe(refusal);
});

test('a link to a web page is no reason to refuse a file', async () => {
  const footer = { 'word/_rels/footer1.xml.rels': relationship('hyperlink', 'https://example.org') };
  expect(readReference(await sampleReference(footer))).toMatchObject({ page: { width: 12240 } });
});

test('a theme whose pictures would have to come along is left there', async () => {
  const theme = (attribute: string) =>
    `<a:theme xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"><a:blip ${attribute}/></a:theme>`;
  const themeOf = async (attribute: string) =>
    readReference(await sampleReference({ 'word/theme/theme1.xml': theme(attribute) }));
  expect(await themeOf('id="x"')).toHaveProperty('theme');
  expect(await themeOf('rr:embed="rId1" xmlns:rr="r"')).not.toHaveProperty('theme');
});

describe('a file that is made to fill the memory is refused at once', () => {
  const MINIMAL = {
    '[Content_Types].xml': '<Types/>',
    'word/document.xml': '<w:document/>',
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
    expect(readReference(bytes)).toBe('no-word-file');
    expect(process.cpuUsage().user - start).toBeLessThan(3_000_000);
  });

  test('a part that is longer than it says', () => {
    const bytes = Buffer.from(zip({ 'word/document.xml': `<w:document>${blank}</w:document>` }));
    const size = Buffer.alloc(4);
    size.writeUInt32LE(9_000_000 + '<w:document></w:document>'.length);
    for (let at = bytes.indexOf(size); at >= 0; at = bytes.indexOf(size)) bytes.writeUInt32LE(1000, at);
    expect(readReference(bytes)).toBe('no-word-file');
  });

  test('but sections of a million words are only long', () => {
    const document = '<w:sectPr><w:pgSz '.repeat(500_000);
    expect(readReference(zip({ 'word/document.xml': document }))).toMatchObject({ page: { width: 11906 } });
  });
});

test('what is no Word file is refused, whatever it is', async () => {
  expect(readReference(strToU8('Dear colleague'))).toBe('no-word-file');
  expect(readReference(zipSync({ mimetype: strToU8('application/vnd.oasis.opendocument.text') }))).toBe(
    'no-word-file',
  );
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
