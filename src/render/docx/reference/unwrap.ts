import type { Reading } from './house-margin.ts';
import { childOf, isOn, type XmlElement, type XmlNode } from './xml-tree.ts';

/** What only groups blocks, rows, cells or runs: content controls, marks of changes and of other programs. */
const WRAPPERS = new Set([
  'w:sdtContent',
  'w:ins',
  'w:moveTo',
  'w:customXml',
  'w:smartTag',
  'w:dir',
  'w:bdo',
]);

/**
 * The elements inside an element, out of what groups them. What a content control asks to be typed there is left behind,
 * since nobody has typed it.
 */
export function* unwrap(nodes: readonly XmlNode[], reading: Reading): Generator<XmlElement> {
  for (const node of nodes) {
    if (typeof node === 'string') continue;
    if (node.name === 'w:sdt') {
      if (isOn(childOf(childOf(node, 'w:sdtPr'), 'w:showingPlcHdr'))) reading.left.add('prompts');
      else yield* unwrap(childOf(node, 'w:sdtContent')?.children ?? [], reading);
    } else if (WRAPPERS.has(node.name)) yield* unwrap(node.children, reading);
    else yield node;
  }
}
