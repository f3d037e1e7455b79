import { keepKnown, orderProperties } from './style-parts.ts';
import {
  childOf,
  childrenOf,
  createElement,
  elementsIn,
  removeElements,
  type XmlElement,
} from './xml-tree.ts';
import { append } from '../../../text/lists.ts';

/** Styles that an organization's have been set among. */
export interface MergedStyles {
  /** `w:styles`. */
  readonly root: XmlElement;
  /** The ids that the organization's styles have now, by those that they had. */
  readonly ids: ReadonlyMap<string, string>;
}

/**
 * Sets an organization's styles in the place of bapa's own. They are matched by name, as Word shows it, since ids differ
 * between programs and languages: a style of a known name takes the id that the report uses. Styles that the
 * organization has not are added from bapa's own. Languages and the direction of writing are always the report's.
 * @param theirs the organization's `w:styles`, which is changed
 * @param ours bapa's
 */
export function mergeStyles(theirs: XmlElement, ours: XmlElement): MergedStyles {
  keepKnown(theirs);
  const given = dropRepeated(theirs);
  const pairs = matchStyles(given, childrenOf(ours, STYLE));
  const ids = chooseIds(given, pairs, ours);
  for (const style of given) adaptStyle(style, pairs.get(style), ids);
  breakLoops(given);
  const matched = new Set(pairs.values());
  append(
    theirs.children,
    childrenOf(ours, STYLE).filter((style) => !matched.has(style)),
  );
  mergeDefaults(theirs, ours);
  return { root: theirs, ids };
}

const STYLE = 'w:style';
const TYPES = /^(?:paragraph|character|table|numbering|)$/;

function attribute(element: XmlElement | undefined, name: string): string {
  return element?.attributes.get(`w:${name}`) ?? '';
}

/** Word's older versions write other names of a style behind commas. */
function nameOf(style: XmlElement): string {
  return (attribute(childOf(style, 'w:name'), 'val').split(',')[0] ?? '').trim().toLowerCase();
}

function isDefault(style: XmlElement): boolean {
  return /^(1|true|on)$/.test(attribute(style, 'default'));
}

/** The organization's styles, without those that some programs write twice: a name or an id stands for one. */
function dropRepeated(root: XmlElement): XmlElement[] {
  const names = new Set<string>();
  const ids = new Set<string>();
  root.children = root.children.filter((node) => {
    if (typeof node === 'string' || node.name !== STYLE) return true;
    const [name, id] = [nameOf(node), attribute(node, 'styleId')];
    const isWhole = name !== '' && id !== '' && TYPES.test(attribute(node, 'type'));
    const isNew = isWhole && !names.has(name) && !ids.has(id);
    names.add(name);
    ids.add(id);
    return isNew;
  });
  return childrenOf(root, STYLE);
}

/** Which of bapa's styles each of the organization's is. There is but one default style of a type, whatever its name. */
function matchStyles(given: readonly XmlElement[], own: readonly XmlElement[]): Map<XmlElement, XmlElement> {
  const pairs = new Map<XmlElement, XmlElement>();
  for (const style of own) {
    const sameType = given.filter(
      (one) => attribute(one, 'type') === attribute(style, 'type') && !pairs.has(one),
    );
    const same =
      (isDefault(style) ? sameType.find(isDefault) : undefined) ??
      sameType.find((one) => nameOf(one) === nameOf(style));
    if (same) pairs.set(same, style);
  }
  return pairs;
}

/** The new id of each of the organization's styles: bapa's for those that are the same style, else one of its own. */
function chooseIds(
  given: readonly XmlElement[],
  pairs: ReadonlyMap<XmlElement, XmlElement>,
  own: XmlElement,
): Map<string, string> {
  const ids = new Map<string, string>();
  const used = new Map<string, number>();
  const taken = new Set(childrenOf(own, STYLE).map((style) => attribute(style, 'styleId')));
  for (const style of given) {
    const own = attribute(pairs.get(style) ?? style, 'styleId');
    const id = pairs.has(style) ? own : freeId(own, taken, used);
    taken.add(id);
    ids.set(attribute(style, 'styleId'), id);
  }
  return ids;
}

/** An id with a number behind it where it is taken. @param used the numbers that each id has got, kept from call to call */
function freeId(id: string, taken: ReadonlySet<string>, used: Map<string, number>): string {
  if (!taken.has(id)) return id;
  let number = used.get(id) ?? 0;
  while (taken.has(`${id}${number}`)) number += 1;
  used.set(id, number + 1);
  return `${id}${number}`;
}

