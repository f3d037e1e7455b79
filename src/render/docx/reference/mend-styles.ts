import type { StyleId } from '../style-sheet.ts';
import type { HouseTheme } from './read-theme.ts';
import { colorOf, fillOf, highlightOf, readableColor } from './readable-color.ts';
import { indexStyles, type StyleSet } from './style-chain.ts';
import { orderProperties } from './style-parts.ts';
import {
  attributeOf,
  childOf,
  childrenOf,
  createElement,
  elementsIn,
  isOn,
  removeElements,
  type XmlElement,
} from './xml-tree.ts';
import { append } from '../../../text/lists.ts';

/** What of an organization's looks is changed, so that everybody can read a report. */
export type Change = 'hidden' | 'justified' | 'small' | 'pale' | 'squeezed' | 'page';

/** In half-points. */
export const LEAST_SIZE = 16;

/**
 * Changes styles so that no word is hidden, squeezed, too small or too pale, and notes what it changes.
 * @param ids of the styles that the report uses; others are only kept from hiding anything
 */
export function mendStyles(
  root: XmlElement,
  ids: Iterable<string>,
  theme: HouseTheme | undefined,
  changes: Set<Change>,
): void {
  const styles = indexStyles(root);
  const chains = new Map<XmlElement, readonly XmlElement[]>();
  for (const id of ids) {
    const [first, type] = [styles.chain(id)[0], attributeOf(styles.chain(id)[0], 'w:type')];
    if (!first) continue;
    for (const style of styles.chain(id, type))
      chains.set(style, styles.chain(attributeOf(style, 'w:styleId'), type));
  }
  const defaults = childrenOf(root, 'w:docDefaults');
  for (const style of childrenOf(root, 'w:style')) if (!chains.has(style)) showHidden(style);
  for (const style of [...defaults, ...chains.keys()]) {
    if (showHidden(style)) changes.add('hidden');
    if (loosen(style)) changes.add('squeezed');
  }
  // Those that others rest on come first, and the others have nothing left to change then.
  const byDepth = [...chains].sort(([, one], [, other]) => one.length - other.length);
  for (const [style, chain] of byDepth) {
    alignLeft(style, chain, styles, changes);
    enlarge(style, chain, styles, changes);
    darken(style, chain, styles, theme, changes);
    orderProperties(style);
  }
}

/** Sets a property of a style, in the place of what it says itself. */
function setProperty(style: XmlElement, container: 'w:pPr' | 'w:rPr', ...properties: XmlElement[]): void {
  let inside = childOf(style, container);
  if (!inside) style.children.push((inside = createElement(container)));
  const names = new Set(properties.map(({ name }) => name));
  inside.children = inside.children.filter((node) => typeof node === 'string' || !names.has(node.name));
  append(inside.children, properties);
}

const HIDING = new Set(['w:vanish', 'w:specVanish', 'w:webHidden', 'w:hidden']);

/** Takes out what hides words or rows. Of a style itself, `w:hidden` says only that it is not offered. */
function showHidden(style: XmlElement): boolean {
  let isHidden = false;
  for (const element of elementsIn(style)) {
    if (element.name === 'w:style') continue;
    const hiding = element.children.filter((node) => typeof node !== 'string' && HIDING.has(node.name));
    isHidden ||= hiding.some((node) => isOn(node as XmlElement));
    element.children = element.children.filter((node) => !hiding.includes(node));
  }
  return isHidden;
}

const isNumber = (text: string, least: number, most: number) =>
  text === '' || (/^-?\d{1,6}$/.test(text) && Number(text) >= least && Number(text) <= most);

/** What text may be set with, by the attributes of a property, in their own units. Beyond, words are cut, or no more words. */
const BOUNDS: Readonly<Record<string, Readonly<Record<string, readonly [least: number, most: number]>>>> = {
  'w:w': { 'w:val': [67, 200] },
  'w:position': { 'w:val': [-12, 12] },
  'w:ind': Object.fromEntries(
    ['left', 'start', 'right', 'end', 'firstLine', 'hanging', 'leftChars', 'rightChars'].map((side) => [
      `w:${side}`,
      [-1500, 3000],
    ]),
  ),
};
/** Wider or narrower spaces between letters, in twips. */
const LETTERS = [-20, 200] as const;
/** The lowest line, in 240ths of its usual height. */
const LOWEST_LINE = 200;
/** Between lines and paragraphs, in twips. */
const MOST_SPACE = 4000;
/** Fixed places, and text made to fit one. */
const FIXED = new Set(['w:framePr', 'w:fitText', 'w:emboss', 'w:imprint', 'w:effect']);

/** Takes out what squeezes words, or lifts them out of their lines or off the page. */
function loosen(style: XmlElement): boolean {
  let isChanged = false;
  for (const element of elementsIn(style)) {
    const kept = element.children.filter((node) => typeof node === 'string' || !isTight(node, element.name));
    isChanged ||= kept.length < element.children.length;
    element.children = kept;
    // Words and pictures that are higher than such a line are cut off.
    if (element.name === 'w:spacing' && attributeOf(element, 'w:lineRule') === 'exact') {
      element.attributes.set('w:lineRule', 'atLeast');
      isChanged = true;
    }
  }
  return isChanged;
}

