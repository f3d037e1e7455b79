import { DECLARATION, WORD } from './markup.ts';
import { bold, character, color, paragraph, plainDefaults, raised, sizes, spacing } from './style-xml.ts';
import { codeFont, colors, type Typography } from './typography.ts';

/** Ids of the styles that the writer uses. */
export type StyleId =
  | 'Normal'
  | 'Title'
  | 'Subtitle'
  | `Heading${1 | 2 | 3 | 4}`
  | `AnswerHeading${2 | 3 | 4}`
  | 'ListParagraph'
  | 'Quote'
  | 'CodeBlock'
  | 'ThematicBreak'
  | 'Caption'
  | `TableText${'' | 'Small'}`
  | `TableHeading${'' | 'Small'}`
  | 'TableGap'
  | 'DraftNotice'
  | 'FootnoteText'
  | 'Header'
  | 'Footer';

export type CharacterStyleId = 'Hyperlink' | 'InlineCode' | 'Marked' | 'EastAsianEmphasis';

/**
 * The whole `word/styles.xml` of a language. Built-in styles keep Word's own names, so that the navigation pane, screen
 * readers and styles of an organization's template find them.
 */
export function styleSheet(typography: Typography): string {
  const { size, direction } = typography;
  const blocks = [
    documentDefaults(typography),
    paragraph('Normal', 'Normal', { properties: direction === 'rtl' ? '<w:bidi/>' : '', isDefault: true }),
    ...plainDefaults,
    ...headings(size),
    ...bodyStyles(typography),
    ...tableStyles(size),
    ...marginStyles(size),
    ...characterStyles(typography),
  ];
  return `${DECLARATION}<w:styles xmlns:w="${WORD}">${blocks.join('')}</w:styles>`;
}

function documentDefaults({ fonts, tags, size, line }: Typography): string {
  return (
    '<w:docDefaults><w:rPrDefault><w:rPr>' +
    `<w:rFonts w:ascii="${fonts.latin}" w:hAnsi="${fonts.latin}" w:eastAsia="${fonts.eastAsia}" w:cs="${fonts.complex}"/>` +
    sizes(size) +
    `<w:lang w:val="${tags.latin}" w:eastAsia="${tags.eastAsia}" w:bidi="${tags.complex}"/>` +
    `</w:rPr></w:rPrDefault><w:pPrDefault><w:pPr>${spacing(0, 120, line)}</w:pPr></w:pPrDefault></w:docDefaults>`
  );
}

function headings(size: number): string[] {
  const rule = `<w:pBdr><w:bottom w:val="single" w:sz="6" w:space="3" w:color="${colors.line}"/></w:pBdr>`;
  const levels = [
    { size: size + 7, before: 400, after: 140, color: colors.title, border: rule },
    { size: size + 3, before: 300, after: 100, color: colors.title, border: '' },
    { size: size + 1, before: 220, after: 80, color: colors.label, border: '' },
    { size, before: 180, after: 60, color: colors.label, border: '' },
  ];
  const real = levels.map((level, index) =>
    paragraph(`Heading${index + 1}`, `heading ${index + 1}`, {
      next: 'Normal',
      properties: `<w:keepNext/><w:keepLines/>${level.border}${spacing(level.before, level.after, 252)}<w:outlineLvl w:val="${index}"/>`,
      run: `${bold}${color(level.color)}${sizes(level.size)}`,
    }),
  );
  // A line of bold text above paragraphs of an answer: a heading for readers and screen readers, but a quiet one.
  const inAnswers = [2, 3, 4].map((level) =>
    paragraph(`AnswerHeading${level}`, `Answer Heading ${level}`, {
      basedOn: `Heading${level}`,
      next: 'Normal',
      properties: spacing(160, 60, 252),
      run: `${color('auto')}${sizes(size)}`,
    }),
  );
  return [...real, ...inAnswers];
}

