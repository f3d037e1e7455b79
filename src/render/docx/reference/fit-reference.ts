import { DECLARATION, WORD } from '../markup.ts';
import { styleSheet } from '../style-sheet.ts';
import type { Typography } from '../typography.ts';
import type { HouseMargins } from './house-margin.ts';
import { mendMargin } from './mend-margin.ts';
import { mendStyles, type Change } from './mend-styles.ts';
import { mergeStyles } from './merge-styles.ts';
import type { Reference } from './read-reference.ts';
import { indexStyles } from './style-chain.ts';
import { attributeOf, childrenOf, elementsIn, parseXml, writeXml, type XmlElement } from './xml-tree.ts';

/** An organization's looks, as a report in one language has them. */
export interface House {
  /** The whole `word/styles.xml`. */
  readonly styles: string;
  readonly margins: HouseMargins;
  /** What had to be changed. */
  readonly changes: ReadonlySet<Change>;
}

/** Fits an organization's styles, headers and footers to a report. */
export function fitReference(reference: Reference, typography: Typography): House {
  const { theme } = reference;
  const changes = new Set<Change>(reference.isWidened ? ['page'] : []);
  const ours = parseXml(styleSheet(typography))!;
  const theirs = reference.styles === undefined ? undefined : parseXml(reference.styles);
  const own = childrenOf(ours, 'w:style').map((style) => attributeOf(style, 'w:styleId'));
  const { root, ids } = theirs ? mergeStyles(theirs, ours) : { root: ours, ids: new Map<string, string>() };
  const used = [...own, ...stylesOf(reference.margins).map((id) => ids.get(id) ?? '')];
  if (theirs) mendStyles(root, used, theme, changes);
  root.attributes.set('xmlns:w', WORD);
  const fitting = { styles: indexStyles(root), ids, theme, changes };
  const mend = (margins: HouseMargins['headers']) =>
    Object.fromEntries(Object.entries(margins).map(([kind, margin]) => [kind, mendMargin(margin, fitting)]));
  const { headers, footers, has } = reference.margins;
  return {
    styles: DECLARATION + writeXml(root),
    margins: { headers: mend(headers), footers: mend(footers), has },
    changes,
  };
}

/** The styles that headers and footers name. */
function stylesOf({ headers, footers }: HouseMargins): string[] {
  const blocks = [...Object.values(headers), ...Object.values(footers)].flatMap((margin) => margin.blocks);
  return blocks
    .flatMap((block: XmlElement) => [...elementsIn(block)])
    .filter(({ name }) => /^w:(?:p|r|tbl)Style$/.test(name))
    .map((style) => attributeOf(style, 'w:val'));
}
