import type { Element, ElementContent, Text as TextContent } from 'hast';
import type { Heading, Html, Image, Nodes, Paragraph, Table, Text } from 'mdast';
import { defaultHandlers, type Handlers, type State } from 'mdast-util-to-hast';
import { directionOf } from '../locales/formatters.ts';
import { decodePath } from '../text/report-path.ts';
import type { Picture } from '../prose/parse-image.ts';
import { NUMBER_GROUP } from './number-group.ts';
import type { ReportDocument, Role, WriteOptions } from './report-document.ts';
import { taskItem } from './task-item.ts';
import type { Printed } from './typeset-document.ts';

/** How nodes become HTML where their marks, or what screen readers need, ask for more than the usual. */
export function htmlHandlers(
  document: ReportDocument,
  images: WriteOptions['images'],
  printed: Printed,
): Handlers {
  const foreign = document.wordsLanguage === undefined ? new Set<Nodes>() : templateTexts(document.root);
  return {
    text: (state: State, node: Text) =>
      textContent(
        state,
        { ...node, value: printed.get(node) ?? node.value },
        document.direction === 'rtl',
        foreign.has(node) ? document : undefined,
      ),
    heading: (state: State, node: Heading) =>
      withProperties(defaultHandlers.heading(state, node), { id: anchorOf(node), ...classOf(node) }),
    paragraph: (state: State, node: Paragraph) =>
      withProperties(defaultHandlers.paragraph(state, node), classOf(node)),
    table: (state: State, node: Table) => tableElement(state, node, document),
    listItem: taskItem,
    image: (_: State, node: Image) => imageElement(node, images),
    html: (_: State, node: Html) => ({ type: 'text', value: node.value }),
  };
}

/** Inline roles and the element that shows each. */
const INLINE = {
  value: (children) => element('bdi', {}, children),
  label: (children) => element('span', { className: ['label'] }, children),
  separator: () => element('br', {}, []),
  unanswered: (children) => element('span', { className: ['unanswered'] }, children),
  misfit: (children) => element('span', { className: ['misfit'] }, children),
} satisfies Partial<Record<Role, (children: ElementContent[]) => Element>>;

function textContent(
  state: State,
  node: Text,
  rightToLeft: boolean,
  foreignTo: ReportDocument | undefined,
): ElementContent[] {
  const plain = defaultHandlers.text(state, node) as TextContent;
  const parts = rightToLeft ? holdNumbers(plain) : [plain];
  const role = node.data?.bapa?.role;
  const shown = role !== undefined && role in INLINE ? [INLINE[role as keyof typeof INLINE](parts)] : parts;
  if (foreignTo?.wordsLanguage === undefined || role === 'separator') return shown;
  const dir = directionOf(foreignTo.wordsLanguage);
  return [element('span', { lang: foreignTo.wordsLanguage, dir }, shown)];
}

const LETTERS = /[\p{L}\p{Script=Latin}]/gu;

/** Dates, ranges and telephone numbers in a right-to-left text, each kept in its own order. */
function holdNumbers(text: TextContent): ElementContent[] {
  const parts: ElementContent[] = [];
  let [end, seen, letter] = [0, 0, ''];
  for (const match of text.value.matchAll(NUMBER_GROUP)) {
    letter = text.value.slice(seen, match.index).match(LETTERS)?.at(-1) ?? letter;
    seen = match.index + match[0].length;
    // A number after a Latin word follows that word: BAPA+40, Agenda 2030.
    if (/\p{Script=Latin}/u.test(letter)) continue;
    if (match.index > end) parts.push({ type: 'text', value: text.value.slice(end, match.index) });
    parts.push(element('bdi', { dir: 'ltr' }, [{ type: 'text', value: match[0] }]));
    end = seen;
  }
  if (end < text.value.length) parts.push({ type: 'text', value: text.value.slice(end) });
  return parts;
}

/** The picture itself stands in the page, which needs no other file. One that there is not is told by its description. */
function imageElement(node: Image, images: WriteOptions['images']): ElementContent {
  const path = decodePath(node.url);
  const picture = images?.get(path);
  const description = node.alt || node.title || path;
  if (!picture) return { type: 'text', value: description };
  const title = node.title ? { title: node.title } : {};
  return element('img', { src: dataAddress(picture), alt: description, ...title }, []);
}

