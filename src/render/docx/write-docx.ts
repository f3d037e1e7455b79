import type { FootnoteDefinition, Root } from 'mdast';
import type { ReportDocument, WriteOptions, Writer } from '../report-document.ts';
import { typesetDocument } from '../typeset-document.ts';
import { buildParts } from './build-parts.ts';
import type { State } from './context.ts';
import { finishPackage } from './finish-package.ts';
import { createNumbering, numberingMarkup } from './numbering.ts';
import { pageMargins } from './page-margins.ts';
import { planBookmarks } from './plan-bookmarks.ts';
import { renderBlocks, topContext } from './render-blocks.ts';
import { renderNotes } from './render-notes.ts';
import { styleSheet } from './style-sheet.ts';
import { writeDrafts } from './write-drafts.ts';
import { a4, layOut, typographyOf, type Typography } from './typography.ts';

/** The version of the form, for programs that read the file back. */
const FORM_VERSION = '1';

/**
 * Writes a report as a Word file: the same document always gives the same bytes. Fields carry the bookmarks of
 * `bookmarkName`; the custom properties `bapa:schema` and `bapa:language` say how to read them, and
 * `bapa:report-digest` which value of a report they show.
 */
export const writeDocx: Writer = async (document, options) => {
  const typography = typographyOf(document.language);
  const { title, author, keywords } = document.properties;
  const { reference } = options;
  const house = reference && (await loadFitReference())(reference, typography);
  const state = createState(document, typography, options);
  const parts = buildParts({
    body: writeDrafts(renderBlocks(document.root.children, topContext, state)),
    notes: renderNotes(state),
    ...pageMargins({ document, logo: options.logo, house: house?.margins }, state),
    page: state.page,
    hasEven: house?.margins.has.even === true,
    references: state.references,
    customProperties: customProperties(document, options),
  });
  return finishPackage(parts, typography, {
    title,
    author,
    keywords,
    date: options.date,
    language: languageTag(typography),
    styles: house?.styles ?? styleSheet(typography),
    numbering: numberingMarkup(state.numbering, reference ? undefined : typography.fonts.latin),
    theme: reference?.theme?.xml,
  });
};

/** Most reports are written without a house's file. */
async function loadFitReference() {
  return (await import('./reference/fit-reference.ts')).fitReference;
}

/** Properties that stay in the file when it is renamed or sent: one line each. */
function customProperties(
  { language }: ReportDocument,
  { reportDigest }: WriteOptions,
): { name: string; value: string }[] {
  return [
    { name: 'bapa:schema', value: FORM_VERSION },
    { name: 'bapa:language', value: language },
    ...(reportDigest === undefined ? [] : [{ name: 'bapa:report-digest', value: reportDigest }]),
  ];
}

function createState(document: ReportDocument, typography: Typography, options: WriteOptions): State {
  return {
    typography,
    words: document.words,
    wordsTag: document.wordsLanguage && typographyOf(document.wordsLanguage).tags.latin,
    printed: typesetDocument(document.root, { language: document.language, hyphens: true }),
    bookmarks: planBookmarks(document.root),
    numbering: createNumbering(),
    joinsHyphens: options.forLibreOffice === true && typography.direction === 'rtl',
    page: layOut(options.reference?.page ?? a4),
    images: options.images ?? new Map(),
    references: new Map(),
    pictures: 0,
    scriptRuns: 0,
    definitions: noteDefinitions(document.root),
    notes: [],
    written: new Set(),
    out: [],
    opening: [],
    opened: new Map(),
    marker: undefined,
    last: undefined,
    headingLevel: 0,
  };
}

function noteDefinitions(root: Root): ReadonlyMap<string, FootnoteDefinition> {
  const definitions = root.children.filter((node) => node.type === 'footnoteDefinition');
  return new Map(definitions.map((definition) => [definition.identifier, definition]));
}

function languageTag({ language, direction, tags }: Typography): string {
  if (direction === 'rtl') return tags.complex;
  return language === 'zh' ? tags.eastAsia : tags.latin;
}
