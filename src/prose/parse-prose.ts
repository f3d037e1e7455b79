import type { Nodes, Root } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { cjkFriendlyExtension } from 'micromark-extension-cjk-friendly';
import { gfm } from 'micromark-extension-gfm';
import { maskUnprintable } from '../text/unprintable.ts';
import { flattenHeadings } from './headings.ts';
import { joinLinesIn } from './join-lines.ts';
import { limitLinks } from './limit-links.ts';
import { linkify } from './linkify.ts';
import { placeFootnotes } from './place-footnotes.ts';
import { isTooComplex, plainParagraphs } from './plain-text.ts';
import type { Finding, Prose } from './prose.ts';
import { removeHtml } from './remove-html.ts';
import { resolveReferences } from './resolve-references.ts';
import { taskBoxes } from './task-boxes.ts';
import { tidy } from './tidy.ts';

/**
 * Parses an answer written in Markdown: CommonMark with the tables, notes, strikethrough, task lists and bare links of
 * GitHub, and with emphasis that knows Chinese punctuation. Never throws; what cannot be parsed in reasonable time is
 * shown as plain paragraphs, with all its words.
 */
export function parseProse(text: string): Prose {
  const source = maskUnprintable(text);
  if (!isTooComplex(source)) {
    try {
      return parse(source);
    } catch (error) {
      // The one way in which the parser fails is to run out of stack, on texts that no person writes.
      if (!(error instanceof RangeError)) throw error;
    }
  }
  const whole = { kind: 'too-complex', range: { start: 0, end: text.length }, subject: '' } as const;
  const root: Root = { type: 'root', children: plainParagraphs(source) };
  return { root, findings: [whole] };
}

function parse(source: string): Prose {
  const root = parseMarkdown(source);
  const findings: Finding[] = [
    ...removeHtml(root, source, parseParagraphs),
    ...flattenHeadings(root),
    ...(resolveReferences(root, source), limitLinks(root)),
  ];
  placeFootnotes(root);
  joinLinesIn(root);
  tidy(root);
  linkify(root);
  return { root, findings: findings.sort((a, b) => a.range.start - b.range.start) };
}

/** Parses Markdown into a tree as bapa's own documents are written in it, without changing anything. */
export function parseMarkdown(source: string): Root {
  return fromMarkdown(source, {
    extensions: [gfm({ singleTilde: false }), cjkFriendlyExtension()],
    mdastExtensions: [gfmFromMarkdown(), taskBoxes],
  });
}

/** Constructs of Markdown that the text between the tags of a block of HTML cannot begin. */
const BLOCKS = [
  'blockQuote',
  'codeFenced',
  'codeIndented',
  'definition',
  'headingAtx',
  'htmlFlow',
  'htmlText',
  'list',
  'setextUnderline',
  'thematicBreak',
  'table',
  'gfmFootnoteDefinition',
  'gfmFootnoteCall',
];

function parseParagraphs(text: string): Nodes[] {
  return fromMarkdown(text, {
    extensions: [gfm({ singleTilde: false }), cjkFriendlyExtension(), { disable: { null: BLOCKS } }],
    mdastExtensions: [gfmFromMarkdown(), taskBoxes],
  }).children;
}
