import type { Node, Parent, Root } from 'mdast';
import type { Role } from '../report-document.ts';

/** Which bookmarks open before and close after a node. */
export interface BookmarkPlan {
  opens(node: Node): readonly string[];
  closes(node: Node): readonly string[];
}

const PREFIX = 'bapa_';
/** Word cuts longer names off. */
const MAXIMUM = 40;

/**
 * The bookmark of a field: `bapa_` and its JSON pointer with `_` for `/`: `/sessions/0/topics` → `bapa_sessions_0_topics`.
 *
 * Every field of the form fits into Word's 40 characters up to the 1,000th session (number 999). What does not fit, or
 * holds other characters than letters, digits and `_` (a key that is not in the form), is cut to 32 characters and ends
 * in `_` and seven characters computed from the whole pointer: `bapa_sessions_1000_additional_in_0k3x9zq`.
 */
export function bookmarkName(pointer: string): string {
  const name = PREFIX + pointer.slice(1).replaceAll('/', '_');
  return name.length <= MAXIMUM && /^\w+$/.test(name) ? name : distinctName(pointer);
}

function distinctName(pointer: string): string {
  const name = PREFIX + pointer.slice(1).replace(/\W/g, '_');
  return `${name.slice(0, MAXIMUM - 8)}_${checksum(pointer)}`;
}

/** FNV-1a over UTF-16 units, in base 36. */
function checksum(text: string): string {
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index++) {
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193) >>> 0;
  }
  return hash.toString(36).padStart(7, '0');
}

interface Span {
  readonly first: Node;
  readonly parent: Parent;
  readonly weight: number;
  last: Node;
}

/** A heading or label of its own carries a field's bookmark; else its value does, or what stands for the value. */
const WEIGHT = {
  heading: 2,
  label: 2,
  title: 1,
  value: 1,
  unanswered: 1,
  misfit: 1,
  draft: 0,
  series: 0,
  facts: 0,
  separator: 0,
} satisfies Record<Role, number>;

/**
 * Decides for every pointer where its one bookmark goes: around its heading or label, else from the first to the last
 * node of its value (several blocks of one answer stand side by side).
 */
export function planBookmarks(root: Root): BookmarkPlan {
  const spans = new Map<string, Span>();
  const stack: { node: Node; parent: Parent }[] = [];
  const push = (parent: Parent): void => {
    for (const node of [...parent.children].reverse()) stack.push({ node, parent });
  };
  push(root);
  for (let step = stack.pop(); step; step = stack.pop()) {
    addSpan(spans, step.node, step.parent);
    if ('children' in step.node) push(step.node as Parent);
  }
  return index(spans);
}

function addSpan(spans: Map<string, Span>, node: Node, parent: Parent): void {
  const mark = node.data?.bapa;
  const weight = mark ? WEIGHT[mark.role] : 0;
  if (!mark || mark.pointer === '' || weight === 0) return;
  const known = spans.get(mark.pointer);
  if (!known || weight > known.weight) spans.set(mark.pointer, { first: node, parent, weight, last: node });
  else if (weight === 1 && known.weight === 1 && known.parent === parent) known.last = node;
}

function index(spans: ReadonlyMap<string, Span>): BookmarkPlan {
  const opens = new Map<Node, string[]>();
  const closes = new Map<Node, string[]>();
  const taken = new Set<string>();
  for (const [pointer, { first, last }] of spans) {
    let name = bookmarkName(pointer);
    // Word does not tell capital letters from small ones.
    if (taken.has(name.toLowerCase())) name = distinctName(pointer);
    taken.add(name.toLowerCase());
    opens.set(first, [...(opens.get(first) ?? []), name]);
    closes.set(last, [name, ...(closes.get(last) ?? [])]);
  }
  return { opens: (node) => opens.get(node) ?? [], closes: (node) => closes.get(node) ?? [] };
}
