import { diagnostic, type Diagnostic } from '../diagnostics/diagnostic.ts';
import type { Edit, Lines } from '../text/range.ts';
import { findFences } from './code-fences.ts';
import { blankLine, lineFrom, NOT_FOREIGN, type ForeignLines } from './syntax-scene.ts';
import { append } from '../text/lists.ts';

/** Lines that no author of a report wrote: those of an unfinished merge of Git, and fences copied from a chat. */
export function findForeignLines(text: string, lines: Lines): ForeignLines {
  const parts = [conflicts(text, lines), findFences(text, lines)];
  return {
    found: parts.flatMap(({ found }) => found),
    recovery: parts.flatMap(({ recovery }) => recovery),
  };
}

const CONFLICT = /^[ \t]*(?:- +)?(?:(<{7}|>{7}|\|{7})(?: .*)?|(={7})[ \t]*)$/;

/** Each conflict once, at its beginning; what is judged is the first of its two sides. */
function conflicts(text: string, lines: Lines): ForeignLines {
  if (!/<{7}|>{7}/.test(text)) return NOT_FOREIGN;
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
      other?.push(blankLine(line, lines));
      continue;
    }
    recovery.push(blankLine(line, lines));
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
