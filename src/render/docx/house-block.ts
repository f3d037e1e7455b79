import { dropUnprintable } from '../../text/unprintable.ts';
import type { State } from './context.ts';
import { element, text, type Markup } from './markup.ts';
import { referToPicture } from './references.ts';
import type { HouseMargin } from './reference/house-margin.ts';
import {
  cloneElement,
  decodeReferences,
  elementsIn,
  removeElements,
  type XmlElement,
  type XmlNode,
} from './reference/xml-tree.ts';

/** The paragraphs and tables of an organization's header or footer, for one place in the report. */
export function houseBlocks(margin: HouseMargin, state: State, withPictures = true): Markup[] {
  return margin.blocks.flatMap((given) => {
    const block = cloneElement(given);
    const had = holdsText(block);
    if (!withPictures) removeElements(block, new Set(['w:drawing']));
    // A line that held the picture alone is not left behind as an empty one.
    if (!withPictures && block.name === 'w:p' && !had) return [];
    for (const one of elementsIn(block)) numberDrawing(one, state);
    return [writeElement(block, margin.pictures, state)];
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

function writeElement({ name, attributes, children }: XmlElement, pictures: Pictures, state: State): Markup {
  const written: Record<string, string> = {};
  for (const [key, value] of attributes) {
    const picture = key === 'r:embed' ? pictures.get(decodeReferences(value)) : undefined;
    written[key] = picture ? referToPicture(picture, state.references) : plain(value);
  }
  if (name === 'w:t') written['xml:space'] = 'preserve';
  const content = children.flatMap((node) => writeNode(node, pictures, state));
  return element(name, written, content);
}

type Pictures = HouseMargin['pictures'];

const PROPERTIES = /^w:(?:p|r|tr)Pr$/;

function writeNode(node: XmlNode, pictures: Pictures, state: State): Markup[] {
  if (typeof node === 'string') return [text(plain(node))];
  return PROPERTIES.test(node.name) && node.children.length === 0
    ? []
    : [writeElement(node, pictures, state)];
}

/** A text as it is meant. */
function plain(value: string): string {
  return dropUnprintable(decodeReferences(value));
}
