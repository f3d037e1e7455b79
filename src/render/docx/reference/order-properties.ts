import { elementsIn, type XmlElement } from './xml-tree.ts';

/** The order that the standard prescribes for what stands in an element, without the prefix. */
const ORDER: Readonly<Record<string, readonly string[]>> = Object.fromEntries(
  Object.entries({
    style:
      'name aliases basedOn next link autoRedefine hidden uiPriority semiHidden unhideWhenUsed qFormat locked personal personalCompose personalReply rsid pPr rPr tblPr trPr tcPr tblStylePr',
    pPr: 'pStyle keepNext keepLines pageBreakBefore framePr widowControl numPr suppressLineNumbers pBdr shd tabs suppressAutoHyphens kinsoku wordWrap overflowPunct topLinePunct autoSpaceDE autoSpaceDN bidi adjustRightInd snapToGrid spacing ind contextualSpacing mirrorIndents suppressOverlap jc textDirection textAlignment textboxTightWrap outlineLvl divId cnfStyle rPr sectPr pPrChange',
    rPr: 'rStyle rFonts b bCs i iCs caps smallCaps strike dstrike outline shadow emboss imprint noProof snapToGrid vanish webHidden color spacing w kern position sz szCs highlight u effect bdr shd fitText vertAlign rtl cs em lang eastAsianLayout specVanish oMath',
    tblPr:
      'tblStyle tblpPr tblOverlap bidiVisual tblStyleRowBandSize tblStyleColBandSize tblW jc tblCellSpacing tblInd tblBorders shd tblLayout tblCellMar tblLook tblCaption tblDescription',
    tcPr: 'cnfStyle tcW gridSpan hMerge vMerge tcBorders shd noWrap tcMar textDirection tcFitText vAlign hideMark',
    tblStylePr: 'pPr rPr tblPr trPr tcPr',
  }).map(([name, order]) => [`w:${name}`, order.split(' ').map((one) => `w:${one}`)]),
);

/**
 * Puts the properties of a style in the order of the standard: some programs do not, and Word forgives it in their files
 * but its validator does not. What the standard does not know stays behind the rest.
 */
export function orderProperties(style: XmlElement): void {
  for (const element of elementsIn(style)) {
    const order = Object.hasOwn(ORDER, element.name) ? ORDER[element.name] : undefined;
    if (!order) continue;
    const placeOf = (name: string): number => (order.includes(name) ? order.indexOf(name) : order.length);
    const children = element.children.filter((node) => typeof node !== 'string');
    element.children = children.sort((a, b) => placeOf(a.name) - placeOf(b.name));
  }
}
