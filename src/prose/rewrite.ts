import type { Nodes, Parents, Root } from 'mdast';

/** Gives what stands in the place of a node, whose own children are rewritten already: itself, others, or nothing. */
export type Rewriter = (node: Nodes) => Nodes | Nodes[];

/** Rebuilds a tree from its leaves up, in the order of the text. The root itself stays. */
export function rewrite(root: Root, rewriter: Rewriter): void {
  setChildren(root, rewriteChildren(root, rewriter));
}

function rewriteChildren(parent: Parents, rewriter: Rewriter): Nodes[] {
  return parent.children.flatMap((child) => {
    if ('children' in child) setChildren(child, rewriteChildren(child, rewriter));
    return rewriter(child);
  });
}

/** Replaces children by nodes of whatever type: which may stand where is known to those who rewrite, not to the types. */
export function setChildren(parent: Parents, children: readonly Nodes[]): void {
  parent.children = children as typeof parent.children;
}

/** Nodes below a node, in the order of the text; the node itself first. */
export function* descend(node: Nodes): Generator<Nodes> {
  yield node;
  if ('children' in node) for (const child of node.children) yield* descend(child);
}

/** The offsets of a parsed node in its text. */
export function rangeOf(node: Nodes): { start: number; end: number } {
  return { start: node.position?.start.offset ?? 0, end: node.position?.end.offset ?? 0 };
}
