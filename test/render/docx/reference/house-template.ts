import { readFileSync } from 'node:fs';
import { strToU8, zipSync } from 'fflate';

const OOXML = 'http://schemas.openxmlformats.org';
const STRICT = 'http://purl.oclc.org/ooxml';
const NAMESPACES = [
  `xmlns:w="${OOXML}/wordprocessingml/2006/main"`,
  `xmlns:r="${OOXML}/officeDocument/2006/relationships"`,
  `xmlns:wp="${OOXML}/drawingml/2006/wordprocessingDrawing"`,
  `xmlns:a="${OOXML}/drawingml/2006/main"`,
  `xmlns:pic="${OOXML}/drawingml/2006/picture"`,
  `xmlns:mc="${OOXML}/markup-compatibility/2006"`,
  'xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"',
  'xmlns:wpg="http://schemas.microsoft.com/office/word/2010/wordprocessingGroup"',
  'xmlns:v="urn:schemas-microsoft-com:vml"',
  'xmlns:o="urn:schemas-microsoft-com:office:office"',
].join(' ');

type Kind = 'default' | 'first' | 'even';

interface Template {
  /** What stands in `w:styles`; null for a file without styles. */
  readonly styles?: string | null;
  /** What stands in `w:hdr` and `w:ftr`, by the pages that have it. */
  readonly headers?: Partial<Record<Kind, string>>;
  readonly footers?: Partial<Record<Kind, string>>;
  /** Pictures of the fixtures that all headers and footers may refer to, by the ids of relationships. */
  readonly pictures?: Readonly<Record<string, string>>;
  /** Relationships of all headers and footers beside these. */
  readonly links?: string;
  /** Of the last section, after the references. */
  readonly section?: string;
  /** Sections that come before, each in a paragraph. */
  readonly before?: string;
  readonly settings?: string;
  readonly parts?: Readonly<Record<string, string | Uint8Array>>;
  readonly strict?: boolean;
}

const PAGE =
  '<w:pgSz w:w="12240" w:h="15840"/><w:pgMar w:top="2000" w:right="1440" w:bottom="1440" w:left="1440" w:header="567" w:footer="567" w:gutter="0"/>';
const NORMAL =
  '<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/></w:style>';

/** A small Word template, as an organization may have one. */
export function houseTemplate(template: Template): Uint8Array {
  const { styles = NORMAL, headers = {}, footers = {}, pictures = {}, links = '' } = template;
  const { section = PAGE, before = '', settings = '', strict = false } = template;
  const parts: Record<string, string | Uint8Array> = {};
  const main: string[] = [];
  const references: string[] = [];
  for (const [type, kinds, root] of [
    ['header', headers, 'hdr'],
    ['footer', footers, 'ftr'],
  ] as const) {
    for (const [kind, content] of Object.entries(kinds)) {
      const name = `${type}-${kind}`;
      parts[`word/${name}.xml`] = `<w:${root} ${NAMESPACES}>${content}</w:${root}>`;
      const media = Object.entries(pictures).map(([id, file]) => related(id, 'image', `media/${file}`));
      parts[`word/_rels/${name}.xml.rels`] = relationships(...media, links);
      main.push(related(name, type, `${name}.xml`));
      references.push(`<w:${type}Reference w:type="${kind}" r:id="${name}"/>`);
    }
  }
  for (const file of Object.values(pictures)) parts[`word/media/${file}`] = fixture(file);
  if (styles !== null) {
    parts['word/styles.xml'] = `<w:styles ${NAMESPACES}>${styles}</w:styles>`;
    main.push(related('styles', 'styles', 'styles.xml'));
  }
  parts['word/settings.xml'] = `<w:settings ${NAMESPACES}>${settings}</w:settings>`;
  main.push(related('settings', 'settings', 'settings.xml'));
  parts['word/document.xml'] =
    `<w:document ${NAMESPACES}><w:body>${before}<w:p><w:r><w:t>Text of the template</w:t></w:r></w:p>` +
    `<w:sectPr>${references.join('')}${section}</w:sectPr></w:body></w:document>`;
  parts['word/_rels/document.xml.rels'] = relationships(...main);
  parts['_rels/.rels'] = relationships(related('rId1', 'officeDocument', 'word/document.xml'));
  parts['[Content_Types].xml'] = '<Types/>';
  Object.assign(parts, template.parts);
  return zipSync(
    Object.fromEntries(
      Object.entries(parts).map(([name, content]) => [
        name,
        typeof content === 'string' ? strToU8(strict ? asStrict(content) : content) : content,
      ]),
    ),
  );
}

