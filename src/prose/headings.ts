import { toString } from 'mdast-util-to-string';
import type { Root } from 'mdast';
import type { Finding } from './prose.ts';
import { rangeOf, rewrite } from './rewrite.ts';

/** Makes a bold line of each heading inside an answer, whose place in the document is not the author's to choose. */
export function flattenHeadings(root: Root): Finding[] {
  const findings: Finding[] = [];
  rewrite(root, (node) => {
    if (node.type !== 'heading') return node;
    findings.push({ kind: 'heading', range: rangeOf(node), subject: toString(node) });
    return { type: 'paragraph', children: [{ type: 'strong', children: node.children }] };
  });
  return findings;
}
