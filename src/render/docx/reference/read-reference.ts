import { strFromU8 } from 'fflate';
import { unzipParts } from '../../unzip.ts';
import { a4, type PageSize } from '../typography.ts';
import { decodeReferences, elementsIn, localName, parseXml, type XmlElement } from './xml-tree.ts';
import { MAX_TEMPLATE_BYTES, MAX_TEMPLATE_PARTS } from '../../../text/limits.ts';

/** What is taken from an organization's own Word file. */
export interface Reference {
  /** The whole `word/styles.xml`. */
  readonly styles: string;
  /** The whole `word/theme/theme1.xml`, which names fonts and colours that styles may use. */
  readonly theme?: string;
  readonly page: PageSize;
}

/** Why a file is not taken: no Word file, or one that holds what should not come into a report. */
export type Refusal = 'no-word-file' | 'macros' | 'external';

const TYPES = '[Content_Types].xml';
const THEME = 'word/theme/theme1.xml';
const DOCUMENT = 'word/document.xml';
const STYLES = 'word/styles.xml';
const NAMESPACES = {
  styles: 'http://schemas.openxmlformats.org/wordprocessingml/2006/main',
  theme: 'http://schemas.openxmlformats.org/drawingml/2006/main',
};
/** In characters, of a part that is parsed. Word's own have some hundred thousand. */
const LONGEST_PARSED = 2_000_000;
/** In characters: the properties of a section have some hundred. */
const LONGEST_SECTION = 10_000;

const isNeeded = (name: string) => [TYPES, THEME, DOCUMENT, STYLES].includes(name) || isRelationships(name);
const isRelationships = (name: string) => name.endsWith('.rels');

/**
 * Reads styles, size of the page and margins from a Word file or template. Its texts, headers and pictures stay there.
 * Never throws, whatever the bytes are.
 */
export function readReference(bytes: Uint8Array): Reference | Refusal {
  const parts = unpack(bytes);
  const document = parts?.get(DOCUMENT);
  const styles = parts?.get(STYLES);
  const root = parsePart(styles);
  if (!parts || !document || !styles || root?.name !== 'w:styles') return 'no-word-file';
  if (root.attributes.get('xmlns:w') !== NAMESPACES.styles) return 'no-word-file';
  if (hasMacros(parts)) return 'macros';
  for (const [name, xml] of parts) {
    if (!isRelationships(name)) continue;
    const relationships = parsePart(xml);
    if (!relationships) return 'no-word-file';
    if (leadsOut(relationships)) return 'external';
  }
  const theme = parts.get(THEME);
  return { styles, page: readPage(document), ...(theme !== undefined && isUsableTheme(theme) && { theme }) };
}

/** The parts that are needed, as text, and of all others the names. */
function unpack(bytes: Uint8Array): Map<string, string> | undefined {
  const limits = { parts: MAX_TEMPLATE_PARTS, bytes: MAX_TEMPLATE_BYTES };
  try {
    const parts = unzipParts(bytes, limits, isNeeded);
    return new Map([...parts].map(([name, data]) => [name, strFromU8(data)]));
  } catch {
    return undefined; // no zip file, a broken one, or one that is too large
  }
}

function parsePart(xml: string | undefined): XmlElement | undefined {
  return xml === undefined || xml.length > LONGEST_PARSED ? undefined : parseXml(xml);
}

function hasMacros(parts: ReadonlyMap<string, string>): boolean {
  const types = decodeReferences(parts.get(TYPES) ?? '');
  return (
    /macroEnabled|vbaProject/i.test(types) ||
    [...parts.keys()].some((name) => /vba(Project|Data)/i.test(name))
  );
}

/** Whether a part draws on anything outside the file. Links, such as a web address in a footer, only lead there. */
function leadsOut(relationships: XmlElement): boolean {
  for (const { name, attributes } of elementsIn(relationships)) {
    if (localName(name) !== 'Relationship') continue;
    const value = (key: string) => decodeReferences(attributes.get(key) ?? '').trim();
    const isExternal = value('TargetMode').toLowerCase() === 'external';
    if (isExternal && !value('Type').endsWith('/relationships/hyperlink')) return true;
  }
  return false;
}

/** Pictures of a theme would have to come along, whatever the prefix of their ids, and no style uses them. */
function isUsableTheme(xml: string): boolean {
  const root = parsePart(xml);
  if (root?.name !== 'a:theme' || root.attributes.get('xmlns:a') !== NAMESPACES.theme) return false;
  for (const { attributes } of elementsIn(root))
    for (const name of attributes.keys())
      if (/^(?!xmlns:)[^:]+:(?:embed|link|id|pict|href)$/.test(name)) return false;
  return true;
}

/** Narrower or lower than this, in twips, no report can be set. */
const LEAST_TEXT = 3000;

/** The page of the last section, or A4 where it is not told in a usable way. */
function readPage(document: string): PageSize {
  const section = lastSection(document);
  const size = attributes(section, 'w:pgSz');
  const margins = attributes(section, 'w:pgMar');
  const { margin } = a4;
  const gutter = margins('gutter') ?? 0;
  const page: PageSize = {
    width: size('w') ?? a4.width,
    height: size('h') ?? a4.height,
    margin: {
      top: margins('top') ?? margin.top,
      right: margins('right') ?? margin.right,
      bottom: margins('bottom') ?? margin.bottom,
      left: (margins('left') ?? margin.left) + gutter,
      header: margins('header') ?? margin.header,
      footer: margins('footer') ?? margin.footer,
    },
  };
  return isUsable(page) ? page : a4;
}

function lastSection(document: string): string {
  const isName = (at: number) => !/\w/.test(document.charAt(at + '<w:sectPr'.length));
  let at = document.lastIndexOf('<w:sectPr');
  while (at > 0 && !isName(at)) at = document.lastIndexOf('<w:sectPr', at - 1);
  return at < 0 ? '' : document.slice(at, at + LONGEST_SECTION);
}

function isUsable({ width, height, margin }: PageSize): boolean {
  const text = width - margin.left - margin.right;
  return (
    Math.min(text, height - margin.top - margin.bottom) >= LEAST_TEXT && Math.max(width, height) <= 31680
  );
}

/** Reads attributes of the first element of a name: whole numbers of twips, as Word writes them. */
function attributes(xml: string, element: string): (name: string) => number | undefined {
  const tag = new RegExp(`<${element}\\b[^>]*>`).exec(xml)?.[0] ?? '';
  return (name) => {
    const value = new RegExp(`w:${name}="(\\d{1,5})"`).exec(tag)?.[1];
    return value === undefined ? undefined : Number(value);
  };
}
