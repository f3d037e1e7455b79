import { describe, expect, test } from 'vitest';
import { mergeStyles } from '../../../../src/render/docx/reference/merge-styles.ts';
import { parseXml, writeXml } from '../../../../src/render/docx/reference/xml-tree.ts';
import { styleSheet } from '../../../../src/render/docx/style-sheet.ts';
import { typographyOf } from '../../../../src/render/docx/typography.ts';
import { xmlProblem } from '../read-docx.ts';

const NAMESPACE = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
const DEFAULTS =
  '<w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii="Georgia"/><w:lang w:val="de-DE"/></w:rPr></w:rPrDefault></w:docDefaults>';

function merge(styles: string, language: 'en' | 'ar' = 'en', defaults = DEFAULTS): string {
  const theirs = `<w:styles ${NAMESPACE}>${defaults}${styles}</w:styles>`;
  const { root } = mergeStyles(parseXml(theirs)!, parseXml(styleSheet(typographyOf(language)))!);
  const merged = writeXml(root);
  expect(xmlProblem(merged)).toBeUndefined();
  return merged;
}

function styleOf(xml: string, id: string): string {
  return new RegExp(`<w:style\\b[^>]* w:styleId="${id}"[^>]*>.*?</w:style>`, 's').exec(xml)?.[0] ?? '';
}

const heading = (id: string, name: string) =>
  `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${name}"/><w:basedOn w:val="Standard"/><w:rPr><w:color w:val="7A1F1F"/></w:rPr></w:style>`;
const standard =
  '<w:style w:type="paragraph" w:default="1" w:styleId="Standard"><w:name w:val="Standard"/></w:style>';

