import { strFromU8, unzipSync } from 'fflate';
import { a4, type PageSize } from '../typography.ts';
import { parseXml } from './xml-tree.ts';
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

const NEEDED = /^(\[Content_Types\]\.xml|.*\.rels|word\/(document|styles|theme\/theme1)\.xml)$/;
const NAMESPACE = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';

/**
 * Reads styles, size of the page and margins from a Word file or template. Its texts, headers and pictures stay there.
 * Never throws, whatever the bytes are.
 */
export function readReference(bytes: Uint8Array): Reference | Refusal {
  const parts = unpack(bytes);
  const document = parts?.get('word/document.xml');
  const styles = parts?.get('word/styles.xml');
  const root = parseXml(styles ?? '');
  if (!parts || !document || !styles || root?.name !== 'w:styles') return 'no-word-file';
  if (root.attributes.get('xmlns:w') !== NAMESPACE) return 'no-word-file';
  if (hasMacros(parts)) return 'macros';
  if ([...parts].some(([name, xml]) => name.endsWith('.rels') && leadsOut(xml))) return 'external';
  const theme = parts.get('word/theme/theme1.xml');
  // Pictures of a theme would have to come along, and no style uses them.
  const usable =
    theme !== undefined && !/\br:(?:embed|link|id)=/.test(theme) && parseXml(theme) !== undefined;
  return { styles, page: readPage(document), ...(usable && { theme }) };
}

/** The parts that are needed, as text, and of all others the names. */
function unpack(bytes: Uint8Array): Map<string, string> | undefined {
  const parts = new Map<string, string>();
  try {
    const files = unzipSync(bytes, {
      filter: ({ name, originalSize }) => {
        if (parts.size >= MAX_TEMPLATE_PARTS || originalSize > MAX_TEMPLATE_BYTES) throw new RangeError(name);
        parts.set(name, '');
        return NEEDED.test(name);
      },
    });
    for (const [name, data] of Object.entries(files)) parts.set(name, strFromU8(data));
    return parts;
  } catch {
    return undefined; // no zip file, a broken one, or one that is too large
  }
}

function hasMacros(parts: ReadonlyMap<string, string>): boolean {
  const types = parts.get('[Content_Types].xml') ?? '';
  return (
    /macroEnabled|vbaProject/i.test(types) ||
    [...parts.keys()].some((name) => /vba(Project|Data)/i.test(name))
  );
}

/** Whether a part draws on anything outside the file. Links, such as a web address in a footer, only lead there. */
function leadsOut(relationships: string): boolean {
  const all = relationships.match(/<Relationship\b[^>]*>/g) ?? [];
  return all.some(
    (one) => /TargetMode\s*=\s*["']External/.test(one) && !/\/relationships\/hyperlink["']/.test(one),
  );
}

/** Narrower or lower than this, in twips, no report can be set. */
const LEAST_TEXT = 3000;

/** The page of the last section, or A4 where it is not told in a usable way. */
function readPage(document: string): PageSize {
  const section = /<w:sectPr\b(?:(?!<w:sectPr\b)[^])*$/.exec(document)?.[0] ?? '';
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
