import type { Definition, Nodes, Root } from 'mdast';
import { descend, rangeOf, rewrite } from './rewrite.ts';

/**
 * Puts the targets of reference links and images where they are used. A definition that nothing refers to is text that
 * the author wrote (`[Chair]: Welcome`), and becomes a paragraph.
 */
export function resolveReferences(root: Root, source: string): void {
  const definitions = new Map<string, Definition>();
  const used = new Set<Definition>();
  for (const node of descend(root)) {
    if (node.type === 'definition' && !definitions.has(node.identifier))
      definitions.set(node.identifier, node);
  }
  for (const node of descend(root)) {
    if (node.type !== 'linkReference' && node.type !== 'imageReference') continue;
    const definition = definitions.get(node.identifier);
    if (definition) used.add(definition);
  }
  rewrite(root, (node) => {
    if (node.type === 'linkReference' || node.type === 'imageReference') {
      const definition = definitions.get(node.identifier);
      return definition ? resolved(node, definition) : asWritten(node, source);
    }
    if (node.type !== 'definition') return node;
    return used.has(node) ? [] : { type: 'paragraph', children: [asWritten(node, source)] };
  });
}

function resolved(node: Nodes, { url, title }: Definition): Nodes[] {
  const target = { url, ...(title ? { title } : {}) };
  const place = node.position ? { position: node.position } : {};
  if (node.type === 'linkReference') return [{ type: 'link', ...target, children: node.children, ...place }];
  if (node.type === 'imageReference') return [{ type: 'image', ...target, alt: node.alt ?? '', ...place }];
  return [node];
}

function asWritten(node: Nodes, source: string): { type: 'text'; value: string } {
  const { start, end } = rangeOf(node);
  return { type: 'text', value: source.slice(start, end) };
}