describe('styles of an organization', () => {
  test('are found by name, whatever their ids are, and used under the ids of the report', () => {
    const xml = merge(`${standard}${heading('berschrift1', 'heading 1')}`);
    expect(styleOf(xml, 'Heading1')).toContain('7A1F1F');
    expect(styleOf(xml, 'Heading1')).toContain('<w:basedOn w:val="Normal"/>');
    expect(xml).not.toContain('berschrift1');
  });

  test.each(['Heading 1', 'HEADING 1', 'heading 1,H1'])('are found as “%s” too', (name) => {
    expect(styleOf(merge(heading('x', name)), 'Heading1')).toContain('7A1F1F');
  });

  test('that are others give way where they have an id of the report', () => {
    const xml = merge(heading('Heading1', 'Cover'));
    expect(styleOf(xml, 'Heading10')).toContain('"Cover"');
    expect(styleOf(xml, 'Heading1')).toContain('"heading 1"');
  });

  test('stay headings that keep with what follows, without numbers of lists that are not there', () => {
    const numbered = heading('x', 'heading 2').replace(
      '<w:rPr>',
      '<w:pPr><w:numPr><w:numId w:val="7"/></w:numPr><w:spacing w:before="900"/></w:pPr><w:rPr>',
    );
    expect(styleOf(merge(numbered), 'Heading2')).toContain(
      '<w:pPr><w:keepNext/><w:spacing w:before="900"/><w:outlineLvl w:val="1"/></w:pPr>',
    );
  });

  test('are put in the order of the standard, each name once', () => {
    const xml = merge(
      '<w:style w:type="paragraph" w:styleId="a"><w:name w:val="Quote"/><w:pPr><w:jc w:val="center"/><w:keepNext/></w:pPr><w:qFormat/></w:style>' +
        heading('b', 'quote'),
    );
    expect(styleOf(xml, 'Quote')).toContain('<w:qFormat/><w:pPr><w:keepNext/><w:jc w:val="center"/></w:pPr>');
    expect(xml.match(/w:val="quote"/gi)).toHaveLength(1);
  });

  test('keep only what a style has', () => {
    const foreign =
      '<w:pict>1</w:pict><o:OLEObject xmlns:o="o"/><w:instrText>DDEAUTO</w:instrText><w14:ligatures w14:val="x"/>';
    const styles = heading('x', 'heading 1').replace('<w:rPr>', `<w:rPr>${foreign}`);
    const xml = merge(`${foreign}${styles}${foreign}`);
    expect(xml).not.toMatch(/pict|OLE|DDE|w14/);
    expect(styleOf(xml, 'Heading1')).toContain('7A1F1F');
  });

  test('keep only values that the standard allows there', () => {
    const odd =
      '<w:color w:val="red" w:themeColor="accent1"/><w:sz w:val="large"/><w:u w:val="single" w:color="blue"/><w:b w:val="perhaps"/>' +
      '<w:rFonts w:ascii="Georgia" w:asciiTheme="x" w:foo="1"/><w:spacing w:line="3"/><w:rStyle w:val="a"/>';
    const around =
      '<w:tabs><w:tab w:val="left"/></w:tabs><w:spacing w:before="12pt" w:after="a lot"/><w:jc w:val="middle"/>';
    const xml = merge(
      heading('x', 'heading 1')
        .replace('<w:color w:val="7A1F1F"/>', odd)
        .replace('<w:rPr>', `<w:pPr>${around}</w:pPr><w:rPr>`),
    );
    const style = styleOf(xml, 'Heading1');
    expect(style).toContain('<w:rFonts w:ascii="Georgia"/><w:b/><w:bCs/><w:u w:val="single"/></w:rPr>');
    expect(style).toContain('<w:spacing w:before="12pt"/>');
    expect(style).not.toMatch(/tabs|w:jc|rStyle|foo/);
  });

  test('of one id are one, however many there are', () => {
    const xml = merge(Array.from({ length: 10_000 }, (_, index) => heading('same', `n${index}`)).join(''));
    expect(xml.match(/w:styleId="same/g)).toHaveLength(1);
  });

  test('find a free id, however many are taken', () => {
    const many = Array.from({ length: 2000 }, (_, index) => heading(`Heading1${index}`, `n${index}`)).join(
      '',
    );
    expect(merge(many + heading('Heading1', 'Cover'))).toContain('w:styleId="Heading12000"');
  });

  test('that rest on one another rest on nothing in the end', () => {
    const based = (id: string, base: string) => heading(id, id).replace('"Standard"', `"${base}"`);
    const xml = merge(based('a', 'b') + based('b', 'c') + based('c', 'a') + based('d', 'd'));
    expect(styleOf(xml, 'a')).toContain('<w:basedOn w:val="b"/>');
    expect(styleOf(xml, 'c')).not.toContain('basedOn');
    expect(styleOf(xml, 'd')).not.toContain('basedOn');
  });

  test('get the ones that they have not from bapa', () => {
    expect(styleOf(merge(''), 'TableHeading')).toContain('Table Heading');
  });
});

test('fonts are the organization’s, the language is the report’s', () => {
  const xml = merge(heading('x', 'heading 1').replace('<w:color', '<w:lang w:val="de-DE"/><w:color'));
  expect(xml).toMatch(
    /<w:rFonts w:ascii="Georgia" w:eastAsia="Microsoft YaHei" w:cs="Arial"\/><w:lang w:val="en-GB"/,
  );
  expect(xml).not.toContain('de-DE');
});

test('an Arabic report reads from right to left, with bold and sizes for its own letters', () => {
  const bold = heading('x', 'heading 1').replace('<w:color w:val="7A1F1F"/>', '<w:b/><w:sz w:val="40"/>');
  const xml = merge(`${standard}${bold}`, 'ar');
  expect(styleOf(xml, 'Normal')).toContain('<w:pPr><w:bidi/></w:pPr>');
  expect(styleOf(xml, 'Heading1')).toContain('<w:b/><w:bCs/><w:sz w:val="40"/><w:szCs w:val="40"/>');
});

test('a file without defaults takes bapa’s', () => {
  expect(merge('', 'en', '')).toContain('<w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii="Arial"');
});
