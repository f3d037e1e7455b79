import type { BlockContent, FootnoteDefinition, Nodes, Root } from 'mdast';
import { rewrite, setChildren } from './rewrite.ts';

/**
 * Moves the notes of a text to its end, in the order of their first reference. A reference inside a note stays as
 * typed, since a Word file knows no notes of notes; a note that nothing refers to becomes plain paragraphs.
 */
export function placeFootnotes(root: Root): void {
  const definitions: FootnoteDefinition[] = [];
  rewrite(root, (node) => {
    if (node.type !== 'footnoteDefinition') return node;
    definitions.push(node);
    return [];
  });
  definitions.forEach((definition) => setChildren(definition, unreferred(definition)));
  const byId = new Map<string, FootnoteDefinition>();
  for (const definition of definitions) {
    if (!byId.has(definition.identifier)) byId.set(definition.identifier, definition);
  }
  const order = new Set<FootnoteDefinition>();
  rewrite(root, (node) => {
    if (node.type !== 'footnoteReference') return node;
    const definition = byId.get(node.identifier);
    if (definition) order.add(definition);
    return definition ? node : asTyped(node.label ?? node.identifier);
  });
  const others = definitions.filter((definition) => !order.has(definition));
  setChildren(root, [...root.children, ...others.flatMap(asParagraphs), ...order]);
}

function unreferred(definition: FootnoteDefinition): BlockContent[] {
  const holder: Root = { type: 'root', children: definition.children };
  rewrite(holder, (node) =>
    node.type === 'footnoteReference' ? asTyped(node.label ?? node.identifier) : node,
  );
  return holder.children as BlockContent[];
}

function asTyped(label: string): Nodes {
  return { type: 'text', value: `[^${label}]` };
}

function asParagraphs(definition: FootnoteDefinition): Nodes[] {
  const prefix: Nodes = { type: 'text', value: `[^${definition.label ?? definition.identifier}]: ` };
  const [first, ...rest] = definition.children;
  if (first?.type !== 'paragraph') return [{ type: 'paragraph', children: [prefix] }, ...definition.children];
  return [{ ...first, children: [prefix, ...first.children] }, ...rest];
}