function bodyStyles({ size, direction }: Typography): string[] {
  const bar = (side: 'left' | 'right') =>
    `<w:pBdr><w:${side} w:val="single" w:sz="18" w:space="8" w:color="${colors.line}"/></w:pBdr>`;
  const box = ['top', 'left', 'bottom', 'right']
    .map((side) => `<w:${side} w:val="single" w:sz="8" w:space="6" w:color="${colors.alert}"/>`)
    .join('');
  const fill = (shade: string) => `<w:shd w:val="clear" w:color="auto" w:fill="${shade}"/>`;
  return [
    paragraph('Title', 'Title', {
      next: 'Normal',
      properties: `<w:keepNext/>${spacing(60, 240, 252)}`,
      run: `${bold}${color(colors.title)}${sizes(size + 15)}`,
    }),
    paragraph('Subtitle', 'Subtitle', {
      next: 'Normal',
      properties: `<w:keepNext/>${spacing(0, 120, 252)}`,
      run: `${color(colors.quiet)}${sizes(size - 1)}`,
    }),
    paragraph('ListParagraph', 'List Paragraph', { properties: spacing(0, 80) }),
    paragraph('Quote', 'Quote', {
      properties: `${bar(direction === 'rtl' ? 'right' : 'left')}${spacing(60, 120)}<w:ind w:left="360" w:right="360"/>`,
      run: color(colors.label),
    }),
    paragraph('CodeBlock', 'Code Block', {
      custom: true,
      properties: `${bar('left')}${fill(colors.code)}<w:bidi w:val="0"/>${spacing(0, 0, 252)}<w:ind w:left="240"/>`,
      run: `<w:rFonts w:ascii="${codeFont}" w:hAnsi="${codeFont}" w:cs="${codeFont}"/><w:noProof/>${sizes(size - 3)}`,
    }),
    paragraph('ThematicBreak', 'Thematic Break', {
      custom: true,
      next: 'Normal',
      properties: `<w:pBdr><w:bottom w:val="single" w:sz="6" w:space="1" w:color="${colors.line}"/></w:pBdr>${spacing(0, 240)}<w:ind w:left="3000" w:right="3000"/>`,
      run: sizes(8),
    }),
    paragraph('DraftNotice', 'Draft Notice', {
      custom: true,
      next: 'Normal',
      properties: `<w:pBdr>${box}</w:pBdr>${spacing(0, 320)}<w:ind w:left="140" w:right="140"/>`,
      run: color(colors.alert),
    }),
  ];
}

function tableStyles(size: number): string[] {
  const text = sizes(size - 2);
  const rule = (side: string, width: number, shade: string) =>
    `<w:${side} w:val="single" w:sz="${width}" w:space="0" w:color="${shade}"/>`;
  return [
    paragraph('Caption', 'caption', {
      next: 'Normal',
      properties: `<w:keepNext/>${spacing(120, 80, 252)}`,
      run: `${bold}${color(colors.label)}${sizes(size - 2)}`,
    }),
    paragraph('TableText', 'Table Text', { custom: true, properties: spacing(0, 40, 252), run: text }),
    paragraph('TableHeading', 'Table Heading', {
      custom: true,
      basedOn: 'TableText',
      properties: '<w:keepNext/>',
      run: `${bold}${color(colors.title)}`,
    }),
    paragraph('TableTextSmall', 'Table Text Small', {
      custom: true,
      basedOn: 'TableText',
      run: sizes(size - 5),
    }),
    paragraph('TableHeadingSmall', 'Table Heading Small', {
      custom: true,
      basedOn: 'TableHeading',
      run: sizes(size - 5),
    }),
    // Word joins two tables that no paragraph parts.
    paragraph('TableGap', 'Table Gap', { custom: true, properties: spacing(0, 0, 240), run: sizes(16) }),
    '<w:style w:type="table" w:customStyle="1" w:styleId="ReportTable"><w:name w:val="Report Table"/><w:basedOn w:val="TableNormal"/><w:uiPriority w:val="59"/><w:qFormat/>' +
      `<w:tblPr><w:tblBorders>${rule('top', 8, colors.title)}${rule('bottom', 8, colors.title)}${rule('insideH', 4, colors.line)}</w:tblBorders>` +
      '<w:tblCellMar><w:top w:w="60" w:type="dxa"/><w:left w:w="100" w:type="dxa"/><w:bottom w:w="20" w:type="dxa"/><w:right w:w="100" w:type="dxa"/></w:tblCellMar></w:tblPr>' +
      `<w:tblStylePr w:type="firstRow"><w:tblPr/><w:tcPr><w:tcBorders>${rule('bottom', 8, colors.title)}</w:tcBorders><w:shd w:val="clear" w:color="auto" w:fill="${colors.shade}"/></w:tcPr></w:tblStylePr></w:style>`,
  ];
}

function marginStyles(size: number): string[] {
  const quiet = `${color(colors.quiet)}${sizes(size - 4)}`;
  return [
    paragraph('Header', 'header', { properties: spacing(0, 0, 240), run: quiet }),
    paragraph('Footer', 'footer', { properties: spacing(0, 0, 240), run: quiet }),
    paragraph('FootnoteText', 'footnote text', { properties: spacing(0, 40, 240), run: sizes(size - 3) }),
  ];
}

function characterStyles({ fonts, emphasisFont, language, size }: Typography): string[] {
  const slanted =
    language === 'zh'
      ? `<w:rFonts w:eastAsia="${emphasisFont}"/>`
      : `<w:rFonts w:cs="${fonts.complex}"/><w:i/><w:iCs/>`;
  return [
    character('Hyperlink', 'Hyperlink', `${color(colors.link)}<w:u w:val="single"/>`),
    character('FootnoteReference', 'footnote reference', raised),
    character('EndnoteReference', 'endnote reference', raised), // docx writes an empty part that names it
    character(
      'InlineCode',
      'Inline Code',
      `<w:rFonts w:ascii="${codeFont}" w:hAnsi="${codeFont}"/><w:noProof/>${sizes(size - 2)}`,
      true,
    ),
    character('Marked', 'Marked', `${slanted}${color(colors.alert)}`, true),
    character('EastAsianEmphasis', 'East Asian Emphasis', `<w:rFonts w:eastAsia="${emphasisFont}"/>`, true),
  ];
}