function fixture(name: string): Uint8Array {
  // Windows metafiles, which few programs can show, begin so.
  if (name.endsWith('.emf')) return new Uint8Array([1, 0, 0, 0, 108, 0, 0, 0]);
  return new Uint8Array(readFileSync(`test/fixtures/images/${name}`));
}

function asStrict(xml: string): string {
  return xml
    .replaceAll(`${OOXML}/wordprocessingml/2006/main`, `${STRICT}/wordprocessingml/main`)
    .replaceAll(`${OOXML}/officeDocument/2006/relationships`, `${STRICT}/officeDocument/relationships`)
    .replaceAll(/\/drawingml\/2006\/(\w+)/g, '/drawingml/$1')
    .replaceAll(`${OOXML}/drawingml`, `${STRICT}/drawingml`);
}

/** One relationship; of a target outside the file where it is an address. */
export function related(id: string, kind: string, target: string): string {
  const mode = /^\w+:/.test(target) ? ' TargetMode="External"' : '';
  return `<Relationship Id="${id}" Type="${OOXML}/officeDocument/2006/relationships/${kind}" Target="${target}"${mode}/>`;
}

function relationships(...all: readonly string[]): string {
  return `<Relationships xmlns="${OOXML}/package/2006/relationships">${all.join('')}</Relationships>`;
}

/** A paragraph style of Word's own, by its name. */
export function style(name: string, properties: string, id = name.replace(' ', '')): string {
  return `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${name}"/>${properties}</w:style>`;
}

const graphic = (id: string) =>
  '<a:graphic><a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/picture">' +
  `<pic:pic><pic:nvPicPr><pic:cNvPr id="7" name="logo"/><pic:cNvPicPr/></pic:nvPicPr><pic:blipFill><a:blip ${id.includes('=') ? id : `r:embed="${id}"`}/><a:stretch><a:fillRect/></a:stretch></pic:blipFill>` +
  '<pic:spPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="1080000" cy="360000"/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom></pic:spPr></pic:pic></a:graphicData></a:graphic>';

/** A picture in the line. @param id of its relationship, or attributes of its own */
export function inlinePicture(id: string, description = ''): string {
  return `<w:drawing><wp:inline><wp:extent cx="1080000" cy="360000"/><wp:docPr id="7" name="logo" descr="${description}"/>${graphic(id)}</wp:inline></w:drawing>`;
}

/** A picture at its place on the page. */
export function placedPicture(id: string): string {
  return anchor(graphic(id));
}

function anchor(content: string): string {
  return (
    '<w:drawing><wp:anchor behindDoc="0" simplePos="0" relativeHeight="9" locked="0" layoutInCell="1" allowOverlap="1" distT="0" distB="0" distL="0" distR="0"><wp:simplePos x="0" y="0"/>' +
    '<wp:positionH relativeFrom="margin"><wp:align>right</wp:align></wp:positionH><wp:positionV relativeFrom="page"><wp:posOffset>360000</wp:posOffset></wp:positionV>' +
    `<wp:extent cx="2160000" cy="720000"/><wp:wrapNone/><wp:docPr id="7" name="x"/>${content}</wp:anchor></w:drawing>`
  );
}

const line = (text: string) => `<w:p><w:r><w:t>${text}</w:t></w:r></w:p>`;

/** A text box as newer programs draw it, and the same as older ones do. */
export function textBox(text: string, fill = ''): string {
  const shape = `<wps:wsp><wps:cNvSpPr txBox="1"/><wps:spPr>${fill && `<a:solidFill><a:srgbClr val="${fill}"/></a:solidFill>`}</wps:spPr><wps:txbx><w:txbxContent>${line(text)}</w:txbxContent></wps:txbx><wps:bodyPr/></wps:wsp>`;
  const data = `<a:graphic><a:graphicData uri="http://schemas.microsoft.com/office/word/2010/wordprocessingShape">${shape}</a:graphicData></a:graphic>`;
  return `<mc:AlternateContent><mc:Choice Requires="wps">${anchor(data)}</mc:Choice><mc:Fallback>${vmlBox(text)}</mc:Fallback></mc:AlternateContent>`;
}

