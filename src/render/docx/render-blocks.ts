import type {
  Blockquote,
  Code,
  Heading,
  List,
  ListItem,
  Node,
  Nodes,
  Paragraph,
  PhrasingContent,
} from 'mdast';
import { addParagraph } from './add-paragraph.ts';
import { closeBookmarks, openLater } from './bookmark-marks.ts';
import type { Context, Draft, TextFormat, State, BlockStep } from './context.ts';
import { flattenInlines, formatOfRole } from './flatten-inlines.ts';
import { finishItem, markItem, spaceAfter } from './mark-items.ts';
import { defineList, LAST_LEVEL, itemIndent } from './numbering.ts';
import { addTable } from './render-table.ts';
import type { StyleId } from './style-sheet.ts';

type BlockType =
  | 'paragraph'
  | 'heading'
  | 'blockquote'
  | 'list'
  | 'listItem'
  | 'code'
  | 'table'
  | 'thematicBreak'
  | 'html'
  | 'footnoteDefinition';
type Handler<T extends Node> = (
  node: T,
  context: Context,
  state: State,
  next: Node | undefined,
) => readonly BlockStep[];

/** Text never starts further right than the ninth level of a list in a list. */
const LAST_INDENT = itemIndent(LAST_LEVEL);
const AFTER_LIST = 140;
const AFTER_CODE = 160;

/** The context of the blocks of a document. */
export const topContext: Context = { style: 'Normal', format: {}, indent: 0, level: -1, top: true };

/**
 * Turns blocks into paragraphs and tables, in reading order. Walks with a stack of its own, so that lists in lists in
 * lists a thousand deep are no reason to fail.
 */
export function renderBlocks(nodes: readonly Node[], context: Context, state: State): Draft[] {
  const outer = state.out;
  const out: Draft[] = [];
  state.out = out;
  const stack = steps(nodes, context).reverse();
  for (let step = stack.pop(); step; step = stack.pop()) {
    if (typeof step === 'function') step();
    else for (const next of expand(step, state).reverse()) stack.push(next);
  }
  state.out = outer;
  return out;
}

function steps(nodes: readonly Node[], context: Context): BlockStep[] {
  return nodes.map((node, index) => ({ node, context, next: nodes[index + 1] }));
}

function expand({ node, context, next }: Exclude<BlockStep, () => void>, state: State): BlockStep[] {
  const handler = handlers[node.type as BlockType] as Handler<Node> | undefined;
  if (!handler) return inlineBlock(node as Nodes, context, state);
  const opens = context.inNote ? [] : state.bookmarks.opens(node);
  const closes = context.inNote ? [] : state.bookmarks.closes(node);
  openLater(opens, state);
  const inner = { ...context, format: { ...context.format, ...formatOfRole(node) } };
  return [...handler(node, inner, state, next), () => closeBookmarks(closes, state)];
}

/** Inline content straight between blocks: a paragraph of its own. */
function inlineBlock(node: Nodes, context: Context, state: State): BlockStep[] {
  addParagraph(flattenInlines([node], context, state), context, state);
  return [];
}

const handlers = {
  paragraph: (node: Paragraph, context, state, next) => {
    const style = paragraphStyle(node, context, state, next);
    addParagraph(flattenInlines(node.children, context, state), { ...context, style }, state);
    return [];
  },
  heading: (node: Heading, context, state) => {
    const level = Math.min(Math.max(node.depth - 1, 0), 4);
    state.headingLevel = level;
    const style = level === 0 ? 'Title' : (`Heading${level}` as StyleId);
    addParagraph(flattenInlines(node.children, context, state), { ...context, style }, state);
    return [];
  },
  blockquote: (node: Blockquote, context) => {
    // The style has the first indent of its own, so that an organization's template can change it.
    const indent = context.style === 'Quote' ? Math.min(context.indent + 360, LAST_INDENT) : context.indent;
    return steps(node.children, { ...context, style: 'Quote', indent, top: false });
  },
  list: (node: List, context, state) => {
    const level = Math.min(context.level + 1, LAST_LEVEL);
    const list = defineList(state.numbering, node, level, context.list, context.item);
    const indent = context.indent + (context.level < 0 ? itemIndent(0) : itemIndent(1) - itemIndent(0));
    const loose = node.children.some(
      ({ children }) => children.filter(({ type }) => type !== 'list').length > 1,
    );
    const inner = { ...context, level, list, loose, indent: Math.min(indent, LAST_INDENT), top: false };
    const styled: Context = context.style === 'Normal' ? { ...inner, style: 'ListParagraph' } : inner;
    const items = node.children.map((item, index): BlockStep => {
      const number = node.ordered ? (node.start ?? 1) + index : undefined;
      return { node: item, context: { ...styled, number }, next: undefined };
    });
    return context.level < 0 ? [...items, () => spaceAfter(state, AFTER_LIST)] : items;
  },
  listItem: (node: ListItem, context, state) => {
    markItem(node, context, state);
    const marker = state.marker;
    const inner = steps(node.children, { ...context, item: node });
    return [...inner, () => finishItem(marker, context, state)];
  },
  code: (node: Code, context, state) => {
    const format: TextFormat = { ...context.format, code: true };
    node.value.split(/\r\n|\r|\n/).forEach((line, index) => {
      const text = line.replaceAll('\t', '    ');
      const properties = index === 0 ? { spacing: { before: 60 } } : {};
      addParagraph([{ kind: 'text', text, format }], { ...context, style: 'CodeBlock' }, state, properties);
    });
    spaceAfter(state, AFTER_CODE);
    return [];
  },
  table: (node, context, state) => {
    addTable(node, context, state);
    return [];
  },
  thematicBreak: (_node, _context, state) => {
    addParagraph([], { ...topContext, style: 'ThematicBreak' }, state);
    return [];
  },
  // What is left of HTML is text.
  html: (node: Nodes, context, state) => inlineBlock(node, context, state),
  // Written where Word wants them, when the text that refers to them is.
  footnoteDefinition: () => [],
} satisfies { [T in BlockType]: Handler<Extract<Nodes, { type: T }>> };

function paragraphStyle(node: Paragraph, context: Context, state: State, next: Node | undefined): StyleId {
  const role = node.data?.bapa?.role;
  if (role === 'draft') return 'DraftNotice';
  if (role === 'series') return 'Subtitle';
  if (context.style !== 'Normal' || !context.top || !isBoldLine(node.children) || !next) return context.style;
  const level = Math.min(Math.max(state.headingLevel + 1, 2), 4);
  return `AnswerHeading${level}` as StyleId;
}

/** A short line wholly in bold, above something else: a heading in all but name. */
function isBoldLine(children: readonly PhrasingContent[]): boolean {
  const [only] = children;
  if (children.length !== 1 || only?.type !== 'strong') return false;
  const text = only.children.map((child) => ('value' in child ? child.value : '  ')).join('');
  return text.trim() !== '' && text.length < 90 && !/[.;,?!。；，？！،؛]$/.test(text.trimEnd());
}
