import type { BlockContent, FootnoteDefinition } from 'mdast';
import type { Prose } from '../prose/prose.ts';
import { descend } from '../prose/rewrite.ts';
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
    for (const block of blocks) {
      for (const node of descend(block)) {
        if (node.type !== 'footnoteReference') continue;
        node.identifier = numbers.get(node.identifier) ?? node.identifier;
        node.label = node.identifier;
      }
    }
    return blocks;
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
