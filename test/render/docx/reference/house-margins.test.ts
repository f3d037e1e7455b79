import { readFileSync } from 'node:fs';
import { unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { describeReference } from '../../../../src/render/docx/reference/describe-reference.ts';
import { readReference } from '../../../../src/render/docx/reference/read-reference.ts';
import { writeDocx } from '../../../../src/render/docx/write-docx.ts';
import { documentOf, report } from '../../fixtures.ts';
import { picture } from '../../sample-pictures.ts';
import { plainText, readPart, readParts, xmlProblem } from '../read-docx.ts';
import {
  drawnGroup,
  field,
  houseTemplate,
  inlinePicture,
  placedPicture,
  related,
  textBox,
  vmlBox,
  wordArt,
} from './house-template.ts';

type Template = Parameters<typeof houseTemplate>[0];
type Options = { readonly draft?: boolean; readonly logo?: boolean; readonly language?: 'en' | 'ar' };

/** A report in an organization's looks: its headers and footers as they are on the first, second and third page. */
async function pagesOf(template: Template, { draft = false, logo = false, language = 'en' }: Options = {}) {
  const reference = readReference(houseTemplate(template));
  if (!reference) throw new Error('no reference');
  const value = { ...report, language };
  const bytes = await writeDocx(documentOf(value, { draft }), {
    reference,
    ...(logo && { logo: picture('logo.png') }),
  });
  const document = readPart(bytes, 'word/document.xml');
  const targets = new Map(
    [...readPart(bytes, 'word/_rels/document.xml.rels').matchAll(/<Relationship [^>]*>/g)].map(([tag]) => [
      /Id="([^"]*)"/.exec(tag)?.[1],
      /Target="([^"]*)"/.exec(tag)?.[1],
    ]),
  );
  const partOf = (type: string, kind: string) => {
    const id = new RegExp(`<w:${type}Reference w:type="${kind}" r:id="([^"]*)"`).exec(document)?.[1];
    return id === undefined ? '' : readPart(bytes, `word/${targets.get(id)}`);
  };
  const hasEven = readPart(bytes, 'word/settings.xml').includes('<w:evenAndOddHeaders/>');
  const kinds = ['first', hasEven ? 'even' : 'default', 'default'];
  for (const [name, xml] of readParts(bytes))
    if (/\.(?:xml|rels)$/.test(name)) expect(xmlProblem(xml)).toBeUndefined();
  return {
    bytes,
    headers: kinds.map((kind) => partOf('header', kind)),
    footers: kinds.map((kind) => partOf('footer', kind)),
    ...describeReference(reference),
  };
}

const line = (text: string, properties = '') => `<w:p>${properties}<w:r><w:t>${text}</w:t></w:r></w:p>`;
const texts = (parts: readonly string[]) => parts.map((xml) => plainText(xml).trim());
const PAGE_OF = /\bPAGE\b.*\bNUMPAGES\b/s;

/** Names of pictures in a package that hold the bytes of one of the fixtures. */
function mediaOf(bytes: Uint8Array, fixture: string): string[] {
  const wanted = readFileSync(`test/fixtures/images/${fixture}`);
  return Object.entries(unzipSync(bytes))
    .filter(([name, data]) => name.startsWith('word/media/') && wanted.equals(data))
    .map(([name]) => name);
}

