import type {
  BlockContent,
  Heading,
  List,
  ListItem,
  Paragraph,
  PhrasingContent,
  Strong,
  TableCell,
  Text,
} from 'mdast';
import { descend } from '../prose/rewrite.ts';
import { isTight } from '../prose/tidy.ts';
import type { Mark, Role } from './report-document.ts';

/** What stands for a field, or for what the template adds where no pointer is given. */
export function mark(role: Role, pointer = ''): Mark {
  return { role, pointer };
}

export function text(value: string, bapa?: Mark): Text {
  return { type: 'text', value, ...marked(bapa) };
}

export function emphasis(child: Text): PhrasingContent {
  return { type: 'emphasis', children: [child] };
}

export function strong(child: Text): Strong {
  return { type: 'strong', children: [child] };
}

export function paragraph(children: PhrasingContent[], bapa?: Mark): Paragraph {
  return { type: 'paragraph', children, ...marked(bapa) };
}

export function heading(depth: Heading['depth'], children: PhrasingContent[], bapa: Mark): Heading {
  return { type: 'heading', depth, children, ...marked(bapa) };
}

export function cell(children: PhrasingContent[]): TableCell {
  return { type: 'tableCell', children };
}

/** An item of a list. */
export function listItem(children: ListItem['children'], bapa?: Mark): ListItem {
  return { type: 'listItem', spread: !isTight(children), checked: null, children, ...marked(bapa) };
}

export function list(kind: 'bullets' | 'numbers', children: ListItem[], bapa?: Mark): List {
  const spread = children.length > 1 && children.some((item) => item.spread);
  const ordered = kind === 'numbers';
  return { type: 'list', ordered, start: ordered ? 1 : null, spread, children, ...marked(bapa) };
}

/** Blocks with a mark each. */
export function markAll<T extends BlockContent>(blocks: readonly T[], bapa: Mark): T[] {
  return blocks.map((block) => ({ ...block, ...marked(bapa) }));
}

/** A line with a mark on each of its texts. */
export function markTexts(line: readonly PhrasingContent[], bapa: Mark): PhrasingContent[] {
  for (const child of line) {
    for (const node of descend(child)) if (node.type === 'text') node.data = { bapa };
  }
  return [...line];
}

function marked(bapa: Mark | undefined): { data: { bapa: Mark } } | object {
  return bapa ? { data: { bapa } } : {};
}
