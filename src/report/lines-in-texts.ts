import type { Lines } from '../text/range.ts';

/** Behind the dashes of a line: a question, and the sign of a text of several lines. */
const HEADER = /^(["']?[\w-]+["']?\s*:\s+)?[|>][-+\d]{0,2}\s*(?:#.*)?$/;

/** The numbers of the lines that stand in a text under `|` or `>`, by how far they are set in. */
export function linesInTexts(lines: Lines): ReadonlySet<number> {
  const found = new Set<number>();
  /** How far in the question of the text stands. */
  let depth = Infinity;
  for (let line = 1; line <= lines.count; line += 1) {
    const lineText = lines.line(line);
    const indent = lineText.search(/\S/);
    if (indent < 0) continue;
    if (indent > depth) {
      found.add(line);
      continue;
    }
    const before = /^\s*(?:-\s+)*/.exec(lineText)?.[0] ?? '';
    const header = HEADER.exec(lineText.slice(before.length));
    const dash = before.lastIndexOf('-');
    if (header?.[1] !== undefined) depth = before.length;
    else depth = header && dash >= 0 ? dash : Infinity;
  }
  return found;
}