/** A text box as older programs draw it. */
export function vmlBox(text: string): string {
  return `<w:pict><v:shape style="position:absolute;margin-left:300pt;margin-top:20pt;width:160pt;height:40pt"><v:textbox><w:txbxContent>${line(text)}</w:txbxContent></v:textbox></v:shape></w:pict>`;
}

/** Words that Word draws across the page. */
export function wordArt(text: string): string {
  return `<w:pict><v:shape type="#_x0000_t136" style="position:absolute;width:400pt;height:100pt;rotation:315"><v:textpath string="${text}"/></v:shape></w:pict>`;
}

/** A group of a picture and a text box. */
export function drawnGroup(id: string, text: string): string {
  const picture = graphic(id).replace(/^.*?(<pic:pic>.*<\/pic:pic>).*$/s, '$1');
  const box = `<wps:wsp><wps:cNvSpPr/><wps:spPr><a:xfrm><a:off x="1080000" y="0"/><a:ext cx="1080000" cy="360000"/></a:xfrm></wps:spPr><wps:txbx><w:txbxContent>${line(text)}</w:txbxContent></wps:txbx><wps:bodyPr/></wps:wsp>`;
  return anchor(
    `<a:graphic><a:graphicData uri="http://schemas.microsoft.com/office/word/2010/wordprocessingGroup"><wpg:wgp><wpg:cNvGrpSpPr/><wpg:grpSpPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="2160000" cy="720000"/><a:chOff x="0" y="0"/><a:chExt cx="2160000" cy="720000"/></a:xfrm></wpg:grpSpPr>${picture}${box}</wpg:wgp></a:graphicData></a:graphic>`,
  );
}

/** A field as Word writes it, with what it showed last. */
export function field(code: string, result: string): string {
  const mark = (type: string) => `<w:r><w:fldChar w:fldCharType="${type}"/></w:r>`;
  const [head, tail] = [code.slice(0, 3), code.slice(3)];
  return (
    `${mark('begin')}<w:r><w:instrText xml:space="preserve"> ${head}</w:instrText></w:r><w:r><w:instrText xml:space="preserve">${tail} </w:instrText></w:r>` +
    `${mark('separate')}<w:r><w:t>${result}</w:t></w:r>${mark('end')}`
  );
}

/** A template with one of each thing that comes along. */
export const busyTemplate: Template = {
  headers: {
    default:
      `<w:p><w:r>${inlinePicture('rId1')}</w:r><w:r>${placedPicture('rId1')}</w:r><w:r>${textBox('Telephone', '1F3864')}</w:r></w:p>` +
      `<w:sdt><w:sdtPr><w:id w:val="5"/></w:sdtPr><w:sdtContent>${line('From a content control')}</w:sdtContent></w:sdt>`,
    first: `<w:p><w:r>${drawnGroup('rId1', 'Telephone')}</w:r></w:p>${line('معهد دراسات 2030')}`,
    even: `<w:p><w:r>${vmlBox('Telephone')}</w:r><w:r>${wordArt('COPY')}</w:r></w:p>`,
  },
  footers: {
    default:
      '<w:tbl><w:tblPr><w:tblStyle w:val="Missing"/><w:tblW w:w="5000" w:type="pct"/></w:tblPr><w:tblGrid><w:gridCol w:w="5000"/></w:tblGrid>' +
      `<w:tr><w:trPr><w:hidden/></w:trPr><w:tc><w:tcPr><w:shd w:val="clear" w:fill="000000"/></w:tcPr>${line('Left')}</w:tc><w:tc><w:tcPr/>${line('Right')}</w:tc></w:tr>` +
      `<w:tr><w:tc><w:p>${field('PAGE', '1')}</w:p></w:tc></w:tr></w:tbl>`,
    first: `<w:p><w:pPr><w:pStyle w:val="Small"/><w:framePr w:wrap="around" w:vAnchor="text" w:hAnchor="margin" w:xAlign="right" w:y="1"/></w:pPr>${field('DATE', 'today')}</w:p>`,
    even: line('Even'),
  },
  styles:
    '<w:style w:type="paragraph" w:default="1" w:styleId="a"><w:name w:val="Normal"/></w:style>' +
    style('Small', '<w:basedOn w:val="Missing"/><w:rPr><w:sz w:val="12"/><w:color w:val="FFFFFF"/></w:rPr>'),
  pictures: { rId1: 'logo.png' },
  section: `${PAGE}<w:titlePg/>`,
  settings: '<w:evenAndOddHeaders/>',
};
