import { strFromU8 } from 'fflate';
import { a4, type PageSize } from '../typography.ts';
import { canonicalize } from './canonical-names.ts';
import { attributeOf, childOf, childrenOf, findElements, isOn, type XmlElement } from './xml-tree.ts';

/** The pages that have a header or footer of their own. */
export type PageKind = 'default' | 'first' | 'even';

/** What the last section of a document says of its pages. */
export interface Section {
  readonly page: PageSize;
  /** Whether the margins, or the whole page, had to be others, so that a report has room. */
  readonly isWidened: boolean;
  /** Ids of relationships. */
  readonly headers: Partial<Record<PageKind, string>>;
  readonly footers: Partial<Record<PageKind, string>>;
  /** Whether the first page has its own, even where that is nothing. */
  readonly hasFirst: boolean;
  /** Whether it has borders round its pages, or columns. */
  readonly isDecorated: boolean;
}

/** Of longer documents the last sections are read. */
const MOST_SECTIONS = 500;

/** Reads the last section of a document; headers and footers that it does not name are those of the sections before. */
export function readSections(document: Uint8Array): Section {
  const sections = findElements(strFromU8(document), 'sectPr', MOST_SECTIONS)
    .map((element) => canonicalize(element))
    .filter(({ name }) => name === 'w:sectPr');
  const references = (name: string) =>
    Object.fromEntries(
      sections
        .flatMap((section) => childrenOf(section, name))
        .map((one) => [attributeOf(one, 'w:type') || 'default', attributeOf(one, 'r:id')]),
    );
  const last = sections.at(-1);
  return {
    ...readPage(last),
    headers: references('w:headerReference'),
    footers: references('w:footerReference'),
    hasFirst: isOn(childOf(last, 'w:titlePg')),
    isDecorated: hasBorders(last) || Number(attributeOf(childOf(last, 'w:cols'), 'w:num') || 1) > 1,
  };
}

function hasBorders(section: XmlElement | undefined): boolean {
  const sides = childOf(section, 'w:pgBorders')?.children ?? [];
  return sides.some(
    (side) => typeof side !== 'string' && !/^(?:|nil|none)$/.test(attributeOf(side, 'w:val')),
  );
}

/** Whether the pages of a document have a colour or picture behind them. */
export function hasBackground(document: Uint8Array): boolean {
  const [found] = findElements(strFromU8(document), 'background', 1).map((element) => canonicalize(element));
  return found?.name === 'w:background' && !/^(?:FFFFFF|auto)$/i.test(attributeOf(found, 'w:color'));
}

/** Narrower or lower than this, in twips, no report can be set. */
const LEAST_TEXT = 3000;
/** The longest side that Word knows. */
const LONGEST_SIDE = 31_680;
/** No printer reaches further, about 6 mm. */
const LEAST_MARGIN = 360;

/** The page of a section; A4 or its margins, where they are not told in a usable way. */
function readPage(section: XmlElement | undefined): Pick<Section, 'page' | 'isWidened'> {
  const size = measures(childOf(section, 'w:pgSz'));
  const margins = measures(childOf(section, 'w:pgMar'));
  const told = (side: keyof PageSize['margin']) => {
    // Less than nothing: a header may reach into the text, which no report allows.
    const margin = Math.abs(margins(side) ?? a4.margin[side]);
    return side === 'header' || side === 'footer' ? margin : Math.max(LEAST_MARGIN, margin);
  };
  const margin = {
    top: told('top'),
    right: told('right'),
    bottom: told('bottom'),
    left: told('left') + Math.abs(margins('gutter') ?? 0),
    header: told('header'),
    footer: told('footer'),
  };
  const [width, height] = [size('w') ?? a4.width, size('h') ?? a4.height];
  const isTight = (['top', 'right', 'bottom', 'left'] as const).some(
    (side) => Math.abs(margins(side) ?? LEAST_MARGIN) < LEAST_MARGIN,
  );
  const own = { width, height, margin };
  if (isUsable(own)) return { page: own, isWidened: isTight };
  const roomy = { ...own, margin: a4.margin };
  return { page: isUsable(roomy) ? roomy : a4, isWidened: true };
}

function isUsable({ width, height, margin }: PageSize): boolean {
  const { top, right, bottom, left, header, footer } = margin;
  const room = Math.min(width - left - right, height - top - bottom, height - header - footer);
  return room >= LEAST_TEXT && Math.max(width, height) <= LONGEST_SIDE;
}

/** Reads whole numbers of twips. */
function measures(element: XmlElement | undefined): (name: string) => number | undefined {
  return (name) => {
    const value = attributeOf(element, `w:${name}`);
    return /^-?\d{1,5}(?:\.\d+)?$/.test(value) ? Math.round(Number(value)) : undefined;
  };
}
