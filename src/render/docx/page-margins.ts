import {
  AlignmentType,
  Footer,
  Header,
  PageNumber,
  PageOrientation,
  Paragraph,
  TabStopType,
  TextRun,
  type ISectionOptions,
  type ParagraphChild,
} from 'docx';
import type { Picture } from '../../prose/parse-image.ts';
import { cutWords } from '../../text/cut-text.ts';
import type { ReportDocument } from '../report-document.ts';
import type { State } from './context.ts';
import { houseBlocks } from './house-block.ts';
import { pictureRun } from './picture-run.ts';
import type { HouseMargin, HouseMargins } from './reference/house-margin.ts';
import type { PageKind } from './reference/read-sections.ts';
import type { StyleId } from './style-sheet.ts';
import type { PageSize } from './typography.ts';
import { writeText } from './write-runs.ts';

/** Longer titles would take a second line of the header. */
const SHORT_TITLE = 92;
/** In twips: with it the text of the first page begins where it begins without a logo. */
const LOGO_HEIGHT = 660;

type Margins = Pick<ISectionOptions, 'headers' | 'footers' | 'properties'>;

/** What headers and footers are made of. */
interface Brand {
  readonly document: ReportDocument;
  readonly logo: Picture | undefined;
  readonly house: HouseMargins | undefined;
}

/**
 * The size of the page, header and footer. The first page bears the title itself, so its header holds only the logo and
 * the draft's mark, where there are such; every page says which of how many it is. An organization's own header takes the
 * place of the title, and its footer that of the page's number where it has one.
 */
export function pageMargins(brand: Brand, state: State): Margins {
  const kinds: PageKind[] = ['default', 'first', ...(brand.house?.has.even ? (['even'] as const) : [])];
  const each = <Part>(make: (kind: PageKind) => Part) =>
    Object.fromEntries(kinds.map((kind) => [kind, make(kind)]));
  return {
    headers: each((kind) => new Header({ children: headerOf(kind, brand, state) })),
    footers: each((kind) => new Footer({ children: footerOf(kind, brand, state) })),
    properties: {
      page: { size: pageSize(state.page), margin: state.page.margin },
      titlePage: true,
    },
  };
}

/** docx turns the page where it is told that it lies. */
function pageSize({ width, height }: PageSize): PageSizeOptions {
  if (width <= height) return { width, height };
  return { width: height, height: width, orientation: PageOrientation.LANDSCAPE };
}

type PageSizeOptions = NonNullable<NonNullable<ISectionOptions['properties']>['page']>['size'] & object;

/** What the organization sets on a page: that of all pages, where the page has not its own. */
function houseOf(
  parts: HouseMargins['headers'],
  kind: PageKind,
  has: HouseMargins['has'],
): HouseMargin | undefined {
  return parts[has[kind] ? kind : 'default'];
}

function headerOf(kind: PageKind, { document, logo, house }: Brand, state: State): Paragraph[] {
  const mark = document.draft
    ? writeText(state.words.draft, { bold: true, marked: true }, state).children
    : [];
  const picture = kind === 'first' && logo ? logoRun(logo, state) : [];
  if (!house || Object.keys(house.headers).length === 0) {
    const title = cutWords(document.properties.title, SHORT_TITLE);
    const start = kind === 'first' ? picture : writeText(title, { template: false }, state).children;
    if (!house) return [marginLine('Header', start, mark, state)];
    return [marginLine('Header', start, [], state), ...(mark.length > 0 ? [endLine('Header', mark)] : [])];
  }
  const own = houseOf(house.headers, kind, house.has);
  return [
    ...(picture.length > 0 ? [marginLine('Header', picture, [], state)] : []),
    ...(own ? houseBlocks(own, state, picture.length === 0) : []),
    // Word wants a paragraph at the end, and tables may come before it.
    ...(mark.length > 0 || own?.blocks.at(-1)?.name !== 'w:p' ? [endLine('Header', mark)] : []),
  ];
}

function footerOf(kind: PageKind, { house }: Brand, state: State): Paragraph[] {
  const own = house && houseOf(house.footers, kind, house.has);
  if (!own)
    return [house ? endLine('Footer', pageOf(state)) : marginLine('Footer', [], pageOf(state), state)];
  const isWhole = own.hasPageNumber && own.blocks.at(-1)?.name === 'w:p';
  return [
    ...houseBlocks(own, state),
    ...(isWhole ? [] : [endLine('Footer', own.hasPageNumber ? [] : pageOf(state))]),
  ];
}

/** A line with something at its start and something at its end. */
function marginLine(
  style: StyleId,
  start: readonly ParagraphChild[],
  end: readonly ParagraphChild[],
  { page }: State,
): Paragraph {
  const children = end.length > 0 ? [...start, new TextRun({ text: '\t' }), ...end] : start;
  return new Paragraph({ style, tabStops: [{ type: TabStopType.END, position: page.text }], children });
}

/** A line at its end, whatever tab stops the style has. */
function endLine(style: StyleId, children: readonly ParagraphChild[]): Paragraph {
  return new Paragraph({ style, alignment: AlignmentType.END, children });
}

function logoRun(logo: Picture, state: State): ParagraphChild[] {
  const named = { picture: logo, description: state.words.logo, title: '' };
  return [pictureRun(named, { width: state.page.text / 2, height: LOGO_HEIGHT }, state)];
}

/** Which page of how many. */
function pageOf(state: State): ParagraphChild[] {
  const [before, between, after] = state.words.page;
  const part = (text: string): ParagraphChild[] => (text === '' ? [] : writeText(text, {}, state).children);
  const field = (name: 'CURRENT' | 'TOTAL_PAGES'): TextRun => new TextRun({ children: [PageNumber[name]] });
  return [...part(before), field('CURRENT'), ...part(between), field('TOTAL_PAGES'), ...part(after)];
}