describe('an organization’s header and footer', () => {
  const letterhead: Template = {
    headers: {
      default: `<w:p><w:r>${inlinePicture('rId1', 'Logo of the institute')}</w:r><w:r><w:tab/><w:t>Institute</w:t></w:r></w:p>`,
    },
    footers: { default: line('12 Example Street') },
    pictures: { rId1: 'logo.png' },
  };

  test('are on every page, with their picture, and page x of y below', async () => {
    const { bytes, headers, footers } = await pagesOf(letterhead);
    expect(texts(headers)).toEqual(['Institute', 'Institute', 'Institute']);
    for (const footer of footers) {
      expect(plainText(footer)).toContain('12 Example Street');
      expect(footer).toMatch(PAGE_OF);
    }
    for (const header of headers) expect(header).toContain('descr="Logo of the institute"');
    expect(mediaOf(bytes, 'logo.png')).toHaveLength(1);
    const outside = [...readParts(bytes)].filter(
      ([name, xml]) => /(?:header|footer)\d.xml.rels/.test(name) && xml.includes('External'),
    );
    expect(outside).toEqual([]);
  });

  test('stand beside the mark of a draft on every page', async () => {
    const { headers } = await pagesOf(letterhead, { draft: true });
    expect(texts(headers)).toEqual(Array.from({ length: 3 }, () => 'Institute\nDRAFT'));
  });

  test('give way to the logo that is named, on the first page', async () => {
    const { headers, hasFirstPicture } = await pagesOf(letterhead, { logo: true });
    expect(hasFirstPicture).toBe(true);
    expect(headers[0]?.match(/<w:drawing>/g)).toHaveLength(1);
    expect(headers[0]).not.toContain('Logo of the institute');
    expect(headers[1]).toContain('Logo of the institute');
    expect(texts(headers)[0]).toBe('Institute');
  });

  test('may be others on the first page and on even pages', async () => {
    const { headers, footers } = await pagesOf({
      headers: { default: line('Odd'), first: line('First'), even: line('Even') },
      footers: { default: line('Odd foot'), first: line('First foot'), even: line('Even foot') },
      section: '<w:titlePg/>',
      settings: '<w:evenAndOddHeaders/>',
    });
    expect(texts(headers)).toEqual(['First', 'Even', 'Odd']);
    expect(footers.map((footer) => plainText(footer).split('\n')[0])).toEqual([
      'First foot',
      'Even foot',
      'Odd foot',
    ]);
    for (const footer of footers) expect(footer).toMatch(PAGE_OF);
  });

  test('count for nothing where they are switched off, and nothing is their own first page', async () => {
    const off = await pagesOf({
      headers: { default: line('All'), first: line('First'), even: line('Even') },
      section: '<w:titlePg w:val="0"/>',
    });
    expect(texts(off.headers)).toEqual(['All', 'All', 'All']);
    const blank = await pagesOf({ headers: { default: line('All') }, section: '<w:titlePg/>' });
    expect(texts(blank.headers)).toEqual(['', 'All', 'All']);
  });

  test('that are empty leave the report its own', async () => {
    const { headers } = await pagesOf({ headers: { default: '<w:p/>' }, footers: { default: '<w:p/>' } });
    expect(texts(headers)[1]).toContain(report.title.slice(0, 20));
  });

  test('are those of the last section, or of the sections before where it has none', async () => {
    const section = (id: string) =>
      `<w:p><w:pPr><w:sectPr><w:headerReference w:type="default" r:id="${id}"/><w:pgSz w:w="1000" w:h="1000"/></w:sectPr></w:pPr></w:p>`;
    const template = {
      headers: { first: line('Cover'), even: line('Annex') },
      footers: { default: line('Foot') },
    };
    const { headers } = await pagesOf({
      ...template,
      before: section('header-first') + section('header-even'),
    });
    expect(texts(headers)).toEqual(['Annex', 'Annex', 'Annex']);
  });

  test('keep their own direction in a report of the other one', async () => {
    const left = await pagesOf(letterhead, { language: 'ar', draft: true });
    expect(left.headers[0]).toMatch(/<w:pPr><w:bidi w:val="0"\/><\/w:pPr>.*Institute/s);
    const arabic = await pagesOf({ headers: { default: line('معهد دراسات التعاون') } });
    expect(arabic.headers[1]).toMatch(/<w:bidi w:val="1"\/><w:jc w:val="right"\/>.*<w:rtl\/>.*معهد/s);
    const hebrew = await pagesOf({ headers: { default: line('המכון', '<w:pPr><w:bidi/></w:pPr>') } });
    expect(hebrew.headers[1]).toMatch(/<w:bidi w:val="1"\/><\/w:pPr>.*<w:rtl\/>.*המכון/s);
  });
});