function dataAddress({ type, bytes }: Picture): string {
  return `data:image/${type === 'jpg' ? 'jpeg' : type};base64,${encodeBase64(bytes)}`;
}

/** The texts that the template adds, as against those of the author. */
function templateTexts(node: Nodes, texts = new Set<Nodes>()): Set<Nodes> {
  if (node.type === 'footnoteDefinition' || node.data?.bapa?.role === 'value') return texts;
  if (node.type === 'text' && /\p{L}/u.test(node.value)) texts.add(node);
  if ('children' in node) for (const child of node.children) templateTexts(child, texts);
  return texts;
}

const SHOWN_CLASSES: ReadonlySet<Role> = new Set<Role>(['draft', 'series', 'unanswered', 'misfit']);

function classOf(node: Nodes): Element['properties'] {
  const role = node.data?.bapa?.role;
  return role !== undefined && SHOWN_CLASSES.has(role) ? { className: [role] } : {};
}

/** The place of a field in the page, for links to it: `bapa_sessions_0_topics`, as the bookmarks of the Word file. */
function anchorOf(node: Nodes): string | undefined {
  const pointer = node.data?.bapa?.pointer;
  return pointer ? `bapa${pointer.replace(/[^\w]/g, '_')}` : undefined;
}

function tableElement(state: State, table: Table, { words }: ReportDocument): Element {
  const isFacts = table.data?.bapa?.role === 'facts';
  const [head, ...body] = table.children.map((row, rowIndex) =>
    element(
      'tr',
      {},
      row.children.map((cell, column) => {
        const scope = rowIndex === 0 ? 'col' : isFacts && column === 0 ? 'row' : undefined;
        const children = isFacts ? asList(state.all(cell)) : state.all(cell);
        return cellElement(children, scope, table.align?.[column]);
      }),
    ),
  );
  const parts = [
    ...(isFacts ? [element('caption', {}, [{ type: 'text', value: words.facts }])] : []),
    ...(head ? [element('thead', {}, [head])] : []),
    ...(body.length > 0 ? [element('tbody', {}, body)] : []),
  ];
  if (isFacts) return element('table', { className: ['facts'] }, parts);
  // A wide table scrolls by itself, and those who use a keyboard must be able to reach it.
  return element('div', { className: ['table'], tabIndex: 0 }, [element('table', {}, parts)]);
}

/** Empty cells are no headers: a screen reader would have nothing to say. */
function cellElement(
  children: ElementContent[],
  scope: 'col' | 'row' | undefined,
  align: string | null | undefined,
): Element {
  const className = align ? { className: [align] } : {};
  if (scope === undefined || children.length === 0) return element('td', className, children);
  return element('th', { scope, ...className }, children);
}

/** Several values in one cell, parted by the breaks that separators became, as a list. */
function asList(children: ElementContent[]): ElementContent[] {
  const items: ElementContent[][] = [[]];
  for (const child of children) {
    if (child.type === 'element' && child.tagName === 'br') items.push([]);
    else items.at(-1)?.push(child);
  }
  if (items.length === 1) return children;
  return [
    element(
      'ul',
      {},
      items.map((item) => element('li', {}, item)),
    ),
  ];
}

/** A node of the HTML tree. */
export function element(
  tagName: string,
  properties: Element['properties'],
  children: ElementContent[],
): Element {
  return { type: 'element', tagName, properties, children };
}

function withProperties(made: Element, properties: Element['properties']): Element {
  return { ...made, properties: { ...made.properties, ...properties } };
}

/** Bytes that become whole groups of letters, and few enough to be arguments of one call. */
const BASE64_PART = 3 * 8192;

/** Bytes as base64. */
function encodeBase64(bytes: Uint8Array): string {
  const parts: string[] = [];
  for (let at = 0; at < bytes.length; at += BASE64_PART) {
    parts.push(btoa(String.fromCharCode(...bytes.subarray(at, at + BASE64_PART))));
  }
  return parts.join('');
}
