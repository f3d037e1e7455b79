import { describe, expect, test } from 'vitest';
import { fitReference } from '../../../../src/render/docx/reference/fit-reference.ts';
import { readReference } from '../../../../src/render/docx/reference/read-reference.ts';
import { typographyOf } from '../../../../src/render/docx/typography.ts';
import { houseTemplate, style } from './house-template.ts';

type Template = Parameters<typeof houseTemplate>[0];

function fit(template: Template, language: 'en' | 'ar' = 'en') {
  const reference = readReference(houseTemplate(template));
  if (!reference) throw new Error('no reference');
  const { styles, changes } = fitReference(reference, typographyOf(language));
  const of = (id: string) =>
    new RegExp(`<w:style\\b[^>]* w:styleId="${id}"[^>]*>.*?</w:style>`, 's').exec(styles)?.[0] ?? '';
  return { styles, of, changes: [...changes], page: reference.page };
}

/** The default style, with some properties. */
const normal = (properties: string) =>
  style('Normal', properties).replace('w:styleId', 'w:default="1" w:styleId');
const run = (properties: string) => `<w:rPr>${properties}</w:rPr>`;
const paragraph = (properties: string) => `<w:pPr>${properties}</w:pPr>`;

describe('no style of an organization', () => {
  test.each(['<w:vanish/>', '<w:specVanish/>', '<w:webHidden/>'])('hides words: %s', (hiding) => {
    const { styles, changes } = fit({ styles: style('Title', run(hiding)) });
    expect(changes).toEqual(['hidden']);
    expect(styles).not.toMatch(/anish|webHidden/);
  });

  test('hides words, but one that does not is not told', () => {
    const { changes } = fit({
      styles: style('Title', run('<w:vanish w:val="0"/>')) + style('Bottom of Form', run('<w:vanish/>')),
    });
    expect(changes).toEqual([]);
  });

  test('justifies headings or cells, also where the default does', () => {
    const { of, changes } = fit({ styles: normal(paragraph('<w:jc w:val="both"/>')) });
    expect(changes).toEqual(['justified']);
    for (const id of ['Title', 'Subtitle', 'Heading1', 'Heading4', 'TableText', 'Caption'])
      expect(of(id)).toContain('<w:jc w:val="left"/>');
    expect(of('Normal')).toContain('<w:jc w:val="both"/>');
    expect(of('ListParagraph')).not.toContain('w:jc');
  });

  test.each(['distribute', 'lowKashida', 'thaiDistribute'])('stretches a heading: %s', (how) => {
    const { of, changes } = fit({ styles: style('heading 2', paragraph(`<w:jc w:val="${how}"/>`)) });
    expect([of('Heading2').includes(how), changes]).toEqual([false, ['justified']]);
  });

  test.each([
    ['12', '16'],
    ['6pt', '16'],
    ['16', '16'],
    ['17', '17'],
  ])('makes text too small: %s half-points', (size, seen) => {
    const { of, changes } = fit({ styles: style('Caption', run(`<w:sz w:val="${size}"/>`)) });
    expect(of('Caption')).toContain(`<w:sz w:val="${seen}"/><w:szCs w:val="${seen}"/>`);
    expect(changes).toEqual(size === seen ? [] : ['small']);
  });

  test.each([
    ['white on white', '<w:color w:val="FFFFFF"/>', ''],
    ['grey on white', '<w:color w:val="999999"/>', ''],
    ['blue on blue', '<w:color w:val="1F3864"/>', '<w:shd w:val="clear" w:fill="1F3864"/>'],
    ['yellow on its highlight', '<w:highlight w:val="yellow"/><w:color w:val="FFF000"/>', ''],
  ])('makes text too pale: %s', (_, colour, ground) => {
    const { of, changes } = fit({ styles: style('Subtitle', paragraph(ground) + run(colour)) });
    expect(of('Subtitle')).not.toContain(/<w:color [^>]*>/.exec(colour)?.[0]);
    expect(changes).toEqual(['pale']);
  });

  test('loses a colour that can be read', () => {
    const band = paragraph('<w:shd w:val="clear" w:fill="1F3864"/>') + run('<w:color w:val="FFFFFF"/>');
    const { of, changes } = fit({ styles: style('heading 1', band) });
    expect([of('Heading1').includes('"FFFFFF"'), changes]).toEqual([true, []]);
  });

  test.each([
    ['lines of a fixed height', paragraph('<w:spacing w:line="100" w:lineRule="exact"/>')],
    ['lines over one another', paragraph('<w:spacing w:line="20" w:lineRule="auto"/>')],
    ['an indent beyond the page', paragraph('<w:ind w:left="20000"/>')],
    ['a place of its own', paragraph('<w:framePr w:w="10" w:x="1"/>')],
    ['narrow letters', run('<w:w w:val="1"/>')],
    ['letters over one another', run('<w:spacing w:val="-200"/>')],
    ['letters above the line', run('<w:position w:val="400"/>')],
  ])('squeezes words or moves them away: %s', (_, properties) => {
    expect(fit({ styles: style('heading 1', properties) }).changes).toEqual(['squeezed']);
  });
});

test('styles in “Strict Open XML” count as others do, with their units', () => {
  const given = {
    styles: style('heading 1', run('<w:color w:val="7A1F2B"/><w:sz w:val="15pt"/>'), 'berschrift1'),
    section:
      '<w:pgSz w:w="612pt" w:h="11in"/><w:pgMar w:top="1in" w:left="2.54cm" w:right="72pt" w:bottom="1in"/>',
  };
  const { of, page } = fit({ ...given, strict: true });
  expect(of('Heading1')).toMatch(/7A1F2B.*<w:sz w:val="30"\/>/);
  expect(page).toMatchObject({ width: 12240, height: 15840, margin: { left: 1440, top: 1440 } });
});

test('a file without styles leaves the report bapa’s', () => {
  const { of, changes } = fit({ styles: null }, 'ar');
  expect(of('Normal')).toContain('<w:bidi/>');
  expect(changes).toEqual([]);
});
