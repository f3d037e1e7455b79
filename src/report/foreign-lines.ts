import { diagnostic, type Diagnostic } from '../diagnostics/diagnostic.ts';
import type { Edit, Lines } from '../text/range.ts';
import { lineFrom, syntax, TOP_KEY } from './syntax-scene.ts';
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

/** ```` ```yaml ```` before a report, ```` ``` ```` after it, or one of them, and what somebody said outside of them. */
function fences(text: string, lines: Lines): ForeignLines {
  if (!/^[ \t]*(?:`{3}|~{3})/m.test(text)) return NONE;
  const { marks, outside } = readFences(lines);
  const [first] = marks;
  if (first === undefined) return NONE;
  const remarks = outside.filter((line) => /^[ \t]*[^\s#]/.test(lines.line(line)));
  const fix = [
    ...marks.map((line): Edit => ({
      range: { start: lines.start(line), end: lines.start(line + 1) },
      text: '',
    })),
    ...remarks.map((line): Edit => ({
      range: { start: lines.start(line), end: lines.start(line) },
      text: '# ',
    })),
  ];
  const range = lineFrom(text, lines.start(first) + indentOf(first, lines));
  return {
    found: [{ ...syntax('code-fence', range), fix: fix.sort((a, b) => a.range.start - b.range.start) }],
    recovery: [...marks, ...remarks].map((line) => blank(line, lines)),
  };
}

/** The lines with the marks round a report, and those outside of them; none where they may belong to an answer. */
function readFences(lines: Lines): { marks: readonly number[]; outside: readonly number[] } {
  const all = Array.from({ length: lines.count }, (_, index) => index + 1);
  const key = all.find((line) => TOP_KEY.test(lines.line(line)));
  const candidates = all.filter((line) => /^[ \t]*(?:`{3,}|~{3,})[ \t]?[\w-]*\s*$/.test(lines.line(line)));
  if (key === undefined) {
    const written = all.filter((line) => lines.line(line).trim() !== '');
    const ends = [...new Set([written[0], written.at(-1)])];
    return { marks: candidates.filter((line) => ends.includes(line)), outside: [] };
  }
  const opening = candidates.findLast((line) => line < key);
  const below = candidates.filter((line) => line > key);
  // What stands no further to the right than the questions is in no answer.
  const certain = below.filter((line) => indentOf(line, lines) <= indentOf(key, lines));
  const last = below.findLast(
    (line) => opening !== undefined && indentOf(line, lines) <= indentOf(opening, lines),
  );
  const closing = certain.length > 0 || last === undefined ? certain : [last];
  const isPaired = closing.length % 2 === 1 && (opening !== undefined || closing.length === 1);
  const marks = [...(opening === undefined ? [] : [opening]), ...(isPaired ? closing : [])];
  const isMark = new Set(marks);
  let isOutside = opening !== undefined;
  const outside = all.filter((line) => {
    if (isMark.has(line)) isOutside = !isOutside;
    return isOutside && !isMark.has(line);
  });
  const holdsAnswers = marks.length === 0 || outside.some((line) => TOP_KEY.test(lines.line(line)));
  return { marks, outside: holdsAnswers ? [] : outside };
}

function indentOf(line: number, lines: Lines): number {
  return lines.line(line).search(/\S/);
}

/** A blank line begins and ends everywhere, in a text under `|` too. */
function blank(line: number, lines: Lines): Edit {
  const start = lines.start(line);
  const { length } = lines.line(line);
  return { range: { start, end: start + length }, text: '\n'.repeat(length) };
}
