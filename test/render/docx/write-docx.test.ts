import { describe, expect, test } from 'vitest';
import { writeDocx } from '../../../src/render/docx/write-docx.ts';
import { readPart, readParts, xmlProblem } from './read-docx.ts';
import { markdownDocument, sampleDocument } from './sample-document.ts';
import { reports } from './sample-reports.ts';

describe('the file', () => {
  test.each(Object.keys(reports) as (keyof typeof reports)[])(
    '%s: every part is well-formed',
    async (name) => {
      const parts = readParts(await writeDocx(reports[name](), {}));
      const xml = [...parts].filter(([part]) => /\.(xml|rels)$/.test(part));
      expect(xml.length).toBeGreaterThan(10);
      for (const [part, content] of xml) expect([part, xmlProblem(content)]).toEqual([part, undefined]);
    },
  );

  test('begins with the content types and lists its parts in order', async () => {
    const [first, ...rest] = readParts(await writeDocx(reports.en(), {})).keys();
    expect(first).toBe('[Content_Types].xml');
    expect(rest).toEqual([...rest].sort());
  });

  test('is the same bytes again, in any time zone and order of calls', async () => {
    const zone = process.env['TZ'];
    const before = await writeDocx(reports.torture(), {});
    process.env['TZ'] = 'Pacific/Auckland';
    try {
      await writeDocx(reports.ar(), {});
      expect(Buffer.compare(await writeDocx(reports.torture(), {}), before)).toBe(0);
    } finally {
      if (zone === undefined) delete process.env['TZ'];
      else process.env['TZ'] = zone;
    }
  });

  test('numbers its relationships, and every one that is used exists', async () => {
    const bytes = await writeDocx(reports.torture(), {});
    const relationships = readPart(bytes, 'word/_rels/document.xml.rels');
    const ids = [...relationships.matchAll(/ Id="([^"]*)"/g)].map(([, id]) => id);
    expect(ids).toEqual(ids.map((_, index) => `rId${index + 1}`));
    const used = [...readPart(bytes, 'word/document.xml').matchAll(/ r:id="([^"]*)"/g)].map(([, id]) => id);
    expect(used.length).toBeGreaterThan(4);
    expect(used.filter((id) => !ids.includes(id))).toEqual([]);
  });
});

describe('the properties', () => {
  const document = sampleDocument([], {
    language: 'zh',
    title: '协商 & “报告”',
    keywords: ['南南合作', '三方合作'],
  });

  test('hold title, author, keywords and language', async () => {
    const core = readPart(await writeDocx(document, {}), 'docProps/core.xml');
    expect(core).toContain('<dc:title>协商 &amp; “报告”</dc:title><dc:creator>Secretariat</dc:creator>');
    expect(core).toContain('<cp:keywords>南南合作, 三方合作</cp:keywords><dc:language>zh-CN</dc:language>');
  });

  test('hold dates only when one is given', async () => {
    expect(readPart(await writeDocx(document, {}), 'docProps/core.xml')).not.toContain('dcterms:created');
    const date = new Date(Date.UTC(2018, 5, 29, 12, 30, 15, 400));
    const core = readPart(await writeDocx(document, { date }), 'docProps/core.xml');
    expect(core).toContain(
      '<dcterms:created xsi:type="dcterms:W3CDTF">2018-06-29T12:30:15Z</dcterms:created>',
    );
  });

  test('name the version of the form and the language for programs', async () => {
    const custom = readPart(await writeDocx(document, {}), 'docProps/custom.xml');
    expect(custom).toContain('name="bapa:schema"><vt:lpwstr>1</vt:lpwstr>');
    expect(custom).toContain('name="bapa:language"><vt:lpwstr>zh</vt:lpwstr>');
    expect(custom).not.toContain('bapa:report-digest');
  });

  test('tell which answers the document shows', async () => {
    const custom = readPart(await writeDocx(document, { reportDigest: 'ab12' }), 'docProps/custom.xml');
    expect(custom).toContain('name="bapa:report-digest"><vt:lpwstr>ab12</vt:lpwstr>');
  });
});

describe('the page', () => {
  test('is A4, with the title in the header and both page numbers as fields in the footer', async () => {
    const bytes = await writeDocx(sampleDocument([], { title: 'Asia and Pacific' }), {});
    expect(readPart(bytes, 'word/document.xml')).toContain('<w:pgSz w:w="11906" w:h="16838"');
    expect(readPart(bytes, 'word/header1.xml')).toContain('Asia and Pacific');
    for (const footer of ['word/footer1.xml', 'word/footer2.xml']) {
      expect(readPart(bytes, footer)).toMatch(/Page .*PAGE.* of .*NUMPAGES/);
    }
  });

  test('is marked on a draft, the first page too, and not on others', async () => {
    const draft = await writeDocx(sampleDocument([], { draft: true }), {});
    const final = await writeDocx(sampleDocument([]), {});
    for (const header of ['word/header1.xml', 'word/header2.xml']) {
      expect(readPart(draft, header).toLowerCase()).toContain('>draft<');
      expect(readPart(final, header).toLowerCase()).not.toContain('draft<');
    }
  });

  test('shortens a long title between words', async () => {
    const title = 'Consultation '.repeat(12).trim();
    const header = readPart(await writeDocx(sampleDocument([], { title }), {}), 'word/header1.xml');
    expect(header).toMatch(/Consultation Consultation…</);
  });

  test('turns around in Arabic', async () => {
    const bytes = await writeDocx(markdownDocument('نص', 'ar'), {});
    expect(readPart(bytes, 'word/document.xml')).toMatch(/<w:titlePg\/><w:bidi\/><w:docGrid/);
    expect(readPart(bytes, 'word/styles.xml')).toContain(
      '<w:name w:val="Normal"/><w:qFormat/><w:pPr><w:bidi/></w:pPr>',
    );
    expect(readPart(bytes, 'word/settings.xml')).toContain('w:bidi="ar-SA"/>');
  });
});

test('styles are defined once, and every style that is used is defined', async () => {
  const bytes = await writeDocx(reports.torture(), {});
  const defined = [...readPart(bytes, 'word/styles.xml').matchAll(/w:styleId="([^"]*)"/g)].map(
    ([, id]) => id,
  );
  expect(defined).toEqual([...new Set(defined)]);
  const parts = ['document', 'footnotes', 'header1', 'footer1']
    .map((name) => readPart(bytes, `word/${name}.xml`))
    .join('');
  const used = new Set([...parts.matchAll(/<w:(?:p|r|tbl)Style w:val="([^"]*)"/g)].map(([, id]) => id));
  expect([...used].filter((id) => !defined.includes(id))).toEqual([]);
  expect(used.size).toBeGreaterThan(10);
});
