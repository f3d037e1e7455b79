import type { Nodes, Root, Text } from 'mdast';
import { descend } from '../prose/rewrite.ts';
import { holdTelephone, typeset } from '../text/typeset.ts';

/** The texts of a document as they are printed. */
export type Printed = ReadonlyMap<Nodes, string>;

interface Setting {
  readonly language: string;
  /** Whether hyphens in telephone numbers are held too, as Word would break a line after them. */
  readonly hyphens?: boolean;
}

const LINES = new Set<Nodes['type']>(['paragraph', 'heading', 'tableCell']);

/**
 * The texts of a document with the no-break spaces of its language, for formats whose lines a page breaks. A line is set
 * as one: a number may be bold, and its unit not.
 */
export function typesetDocument(root: Root, setting: Setting): Printed {
  const printed = new Map<Nodes, string>();
  for (const line of descend(root)) {
    // The form's own headings have the spaces of their language already.
    if (!LINES.has(line.type) || line.data?.bapa?.role === 'heading') continue;
    const leaves = [...descend(line)].filter((node) => !('children' in node));
    const texts = leaves.map((leaf) => (leaf.type === 'text' ? typedText(leaf, setting) : '\uFFFC'));
    const whole = typeset(texts.join(''), setting.language, setting);
    let at = 0;
    leaves.forEach((leaf, index) => {
      const start = at;
      at += texts[index]?.length ?? 0;
      if (leaf.type === 'text') printed.set(leaf, whole.slice(start, at));
    });
  }
  return printed;
}

function typedText({ value, data }: Text, setting: Setting): string {
  const { role, pointer = '' } = data?.bapa ?? {};
  return role === 'value' && pointer.endsWith('/telephone')
    ? holdTelephone(value, setting.language, setting)
    : value;
}
