import { strFromU8 } from 'fflate';
import { MAX_TEMPLATE_BYTES, MAX_TEMPLATE_PARTS } from '../../../text/limits.ts';
import { unzipParts } from '../../unzip.ts';
import { canonicalize } from './canonical-names.ts';
import { decodeReferences, elementsIn, localName, parseXml, type XmlElement } from './xml-tree.ts';

/** What a part of a Word file refers to. */
export interface Relationship {
  readonly id: string;
  /** The last word of its type, such as `header` or `image`. */
  readonly kind: string;
  /** The name of the part in the file; undefined for what lies outside it. */
  readonly part: string | undefined;
}

/** A Word file whose parts are read as they are asked for. */
export interface Package {
  /** Names of all parts. */
  readonly names: ReadonlySet<string>;
  /** The name of the part with the document itself. */
  readonly main: string;
  /** Bytes of parts; what is not there is left out. @throws RangeError where they are too many, or broken */
  readonly read: (names: readonly string[]) => Map<string, Uint8Array>;
  /** What a part refers to, in order. */
  readonly relationships: (part: string) => readonly Relationship[];
  /** Every reference of any part. */
  readonly all: readonly Relationship[];
}

const LIMITS = { parts: MAX_TEMPLATE_PARTS, bytes: MAX_TEMPLATE_BYTES };
/** In characters, of a part that is parsed. Word's own have some hundred thousand. */
const LONGEST_PARSED = 2_000_000;

/**
 * Opens a Word file or template, of any kind.
 * @throws RangeError for what is no zip file, a broken one, one that is too large, or one that holds no document
 */
export function openPackage(bytes: Uint8Array): Package {
  const parts = unzipParts(bytes, LIMITS, (name) => name.endsWith('.rels'));
  const relationships = new Map(
    [...parts]
      .filter(([name]) => name.endsWith('.rels'))
      .map(([name, data]) => [name, readRelationships(name, data)]),
  );
  const of = (part: string) => relationships.get(relationshipsOf(part)) ?? [];
  const main = of('').find(({ kind }) => kind === 'officeDocument')?.part ?? 'word/document.xml';
  if (!parts.has(main)) throw new RangeError('no document');
  return {
    names: new Set(parts.keys()),
    main,
    read: (names) => {
      const wanted = new Set(names.filter((name) => parts.has(name)));
      const read = unzipParts(bytes, LIMITS, (name) => wanted.has(name));
      return new Map([...wanted].map((name) => [name, read.get(name) ?? new Uint8Array()]));
    },
    relationships: of,
    all: [...relationships.values()].flat(),
  };
}

/** The name of the part that holds the relationships of a part, or of the whole file. */
function relationshipsOf(part: string): string {
  const file = part.lastIndexOf('/') + 1;
  return `${part.slice(0, file)}_rels/${part.slice(file)}.rels`;
}

/** A part as a tree under the names that are used here; undefined where it is no XML, or made to fill the memory. */
export function parsePart(bytes: Uint8Array | undefined): XmlElement | undefined {
  if (!bytes || bytes.length > 2 * LONGEST_PARSED) return undefined;
  const xml = strFromU8(bytes);
  const root = xml.length > LONGEST_PARSED ? undefined : parseXml(xml);
  return root && canonicalize(root);
}

function readRelationships(name: string, bytes: Uint8Array): Relationship[] {
  const xml = strFromU8(bytes);
  const root = xml.length > LONGEST_PARSED ? undefined : parseXml(xml);
  if (!root) throw new RangeError(name);
  const folder = name.replace(/_rels\/[^/]*$/, '');
  return [...elementsIn(root)].flatMap((element) => {
    if (localName(element.name) !== 'Relationship') return [];
    const value = (key: string) => decodeReferences(element.attributes.get(key) ?? '').trim();
    const isOutside = value('TargetMode').toLowerCase() === 'external';
    const kind = value('Type').replace(/^.*\//s, '');
    return [{ id: value('Id'), kind, part: isOutside ? undefined : resolve(folder, value('Target')) }];
  });
}

/** The name of a part, as another part in a folder calls it. */
function resolve(folder: string, target: string): string {
  const steps: string[] = [];
  for (const step of (target.startsWith('/') ? target : folder + target).split('/')) {
    if (step === '..') steps.pop();
    else if (step !== '' && step !== '.') steps.push(step);
  }
  return steps.join('/');
}
