import type { Nodes } from 'mdast';

/** A tree as indented lines, one a node: short enough to read in a test. */
export function outline(node: Nodes, depth = 0): string {
  const value = 'value' in node ? ` ${JSON.stringify(node.value)}` : '';
  const target = 'url' in node ? ` ${node.url}` : 'identifier' in node ? ` ${node.identifier}` : '';
  const children = 'children' in node ? node.children.map((child) => outline(child, depth + 1)) : [];
  return [`${'  '.repeat(depth)}${node.type}${value}${target}`, ...children].join('\n');
}

/** A tree without marks and positions, keys in one order, to be compared with another. */
export function bare(node: Nodes): unknown {
  const entries = Object.entries(node).filter(
    ([key, value]) => key !== 'data' && key !== 'position' && value !== null && value !== undefined,
  );
  const own = Object.fromEntries(entries.sort(([a], [b]) => (a < b ? -1 : 1)));
  return 'children' in node ? { ...own, children: joinTexts(node.children.map(bare)) } : own;
}

type Bare = { type: string; value?: string };

function joinTexts(nodes: readonly unknown[]): Bare[] {
  const joined: Bare[] = [];
  for (const node of nodes as Bare[]) {
    const last = joined.at(-1);
    if (last?.type === 'text' && node.type === 'text')
      joined[joined.length - 1] = { ...last, value: `${last.value}${node.value}` };
    else joined.push(node);
  }
  return joined;
}
