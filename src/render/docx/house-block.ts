import { hashedId, Paragraph, type IContext, type IXmlableObject } from 'docx';
import type { Picture } from '../../prose/parse-image.ts';
import { dropUnprintable } from '../../text/unprintable.ts';
import type { State } from './context.ts';
import type { HouseMargin } from './reference/house-margin.ts';
import {
  attributeOf,
  cloneElement,
  decodeReferences,
  elementsIn,
  removeElements,
  type XmlElement,
  type XmlNode,
} from './reference/xml-tree.ts';

/** The paragraphs and tables of an organization's header or footer, for one place in the report. */
export function houseBlocks(margin: HouseMargin, state: State, withPictures = true): Paragraph[] {
  return margin.blocks.flatMap((given) => {
    const block = cloneElement(given);
    const had = holdsText(block);
    if (!withPictures) removeElements(block, new Set(['w:drawing']));
    // A line that held the picture alone is not left behind as an empty one.
    if (!withPictures && block.name === 'w:p' && !had) return [];
    for (const element of elementsIn(block)) numberDrawing(element, state);
    return [new HouseBlock(block, margin.pictures)];
  });
}

function holdsText(block: XmlElement): boolean {
  return [...elementsIn(block)].some(({ name }) => /^w:(?:t|instrText|sym)$/.test(name));
}

/** Word wants a number for each drawing, and readers who do not see it a name. */
function numberDrawing({ name, attributes }: XmlElement, state: State): void {
  if (name !== 'wp:docPr' && name !== 'pic:cNvPr') return;
  if (name === 'wp:docPr') state.pictures += 1;
  attributes.set('id', String(state.pictures));
  attributes.set('name', `Picture ${state.pictures}`);
  if (name === 'wp:docPr' && !attributes.get('descr')) attributes.set('descr', state.words.logo);
}

/** docx wants one of its own paragraphs or tables in a header: this one writes itself. */
class HouseBlock extends Paragraph {
  readonly #block: XmlElement;
  readonly #pictures: HouseMargin['pictures'];

  constructor(block: XmlElement, pictures: HouseMargin['pictures']) {
    super({});
    this.#block = block;
    this.#pictures = pictures;
  }

  /** docx looks for `rId{key}` in the XML, and makes a relationship to the picture of that key. */
  override prepForXml({ file }: IContext): IXmlableObject {
    const keys = new Map<string, string>();
    for (const [id, picture] of this.#pictures) {
      const key = keyOf(picture);
      keys.set(id, key);
      if (isUsed(this.#block, id))
        file.Media.addImage(key, { ...MEASURES, type: picture.type, fileName: key, data: picture.bytes });
    }
    return writeElement(this.#block, keys);
  }
}

function isUsed(block: XmlElement, id: string): boolean {
  return [...elementsIn(block)].some((one) => one.name === 'a:blip' && attributeOf(one, 'r:embed') === id);
}

/** The same picture has the same key wherever it stands. */
function keyOf({ bytes, type }: Picture): string {
  return `${hashedId(bytes)}.${type}`;
}

/** docx asks for measures, and takes those of the drawing itself. */
const MEASURES = { transformation: { pixels: { x: 1, y: 1 }, emus: { x: 1, y: 1 } } };

function writeElement(element: XmlElement, keys: ReadonlyMap<string, string>): IXmlableObject {
  const attributes = [...element.attributes].map(([name, value]) => {
    const key = name === 'r:embed' ? keys.get(decodeReferences(value)) : undefined;
    return [name, key === undefined ? plain(value) : `rId{${key}}`];
  });
  if (element.name === 'w:t') attributes.push(['xml:space', 'preserve']);
  const told =
    attributes.length > 0 ? [{ _attr: Object.fromEntries(attributes) as Record<string, string> }] : [];
  const children = element.children.flatMap((node) => writeNode(node, keys));
  return { [element.name]: children.length > 0 ? [...told, ...children] : (told[0] ?? {}) };
}

const PROPERTIES = /^w:(?:p|r|tr)Pr$/;

function writeNode(node: XmlNode, keys: ReadonlyMap<string, string>): (IXmlableObject | string)[] {
  if (typeof node === 'string') return [plain(node)];
  return PROPERTIES.test(node.name) && node.children.length === 0 ? [] : [writeElement(node, keys)];
}

/** A text as it is meant; no brace of it may look like what docx looks for. */
function plain(text: string): string {
  return dropUnprintable(decodeReferences(text)).replaceAll(/\{(?=[^{}]*\})/g, '{\u2060');
}