describe('fields of a header or footer', () => {
  const footerWith = (content: string) =>
    pagesOf({ footers: { default: `<w:p><w:r><w:t>n </w:t></w:r>${content}</w:p>` } });

  test.each([
    [field('PAGE', '1'), / PAGE /],
    [field('PAGE \\* roman \\* MERGEFORMAT', 'i'), / PAGE \\\* roman \\\* MERGEFORMAT /],
    ['<w:fldSimple w:instr="PAGE"><w:r><w:t>1</w:t></w:r></w:fldSimple>', / PAGE /],
    ['<w:r><w:pgNum/></w:r>', / PAGE /],
  ])('that number the page come along, and nothing is added: %s', async (content, code) => {
    const { footers } = await footerWith(content);
    for (const footer of footers) {
      expect(footer.match(/<w:instrText[ >]/g)).toHaveLength(1);
      expect(footer).toMatch(code);
    }
  });

  test.each([
    ['NUMPAGES', 'NUMPAGES'],
    ['SECTIONPAGES', 'NUMPAGES'],
    ['DATE \\@ "d MMMM yyyy"', 'DATE \\@ &quot;d MMMM yyyy&quot;'],
  ])('come along: %s as %s', async (code, kept) => {
    const { footers, left } = await footerWith(field(code, 'shown'));
    expect(footers[1]).toContain(` ${kept} `);
    expect(footers[1]).toMatch(PAGE_OF);
    expect(left).toEqual([]);
  });

  test.each([
    'INCLUDETEXT "file:///etc/passwd"',
    'INCLUDEPICTURE "http://example.org/x.png" \\d',
    'DDEAUTO cmd "/c calc"',
    'LINK Excel.Sheet.8 "a.xls"',
    'MACROBUTTON Run click',
  ])('that fetch are left behind and told, with what they last showed as text: %s', async (code) => {
    const { bytes, footers, left } = await footerWith(field(code, 'seen last'));
    expect(left).toEqual(['fields']);
    expect(plainText(footers[1] ?? '')).toContain('n seen last');
    for (const [, xml] of readParts(bytes))
      expect(xml).not.toMatch(/INCLUDE|DDEAUTO|LINK E|MACROBUTTON|passwd|calc/);
  });

  test('that would repeat words of the template are left there', async () => {
    const { footers, left } = await footerWith(field('STYLEREF "Heading 1"', 'Chapter of the template'));
    expect(left).toEqual(['fields']);
    expect(footers[1]).not.toMatch(/STYLEREF|Chapter/);
  });

  test.each([
    ['DOCPROPERTY Company', 'Example Institute'],
    ['DOCPROPERTY "Address" \\* MERGEFORMAT', 'Example Institute'],
    ['INFO Manager', 'Example Institute'],
    ['DOCPROPERTY Title', ''],
    ['DOCPROPERTY "LastSavedBy"', ''],
    ['INFO KEYWORDS', ''],
    ['TITLE', ''],
    ['AUTHOR', ''],
  ])('that show a property of the file keep what is the house’s own: %s', async (code, kept) => {
    const { footers, left } = await footerWith(field(code, 'Example Institute'));
    expect(left).toEqual(['fields']);
    expect(
      plainText(footers[1] ?? '')
        .split('\n')[0]
        ?.trim(),
    ).toBe(`n ${kept}`.trim());
    expect(footers[1]).not.toContain('DOCPROPERTY');
  });

  test('one in another, and some that never end, are no fields', async () => {
    const nested = field('IF x', 'outer').replace(
      '<w:t>outer</w:t></w:r>',
      `<w:t>seen </w:t></w:r>${field('PAGE', '3')}`,
    );
    const { footers } = await footerWith(
      `${nested}<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>PAGE</w:instrText></w:r>`,
    );
    expect(footers[1]?.match(/w:fldCharType="begin"/g)).toHaveLength(1);
    expect(plainText(footers[1] ?? '')).toContain('n seen 3');
  });
});

