import { splitMark } from '../../../text/byte-order-mark.ts';

/** An element of XML, or a text between elements as it stands in the file. */
export type XmlNode = XmlElement | string;

export interface XmlElement {
  readonly name: string;
  /** Attributes with their values as they stand in the file, escaped. */
  readonly attributes: Map<string, string>;
  children: XmlNode[];
}

const TOKEN =
  /<\?[^]*?\?>|<!--[^]*?-->|<(\/?)([A-Za-z_][\w.:-]*)((?:\s+[\w.:-]+\s*=\s*(?:"[^"<]*"|'[^'<]*'))*)\s*(\/?)>|([^<]+)/g;
const ATTRIBUTE = /([\w.:-]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g;
const BROKEN_REFERENCE = /&(?!(?:amp|lt|gt|quot|apos|#\d+|#x[0-9a-fA-F]+);)/;

/**
 * Parses a part of a Word file, which has no use for document types and CDATA.
 * @returns the root element; undefined where it is not well-formed or has such
 */
export function parseXml(part: string): XmlElement | undefined {
  const xml = splitMark(part).rest;
  const top: XmlElement = { name: '', attributes: new Map(), children: [] };
  const open = [top];
  let end = 0;
  for (const match of xml.matchAll(TOKEN)) {
    const [all, closing, name, attributes = '', empty, text] = match;
    if (xml.slice(end, end + all.length) !== all || BROKEN_REFERENCE.test(all)) return undefined;
    end += all.length;
    if (text !== undefined) open.at(-1)?.children.push(text);
    if (name === undefined) continue;
    if (closing === '/') {
      if (open.length === 1 || open.pop()?.name !== name) return undefined;
      continue;
    }
    const element = { name, attributes: readAttributes(attributes), children: [] };
    open.at(-1)?.children.push(element);
    if (empty !== '/') open.push(element);
  }
  const roots = top.children.filter((node) => typeof node !== 'string');
  return end === xml.length && open.length === 1 && roots.length === 1 ? roots[0] : undefined;
}

function readAttributes(text: string): Map<string, string> {
  return new Map(
    [...text.matchAll(ATTRIBUTE)].map(([, name = '', double, single = '']) => [
      name,
      double ?? single.replaceAll('"', '&quot;'),
    ]),
  );
}

/** Writes an element as it would stand in a file. */
export function writeXml(node: XmlNode): string {
  if (typeof node === 'string') return node;
  const { name, attributes, children } = node;
  const tag = [name, ...[...attributes].map(([key, value]) => `${key}="${value}"`)].join(' ');
  return children.length === 0 ? `<${tag}/>` : `<${tag}>${children.map(writeXml).join('')}</${name}>`;
}

/** The elements of a name right below an element. */
export function childrenOf(parent: XmlElement | undefined, name: string): XmlElement[] {
  return (parent?.children ?? []).filter(
    (node): node is XmlElement => typeof node !== 'string' && node.name === name,
  );
}

export function childOf(parent: XmlElement | undefined, name: string): XmlElement | undefined {
  return childrenOf(parent, name)[0];
}

/** An element, and all below it. */
export function* elementsIn(element: XmlElement): Generator<XmlElement> {
  yield element;
  for (const child of element.children) if (typeof child !== 'string') yield* elementsIn(child);
}

/** Takes the elements of some names out of an element, at any depth. */
export function removeElements(parent: XmlElement, names: ReadonlySet<string>): void {
  for (const element of elementsIn(parent)) {
    element.children = element.children.filter((node) => typeof node === 'string' || !names.has(node.name));
  }
}

export function createElement(name: string, attributes: Readonly<Record<string, string>> = {}): XmlElement {
  return { name, attributes: new Map(Object.entries(attributes)), children: [] };
}
