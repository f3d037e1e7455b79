import type { Element, ElementContent, Root } from 'hast';
import { defaultSchema, sanitize, type Schema } from 'hast-util-sanitize';
import { toHtml } from 'hast-util-to-html';
import { toHast } from 'mdast-util-to-hast';
import { dropOverrides } from '../text/unprintable.ts';
import { commentSeal } from './comment-seal.ts';
import type { DocumentFormat } from './document-format.ts';
import { element, htmlHandlers } from './html-handlers.ts';
import { styleSheet } from './html-style.ts';
import type { ReportDocument, WriteOptions, Writer } from './report-document.ts';
import { typesetDocument } from './typeset-document.ts';

/**
 * Writes a document as one HTML file without scripts, which needs no other file: for reading on a phone, printing and
 * pasting. Sections are landmarks with names, and every field with a heading has an id.
 */
export const writeHtml: Writer = (document, options) => {
  const content = sanitize(contentOf(document, options), SCHEMA);
  const page = pageElement(document, sections('children' in content ? content.children : []), options);
  const root: Root = { type: 'root', children: [{ type: 'doctype' }, page, { type: 'text', value: '\n' }] };
  return new TextEncoder().encode(dropOverrides(toHtml(root)));
};

/** HTML. */
export const html: DocumentFormat = { write: writeHtml, seal: commentSeal };

function contentOf(document: ReportDocument, { images }: WriteOptions) {
  const { words } = document;
  return toHast(document.root, {
    handlers: htmlHandlers(document, images, typesetDocument(document.root, document)),
    clobberPrefix: '',
    footnoteLabel: words.footnotes,
    footnoteLabelProperties: {},
    footnoteBackLabel: (index) => words.backToText(index + 1),
  });
}

/** What bapa's own handlers add to what GitHub lets through. */
const SCHEMA: Schema = {
  ...defaultSchema,
  clobber: [],
  tagNames: [...(defaultSchema.tagNames ?? []), 'bdi', 'caption', 'label'],
  // Only bapa's own handler makes images, out of the bytes of files.
  protocols: { href: ['http', 'https', 'mailto'], src: ['data'] },
  attributes: {
    ...defaultSchema.attributes,
    div: [
      ['className', 'table'],
      ['tabIndex', 0],
    ],
    p: [['className', 'draft', 'series', 'unanswered', 'misfit']],
    bdi: [['dir', 'ltr']],
    span: [['className', 'label', 'unanswered', 'misfit'], 'lang', 'dir'],
    table: [['className', 'facts']],
    td: [['className', 'left', 'center', 'right']],
    th: [
      ['className', 'left', 'center', 'right'],
      ['scope', 'col', 'row'],
    ],
    h2: ['id'],
    img: ['src', 'alt', 'title'],
  },
};

const LEVELS: Readonly<Record<string, number>> = { h1: 1, h2: 2, h3: 3 };

/** Puts what follows a heading, down to the next of its level, into a section with the heading's name. */
function sections(nodes: readonly Root['children'][number][]): ElementContent[] {
  const top: ElementContent[] = [];
  const open: { level: number; children: ElementContent[] }[] = [{ level: 1, children: top }];
  for (const node of nodes) {
    if (node.type === 'doctype' || node.type === 'comment') continue;
    const level = node.type === 'element' ? (LEVELS[node.tagName] ?? 0) : 0;
    const isFootnotes = node.type === 'element' && node.tagName === 'section';
    if (isFootnotes) open.splice(1);
    if (level > 1 && node.type === 'element') {
      while ((open.at(-1)?.level ?? 0) >= level) open.pop();
      const { id } = node.properties;
      const section = element('section', typeof id === 'string' ? { ariaLabelledBy: [id] } : {}, []);
      open.at(-1)?.children.push(section);
      open.push({ level, children: section.children });
    }
    open.at(-1)?.children.push(node);
  }
  return top;
}

function pageElement(document: ReportDocument, content: ElementContent[], { date }: WriteOptions): Element {
  const { language, direction, draft, properties, words } = document;
  const meta = (name: string, value: string) => element('meta', { name, content: value }, []);
  const title = draft ? words.draft + words.colon + properties.title : properties.title;
  const head = [
    element('meta', { charSet: 'utf-8' }, []),
    meta('viewport', 'width=device-width, initial-scale=1'),
    element('title', {}, [{ type: 'text', value: title }]),
    ...(properties.author ? [meta('author', properties.author)] : []),
    ...(properties.keywords.length > 0 ? [meta('keywords', properties.keywords.join(', '))] : []),
    ...(date ? [meta('dcterms.modified', date.toISOString())] : []),
    element('style', {}, [{ type: 'text', value: styleSheet(words, draft) }]),
  ];
  const stamp = element('div', { className: ['stamp'], ariaHidden: 'true' }, [
    { type: 'text', value: words.draft },
  ]);
  return element('html', { lang: language, dir: direction }, [
    element('head', {}, head),
    element('body', {}, [...(draft ? [stamp] : []), element('main', {}, content)]),
  ]);
}
