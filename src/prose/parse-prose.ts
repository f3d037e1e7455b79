import type { Nodes, Root } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { cjkFriendlyExtension } from 'micromark-extension-cjk-friendly';
import { gfmStrikethroughCjkFriendly } from 'micromark-extension-cjk-friendly-gfm-strikethrough';
import { gfm } from 'micromark-extension-gfm';
import { maskUnprintable } from '../text/unprintable.ts';
import { flattenHeadings } from './headings.ts';
import { joinLinesIn } from './join-lines.ts';
import { limitLinks } from './limit-links.ts';
import { linkify } from './linkify.ts';
import { placeFootnotes } from './place-footnotes.ts';
import { plainParagraphs } from './plain-text.ts';
import type { Finding, Prose } from './prose.ts';
import { removeHtml } from './remove-html.ts';
import { resolveReferences } from './resolve-references.ts';
import { taskBoxes } from './task-boxes.ts';
import { tidy } from './tidy.ts';
import { isTooComplex } from './too-complex.ts';
import { readUnmarked } from './unmarked.ts';

/**
 * Parses an answer written in Markdown: CommonMark with the tables, notes, strikethrough, task lists and bare links of
 * GitHub, and with emphasis that knows Chinese punctuation. Never throws; what cannot be parsed in reasonable time is
 * shown as plain paragraphs, with all its words.
 * @param isPlain the report as a whole is too complex for this text to be parsed
 */
export function parseProse(text: string, isPlain = isTooComplex(text)): Prose {
  const source = maskUnprintable(text);
  if (!isPlain) {
    try {
      return parse(source);
    } catch (error) {
      // The one way in which the parser fails is to run out of stack, on texts that no person writes.
      if (!(error instanceof RangeError)) throw error;
    }
  }
  const whole = { kind: 'too-complex', range: { start: 0, end: text.length }, subject: '' } as const;
  const root: Root = { type: 'root', children: plainParagraphs(source, isPlain && !isTooComplex(text)) };
  return { root, findings: [whole] };
}

function parse(source: string): Prose {
  const unmarked = readUnmarked(source);
  if (unmarked) return { root: tidied(unmarked), findings: [] };
  const root = parseMarkdown(source);
  const findings: Finding[] = [
    ...removeHtml(root, source, parseParagraphs),
    ...flattenHeadings(root),
    ...(resolveReferences(root, source), limitLinks(root)),
  ];
  placeFootnotes(root);
  linkify(tidied(root));
  return { root, findings: findings.sort((a, b) => a.range.start - b.range.start) };
}

function tidied(root: Root): Root {
  joinLinesIn(root);
  tidy(root);
  return root;
}

const EXTENSIONS = [
  gfm({ singleTilde: false }),
  cjkFriendlyExtension(),
  gfmStrikethroughCjkFriendly({ singleTilde: false }),
];
const MDAST_EXTENSIONS = [gfmFromMarkdown(), taskBoxes];

/** Parses Markdown into a tree as bapa's own documents are written in it, without changing anything. */
export function parseMarkdown(source: string): Root {
  return fromMarkdown(source, { extensions: EXTENSIONS, mdastExtensions: MDAST_EXTENSIONS });
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

const PARAGRAPHS = [...EXTENSIONS, { disable: { null: BLOCKS } }];

function parseParagraphs(text: string): Nodes[] {
  return fromMarkdown(text, { extensions: PARAGRAPHS, mdastExtensions: MDAST_EXTENSIONS }).children;
}
