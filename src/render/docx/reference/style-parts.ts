import { keepValid } from './style-values.ts';
import { cloneElement, elementsIn, removeElements, type XmlElement, type XmlNode } from './xml-tree.ts';

const list = (parts: Readonly<Record<string, string>>): [string, readonly string[]][] =>
  Object.entries(parts).map(([name, children]) => [
    `w:${name}`,
    children.split(' ').map((one) => `w:${one}`),
  ]);

/** What may stand in an element, in the order that the standard prescribes, without the prefix. */
const ORDERED = new Map(
  list({
    styles: 'docDefaults latentStyles style',
    docDefaults: 'rPrDefault pPrDefault',
    style:
      'name aliases basedOn next link autoRedefine hidden uiPriority semiHidden unhideWhenUsed qFormat locked personal personalCompose personalReply rsid pPr rPr tblPr trPr tcPr tblStylePr',
    pPr: 'pStyle keepNext keepLines pageBreakBefore framePr widowControl numPr suppressLineNumbers pBdr shd tabs suppressAutoHyphens kinsoku wordWrap overflowPunct topLinePunct autoSpaceDE autoSpaceDN bidi adjustRightInd snapToGrid spacing ind contextualSpacing mirrorIndents suppressOverlap jc textDirection textAlignment textboxTightWrap outlineLvl divId cnfStyle',
    rPr: 'rStyle rFonts b bCs i iCs caps smallCaps strike dstrike outline shadow emboss imprint noProof snapToGrid vanish webHidden color spacing w kern position sz szCs highlight u effect bdr shd fitText vertAlign rtl cs em lang eastAsianLayout specVanish oMath',
    tblPr:
      'tblStyle tblpPr tblOverlap bidiVisual tblStyleRowBandSize tblStyleColBandSize tblW jc tblCellSpacing tblInd tblBorders shd tblLayout tblCellMar tblLook tblCaption tblDescription',
    tcPr: 'cnfStyle tcW gridSpan hMerge vMerge tcBorders shd noWrap tcMar textDirection tcFitText vAlign hideMark',
    tblStylePr: 'pPr rPr tblPr trPr tcPr',
    pBdr: 'top left bottom right between bar',
    tblBorders: 'top left start bottom right end insideH insideV',
    tcBorders: 'top left start bottom right end insideH insideV tl2br tr2bl',
    tblCellMar: 'top left start bottom right end',
    tcMar: 'top left start bottom right end',
    numPr: 'ilvl numId',
    rPrDefault: 'rPr',
    pPrDefault: 'pPr',
  }),
);
/** The same where any order will do. */
const UNORDERED = new Map(
  list({
    trPr: 'cnfStyle divId gridBefore gridAfter wBefore wAfter cantSplit trHeight tblHeader tblCellSpacing jc hidden',
    tabs: 'tab',
    latentStyles: 'lsdException',
  }),
);
/** Two names of the same side, of which one may stand. */
const TWINS: Readonly<Record<string, string>> = { 'w:start': 'w:left', 'w:end': 'w:right' };
/** What may stand more than once beside its like. */
const REPEATED = new Set(['w:style', 'w:tblStylePr', 'w:tab', 'w:lsdException']);

/**
 * Takes out of styles what no style has: pictures, objects and fields, which Word would look for in the file, what newer
 * programs add under names of their own, and values that the standard does not allow. Texts between elements go too.
 */
export function keepKnown(styles: XmlElement): void {
  removeElements(styles, STYLE_NAMES);
  keepOf(styles);
}

/** By these only what stands outside of styles names one. */
const STYLE_NAMES = new Set(['w:pStyle', 'w:rStyle', 'w:tblStyle']);

function keepOf(styles: XmlElement): void {
  for (const name of styles.attributes.keys()) if (name !== 'xmlns:w') styles.attributes.delete(name);
  for (const element of elementsIn(styles)) {
    const known = ORDERED.get(element.name) ?? UNORDERED.get(element.name) ?? [];
    const seen = new Set<string>();
    element.children = element.children.filter((node) => {
      if (typeof node === 'string' || !known.includes(node.name)) return false;
      const one = TWINS[node.name] ?? node.name;
      const isKept = keepValid(node, element.name) && (REPEATED.has(one) || !seen.has(one));
      if (isKept) seen.add(one);
      return isKept;
    });
  }
  for (const element of elementsIn(styles)) element.children = element.children.filter(saysSomething);
}

/** Tabs without a tab are none. */
function saysSomething(node: XmlNode): boolean {
  return typeof node === 'string' || node.name !== 'w:tabs' || node.children.length > 0;
}

/** Makes the properties of a paragraph, run, table, row or cell anew, of what is known, without some. */
export function cleanProperties(
  properties: XmlElement,
  dropped: ReadonlySet<string> = new Set(),
): XmlElement {
  const cleaned = cloneElement(properties);
  keepOf(cleaned);
  removeElements(cleaned, dropped);
  orderProperties(cleaned);
  return cleaned;
}

/**
 * Puts the properties of a style in the order of the standard: some programs do not, and Word forgives it in their files
 * but its validator does not.
 */
export function orderProperties(style: XmlElement): void {
  for (const element of elementsIn(style)) {
    const order = ORDERED.get(element.name);
    if (!order) continue;
    const children = element.children.filter((node) => typeof node !== 'string');
    element.children = children.sort((a, b) => order.indexOf(a.name) - order.indexOf(b.name));
  }
}