function isTight(property: XmlElement, container: string): boolean {
  const value = (name: string) => attributeOf(property, name);
  if (property.name === 'w:textDirection') return !/^(?:lrTb|tb)$/.test(value('w:val'));
  if (FIXED.has(property.name)) return property.name === 'w:framePr' || isOn(property);
  if (property.name === 'w:spacing' && container === 'w:rPr') return !isNumber(value('w:val'), ...LETTERS);
  if (property.name === 'w:spacing') {
    const isFixed = /^(?:exact|atLeast)$/.test(value('w:lineRule'));
    const isLow = !isNumber(value('w:line'), isFixed ? 0 : LOWEST_LINE, MOST_SPACE);
    return isLow || ['w:before', 'w:after'].some((name) => !isNumber(value(name), 0, MOST_SPACE));
  }
  const bounds = container === 'w:rPr' || container === 'w:pPr' ? BOUNDS[property.name] : undefined;
  return Object.entries(bounds ?? {}).some(([name, [least, most]]) => !isNumber(value(name), least, most));
}

/** Headings and cells, whose few words justified lines would tear apart. */
const RAGGED: ReadonlySet<string> = new Set<StyleId>([
  'Title',
  'Subtitle',
  'Heading1',
  'Heading2',
  'Heading3',
  'Heading4',
  'AnswerHeading2',
  'AnswerHeading3',
  'AnswerHeading4',
  'Caption',
  'TableText',
  'TableHeading',
]);
const JUSTIFIED = /^(?:both|distribute|(?:low|medium|high)Kashida|thaiDistribute)$/;

function alignLeft(
  style: XmlElement,
  chain: readonly XmlElement[],
  styles: StyleSet,
  changes: Set<Change>,
): void {
  if (attributeOf(style, 'w:styleId') === 'ReportTable') {
    const justified = [...elementsIn(style)].filter((one) =>
      JUSTIFIED.test(attributeOf(childOf(one, 'w:jc'), 'w:val')),
    );
    for (const one of justified) removeElements(one, new Set(['w:jc']));
    if (justified.length > 0) changes.add('justified');
  }
  if (!RAGGED.has(attributeOf(style, 'w:styleId'))) return;
  if (!JUSTIFIED.test(attributeOf(styles.find(chain, 'w:pPr', 'w:jc'), 'w:val'))) return;
  setProperty(style, 'w:pPr', createElement('w:jc', { 'w:val': 'left' }));
  changes.add('justified');
}

/** Styles of lines without words. */
const WORDLESS: ReadonlySet<string> = new Set<StyleId>(['ThematicBreak', 'TableGap']);

function enlarge(
  style: XmlElement,
  chain: readonly XmlElement[],
  styles: StyleSet,
  changes: Set<Change>,
): void {
  if (WORDLESS.has(attributeOf(style, 'w:styleId'))) return;
  for (const name of ['w:sz', 'w:szCs']) {
    const size = styles.find(chain, 'w:rPr', name);
    if (!isSmall(size)) continue;
    setProperty(style, 'w:rPr', createElement(name, { 'w:val': String(LEAST_SIZE) }));
    changes.add('small');
  }
}

/** Whether a size is told that is too small to be read. */
export function isSmall(size: XmlElement | undefined): boolean {
  const value = attributeOf(size, 'w:val');
  return size !== undefined && !(/^\d{1,4}(?:\.\d+)?$/.test(value) && Number(value) >= LEAST_SIZE);
}

function darken(
  style: XmlElement,
  chain: readonly XmlElement[],
  styles: StyleSet,
  theme: HouseTheme | undefined,
  changes: Set<Change>,
): void {
  // A style of tables has its own colours behind its words, which those of its paragraphs win over.
  if (!/^(?:paragraph|character)$/.test(attributeOf(style, 'w:type'))) return;
  const color = colorOf(styles.find(chain, 'w:rPr', 'w:color'), theme);
  const behind = behindStyle(style, chain, styles, theme);
  const better = color === undefined ? undefined : readableColor(color, behind);
  if (better === undefined) return;
  setProperty(style, 'w:rPr', createElement('w:color', { 'w:val': better }));
  changes.add('pale');
}

const WHITE = 'FFFFFF';

/** The colour that is behind words of a style. */
export function behindStyle(
  style: XmlElement,
  chain: readonly XmlElement[],
  styles: StyleSet,
  theme: HouseTheme | undefined,
): string {
  return (
    highlightOf(styles.find(chain, 'w:rPr', 'w:highlight')) ??
    fillOf(styles.find(chain, 'w:rPr', 'w:shd'), theme) ??
    fillOf(styles.find(chain, 'w:pPr', 'w:shd'), theme) ??
    behindCell(style, styles, theme) ??
    WHITE
  );
}

/** The colour of the cells that a style of their paragraphs stands in. */
function behindCell(style: XmlElement, styles: StyleSet, theme: HouseTheme | undefined): string | undefined {
  const row = { TableHeading: 'firstRow', TableText: 'wholeTable' }[attributeOf(style, 'w:styleId')];
  if (row === undefined) return undefined;
  const table = styles.chain('ReportTable', 'table')[0];
  const part = childrenOf(table, 'w:tblStylePr').find((one) => attributeOf(one, 'w:type') === row);
  return (
    fillOf(childOf(childOf(part, 'w:tcPr'), 'w:shd'), theme) ??
    fillOf(childOf(childOf(table, 'w:tcPr'), 'w:shd'), theme)
  );
}
