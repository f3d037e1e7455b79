import { cleanRuns } from './clean-runs.ts';
import { cleanTable } from './clean-table.ts';
import type { Box } from './drawn-shape.ts';
import type { Reading } from './house-margin.ts';
import { readsRightToLeft } from '../scripts.ts';
import { cleanProperties } from './style-parts.ts';
import { unwrap } from './unwrap.ts';
import {
  attributeOf,
  childOf,
  createElement,
  decodeReferences,
  elementsIn,
  isOn,
  removeElements,
  stringsIn,
  type XmlElement,
  type XmlNode,
} from './xml-tree.ts';

/** Makes the paragraphs and tables of a header or footer, or of a text box in it, anew. */
export function cleanBlocks(nodes: readonly XmlNode[], reading: Reading, box?: Box): XmlElement[] {
  return [...unwrap(nodes, reading)].flatMap((node) => {
    if (node.name === 'w:p') return cleanParagraph(node, reading, box);
    if (node.name === 'w:tbl') return cleanTable(node, reading, cleanBlocks);
    return [];
  });
}

/** Of a paragraph's properties, lists would need numbers from elsewhere; no header is a heading. */
const DROPPED = new Set(['w:numPr', 'w:cnfStyle', 'w:divId', 'w:outlineLvl', 'w:bidi']);

/** A paragraph, after those of the text boxes that hang on it. */
function cleanParagraph(paragraph: XmlElement, reading: Reading, box?: Box): XmlElement[] {
  const properties = cleanProperties(childOf(paragraph, 'w:pPr') ?? createElement('w:pPr'), DROPPED);
  if (box) putInto(properties, box);
  const rightToLeft = isRightToLeft(paragraph, reading);
  const { runs, boxes } = cleanRuns(paragraph, rightToLeft, reading);
  setDirection(properties, rightToLeft, textOf(runs));
  const above = boxes.flatMap((one) => cleanBlocks(one.content, reading, one));
  // Of a paragraph that held a text box and nothing else, nothing is to be seen.
  if (above.length > 0 && runs.length === 0) return above;
  return [...above, createElement('w:p', {}, [cleanProperties(properties), ...runs])];
}

/** A text box becomes a frame, which screen readers read in its place. */
function putInto(properties: XmlElement, { frame, fill }: Box): void {
  removeElements(properties, new Set(['w:framePr']));
  if (frame) properties.children.push(frame);
  if (fill !== undefined && !childOf(properties, 'w:shd'))
    properties.children.push(createElement('w:shd', { 'w:val': 'clear', 'w:color': 'auto', 'w:fill': fill }));
}

function isRightToLeft(paragraph: XmlElement, reading: Reading): boolean {
  const properties = childOf(paragraph, 'w:pPr');
  const own = childOf(properties, 'w:bidi');
  return own ? isOn(own) : reading.isRightToLeft(attributeOf(childOf(properties, 'w:pStyle'), 'w:val'));
}

/** Sides of a line that is not told to run from right to left, as they are called once it is. */
const TURNED: Readonly<Record<string, string>> = {
  left: 'right',
  start: 'right',
  '': 'right',
  right: 'left',
  end: 'left',
};

/** A letterhead keeps its own direction in a report of the other one. Arabic lines that are not told as such are. */
function setDirection(properties: XmlElement, told: boolean, text: string): void {
  const rightToLeft = told || readsRightToLeft(text);
  if (rightToLeft !== told) {
    const side = attributeOf(childOf(properties, 'w:jc'), 'w:val');
    removeElements(properties, new Set(['w:jc']));
    properties.children.push(createElement('w:jc', { 'w:val': TURNED[side] ?? side }));
  }
  properties.children.push(createElement('w:bidi', { 'w:val': rightToLeft ? '1' : '0' }));
}

/** The text of elements. */
export function textOf(elements: readonly XmlElement[]): string {
  const texts = elements.flatMap((element) => [...elementsIn(element)]).filter(({ name }) => name === 'w:t');
  return decodeReferences(texts.map((text) => stringsIn(text)).join(''));
}
