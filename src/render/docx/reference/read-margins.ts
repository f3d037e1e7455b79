import { parseImage, type Picture } from '../../../prose/parse-image.ts';
import { MAX_IMAGE_PIXELS } from '../../../text/limits.ts';
import { cleanBlocks, textOf } from './clean-blocks.ts';
import type { LeftBehind } from '../../../locales/locale.ts';
import type { HouseMargin, HouseMargins, Reading } from './house-margin.ts';
import { parsePart, type Package } from './open-package.ts';
import type { PageKind, Section } from './read-sections.ts';
import { readsRightToLeft, type StyleSet } from './style-chain.ts';
import { orderProperties } from './style-parts.ts';
import {
  attributeOf,
  childOf,
  createElement,
  elementsIn,
  isOn,
  removeElements,
  type XmlElement,
} from './xml-tree.ts';

/** Paragraphs of a header or footer: one with more would leave a report no room on the page. */
const MOST_PARAGRAPHS = 60;
/** All that they hold: Word's own have some hundred elements. */
const MOST_ELEMENTS = 5000;

const KINDS: readonly PageKind[] = ['default', 'first', 'even'];

/** Reads the headers and footers of a section, and notes what does not come along. */
export function readMargins(
  file: Package,
  section: Section,
  hasEven: boolean,
  styles: StyleSet | undefined,
  left: Set<LeftBehind>,
): HouseMargins {
  const relationships = file.relationships(file.main);
  const partOf = (id: string | undefined) => relationships.find((one) => one.id === id)?.part;
  const named = (ids: Section['headers']) =>
    KINDS.flatMap((kind) => {
      const part = partOf(ids[kind]);
      return part === undefined ? [] : [[kind, part] as const];
    });
  const [headers, footers] = [named(section.headers), named(section.footers)];
  const parts = [...headers, ...footers].map(([, part]) => part);
  const bytes = file.read(parts);
  const images = readPictures(file, parts);
  const read = ([kind, part]: readonly [PageKind, string]): (readonly [PageKind, HouseMargin])[] => {
    const reading: Reading = {
      pictures: picturesOf(file, part, images),
      used: new Set(),
      page: section.page,
      margin: section.page.margin,
      isRightToLeft: (id) => styles !== undefined && readsRightToLeft(styles, id),
      left,
      hasPageNumber: false,
    };
    const margin = readMargin(parsePart(bytes.get(part)), reading);
    return margin ? [[kind, margin]] : [];
  };
  return {
    headers: Object.fromEntries(headers.flatMap(read)),
    footers: Object.fromEntries(footers.flatMap(read)),
    has: { default: true, first: section.hasFirst, even: hasEven },
  };
}

function readPictures(file: Package, parts: readonly string[]): ReadonlyMap<string, Picture | undefined> {
  const names = parts.flatMap((part) => imagesOf(file, part)).map(([, name]) => name);
  return new Map(
    [...file.read(names)].map(([name, bytes]) => {
      const picture = parseImage(bytes);
      const isShown = picture && picture.width * picture.height <= MAX_IMAGE_PIXELS;
      return [name, isShown ? picture : undefined];
    }),
  );
}

/** The ids by which a part calls its pictures in the file, and their names. */
function imagesOf(file: Package, part: string): [id: string, name: string][] {
  return file
    .relationships(part)
    .flatMap(({ id, kind, part: name }) => (kind === 'image' && name !== undefined ? [[id, name]] : []));
}

function picturesOf(
  file: Package,
  part: string,
  images: ReadonlyMap<string, Picture | undefined>,
): Map<string, Picture | undefined> {
  return new Map(imagesOf(file, part).map(([id, name]) => [id, images.get(name)]));
}

function readMargin(root: XmlElement | undefined, reading: Reading): HouseMargin | undefined {
  if (!root || !/^w:(?:hdr|ftr)$/.test(root.name)) return undefined;
  const blocks = cleanBlocks(root.children, reading);
  const elements = blocks.flatMap((block) => [...elementsIn(block)]);
  const paragraphs = elements.filter(({ name }) => name === 'w:p').length;
  if (paragraphs > MOST_PARAGRAPHS || elements.length > MOST_ELEMENTS) {
    reading.left.add('long');
    return undefined;
  }
  const isSeen =
    textOf(blocks).trim() !== '' ||
    elements.some(({ name }) => /^(?:w:(?:drawing|instrText|sym|pBdr)|a:blip)$/.test(name));
  if (!isSeen) return undefined;
  const { hasPageNumber, used } = reading;
  // The line with the page's number comes below, where such a frame would hang over it.
  if (root.name === 'w:ftr' && !hasPageNumber) for (const block of elements) putIntoLine(block);
  const pictures = new Map([...used].map((id) => [id, reading.pictures.get(id)!]));
  return { blocks, pictures, hasPageNumber };
}

/** A paragraph in a frame beside the next one becomes a line of its own, on the same side. */
function putIntoLine(block: XmlElement): void {
  const properties = block.name === 'w:p' ? childOf(block, 'w:pPr') : undefined;
  const frame = childOf(properties, 'w:framePr');
  if (!properties || !frame || /^(?:page|margin)$/.test(attributeOf(frame, 'w:vAnchor'))) return;
  removeElements(properties, new Set(['w:framePr']));
  const side = attributeOf(frame, 'w:xAlign');
  if (!/^(?:left|center|right)$/.test(side) || childOf(properties, 'w:jc')) return;
  // From right to left, Word calls the sides the other way round.
  const other = { left: 'right', right: 'left' }[side] ?? side;
  const value = isOn(childOf(properties, 'w:bidi')) ? other : side;
  properties.children.push(createElement('w:jc', { 'w:val': value }));
  orderProperties(properties);
}
