import type { Break, FootnoteDefinition, Image, Node, Nodes, Text } from 'mdast';
import type { Context, TextFormat, Piece, State } from './context.ts';
import { decodePath } from '../../text/report-path.ts';
import { linkTarget } from './link-target.ts';

/** A node with the format it inherits, or a finished piece. */
type InlineStep = { readonly node: Nodes; readonly format: TextFormat } | Piece;
type Handler<T extends Nodes> = (
  node: T,
  format: TextFormat,
  context: Context,
  state: State,
) => readonly InlineStep[];
type InlineType =
  | 'text'
  | 'emphasis'
  | 'strong'
  | 'delete'
  | 'inlineCode'
  | 'break'
  | 'link'
  | 'image'
  | 'footnoteReference'
  | 'html'
  | 'linkReference'
  | 'imageReference';

/**
 * The pieces of inline content, in order. Walks with a stack of its own: a thousand nested emphases are no reason to
 * fail.
 */
export function flattenInlines(nodes: readonly Nodes[], context: Context, state: State): Piece[] {
  const pieces: Piece[] = [];
  const stack: InlineStep[] = [...nodes].reverse().map((node) => ({ node, format: context.format }));
  for (let step = stack.pop(); step; step = stack.pop()) {
    if (!('node' in step)) pieces.push(step);
    else for (const next of expand(step.node, step.format, context, state).reverse()) stack.push(next);
  }
  return pieces;
}

function expand(node: Nodes, inherited: TextFormat, context: Context, state: State): InlineStep[] {
  const isLabel = node.data?.bapa?.role === 'label';
  const format = { ...inherited, ...formatOfRole(node), ...(isLabel && { bold: true }) };
  const handler = handlers[node.type as InlineType] as Handler<Nodes> | undefined;
  const steps = handler
    ? handler(node, format, context, state)
    : 'children' in node
      ? children(node, format)
      : [];
  const names = context.inNote ? [] : state.bookmarks.opens(node);
  const closing = context.inNote ? [] : state.bookmarks.closes(node);
  return [
    ...names.map((name) => ({ kind: 'open' as const, name, format })),
    ...steps,
    ...closing.map((name) => ({ kind: 'close' as const, name, format })),
  ];
}

/** What a node's role says about the look of its text. */
export function formatOfRole(node: Node): TextFormat {
  const role = node.data?.bapa?.role;
  if (role === undefined || role === 'separator') return {};
  const marked = role === 'unanswered' || role === 'misfit';
  return { template: role !== 'value' && role !== 'title', ...(marked && { marked }) };
}

function children(node: { readonly children: readonly Nodes[] }, format: TextFormat): InlineStep[] {
  return node.children.map((child) => ({ node: child, format }));
}

/** Word has no footnotes in footnotes: the inner one is told in brackets, once, since notes may name each other. */
function noteInBrackets(definition: FootnoteDefinition, format: TextFormat, state: State): InlineStep[] {
  if (state.written.has(definition)) return [];
  state.written.add(definition);
  const text = (value: string): Piece => ({ kind: 'text', text: value, format });
  return [text(' ['), ...children(definition, format), text(']')];
}

const handlers = {
  text: (node: Text, format, _context, state) => {
    const kind = node.data?.bapa?.role === 'separator' ? 'separator' : 'text';
    return [{ kind, text: state.printed.get(node) ?? node.value, format }];
  },
  emphasis: (node, format) => children(node, { ...format, italic: true }),
  strong: (node, format) => children(node, { ...format, bold: true }),
  delete: (node, format) => children(node, { ...format, strike: true }),
  inlineCode: (node, format) => [{ kind: 'text', text: node.value, format: { ...format, code: true } }],
  break: (_node: Break, format) => [{ kind: 'break', format }],
  link: (node, format) => {
    const href = linkTarget(node.url);
    return children(node, href === undefined || format.link ? format : { ...format, link: { href } });
  },
  image: (node: Image, format, _context, state) => {
    const path = decodePath(node.url);
    const picture = state.images.get(path);
    const description = node.alt || node.title || path;
    if (!picture) return [{ kind: 'text', text: description, format }];
    return [{ kind: 'image', picture, description, title: node.title ?? '', format }];
  },
  footnoteReference: (node, format, context, state) => {
    const definition = state.definitions.get(node.identifier);
    if (!definition) return [];
    if (context.inNote) return noteInBrackets(definition, format, state);
    const id = state.notes.length + 1;
    state.notes.push({ id, definition });
    return [{ kind: 'note', id, format }];
  },
  html: (node, format) => [{ kind: 'text', text: node.value, format }],
  linkReference: (node, format) => children(node, format),
  imageReference: (node, format) => [{ kind: 'text', text: node.alt ?? '', format }],
} satisfies { [T in InlineType]: Handler<Extract<Nodes, { type: T }>> };
