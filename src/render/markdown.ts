import type { Break, Link, Root } from 'mdast';
import { gfmToMarkdown } from 'mdast-util-gfm';
import { defaultHandlers, toMarkdown, type Handle } from 'mdast-util-to-markdown';
import { dropOverrides } from '../text/unprintable.ts';
import { descend } from '../prose/rewrite.ts';
import { commentSeal } from './comment-seal.ts';
import type { DocumentFormat } from './document-format.ts';
import type { Writer } from './report-document.ts';

/**
 * Writes a document as Markdown in GitHub's flavour. Read again by any parser of that flavour, it gives the same tree:
 * text that could be taken for Markdown or HTML is escaped.
 */
export const writeMarkdown: Writer = ({ root }, { folder = '' }) =>
  new TextEncoder().encode(dropOverrides(formatMarkdown(folder === '' ? root : imagesFrom(folder, root))));

/** Markdown. */
export const markdown: DocumentFormat = { write: writeMarkdown, seal: commentSeal };

/** The tree with the addresses of its images as they are from a file in another folder. */
function imagesFrom(folder: string, root: Root): Root {
  const moved = structuredClone(root);
  for (const node of descend(moved)) if (node.type === 'image') node.url = encodeURI(folder) + node.url;
  return moved;
}

/** A tree as Markdown text, ending with a line break. */
export function formatMarkdown(root: Root): string {
  return toMarkdown(root, {
    bullet: '-',
    bulletOther: '*',
    emphasis: '*',
    fences: true,
    listItemIndent: 'one',
    rule: '-',
    handlers: { link, break: lineBreak },
    extensions: [gfmToMarkdown({ tablePipeAlign: false })],
  });
}

/** Addresses stand between angle brackets; those that CommonMark would not know there are written out. */
const link: Handle = (node: Link, parent, state, info) => {
  const { resourceLink } = state.options;
  state.options.resourceLink =
    node.url.startsWith('mailto:') && !/^mailto:[\w.+-]+@[a-z0-9.-]+$/i.test(node.url);
  const written = defaultHandlers.link(node, parent, state, info);
  state.options.resourceLink = resourceLink ?? false;
  return written;
};

/** A row of a table is one line: there only the tag can break one. */
const lineBreak: Handle = (node: Break, parent, state, info) =>
  state.stack.includes('tableCell') ? '<br>' : defaultHandlers.break(node, parent, state, info);
