import type { PhrasingContent, Root } from 'mdast';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { fitLink } from './limit-links.ts';
import { descend, rewrite } from './rewrite.ts';
import { tidy } from './tidy.ts';

const transforms = gfmFromMarkdown().flatMap((extension) => extension.transforms ?? []);

/** An address that is cut leaves words that may hold the next one; enough for all but absurd texts. */
const MAX_ROUNDS = 8;

/**
 * Makes links of the web and e-mail addresses in the texts of a tidy tree, as every reader of GitHub's Markdown does,
 * whether they are escaped or not. Addresses that no browser can open stay text.
 */
export function linkify(root: Root): void {
  for (let round = 0; round < MAX_ROUNDS; round += 1) {
    const { cut, undone } = linkOnce(root);
    if (cut || undone) tidy(root);
    if (!cut) return;
  }
}

function linkOnce(root: Root): { cut: boolean; undone: boolean } {
  const done = { cut: false, undone: false };
  const before = new Set(descend(root));
  for (const transform of transforms) transform(root);
  rewrite(root, (node) => {
    if (node.type !== 'link' || before.has(node)) return node;
    const fitted = fitLink(node);
    if (!fitted) done.undone = true;
    else if (fitted[0] !== node) done.cut = true;
    return fitted ?? node.children;
  });
  return done;
}

/** One line of text with its web and e-mail addresses as links. */
export function linkifyLine(value: string): PhrasingContent[] {
  const root: Root = { type: 'root', children: [{ type: 'paragraph', children: [{ type: 'text', value }] }] };
  linkify(root);
  const [line] = root.children;
  return line?.type === 'paragraph' ? line.children : [];
}