/** Numbers belong to lists that the report has not; language, direction and history to the organization's file. */
const LEFT_OUT = new Set(['w:numPr', 'w:lang', 'w:bidi', 'w:rtl', 'w:rsid', 'w:pPrChange', 'w:rPrChange']);
const REFERENCES = ['w:basedOn', 'w:next', 'w:link'];
/** The longest name of a font that Word takes. */
const LONGEST_FONT = 31;

/** Gives a style its new id, and what the report's structure needs whatever it looks like. */
function adaptStyle(style: XmlElement, same: XmlElement | undefined, ids: ReadonlyMap<string, string>): void {
  style.attributes.set('w:styleId', ids.get(attribute(style, 'styleId')) ?? '');
  for (const name of REFERENCES) {
    const reference = childOf(style, name);
    const id = ids.get(attribute(reference, 'val'));
    if (id === undefined) removeElements(style, new Set([name]));
    else reference?.attributes.set('w:val', id);
  }
  removeElements(style, LEFT_OUT);
  for (const element of elementsIn(style)) {
    if (element.name === 'w:rFonts') shortenFonts(element.attributes);
    if (element.name === 'w:rPr') addTwins(element);
  }
  if (same) keepStructure(style, same);
  orderProperties(style);
}

/** Styles that rest on themselves, by way of others, rest on nothing. */
function breakLoops(styles: readonly XmlElement[]): void {
  const byId = new Map(styles.map((style) => [attribute(style, 'styleId'), style]));
  const base = (style: XmlElement) => byId.get(attribute(childOf(style, 'w:basedOn'), 'val'));
  const checked = new Set<XmlElement>();
  for (const style of styles) {
    const chain = new Set<XmlElement>();
    for (let one: XmlElement | undefined = style; one && !checked.has(one); one = base(one)) {
      chain.add(one);
      const next = base(one);
      if (next && chain.has(next)) removeElements(one, new Set(['w:basedOn']));
    }
    for (const one of chain) checked.add(one);
  }
}

function shortenFonts(attributes: Map<string, string>): void {
  for (const [name, font] of attributes) {
    if (font.length > LONGEST_FONT)
      attributes.set(name, (font.split(/[;,]/)[0] ?? '').slice(0, LONGEST_FONT));
  }
}

/** Arabic is set by properties of its own, which files made for Latin letters often leave out. */
const TWINS = { 'w:b': 'w:bCs', 'w:i': 'w:iCs', 'w:sz': 'w:szCs' };

function addTwins(properties: XmlElement): void {
  for (const [name, twin] of Object.entries(TWINS)) {
    const given = childOf(properties, name);
    if (given && !childOf(properties, twin)) properties.children.push({ ...given, name: twin });
  }
}

/** The default style stays one and reads in the report's direction; headings are headings, and keep with what follows. */
function keepStructure(style: XmlElement, same: XmlElement): void {
  if (isDefault(same)) style.attributes.set('w:default', '1');
  const own = childOf(same, 'w:pPr');
  for (const name of ['w:keepNext', 'w:outlineLvl', 'w:bidi']) {
    const needed = childOf(own, name);
    if (!needed) continue;
    let properties = childOf(style, 'w:pPr');
    if (!properties) style.children.push((properties = createElement('w:pPr')));
    removeElements(properties, new Set([name]));
    properties.children.push(needed);
  }
}

/** The organization's fonts and sizes for all text, in the report's languages; bapa's own where it has none. */
function mergeDefaults(root: XmlElement, own: XmlElement): void {
  const ours = childOf(own, 'w:docDefaults');
  const theirs = childOf(root, 'w:docDefaults');
  const run = (defaults: XmlElement | undefined) => childOf(childOf(defaults, 'w:rPrDefault'), 'w:rPr');
  const properties = run(theirs);
  const language = childOf(run(ours), 'w:lang');
  if (!theirs || !properties || !language) {
    root.children = root.children.filter((node) => node !== theirs);
    if (ours) root.children.unshift(ours);
    return;
  }
  removeElements(theirs, LEFT_OUT);
  properties.children.push(language);
  addTwins(properties);
  addFonts(properties, run(ours));
  orderProperties(theirs);
}

/** A font for the scripts that the organization does not write, which a report may be in. */
function addFonts(properties: XmlElement, own: XmlElement | undefined): void {
  let fonts = childOf(properties, 'w:rFonts');
  if (!fonts) properties.children.push((fonts = createElement('w:rFonts')));
  for (const [name, themed] of Object.entries({ 'w:eastAsia': 'w:eastAsiaTheme', 'w:cs': 'w:cstheme' })) {
    const font = childOf(own, 'w:rFonts')?.attributes.get(name);
    if (font !== undefined && !fonts.attributes.has(name) && !fonts.attributes.has(themed))
      fonts.attributes.set(name, font);
  }
}
