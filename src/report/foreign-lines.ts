import { diagnostic, type Diagnostic } from '../diagnostics/diagnostic.ts';
import type { Edit, Lines } from '../text/range.ts';
import { lineFrom, syntax } from './syntax-scene.ts';
import { append } from '../text/lists.ts';

interface ForeignLines {
  readonly found: readonly Diagnostic[];
  /** How to step over them with all offsets kept. */
  readonly recovery: readonly Edit[];
}

/** Lines that no author of a report wrote: those of an unfinished merge of Git, and fences copied from a chat. */
export function findForeignLines(text: string, lines: Lines): ForeignLines {
  const parts = [conflicts(text, lines), fences(text, lines)];
  return {
    found: parts.flatMap(({ found }) => found),
    recovery: parts.flatMap(({ recovery }) => recovery),
  };
}

const NONE: ForeignLines = { found: [], recovery: [] };
const CONFLICT = /^[ \t]*(?:- +)?(?:(<{7}|>{7}|\|{7})(?: .*)?|(={7})[ \t]*)$/;

/** Each conflict once, at its beginning; what is judged is the first of its two sides. */
function conflicts(text: string, lines: Lines): ForeignLines {
  if (!/<{7}|>{7}/.test(text)) return NONE;
  const found: Diagnostic[] = [];
  const recovery: Edit[] = [];
  /** Of the conflict that is open: its other side, which is stepped over once its end is found. */
  let other: Edit[] | undefined;
  let isOpen = false;
  for (let line = 1; line <= lines.count; line += 1) {
    const lineText = lines.line(line);
    const match = CONFLICT.exec(lineText);
    const mark = (match?.[1] ?? match?.[2])?.charAt(0);
    const isMark = mark === '<' || mark === '>' || (mark !== undefined && isOpen);
    if (!isMark) {
      other?.push(blank(line, lines));
      continue;
    }
    recovery.push(blank(line, lines));
    if (mark === '<' || !isOpen) {
      const start = lines.start(line) + lineText.search(/\S/);
      found.push(diagnostic('merge-conflict', '', lineFrom(text, start), {}));
    }
    if (mark === '>') append(recovery, other ?? []);
    isOpen = mark !== '>';
    if (mark === '<' || mark === '>') other = undefined;
    else other ??= [];
  }
  return { found, recovery };
}

/** ```` ```yaml ```` before a report, ```` ``` ```` after it, or one of them. */
function fences(text: string, lines: Lines): ForeignLines {
  const isBlank = (line: number) => lines.line(line).trim() === '';
  let [first, last] = [1, lines.count];
  while (first < last && isBlank(first)) first += 1;
  while (last > first && isBlank(last)) last -= 1;
  const ends = [...new Set([first, last])].filter((line) =>
    /^(?:`{3,}|~{3,})[ \t]?[\w-]*$/.test(lines.line(line).trimEnd()),
  );
  const [fence, other] = ends;
  if (fence === undefined) return NONE;
  const fix = [fence, ...(other === undefined ? [] : [other])].map((line): Edit => {
    const range = { start: lines.start(line), end: lines.start(line + 1) };
    return { range, text: '' };
  });
  const range = lineFrom(text, lines.start(fence));
  return {
    found: [{ ...syntax('code-fence', range), fix }],
    recovery: ends.map((line) => blank(line, lines)),
  };
}

/** A blank line begins and ends everywhere, in a text under `|` too. */
function blank(line: number, lines: Lines): Edit {
  const start = lines.start(line);
  const { length } = lines.line(line);
  return { range: { start, end: start + length }, text: '\n'.repeat(length) };
}
