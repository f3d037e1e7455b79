import { splitMark } from '../../../text/byte-order-mark.ts';
import { findUnprintable } from '../../../text/unprintable.ts';

/** An element of XML, or a text between elements as it stands in the file. */
export type XmlNode = XmlElement | string;

export interface XmlElement {
  readonly name: string;
  /** Attributes with their values as they stand in the file, escaped. */
  readonly attributes: Map<string, string>;
  children: XmlNode[];
}

/** Elements in one part, and how deep they stand. Word's own files have some ten thousand, ten deep. */
const MOST_ELEMENTS = 100_000;
const DEEPEST = 100;
/** Elements in one that is found in a long part: the properties of a section have some twenty. */
const MOST_IN_ELEMENT = 1000;

const TOKEN =
  /<\?[^]*?\?>|<!--[^]*?-->|<(\/?)([A-Za-z_][\w.:-]*)((?:\s+[\w.:-]+\s*=\s*(?:"[^"<]*"|'[^'<]*'))*)\s*(\/?)>|([^<]+)/y;
const ATTRIBUTE = /\s+([\w.:-]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/gy;
const BROKEN_REFERENCE = /&(?!(?:amp|lt|gt|quot|apos|#\d+|#x[0-9a-fA-F]+);)/;

/**
 * Parses a part of a Word file, which has no use for document types and CDATA.
 * @returns the root element; undefined where it is not well-formed, has such or what no XML may hold, or is made to fill the memory
 */
export function parseXml(part: string): XmlElement | undefined {
  const xml = splitMark(part).rest;
  const top: XmlElement = { name: '', attributes: new Map(), children: [] };
  const open = [top];
  let [end, count] = [0, 0];
  for (const match of tokens(xml)) {
    const [all, closing, name, attributes = '', empty, text] = match;
    end += all.length;
    if (BROKEN_REFERENCE.test(all) || findUnprintable(decodeReferences(all)).length > 0) return undefined;
    if (text !== undefined) open.at(-1)?.children.push(text);
    if (name === undefined) continue;
    if (closing === '/') {
      if (open.length === 1 || open.pop()?.name !== name) return undefined;
      continue;
    }
    count += 1;
    if (count > MOST_ELEMENTS || open.length > DEEPEST) return undefined;
    const element = { name, attributes: readAttributes(attributes), children: [] };
    open.at(-1)?.children.push(element);
    if (empty !== '/') open.push(element);
  }
  const roots = top.children.filter((node) => typeof node !== 'string');
  return end === xml.length && open.length === 1 && roots.length === 1 ? roots[0] : undefined;
}

/**
 * Finds the elements of a name, whatever its prefix, in a part that may be long: each as a tree, with the declarations of
 * the root.
 * @returns the last ones, up to `most`, of those that come before anything that is no XML
 */
export function findElements(part: string, name: string, most: number): XmlElement[] {
  const found: XmlElement[] = [];
  let declared: readonly [string, string][] | undefined;
  const open: XmlElement[] = [];
  let count = 0;
  for (const [, closing, tag, attributes = '', empty] of tokens(splitMark(part).rest)) {
    if (tag === undefined) continue;
    declared ??= [...readAttributes(attributes)].filter(([key]) => /^xmlns(?::|$)/.test(key));
    if (closing === '/') {
      open.pop();
      continue;
    }
    if (open.length === 0 && localName(tag) !== name) continue;
    count = open.length === 0 ? 0 : count + 1;
    if (count > MOST_IN_ELEMENT || open.length > DEEPEST) return found;
    const own = readAttributes(attributes);
    const element: XmlElement = {
      name: tag,
      attributes: open.length === 0 ? new Map([...declared, ...own]) : own,
      children: [],
    };
    if (open.length === 0) found.push(element);
    else open.at(-1)?.children.push(element);
    if (found.length > most) found.shift();
    if (empty !== '/') open.push(element);
  }
  return found;
}

/** The tokens from the start to the first thing that is none. */
function* tokens(xml: string): Generator<RegExpExecArray> {
  const token = new RegExp(TOKEN);
  for (let match = token.exec(xml); match; match = token.exec(xml)) yield match;
}

function readAttributes(text: string): Map<string, string> {
  return new Map(
    [...text.matchAll(ATTRIBUTE)].map(([, name = '', double, single = '']) => [
      name,
      double ?? single.replaceAll('"', '&quot;'),
    ]),
  );
}

const NAMED: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

/** A value as it is meant: `&#97;` is an a. */
export function decodeReferences(value: string): string {
  return value.replaceAll(/&(?:#(\d{1,7})|#x([0-9a-fA-F]{1,6})|(\w{2,4}));/g, (all, ten, sixteen, name) => {
    if (name !== undefined) return NAMED[name as string] ?? all;
    const codePoint = ten === undefined ? Number.parseInt(sixteen as string, 16) : Number(ten);
    return codePoint <= 0x10ffff ? String.fromCodePoint(codePoint) : all;
  });
}

/** A name without its prefix, which a file may choose. */
export function localName(name: string): string {
  return name.slice(name.indexOf(':') + 1);
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

/** The texts right below an element, as they stand in the file. */
export function stringsIn(element: XmlElement): string {
  return element.children.filter((node) => typeof node === 'string').join('');
}

/** The value of an attribute, as it is meant; empty where there is none. */
export function attributeOf(element: XmlElement | undefined, name: string): string {
  return decodeReferences(element?.attributes.get(name) ?? '');
}

/** Whether a property such as `w:b` is there and not switched off. */
export function isOn(property: XmlElement | undefined): boolean {
  return property !== undefined && !/^(?:0|false|off|none)$/.test(attributeOf(property, 'w:val'));
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

/** A copy that may be changed. */
export function cloneElement({ name, attributes, children }: XmlElement): XmlElement {
  return {
    name,
    attributes: new Map(attributes),
    children: children.map((node) => (typeof node === 'string' ? node : cloneElement(node))),
  };
}

export function createElement(
  name: string,
  attributes: Readonly<Record<string, string>> = {},
  children: readonly XmlNode[] = [],
): XmlElement {
  return { name, attributes: new Map(Object.entries(attributes)), children: [...children] };
}
