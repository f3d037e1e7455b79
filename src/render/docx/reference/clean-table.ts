import type { Reading } from './house-margin.ts';
import { cleanProperties } from './style-parts.ts';
import { unwrap } from './unwrap.ts';
import {
  attributeOf,
  childOf,
  childrenOf,
  createElement,
  removeElements,
  type XmlElement,
  type XmlNode,
} from './xml-tree.ts';
import { greatest } from '../../../text/lists.ts';

/** Makes the content of a cell anew. */
type CleanBlocks = (nodes: readonly XmlNode[], reading: Reading) => XmlElement[];

/** Hidden rows would hide what they hold. */
const DROPPED = new Set(['w:hidden', 'w:cnfStyle', 'w:divId', 'w:tblCaption', 'w:tblDescription']);

/** Makes a table anew; nothing where it has no cells. */
export function cleanTable(table: XmlElement, reading: Reading, cleanBlocks: CleanBlocks): XmlElement[] {
  const rows = [...unwrap(table.children, reading)]
    .filter(({ name }) => name === 'w:tr')
    .map((row) => cleanRow(row, reading, cleanBlocks))
    .filter((row) => childOf(row, 'w:tc'));
  if (rows.length === 0) return [];
  const columns = greatest(rows.map(spanOf));
  for (const row of rows) fillRow(row, columns - spanOf(row));
  const given = childrenOf(childOf(table, 'w:tblGrid'), 'w:gridCol').map((one) => attributeOf(one, 'w:w'));
  const grid = Array.from({ length: columns }, (_, index) => {
    const width = given[index] ?? '';
    return createElement('w:gridCol', { 'w:w': /^\d{1,5}$/.test(width) ? width : '1000' });
  });
  return [
    createElement('w:tbl', {}, [properties(table, 'w:tblPr'), createElement('w:tblGrid', {}, grid), ...rows]),
  ];
}

function properties(element: XmlElement, name: string): XmlElement {
  const cleaned = cleanProperties(childOf(element, name) ?? createElement(name), DROPPED);
  cleaned.children = cleaned.children.filter(
    (node) =>
      typeof node === 'string' || !node.name.startsWith('w:grid') || isSpan(attributeOf(node, 'w:val')),
  );
  return cleaned;
}

/** As many columns as Word knows. */
function isSpan(value: string): boolean {
  return /^\d{1,2}$/.test(value) && Number(value) >= 1 && Number(value) <= 63;
}

function cleanRow(row: XmlElement, reading: Reading, cleanBlocks: CleanBlocks): XmlElement {
  const cells = [...unwrap(row.children, reading)].filter(({ name }) => name === 'w:tc');
  return createElement('w:tr', {}, [
    properties(row, 'w:trPr'),
    ...cells.map((cell) => {
      const blocks = cleanBlocks(cell.children, reading);
      if (blocks.at(-1)?.name !== 'w:p') blocks.push(createElement('w:p'));
      for (const block of blocks) removeElements(block, new Set(['w:framePr']));
      return createElement('w:tc', {}, [properties(cell, 'w:tcPr'), ...blocks]);
    }),
  ]);
}

/** How many columns of the grid a row takes. */
function spanOf(row: XmlElement): number {
  const number = (element: XmlElement | undefined, otherwise: number) => {
    const value = attributeOf(element, 'w:val');
    return isSpan(value) ? Number(value) : otherwise;
  };
  const around = ['w:gridBefore', 'w:gridAfter'].map((name) =>
    number(childOf(childOf(row, 'w:trPr'), name), 0),
  );
  const cells = childrenOf(row, 'w:tc').map((cell) =>
    number(childOf(childOf(cell, 'w:tcPr'), 'w:gridSpan'), 1),
  );
  return [...around, ...cells].reduce((sum, one) => sum + one, 0);
}

/** Tables whose rows are of different length are made for no grid at all. */
function fillRow(row: XmlElement, missing: number): void {
  if (missing === 0) return;
  const trPr = childOf(row, 'w:trPr');
  const after = childOf(trPr, 'w:gridAfter');
  const whole = missing + Number(after ? attributeOf(after, 'w:val') : 0);
  if (!trPr) return;
  trPr.children = trPr.children.filter((node) => node !== after);
  trPr.children.push(createElement('w:gridAfter', { 'w:val': String(whole) }));
}
