import { append } from '../text/lists.ts';
import type { Edit, Lines } from '../text/range.ts';
import { linesInTexts } from './lines-in-texts.ts';
import { blankLine, lineFrom, NOT_FOREIGN, syntax, TOP_KEY, type ForeignLines } from './syntax-scene.ts';

/** A line with the marks of code, and what is said behind them. */
interface Fence {
  readonly line: number;
  readonly marks: string;
  readonly info: string;
}

/** Lines between two fences, or between one and an end of the text. */
interface Block {
  readonly opening?: Fence;
  readonly closing?: Fence;
  readonly start: number;
  readonly end: number;
}

/** The lines of a text, and what they are. */
interface Scene {
  readonly lines: Lines;
  /** The fences and the questions of the form that stand in no text under `|`; those that stand in one. */
  readonly fences: readonly Fence[];
  readonly questions: ReadonlyMap<number, string>;
  readonly inTexts: { readonly lines: ReadonlySet<number>; readonly fences: readonly Fence[] };
}

const FENCE = /^[ \t]*(?:(`{3,})([^`]*)|(~{3,})([^~].*)?)$/;

/** ```` ```yaml ```` before a report, ```` ``` ```` after it, or one of them, and what somebody said outside of them. */
export function findFences(text: string, lines: Lines): ForeignLines {
  if (!/^[ \t]*(?:`{3}|~{3})/m.test(text)) return NOT_FOREIGN;
  const { marks, remarks, isUnsure } = readFences(readScene(lines));
  const [first] = marks;
  if (!first) return NOT_FOREIGN;
  const fix = [
    ...marks.map((fence) => withoutMarks(fence, lines)),
    ...remarks.map((line): Edit => {
      const start = lines.start(line);
      return { range: { start, end: start }, text: '# ' };
    }),
  ].sort((a, b) => a.range.start - b.range.start);
  const start = lines.start(first.line) + indentOf(first.line, lines);
  return {
    found: [{ ...syntax('code-fence', lineFrom(text, start)), ...(!isUnsure && { fix }) }],
    recovery: [...marks.map(({ line }) => line), ...remarks].map((line) => blankLine(line, lines)),
  };
}

function readScene(lines: Lines): Scene {
  const inTexts = { lines: linesInTexts(lines), fences: [] as Fence[] };
  const fences: Fence[] = [];
  const questions = new Map<number, string>();
  for (let line = 1; line <= lines.count; line += 1) {
    const [, ticks, afterTicks, tildes, afterTildes] = FENCE.exec(lines.line(line)) ?? [];
    const marks = ticks ?? tildes;
    const isInText = inTexts.lines.has(line);
    const info = (afterTicks ?? afterTildes ?? '').trim();
    if (marks !== undefined) (isInText ? inTexts.fences : fences).push({ line, marks, info });
    const question = isInText ? undefined : TOP_KEY.exec(lines.line(line))?.[1];
    if (question !== undefined) questions.set(line, question);
  }
  return { lines, fences, questions, inTexts };
}

interface ReadFences {
  /** Those that do not belong to the report, in their order. */
  readonly marks: readonly Fence[];
  /** The lines of what was said outside of them. */
  readonly remarks: readonly number[];
  /** Nobody knows what of that is a part of the report. */
  readonly isUnsure: boolean;
}

/** The marks round a report, and what stands outside of them; none where they may belong to an answer. */
function readFences(scene: Scene): ReadFences {
  const { lines, fences, questions } = scene;
  const all = Array.from({ length: lines.count }, (_, index) => index + 1);
  if (questions.size === 0) {
    const written = all.filter((line) => lines.line(line).trim() !== '');
    const ends = [...new Set([written[0], written.at(-1)])];
    return { marks: fences.filter(({ line }) => ends.includes(line)), remarks: [], isUnsure: false };
  }
  const blocks = pair(scene);
  const isReport = ({ start, end }: Block) =>
    [...questions.keys()].some((line) => line > start && line < end);
  const reports = blocks.filter(isReport);
  const marks = reports.flatMap(fencesOf);
  const answered = new Set(reports.flatMap((report) => questionsOf(report, scene)));
  const remarks: number[] = [];
  let isUnsure = false;
  for (const [index, end] of [...reports.map(({ start }) => start), lines.count + 1].entries()) {
    const start = reports[index - 1]?.end ?? 0;
    const outside = all.slice(start, Math.max(start, end - 1));
    const code = blocks
      .filter((block) => !isReport(block) && block.start >= start && block.end <= end)
      .flatMap(fencesOf);
    const isMark = new Set(code.map(({ line }) => line));
    const isAnswer = outside.some((line) => questions.has(line) && !answered.has(questions.get(line)!));
    if (isAnswer) {
      isUnsure ||=
        code.length > 0 || outside.some((line) => /^(?!["']?[\w-]+["']?\s*:)[^\s#-]/.test(lines.line(line)));
      continue;
    }
    append(marks, code);
    append(
      remarks,
      outside.filter((line) => !isMark.has(line) && /^[ \t]*[^\s#]/.test(lines.line(line))),
    );
  }
  return { marks: reports.length === 0 ? [] : marks.sort((a, b) => a.line - b.line), remarks, isUnsure };
}

/** The blocks that the fences make, in their order. */
function pair(scene: Scene): Block[] {
  const { fences, questions, lines } = scene;
  const [first] = fences;
  const blocks: Block[] = [];
  const isEndAlone =
    first?.info === '' && fences.length % 2 === 1 && [...questions.keys()].some((line) => line < first.line);
  let open: Fence | undefined = isEndAlone ? { ...first, line: 0 } : undefined;
  const close = (end: number, closing?: Fence) => {
    if (!open) return;
    const opening = open.line > 0 ? { opening: open } : {};
    blocks.push({ ...opening, ...(closing && { closing }), start: open.line, end });
    open = undefined;
  };
  for (const fence of fences) {
    if (open && closes(open, fence)) close(fence.line, fence);
    else if (!open || (fence.info !== '' && fence.marks.startsWith(open.marks.charAt(0)))) {
      close(fence.line);
      open = fence;
    }
  }
  const last = open && closingInText(open, scene);
  close(last?.line ?? lines.count + 1, last);
  return blocks;
}

function closes(open: Fence, { marks, info }: Fence): boolean {
  return info === '' && marks.startsWith(open.marks);
}

/** A fence that ends the report, and the text under `|` at its end, though it is set in like that text. */
function closingInText(open: Fence, { lines, questions, inTexts }: Scene): Fence | undefined {
  const lastQuestion = [...questions.keys()].at(-1) ?? 0;
  const fences = inTexts.fences.filter(({ line }) => line > open.line && line > lastQuestion);
  const last = fences.at(-1);
  if (!last || fences.length % 2 === 0 || !closes(open, last)) return undefined;
  let below = last.line + 1;
  while (below < lines.count && lines.line(below).trim() === '') below += 1;
  return inTexts.lines.has(below) ? undefined : last;
}

function fencesOf({ opening, closing }: Block): Fence[] {
  return [...(opening ? [opening] : []), ...(closing ? [closing] : [])];
}

/** The questions that stand furthest to the left in a block: others are of a group. */
function questionsOf({ start, end }: Block, { questions, lines }: Scene): string[] {
  const within = [...questions].filter(([line]) => line > start && line < end);
  const depth = within.reduce((least, [line]) => Math.min(least, indentOf(line, lines)), Infinity);
  return within.filter(([line]) => indentOf(line, lines) === depth).map(([, question]) => question);
}

/** Takes a line with marks out; a sentence behind them stays as a comment. */
function withoutMarks({ line, marks, info }: Fence, lines: Lines): Edit {
  const start = lines.start(line);
  const isSaid = /\s/.test(info) && !/[={]/.test(info);
  const end = start + lines.line(line).indexOf(marks) + marks.length;
  return isSaid
    ? { range: { start, end }, text: '#' + (/^\s/.test(lines.line(line).slice(end - start)) ? '' : ' ') }
    : { range: { start, end: lines.start(line + 1) }, text: '' };
}

function indentOf(line: number, lines: Lines): number {
  return lines.line(line).search(/\S/);
}
