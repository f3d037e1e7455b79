import type {
  Delete,
  Emphasis,
  Link,
  Nodes,
  Paragraph,
  PhrasingContent,
  Strong,
  TableCell,
  Text,
} from 'mdast';
import { setChildren } from './rewrite.ts';

type Span = Strong | Emphasis | Delete | Link;

/** A line without spaces and breaks at its ends, and with like neighbours made one. */
export function tidyLine<T extends Paragraph | TableCell>(line: T): T {
  const children = trimBreaks(mergeNeighbours(line.children));
  return { ...line, children };
}

/**
 * Emphasis or a link without spaces at its ends, which go outside, without its like inside, and without notes inside a
 * link, which follow it.
 */
export function tidySpan(span: Span): PhrasingContent[] {
  const notes: PhrasingContent[] = [];
  const inside = mergeNeighbours(unwrap(span.children, span, notes));
  const [before, after] = [takeEdges(inside, 'start'), takeEdges(inside, 'end')];
  if (inside.length === 0) return [...before, ...after, ...notes];
  const tidied = { ...span };
  setChildren(tidied, inside);
  return [...before, tidied, ...after, ...notes];
}

function unwrap(
  children: readonly PhrasingContent[],
  outer: Span,
  notes: PhrasingContent[],
): PhrasingContent[] {
  return children.flatMap((child) => {
    if (child.type === 'footnoteReference' && outer.type === 'link') {
      notes.push(child);
      return [];
    }
    if (!('children' in child)) return [child];
    const inner = unwrap(child.children, outer, notes);
    if (child.type === outer.type || inner.length === 0) return inner;
    setChildren(child, inner);
    return [child];
  });
}

/** Takes spaces and breaks from one end of a line, cut out of the texts they stand in. */
function takeEdges(line: PhrasingContent[], side: 'start' | 'end'): PhrasingContent[] {
  const taken: PhrasingContent[] = [];
  const last = () => (side === 'start' ? line[0] : line.at(-1));
  const take = () => (side === 'start' ? line.shift() : line.pop());
  const keep = (node: PhrasingContent) => (side === 'start' ? taken.push(node) : taken.unshift(node));
  for (let node = last(); node; node = last()) {
    if (node.type === 'break') {
      keep(node);
      take();
    } else if (node.type === 'text') {
      const trimmed = side === 'start' ? node.value.trimStart() : node.value.trimEnd();
      if (trimmed === node.value) break;
      const spaces = node.value.length - trimmed.length;
      keep({
        type: 'text',
        value: side === 'start' ? node.value.slice(0, spaces) : node.value.slice(-spaces),
      });
      take();
      if (trimmed === '') continue;
      const rest: Text = { type: 'text', value: trimmed };
      if (side === 'start') line.unshift(rest);
      else line.push(rest);
      break;
    } else break;
  }
  return taken;
}

const MERGED = new Set<Nodes['type']>(['text', 'strong', 'emphasis', 'delete']);

function mergeNeighbours(children: readonly PhrasingContent[]): PhrasingContent[] {
  const groups: PhrasingContent[][] = [];
  for (const child of children) {
    const group = groups.at(-1);
    if (group?.[0]?.type === child.type && MERGED.has(child.type)) group.push(child);
    else groups.push([child]);
  }
  return groups.flatMap((group) => (group.length === 1 ? group : [mergeGroup(group)]));
}

function mergeGroup(group: readonly PhrasingContent[]): PhrasingContent {
  if (group[0]?.type === 'text') {
    const value = group.map((node) => (node as Text).value).join('');
    return { type: 'text', value: value.replace(/ {2,}/g, ' ') };
  }
  const merged = { ...group[0] } as Strong;
  setChildren(merged, mergeNeighbours(group.flatMap((node) => (node as Strong).children)));
  return merged;
}

/** A line neither begins nor ends with a break, and no spaces stand around one. */
function trimBreaks(children: readonly PhrasingContent[]): PhrasingContent[] {
  const line = [...children];
  takeEdges(line, 'start');
  takeEdges(line, 'end');
  line.forEach((node, index) => {
    if (node.type !== 'text') return;
    if (line[index - 1]?.type === 'break') node.value = node.value.trimStart();
    if (line[index + 1]?.type === 'break') node.value = node.value.trimEnd();
  });
  return line.filter((node) => node.type !== 'text' || node.value !== '');
}
