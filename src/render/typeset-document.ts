import type { Nodes, Root } from 'mdast';
import { descend } from '../prose/rewrite.ts';
import { holdTelephone, typeset } from '../text/typeset.ts';
import type { ReportDocument } from './report-document.ts';

interface Setting {
  readonly language: string;
  /** Whether hyphens in telephone numbers are held too, as Word would break a line after them. */
  readonly hyphens: boolean;
}

/** A document with the no-break spaces of its language, for formats whose lines a page breaks. Nothing is changed in place. */
export function typesetDocument(document: ReportDocument, { hyphens = false } = {}): ReportDocument {
  const root = typesetBlocks(document.root, { language: document.language, hyphens }) as Root;
  return { ...document, root };
}

const LINES = new Set<Nodes['type']>(['paragraph', 'heading', 'tableCell']);

function typesetBlocks(node: Nodes, setting: Setting): Nodes {
  // The form's own headings have the spaces of their language already.
  if (node.type === 'heading' && node.data?.bapa?.role === 'heading') return node;
  if (LINES.has(node.type)) return typesetLine(node, setting);
  return withChildren(node, (child) => typesetBlocks(child, setting));
}

/** A line is set as one text: a number may be bold, and its unit not. */
function typesetLine(line: Nodes, setting: Setting): Nodes {
  const leaves = [...descend(line)].filter((node) => !('children' in node));
  const texts = leaves.map((leaf) => typedText(leaf, setting));
  const printed = typeset(texts.join(''), setting.language, setting);
  const values = new Map<Nodes, string>();
  let at = 0;
  leaves.forEach((leaf, index) => {
    const end = at + (texts[index] ?? '').length;
    if (leaf.type === 'text') values.set(leaf, printed.slice(at, end));
    at = end;
  });
  return withTexts(line, values);
}

/** What is no text, such as a picture or code, is one sign that no rule knows. */
function typedText(leaf: Nodes, setting: Setting): string {
  if (leaf.type !== 'text') return '\uFFFC';
  const { role, pointer = '' } = leaf.data?.bapa ?? {};
  return role === 'value' && pointer.endsWith('/telephone') ? holdTelephone(leaf.value, setting) : leaf.value;
}

function withTexts(node: Nodes, values: ReadonlyMap<Nodes, string>): Nodes {
  const value = values.get(node);
  if (node.type === 'text' && value !== undefined) return value === node.value ? node : { ...node, value };
  return withChildren(node, (child) => withTexts(child, values));
}

function withChildren(node: Nodes, change: (child: Nodes) => Nodes): Nodes {
  return 'children' in node ? ({ ...node, children: node.children.map(change) } as Nodes) : node;
}
