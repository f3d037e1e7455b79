import type { Html, Nodes, Root } from 'mdast';
import type { Finding } from './prose.ts';
import { descend, rangeOf, rewrite } from './rewrite.ts';
import { isLineBreak, rawTag, scanHtml } from './scan-html.ts';

/** Parses a text that holds no HTML into paragraphs. */
type ParseParagraphs = (text: string) => Nodes[];

/**
 * Takes all HTML out of a tree and tells what it took: but for `<br>`, which is a line break and the only one that a
 * table can hold, HTML is never interpreted. Text between tags stays, except in scripts and styles; that of a block
 * becomes paragraphs.
 */
export function removeHtml(root: Root, source: string, parseParagraphs: ParseParagraphs): Finding[] {
  const findings: Finding[] = [];
  const find = (start: number, end: number) => {
    findings.push({ kind: 'html', range: { start, end }, subject: source.slice(start, end) });
  };
  const blocks = new Set(blocksOfHtml(root));
  const dropped = dropScripts(root, find);
  rewrite(root, (node) => {
    if (dropped.has(node)) return [];
    if (node.type !== 'html') return node;
    if (!blocks.has(node) && isLineBreak(node.value)) return { type: 'break' };
    const { text, removed } = scanHtml(node.value);
    const { start, end } = rangeOf(node);
    if (removed.length > 0) {
      const written = scanHtml(source.slice(start, end)).removed;
      if (written.length > 0) written.forEach((range) => find(start + range.start, start + range.end));
      else find(start, end);
    }
    return blocks.has(node)
      ? parseParagraphs(text).map((block) => at(block, node))
      : { type: 'text', value: text };
  });
  return findings;
}

/** What was parsed from a part of the text is where that part was. */
function at(block: Nodes, html: Html): Nodes {
  for (const node of descend(block)) {
    delete node.position;
    if (html.position) node.position = html.position;
  }
  return block;
}

const LINES = new Set(['paragraph', 'heading', 'tableCell']);

function* blocksOfHtml(node: Nodes): Generator<Nodes> {
  if (node.type === 'html') yield node;
  if ('children' in node && !LINES.has(node.type))
    for (const child of node.children) yield* blocksOfHtml(child);
}

/** The nodes from the opening to the closing tag of each script or style in a line; only whole ones are dropped. */
function dropScripts(root: Root, find: (start: number, end: number) => void): Set<Nodes> {
  const dropped = new Set<Nodes>();
  for (const line of descend(root)) {
    if (!LINES.has(line.type)) continue;
    const leaves = [...descend(line)].filter((node) => !('children' in node));
    let opening: { name: string; index: number; start: number } | undefined;
    leaves.forEach((leaf, index) => {
      const tag = leaf.type === 'html' ? rawTag(leaf.value) : undefined;
      if (!tag) return;
      if (!tag.closing) opening ??= { name: tag.name, index, start: rangeOf(leaf).start };
      else if (opening?.name === tag.name) {
        leaves.slice(opening.index, index + 1).forEach((node) => dropped.add(node));
        find(opening.start, rangeOf(leaf).end);
        opening = undefined;
      }
    });
  }
  return dropped;
}
