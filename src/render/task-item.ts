import type { Element, ElementContent } from 'hast';
import type { ListItem, Parents } from 'mdast';
import { defaultHandlers, type State } from 'mdast-util-to-hast';

const BLOCKS = new Set(['p', 'ul', 'ol', 'table', 'div', 'pre', 'blockquote', 'hr']);

/** An item of a list; the text of a task stands in the label of its box, so that screen readers say what is done. */
export function taskItem(state: State, node: ListItem, parent: Parents | undefined): Element {
  const item = defaultHandlers.listItem(state, node, parent);
  return typeof node.checked === 'boolean' ? labelBox(item) : item;
}

/** The box comes first in the item, or in the paragraph that is first in it. */
function labelBox(holder: Element): Element {
  const start = holder.children.findIndex(isElement);
  const first = holder.children[start];
  if (!isElement(first)) return holder;
  if (first.tagName !== 'input') return { ...holder, children: holder.children.with(start, labelBox(first)) };
  const next = holder.children.findIndex((child) => isElement(child) && BLOCKS.has(child.tagName));
  const end = next === -1 ? holder.children.length : next;
  const label: Element = {
    type: 'element',
    tagName: 'label',
    properties: {},
    children: holder.children.slice(start, end),
  };
  return { ...holder, children: holder.children.toSpliced(start, end - start, label) };
}

function isElement(node: ElementContent | undefined): node is Element {
  return node?.type === 'element';
}
