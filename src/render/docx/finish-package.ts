import { strToU8 } from 'fflate';
import { zipParts } from '../zip.ts';
import { dropOverrides, dropUnprintable, escapeXml } from '../../text/unprintable.ts';
import { DECLARATION, WORD, type Markup } from './markup.ts';
import type { Typography } from './typography.ts';

/** The parts of a Word file by name, as docx writes them. */
export type Parts = ReadonlyMap<string, string | Uint8Array>;

export interface PackageProperties {
  readonly title: string;
  readonly author: string;
  readonly keywords: readonly string[];
  /** BCP 47. */
  readonly language: string;
  readonly date: Date | undefined;
  /** The whole `word/styles.xml`. */
  readonly styles: string;
  /** The content of `word/numbering.xml`. */
  readonly numbering: Markup;
  /** The whole `word/theme/theme1.xml`, where the styles use one. */
  readonly theme?: string | undefined;
}

/**
 * Makes a Word file of docx's parts. docx gives random ids to links, takes the time of day, and has no option for the
 * document's language and direction; after this the same document is always the same bytes.
 */
export function finishPackage(
  parts: Parts,
  typography: Typography,
  properties: PackageProperties,
): Uint8Array {
  const texts = new Map<string, string>();
  const files: Record<string, Uint8Array> = {};
  for (const [name, data] of parts) {
    if (typeof data === 'string') texts.set(name, data);
    else files[name] = data;
  }
  texts.set('word/styles.xml', properties.styles);
  texts.set('word/numbering.xml', numberingPart(properties.numbering));
  texts.set('docProps/core.xml', coreProperties(properties));
  texts.set('docProps/app.xml', APP_PROPERTIES);
  edit(texts, 'word/document.xml', (xml) =>
    typography.direction === 'rtl' ? rightToLeftSections(xml) : xml,
  );
  edit(texts, 'word/settings.xml', (xml) => addSettings(xml, typography));
  if (properties.theme !== undefined) texts.set('word/theme/theme1.xml', properties.theme);
  renumberRelationships(texts);
  for (const [name, text] of texts) files[name] = strToU8(dropOverrides(text));
  // The seal unpacks it and packs it anew.
  return zipParts(files, 0);
}

function edit(texts: Map<string, string>, name: string, change: (xml: string) => string): void {
  const text = texts.get(name);
  if (text !== undefined) texts.set(name, change(text));
}

const APP_PROPERTIES = `${DECLARATION}<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties"><Application>bapa</Application></Properties>`;

function numberingPart(content: Markup): string {
  return `${DECLARATION}<w:numbering xmlns:w="${WORD}">${content}</w:numbering>`;
}

function coreProperties({ title, author, keywords, language, date }: PackageProperties): string {
  const element = (name: string, text: string): string =>
    text === '' ? '' : `<${name}>${escapeXml(dropUnprintable(text))}</${name}>`;
  const moment = date?.toISOString().replace(/\.\d+Z$/, 'Z');
  const dated = (name: string): string =>
    moment === undefined ? '' : `<dcterms:${name} xsi:type="dcterms:W3CDTF">${moment}</dcterms:${name}>`;
  return (
    `${DECLARATION}<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties"` +
    ' xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/"' +
    ' xmlns:dcmitype="http://purl.org/dc/dcmitype/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">' +
    element('dc:title', title) +
    element('dc:creator', author) +
    element('cp:keywords', keywords.join(', ')) +
    dated('created') +
    dated('modified') +
    `${element('dc:language', language)}</cp:coreProperties>`
  );
}

/** `w:bidi` has its place before the grid, near the end of a section's properties. */
function rightToLeftSections(xml: string): string {
  return xml.replace(/(<w:sectPr\b(?:(?!<\/w:sectPr>).)*?)(<w:docGrid\b|<\/w:sectPr>)/gs, '$1<w:bidi/>$2');
}

/** Settings in the order of the standard: both come before or after what docx writes. */
function addSettings(xml: string, { tags, language }: Typography): string {
  const spacing = language === 'zh' ? '<w:characterSpacingControl w:val="compressPunctuation"/>' : '';
  const fonts = `<w:themeFontLang w:val="${tags.latin}" w:eastAsia="${tags.eastAsia}" w:bidi="${tags.complex}"/>`;
  return xml.replace('<w:compat>', `${spacing}<w:compat>`).replace('</w:compat>', `</w:compat>${fonts}`);
}

/** Gives the relationships of every part the ids rId1, rId2, … and follows them in the part. */
function renumberRelationships(texts: Map<string, string>): void {
  for (const [name, relationships] of texts) {
    const match = /^(.*)_rels\/(.+)\.rels$/.exec(name);
    if (!match) continue;
    const ids = new Map<string, string>();
    const numbered = relationships.replace(/ Id="([^"]*)"/g, (_, id: string) => {
      ids.set(id, `rId${ids.size + 1}`);
      return ` Id="${ids.get(id)}"`;
    });
    texts.set(name, numbered);
    edit(texts, `${match[1]}${match[2]}`, (xml) =>
      xml.replace(/ (r:(?:id|embed|link))="([^"]*)"/g, (all, attribute: string, id: string) => {
        const known = ids.get(id);
        return known === undefined ? all : ` ${attribute}="${known}"`;
      }),
    );
  }
}
