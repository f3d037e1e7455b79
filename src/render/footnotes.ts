import type { BlockContent, FootnoteDefinition, Nodes } from 'mdast';
import type { Prose } from '../prose/prose.ts';
import type { Mark } from './report-document.ts';

/** Numbers the notes of all answers from 1, in the order in which the answers are taken in: that of the document. */
export class Footnotes {
  /** All notes so far, in order. */
  readonly definitions: FootnoteDefinition[] = [];

  /** Takes the notes out of an answer and gives its blocks, which refer to them by their new numbers. */
  take({ root }: Prose, mark: Mark): BlockContent[] {
    const numbers = new Map<string, string>();
    const blocks: BlockContent[] = [];
    for (const child of root.children) {
      if (child.type !== 'footnoteDefinition') blocks.push(child as BlockContent);
      else if (!numbers.has(child.identifier)) numbers.set(child.identifier, this.#add(child, mark));
    }
    return numbers.size === 0 ? blocks : blocks.map((block) => renumbered(block, numbers));
  }

  #add({ children }: FootnoteDefinition, bapa: Mark): string {
    const identifier = String(this.definitions.length + 1);
    this.definitions.push({
      type: 'footnoteDefinition',
      identifier,
      label: identifier,
      children,
      data: { bapa },
    });
    return identifier;
  }
}

/** The node with its notes' new numbers: another node where it refers to any, since the tree is shared. */
function renumbered<T extends Nodes>(node: T, numbers: ReadonlyMap<string, string>): T {
  if (node.type === 'footnoteReference') {
    const identifier = numbers.get(node.identifier) ?? node.identifier;
    return { ...node, identifier, label: identifier };
  }
  if (!('children' in node)) return node;
  const children = node.children.map((child) => renumbered(child, numbers));
  return children.every((child, index) => child === node.children[index]) ? node : { ...node, children };
}
