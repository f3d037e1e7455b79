import type { HouseMargin } from './house-margin.ts';
import { behindStyle, isSmall, LEAST_SIZE, type Change } from './mend-styles.ts';
import type { HouseTheme } from './read-theme.ts';
import { colorOf, fillOf, highlightOf, readableColor } from './readable-color.ts';
import type { StyleSet } from './style-chain.ts';
import { orderProperties } from './style-parts.ts';
import {
  attributeOf,
  childOf,
  cloneElement,
  createElement,
  removeElements,
  type XmlElement,
} from './xml-tree.ts';

/** What a header or footer is fitted to. */
export interface Fitting {
  readonly styles: StyleSet;
  /** The ids of the organization's styles in the report. */
  readonly ids: ReadonlyMap<string, string>;
  readonly theme: HouseTheme | undefined;
  readonly changes: Set<Change>;
}

/** A header or footer with the styles of the report, in which every word can be read. */
export function mendMargin(margin: HouseMargin, fitting: Fitting): HouseMargin {
  const blocks = margin.blocks.map(cloneElement);
  for (const block of blocks) mendBlock(block, undefined, fitting);
  return { ...margin, blocks };
}

const STYLES: Readonly<Record<string, string>> = {
  'w:pStyle': 'paragraph',
  'w:rStyle': 'character',
  'w:tblStyle': 'table',
};

/** Styles by their new ids; of links only the text came along, so that of links goes. */
function renameStyles(properties: XmlElement, { styles, ids }: Fitting): void {
  properties.children = properties.children.filter((node) => {
    if (typeof node === 'string') return false;
    const type = STYLES[node.name];
    if (type === undefined) return true;
    const id = ids.get(attributeOf(node, 'w:val')) ?? '';
    const isThere = attributeOf(styles.chain(id, type)[0], 'w:styleId') === id;
    if (!isThere || id === '' || id === 'Hyperlink') return false;
    node.attributes.set('w:val', id);
    return attributeOf(styles.chain(id, type)[0], 'w:type') === type;
  });
}

/** @param behind the colour of the cell around */
function mendBlock(block: XmlElement, behind: string | undefined, fitting: Fitting): void {
  for (const node of block.children) {
    if (typeof node === 'string') continue;
    if (/^w:(?:pPr|rPr|tblPr)$/.test(node.name)) renameStyles(node, fitting);
    if (node.name === 'w:tc')
      mendBlock(node, fillOf(childOf(childOf(node, 'w:tcPr'), 'w:shd'), fitting.theme) ?? behind, fitting);
    else if (/^w:(?:p|tbl|tr)$/.test(node.name)) mendBlock(node, behind, fitting);
    else if (node.name === 'w:r') mendRun(node, block, behind, fitting);
  }
}

function mendRun(
  run: XmlElement,
  paragraph: XmlElement,
  behind: string | undefined,
  { styles, theme, changes }: Fitting,
): void {
  let own = childOf(run, 'w:rPr');
  if (!own) run.children.unshift((own = createElement('w:rPr')));
  const about = childOf(paragraph, 'w:pPr');
  const chain = [
    ...styles.chain(attributeOf(childOf(own, 'w:rStyle'), 'w:val'), 'character'),
    ...styles.chain(attributeOf(childOf(about, 'w:pStyle'), 'w:val')),
  ];
  const find = (name: string) => childOf(own, name) ?? styles.find(chain, 'w:rPr', name);
  const set = (name: string, value: string, change: Change) => {
    removeElements(own, new Set([name]));
    own.children.push(createElement(name, { 'w:val': value }));
    changes.add(change);
  };
  for (const name of ['w:sz', 'w:szCs']) if (isSmall(find(name))) set(name, String(LEAST_SIZE), 'small');
  const last = chain.at(-1);
  const ground =
    highlightOf(find('w:highlight')) ??
    fillOf(childOf(own, 'w:shd'), theme) ??
    fillOf(childOf(about, 'w:shd'), theme) ??
    behind ??
    (last ? behindStyle(last, chain, styles, theme) : 'FFFFFF');
  const color = colorOf(find('w:color'), theme);
  const better = color === undefined ? undefined : readableColor(color, ground);
  if (better !== undefined) set('w:color', better, 'pale');
  orderProperties(own);
}
