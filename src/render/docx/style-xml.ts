/** The styles that every Word file has, as Word writes them. */
export const plainDefaults = [
  '<w:style w:type="character" w:default="1" w:styleId="DefaultParagraphFont"><w:name w:val="Default Paragraph Font"/><w:uiPriority w:val="1"/><w:semiHidden/><w:unhideWhenUsed/></w:style>',
  '<w:style w:type="table" w:default="1" w:styleId="TableNormal"><w:name w:val="Normal Table"/><w:uiPriority w:val="99"/><w:semiHidden/><w:unhideWhenUsed/><w:tblPr><w:tblInd w:w="0" w:type="dxa"/><w:tblCellMar><w:top w:w="0" w:type="dxa"/><w:left w:w="108" w:type="dxa"/><w:bottom w:w="0" w:type="dxa"/><w:right w:w="108" w:type="dxa"/></w:tblCellMar></w:tblPr></w:style>',
  '<w:style w:type="numbering" w:default="1" w:styleId="NoList"><w:name w:val="No List"/><w:uiPriority w:val="99"/><w:semiHidden/><w:unhideWhenUsed/></w:style>',
];

export const bold = '<w:b/><w:bCs/>';
export const raised = '<w:vertAlign w:val="superscript"/>';

export function sizes(halfPoints: number): string {
  return `<w:sz w:val="${halfPoints}"/><w:szCs w:val="${halfPoints}"/>`;
}

export function color(value: string): string {
  return `<w:color w:val="${value}"/>`;
}

export function spacing(before: number, after: number, line?: number): string {
  const lines = line === undefined ? '' : ` w:line="${line}" w:lineRule="auto"`;
  return `<w:spacing w:before="${before}" w:after="${after}"${lines}/>`;
}

interface ParagraphStyle {
  /** Content of `w:pPr` and of `w:rPr`. */
  readonly properties?: string;
  readonly run?: string;
  readonly basedOn?: string;
  readonly next?: string;
  readonly custom?: boolean;
  readonly isDefault?: boolean;
}

export function paragraph(id: string, name: string, style: ParagraphStyle): string {
  const { properties = '', run = '', basedOn = 'Normal', next, custom, isDefault } = style;
  const attributes = `${isDefault ? ' w:default="1"' : ''}${custom ? ' w:customStyle="1"' : ''}`;
  return (
    `<w:style w:type="paragraph"${attributes} w:styleId="${id}"><w:name w:val="${name}"/>` +
    (isDefault ? '' : `<w:basedOn w:val="${basedOn}"/>`) +
    (next ? `<w:next w:val="${next}"/>` : '') +
    `<w:qFormat/>${properties && `<w:pPr>${properties}</w:pPr>`}${run && `<w:rPr>${run}</w:rPr>`}</w:style>`
  );
}

export function character(id: string, name: string, run: string, custom = false): string {
  return (
    `<w:style w:type="character"${custom ? ' w:customStyle="1"' : ''} w:styleId="${id}"><w:name w:val="${name}"/>` +
    `<w:basedOn w:val="DefaultParagraphFont"/><w:rPr>${run}</w:rPr></w:style>`
  );
}