describe('drawings in a header', () => {
  const headerWith = (content: string, more: Template = {}) =>
    pagesOf({
      headers: { default: `<w:p><w:r>${content}</w:r></w:p>${line('Institute')}` },
      pictures: { rId1: 'logo.png' },
      ...more,
    });

  test('keep their place on the page, behind the words of the report', async () => {
    const { headers } = await headerWith(placedPicture('rId1'));
    expect(headers[1]).toMatch(/<wp:anchor [^>]*behindDoc="1"/);
    expect(headers[1]).toContain(
      '<wp:positionH relativeFrom="margin"><wp:align>right</wp:align></wp:positionH>',
    );
  });

  test.each([
    ['newer', textBox('Telephone 555 0100')],
    ['older', vmlBox('Telephone 555 0100')],
  ])('that are text boxes of %s programs become frames, in their place', async (_, content) => {
    const { headers, left } = await headerWith(content);
    expect(texts(headers)[1]).toBe('Telephone 555 0100\nInstitute');
    expect(headers[1]).toMatch(/<w:framePr [^>]*w:hAnchor="page" [^>]*w:x="\d+"/);
    expect(headers[1]).not.toMatch(/txbx|v:shape|AlternateContent/);
    expect(left).toEqual([]);
  });

  test('that are groups give their picture and their words', async () => {
    const { headers } = await headerWith(drawnGroup('rId1', 'Telephone'));
    expect(texts(headers)[1]).toMatch(/^Telephone\s+Institute$/);
    expect(headers[1]).toContain('r:embed="rId1"');
  });

  test('as older programs write them come along as pictures', async () => {
    const { headers } = await headerWith(
      '<w:pict><v:shape alt="Coat of arms" style="width:60pt;height:20pt"><v:imagedata r:id="rId1" o:title="x"/></v:shape></w:pict>',
    );
    expect(headers[1]).toMatch(/<wp:extent cx="762000" cy="254000"\/>.*descr="Coat of arms"/s);
    expect(headers[1]).not.toContain('v:');
  });

  test.each([
    ['words drawn across the page', wordArt('CONFIDENTIAL'), 'watermark'],
    ['shapes', '<w:pict><v:rect style="width:1pt;height:1pt"/></w:pict>', 'drawings'],
    [
      'shapes, with nothing for older programs',
      textBox('x')
        .replace(/<wps:txbx>.*?<\/wps:txbx>/s, '')
        .replace(/<w:pict>.*<\/w:pict>/s, '<w:pict/>'),
      'drawings',
    ],
    ['objects', '<w:object><v:shape><v:imagedata r:id="rId1"/></v:shape></w:object>', 'objects'],
    ['metafiles', inlinePicture('rId2'), 'pictures'],
    ['pictures elsewhere', inlinePicture('r:link="rId3"'), 'external'],
  ])('that do not come along are told: %s', async (_, content, told) => {
    const { headers, left } = await headerWith(content, {
      pictures: { rId1: 'logo.png', rId2: 'seal.emf' },
      links: related('rId3', 'image', 'http://example.org/logo.png'),
    });
    expect(left).toContain(told);
    expect(texts(headers)[1]).toBe('Institute');
    expect(headers[1]).not.toMatch(/<w:(?:drawing|pict|object)/);
  });
});

test.each([
  ['<w:pgBorders><w:top w:val="single" w:sz="4" w:space="24" w:color="auto"/></w:pgBorders>', '', ['page']],
  ['<w:pgBorders><w:top w:val="nil"/></w:pgBorders>', '', []],
  ['<w:cols w:num="2" w:space="708"/>', '', ['page']],
  ['<w:cols w:space="708"/>', '', []],
  ['', '<w:displayBackgroundShape/>', ['page']],
  ['', '', []],
])('borders, columns and colours of whole pages are told: %s %s', async (section, settings, told) => {
  const template = houseTemplate({ section, settings });
  const document = readPart(template, 'word/document.xml');
  const coloured = document.replace('<w:body>', '<w:background w:color="DDEEFF"/><w:body>');
  const { left } = await pagesOf({ section, settings, parts: { 'word/document.xml': coloured } });
  expect(left).toEqual(told);
});

describe('a frame beside the last line of a footer', () => {
  const framed = (properties = '') =>
    line(
      'Ref. 12',
      `<w:pPr><w:framePr w:wrap="around" w:vAnchor="text" w:hAnchor="margin" w:xAlign="right" w:y="1"/>${properties}</w:pPr>`,
    ) + line('Street');

  test('is a line of its own where the number of the page comes below', async () => {
    const { footers } = await pagesOf({ footers: { default: framed() } });
    expect(footers[1]).not.toContain('w:framePr');
    expect(footers[1]).toMatch(/<w:jc w:val="right"\/><\/w:pPr>(?:(?!<w:p>).)*Ref\. 12/s);
    const turned = await pagesOf({ footers: { default: framed('<w:bidi/>') } });
    expect(turned.footers[1]).toMatch(/<w:jc w:val="left"\/><\/w:pPr>(?:(?!<w:p>).)*Ref\. 12/s);
  });

  test('stays where the house numbers the pages', async () => {
    const { footers } = await pagesOf({
      footers: { default: `${framed()}<w:p>${field('PAGE', '1')}</w:p>` },
    });
    expect(footers[1]).toContain('w:framePr');
  });
});
