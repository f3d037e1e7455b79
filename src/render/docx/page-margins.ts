import type { Picture } from '../../prose/parse-image.ts';
import { cutWords } from '../../text/cut-text.ts';
import type { ReportDocument } from '../report-document.ts';
import type { State } from './context.ts';
import { drawing } from './drawing.ts';
import { houseBlocks } from './house-block.ts';
import { element, joined, nothing, text, type Markup } from './markup.ts';
import { paragraph } from './paragraph.ts';
import type { HouseMargin, HouseMargins } from './reference/house-margin.ts';
import type { PageKind } from './reference/read-sections.ts';
import { run } from './run.ts';
import type { StyleId } from './style-sheet.ts';
import { writeText } from './write-runs.ts';

/** Longer titles would take a second line of the header. */
const SHORT_TITLE = 92;
/** In twips: with it the text of the first page begins where it begins without a logo. */
const LOGO_HEIGHT = 660;

/** The headers or footers of the kinds of pages. */
export type Margins = Readonly<Partial<Record<PageKind, Markup>>>;

/** What headers and footers are made of. */
interface Brand {
  readonly document: ReportDocument;
  readonly logo: Picture | undefined;
  readonly house: HouseMargins | undefined;
}

/**
 * Headers and footers. The first page bears the title itself, so its header holds only the logo and
 * the draft's mark, where there are such; every page says which of how many it is. An organization's own header takes the
 * place of the title, and its footer that of the page's number where it has one.
 */
export function pageMargins(brand: Brand, state: State): { headers: Margins; footers: Margins } {
  const kinds: PageKind[] = ['default', 'first', ...(brand.house?.has.even ? (['even'] as const) : [])];
  const each = (make: (kind: PageKind) => readonly Markup[]): Margins =>
    Object.fromEntries(kinds.map((kind) => [kind, joined(make(kind))]));
  return {
    headers: each((kind) => headerOf(kind, brand, state)),
    footers: each((kind) => footerOf(kind, brand, state)),
  };
}

/** What the organization sets on a page: that of all pages, where the page has not its own. */
function houseOf(
  parts: HouseMargins['headers'],
  kind: PageKind,
  has: HouseMargins['has'],
): HouseMargin | undefined {
  return parts[has[kind] ? kind : 'default'];
}

function headerOf(kind: PageKind, { document, logo, house }: Brand, state: State): Markup[] {
  const mark = document.draft
    ? writeText(state.words.draft, { bold: true, marked: true }, state).content
    : [];
  const picture = kind === 'first' && logo ? logoRun(logo, state) : [];
  if (!house || Object.keys(house.headers).length === 0) {
    const title = cutWords(document.properties.title, SHORT_TITLE);
    const start = kind === 'first' ? picture : writeText(title, { template: false }, state).content;
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

function footerOf(kind: PageKind, { house }: Brand, state: State): Markup[] {
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
  start: readonly Markup[],
  end: readonly Markup[],
  { page }: State,
): Markup {
  const children = end.length > 0 ? [...start, run(nothing, [element('w:tab', {})]), ...end] : start;
  return paragraph({ style, endTab: page.text }, children);
}

/** A line at its end, whatever tab stops the style has. */
function endLine(style: StyleId, children: readonly Markup[]): Markup {
  return paragraph({ style, alignment: 'end' }, children);
}

function logoRun(logo: Picture, state: State): Markup[] {
  const named = { picture: logo, description: state.words.logo, title: '' };
  return [run(nothing, [drawing(named, { width: state.page.text / 2, height: LOGO_HEIGHT }, state)])];
}

/** Which page of how many. */
function pageOf(state: State): Markup[] {
  const [before, between, after] = state.words.page;
  const part = (words: string): Markup[] => (words === '' ? [] : writeText(words, {}, state).content);
  return [...part(before), ...field('PAGE'), ...part(between), ...field('NUMPAGES'), ...part(after)];
}

/** A field that Word works out. */
function field(name: string): Markup[] {
  const mark = (type: string): Markup => run(nothing, [element('w:fldChar', { 'w:fldCharType': type })]);
  const instruction = element('w:instrText', { 'xml:space': 'preserve' }, [text(name)]);
  return [mark('begin'), run(nothing, [instruction]), mark('separate'), mark('end')];
}
