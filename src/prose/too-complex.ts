import type { Answer } from '../form/answer.ts';
import { MAX_PROSE_LENGTH, MAX_PROSE_LEVELS, MAX_SIGNS, MAX_SIGNS_IN_REPORT } from '../text/limits.ts';

/** Each of these becomes about one node of the tree. */
const SIGNS = /\*+|_+|~+|`+|[[\]<>&|\\!]|:\/\/|www\.|@/g;
/** Signs that look for their like. */
const PAIRED = /^[*_~[\]]/;
/** A line whose signs do not pair with those above it. */
const PART = /^[ \t]*(?:[-+*|>]|\d{1,9}[.)])/;
/** What opens a list item or a quote at the start of a line. */
const PREFIX = /^(?:[ \t]*(?:>|[-+*](?=[ \t]|$)|\d{1,9}[.)](?=[ \t]|$)))+/;
/** A heading, or what makes one of the line above. */
const HEADING = /^[ \t>]*(?:#|[=-]+[ \t]*$)/;
/** What is read on to its end, wherever that is. */
const OPEN_ENDED = /<[!?a-z]/gi;

/** A list item, quote or heading takes as long as so many signs. */
const SIGNS_OF_BLOCK = 4;
/** So many signs that pair with one another take as long as one more for each. */
const PAIRS_OF_SIGN = 3_000;
/** Characters that are read again in the time that a sign takes. */
const CHARACTERS_OF_SIGN = 500;

/**
 * Whether reading a text as Markdown, and writing a document of it, takes so long that it is shown in plain paragraphs.
 * No answer that people write comes near the limits.
 */
export function isTooComplex(text: string): boolean {
  return mayBeTooComplex(text) && signsOf(text) > MAX_SIGNS;
}

function mayBeTooComplex(text: string): boolean {
  return text.length > MAX_PROSE_LEVELS;
}

/**
 * The pointers of the answers that are too complex by themselves or after those before them: each alone may be read
 * quickly, and all of them take too long.
 * @param answers all of a report, in its order
 */
export function findTooComplex(answers: readonly Answer[]): ReadonlySet<string> {
  const texts = answers.flatMap(({ pointer, value }) =>
    typeof value === 'string' ? [{ pointer, text: value }] : [],
  );
  const length = texts.reduce((sum, { text }) => sum + text.length, 0);
  // A text seldom has more signs than characters, and what has a few only is not worth the counting.
  const isShort = length < MAX_SIGNS_IN_REPORT;
  const found = new Set<string>();
  let signs = 0;
  for (const { pointer, text } of texts) {
    const here = isShort && !mayBeTooComplex(text) ? 0 : signsOf(text);
    if (here > MAX_SIGNS || signs + here > MAX_SIGNS_IN_REPORT) found.add(pointer);
    else signs += here;
  }
  return found;
}

/** The work that a text in Markdown makes, in signs; above all limits if it is too long or has too many levels. */
function signsOf(text: string): number {
  if (text.length > MAX_PROSE_LENGTH) return Infinity;
  let signs = countDefined(text);
  for (const block of text.split(/(?:\r\n|\n|\r)[ \t]*(?=[\r\n])/)) signs += countInBlock(block);
  return signs;
}

function countInBlock(block: string): number {
  const indents: number[] = [];
  const table = { rows: 0, cells: 0, widest: 0 };
  // A block is a paragraph of its own, whatever it holds.
  let signs = 1;
  let paired = 0;
  for (const line of block.split(/\r\n|\n|\r/)) {
    const found = line.match(SIGNS) ?? [];
    const { opened, levels } = countLevels(line, indents);
    if (levels > MAX_PROSE_LEVELS) return Infinity;
    signs += 1 + found.length + SIGNS_OF_BLOCK * (opened + Number(HEADING.test(line))) + levels / 4;
    const pairing = found.filter((sign) => PAIRED.test(sign)).length;
    // Each looks at all those before it.
    paired = (PART.test(line) ? 0 : paired) + pairing;
    signs += (pairing * paired) / PAIRS_OF_SIGN;
    const cells = found.filter((sign) => sign === '|').length;
    table.rows += Number(cells > 0 || table.rows > 0);
    table.cells += cells;
    table.widest = Math.max(table.widest, cells);
  }
  const runs = new Set(block.match(/`+/g)?.map((run) => run.length)).size;
  const openings = (block.match(OPEN_ENDED)?.length ?? 0) + runs;
  const filled = table.rows * table.widest - table.cells;
  return signs + filled + (openings * block.length) / CHARACTERS_OF_SIGN;
}

/** The levels that a line opens, and with those it may stand in by its indentation. */
function countLevels(line: string, indents: number[]): { opened: number; levels: number } {
  const prefix = PREFIX.exec(line)?.[0];
  if (prefix === undefined) return { opened: 0, levels: 0 };
  const indent = line.search(/\S/);
  while ((indents.at(-1) ?? -1) >= indent) indents.pop();
  indents.push(indent);
  const opened = prefix.match(/>|[-+*.)]/g)?.length ?? 0;
  return { opened, levels: indents.length + opened };
}

/** The target of a definition is written again wherever it is referred to. */
function countDefined(text: string): number {
  const definitions = text.match(/^[ \t>]*\[[^\]\r\n]*\]:.*/gm) ?? [];
  const longest = definitions.reduce((most, { length }) => Math.max(most, length), 0);
  return longest === 0 ? 0 : (longest * (text.match(/\]/g)?.length ?? 0)) / CHARACTERS_OF_SIGN;
}
