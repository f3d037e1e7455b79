import { decodeReferences, elementsIn, localName, type XmlElement } from './xml-tree.ts';

const OOXML = 'http://schemas.openxmlformats.org';
/** The same names in 'Strict Open XML'. */
const STRICT = 'http://purl.oclc.org/ooxml';
const MICROSOFT = 'http://schemas.microsoft.com/office';

/** The prefixes by which names are known here, whatever a file calls their namespaces. */
const PREFIXES = new Map<string, string>([
  [`${OOXML}/wordprocessingml/2006/main`, 'w'],
  [`${STRICT}/wordprocessingml/main`, 'w'],
  [`${OOXML}/officeDocument/2006/relationships`, 'r'],
  [`${STRICT}/officeDocument/relationships`, 'r'],
  [`${OOXML}/drawingml/2006/main`, 'a'],
  [`${STRICT}/drawingml/main`, 'a'],
  [`${OOXML}/drawingml/2006/picture`, 'pic'],
  [`${STRICT}/drawingml/picture`, 'pic'],
  [`${OOXML}/drawingml/2006/wordprocessingDrawing`, 'wp'],
  [`${STRICT}/drawingml/wordprocessingDrawing`, 'wp'],
  [`${OOXML}/markup-compatibility/2006`, 'mc'],
  [`${MICROSOFT}/word/2010/wordprocessingShape`, 'wps'],
  [`${MICROSOFT}/word/2010/wordprocessingGroup`, 'wpg'],
  [`${MICROSOFT}/word/2010/wordprocessingCanvas`, 'wpc'],
  ['urn:schemas-microsoft-com:vml', 'v'],
  ['urn:schemas-microsoft-com:office:office', 'o'],
]);
const OTHER = 'other';

/**
 * Gives the elements and attributes of a part the prefixes that are used here, by what their own stand for. Names of
 * namespaces that are not known here get one prefix; declarations go. Measures with units, as in 'Strict Open XML', become
 * numbers.
 */
export function canonicalize(root: XmlElement, scope: ReadonlyMap<string, string> = new Map()): XmlElement {
  const known = new Map(scope);
  for (const [name, value] of root.attributes) {
    const declared = /^xmlns(?::(.*))?$/.exec(name);
    if (declared) known.set(declared[1] ?? '', decodeReferences(value).trim());
  }
  const attributes = new Map<string, string>();
  for (const [name, value] of root.attributes) {
    if (/^xmlns(?::|$)/.test(name)) continue;
    const key = name.includes(':') ? rename(name, known) : name;
    attributes.set(key, key.startsWith('w:') ? toNumber(key, value, localName(root.name)) : value);
  }
  const children = root.children.map((node) => (typeof node === 'string' ? node : canonicalize(node, known)));
  return { name: rename(root.name, known), attributes, children };
}

function rename(name: string, scope: ReadonlyMap<string, string>): string {
  if (name.startsWith('xml:')) return name;
  const prefix = name.includes(':') ? name.slice(0, name.indexOf(':')) : '';
  return `${PREFIXES.get(scope.get(prefix) ?? '') ?? OTHER}:${localName(name)}`;
}

/** Twips in each unit. */
const UNITS: Readonly<Record<string, number>> = {
  pt: 20,
  pc: 240,
  pi: 240,
  in: 1440,
  cm: 1440 / 2.54,
  mm: 144 / 2.54,
};
/** What is measured in half-points, and in twips all else. */
const HALF_POINTS = new Set(['sz', 'szCs', 'kern', 'position', 'hps']);

function toNumber(key: string, value: string, element: string): string {
  const measure = /^(-?\d{1,6}(?:\.\d{1,9})?)(pt|pc|pi|in|cm|mm)$/.exec(value);
  if (!measure || element === 'lvlText' || element === 'name') return value;
  const twips = Number(measure[1]) * (UNITS[measure[2]!] ?? 0);
  return String(Math.round(key === 'w:val' && HALF_POINTS.has(element) ? twips / 10 : twips));
}

/** Whether an element, or one below it, has a name. */
export function holds(element: XmlElement, name: string): boolean {
  for (const one of elementsIn(element)) if (one.name === name) return true;
  return false;
}
