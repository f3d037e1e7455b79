import { strFromU8, unzipSync } from 'fflate';

/** The parts of a Word file as text, in the order of the archive. */
export function readParts(bytes: Uint8Array): Map<string, string> {
  return new Map(Object.entries(unzipSync(bytes)).map(([name, data]) => [name, strFromU8(data)]));
}

/** One part; fails where it is not there. */
export function readPart(bytes: Uint8Array, name: string): string {
  const part = readParts(bytes).get(name);
  if (part === undefined) throw new Error(`no part ${name}`);
  return part;
}

/** The paragraphs of a part, in order: style, list level, and text with ⟨bookmarks⟩, * notes and ⏎ breaks. */
export function outline(xml: string): string[] {
  return [...xml.matchAll(/<w:p>(.*?)<\/w:p>|<w:p\/>/gs)].map(([, content = '']) => {
    const style = /<w:pStyle w:val="([^"]*)"/.exec(content)?.[1] ?? 'Normal';
    const list = /<w:ilvl w:val="(\d)"\/><w:numId w:val="(\d+)"/.exec(content);
    return `${style}${list ? ` ${list[2]}.${list[1]}` : ''} | ${textOf(content)}`;
  });
}

const INLINE =
  /<w:bookmarkStart [^>]*w:name="([^"]*)"[^>]*>|<w:(bookmarkEnd)|<w:t(?: [^>]*)?>([^<]*)<\/w:t>|<w:(br|tab|footnoteReference)\b(?![^>]*w:pos)/g;

function textOf(content: string): string {
  return [...content.matchAll(INLINE)]
    .map(([, bookmark, end, text, mark]) => {
      if (bookmark !== undefined) return `⟨${bookmark.replace('bapa_', '')}:`;
      if (end !== undefined) return '⟩';
      if (text !== undefined) return unescapeXml(text);
      return { br: '⏎', tab: '⇥', footnoteReference: '*' }[mark ?? ''] ?? '';
    })
    .join('');
}

/** The text of a part, without marks of direction. */
export function plainText(xml: string): string {
  return [...xml.matchAll(/<w:t(?: [^>]*)?>([^<]*)<\/w:t>|<w:(?:br|tab)\/>|<\/w:p>/g)]
    .map(([all, text]) => (text === undefined ? (all === '</w:p>' ? '\n' : ' ') : unescapeXml(text)))
    .join('')
    .replace(/[\u200E\u200F]/g, '');
}

function unescapeXml(text: string): string {
  return text
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&apos;', "'")
    .replaceAll('&amp;', '&');
}

/** The runs of a part: their properties, as XML, and their text. */
export function runs(xml: string): { properties: string; text: string }[] {
  return [...xml.matchAll(/<w:r>(?:<w:rPr>(.*?)<\/w:rPr>)?(.*?)<\/w:r>/gs)].map(
    ([, properties = '', content = '']) => ({
      properties,
      text: textOf(content),
    }),
  );
}

const TOKEN = /<\?xml [^?]*\?>|<(\/?)([\w:]+)((?: [\w:]+="[^"<]*")*)\s*(\/?)>|([^<]+)/gs;
const REFERENCE = /&(?!(?:amp|lt|gt|quot|apos|#\d+|#x[0-9a-f]+);)/i;

const FORBIDDEN = /[\0-\x08\x0B\x0C\x0E-\x1F\uFFFE\uFFFF]|&#/;

/** What stands against a part being well-formed XML 1.0, or undefined. */
export function xmlProblem(xml: string): string | undefined {
  const open: string[] = [];
  let end = 0;
  for (const match of xml.matchAll(TOKEN)) {
    if (match.index !== end) return `at ${end}: ${xml.slice(end, end + 60)}`;
    end += match[0].length;
    const [all, closing, name, , empty] = match;
    if (REFERENCE.test(all) || FORBIDDEN.test(all)) return `characters: ${all.slice(0, 60)}`;
    if (name === undefined || empty === '/') continue;
    if (closing !== '/') open.push(name);
    else if (open.pop() !== name) return `</${name}> closes something else`;
  }
  if (end !== xml.length) return `at ${end}: ${xml.slice(end, end + 60)}`;
  return open.length > 0 ? `<${open.join('><')}> not closed` : undefined;
}
