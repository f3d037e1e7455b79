import {
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
import { pictureRun } from './picture-run.ts';
import type { StyleId } from './style-sheet.ts';
import type { PageSize } from './typography.ts';
import { writeText } from './write-runs.ts';

/** Longer titles would take a second line of the header. */
const SHORT_TITLE = 92;
/** In twips: with it the text of the first page begins where it begins without a logo. */
const LOGO_HEIGHT = 660;

type Margins = Pick<ISectionOptions, 'headers' | 'footers' | 'properties'>;

/**
 * The size of the page, header and footer. The first page bears the title itself, so its header holds only the logo and
 * the draft's mark, where there are such; every page says which of how many it is.
 */
export function pageMargins(document: ReportDocument, logo: Picture | undefined, state: State): Margins {
  const title = writeText(
    cutWords(document.properties.title, SHORT_TITLE),
    { template: false },
    state,
  ).children;
  const draft = document.draft ? draftMark(state) : [];
  return {
    headers: {
      default: header([...title, ...draft], state),
      first: header([...logoRun(logo, state), ...draft], state),
    },
    footers: { default: footer(state), first: footer(state) },
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

function header(children: readonly ParagraphChild[], state: State): Header {
  return new Header({ children: [marginLine('Header', children, state)] });
}

function marginLine(style: StyleId, children: readonly ParagraphChild[], { page }: State): Paragraph {
  return new Paragraph({ style, tabStops: [{ type: TabStopType.END, position: page.text }], children });
}

function logoRun(logo: Picture | undefined, state: State): ParagraphChild[] {
  if (!logo) return [];
  const named = { picture: logo, description: state.words.logo, title: '' };
  return [pictureRun(named, { width: state.page.text / 2, height: LOGO_HEIGHT }, state)];
}

function draftMark(state: State): ParagraphChild[] {
  return [
    new TextRun({ text: '\t' }),
    ...writeText(state.words.draft, { bold: true, marked: true }, state).children,
  ];
}

function footer(state: State): Footer {
  const [before, between, after] = state.words.page;
  const part = (text: string): ParagraphChild[] => (text === '' ? [] : writeText(text, {}, state).children);
  const field = (name: 'CURRENT' | 'TOTAL_PAGES'): TextRun => new TextRun({ children: [PageNumber[name]] });
  const children = [
    new TextRun({ text: '\t' }),
    ...part(before),
    field('CURRENT'),
    ...part(between),
    field('TOTAL_PAGES'),
    ...part(after),
  ];
  return new Footer({ children: [marginLine('Footer', children, state)] });
}
