import { diagnostic } from '../diagnostics/diagnostic.ts';
import { form } from '../form/form.ts';
import type { Lines } from '../text/range.ts';
import {
  anyKey,
  asComment,
  keys,
  lineFrom,
  syntax,
  withQuotes,
  type Cause,
  type ErrorScene,
} from './syntax-scene.ts';

export function findTab({ lines, line, lineText }: ErrorScene): Cause | undefined {
  const tab = /^ *\t[ \t]*/.exec(lineText);
  if (!tab) return undefined;
  const start = lines.start(line);
  return { diagnostic: diagnostic('tab-indentation', '', { start, end: start + tab[0].length }, {}) };
}

/** 'Nested mappings are not allowed': either a colon inside a text, or a line indented too far below it. */
export function findColonInText({ text, lines, line, lineText, error }: ErrorScene): Cause | undefined {
  if (error.code !== 'BLOCK_AS_IMPLICIT_KEY') return undefined;
  const start = Math.min(error.pos[0], startOfTextItem(lineText) + lines.start(line));
  const rest = text.slice(start, lines.start(line) + lines.line(line).length);
  if (/:(\s|$)/.test(rest)) {
    const inert = rest.replaceAll(/:(?=\s|$)/g, ';');
    return {
      diagnostic: withQuotes(syntax('colon-in-text', lineFrom(text, start)), text),
      recovery: [{ range: { start, end: start + rest.length }, text: inert }],
    };
  }
  const below = lines.start(line + 1) + lines.line(line + 1).search(/\S|$/);
  return { diagnostic: syntax('indentation', lineFrom(text, below)) };
}

/** Where the item of a list begins that YAML takes for a group, though its first word is no question of the form. */
function startOfTextItem(lineText: string): number {
  const [, dashes = '', word = ''] = /^(\s*(?:- +)+)([^\s"'#&*![{|>?][^:]*): /.exec(lineText) ?? [];
  return dashes === '' || keys.has(word.trim()) ? Infinity : dashes.length;
}

/** A question that stands a little further left or right than its neighbour of the same group in the line above. */
export function findShiftedKey({ text, lines, line: noticed }: ErrorScene): Cause | undefined {
  for (const line of [noticed, noticed + 1]) {
    const here = KEY_AT.exec(text.slice(lines.start(line), lines.start(line) + lines.line(line).length));
    let above = line - 1;
    while (above > 0 && lines.line(above).trim() === '') above -= 1;
    const there = above > 0 ? KEY_AT.exec(lines.line(above)) : null;
    const isNeighbour = areOfOneGroup(here?.[2], there?.[2]) && !here?.[1]?.includes('-');
    const [from = 0, to = 0] = [here?.[1]?.length, there?.[1]?.length];
    if (!isNeighbour || from === to || there?.[3] === '' || to === 0) continue;
    const start = lines.start(line);
    const range = lineFrom(text, start + from);
    const fix = [{ range: { start, end: start + from }, text: ' '.repeat(to) }];
    return { diagnostic: { ...syntax('indentation', range), fix }, ...asComment(range) };
  }
  return undefined;
}

/** What stands before the key, the key, what follows it on the line. */
const KEY_AT = new RegExp(`^([ ]*(?:- +)?)(${anyKey}):[ \\t]*(.*)$`);

function areOfOneGroup(one: string | undefined, other: string | undefined): boolean {
  const isIn = (fields: readonly { key: string }[], key: string | undefined) =>
    fields.some((field) => field.key === key);
  return [...form.byPath.values()].some(
    (field) =>
      field.kind === 'group' && one !== other && isIn(field.fields, one) && isIn(field.fields, other),
  );
}

/** `title：研讨会`: a colon of Chinese after the key, and no space. */
export function findFullWidthColon({ text, lines, line }: ErrorScene): Cause | undefined {
  for (const number of [line, line + 1]) {
    const start = lines.start(number);
    const lineText = text.slice(start, start + lines.line(number).length);
    const match = new RegExp(`^(\\s*(?:- +)?)((["']?)(?:${anyKey})\\3)\\s*[：﹕︰]\\s*`).exec(lineText);
    if (!match) continue;
    const [all, before = '', key = ''] = match;
    const range = lineFrom(text, start + before.length);
    const fix = [{ range: { start: range.start + key.length, end: start + all.length }, text: ': ' }];
    return { diagnostic: { ...syntax('full-width-colon', range, key), fix }, ...asComment(range) };
  }
  return undefined;
}

/** `标题：研讨会`: a question in words of its own, perhaps those of the form in some language. */
export function findKeyInWords({ text, lines, line, lineText }: ErrorScene): Cause | undefined {
  const match = /^(\s*(?:- +)?)([\p{L}\p{M}][\p{L}\p{M}\p{N} ]{0,40}?)\s*[：﹕︰]/u.exec(lineText);
  if (!match) return undefined;
  const [, before = '', key = ''] = match;
  const range = lineFrom(text, lines.start(line) + before.length);
  return { diagnostic: syntax('full-width-colon', range, key), ...asComment(range) };
}

/** A line under `|` that begins further to the left than the first one has fallen out of the text. */
export function findTextLessIndented({ text, lines, line: noticed }: ErrorScene): Cause | undefined {
  const lineAt = (number: number) =>
    text.slice(lines.start(number), lines.start(number) + lines.line(number).length);
  const indentOf = (number: number) => lineAt(number).search(/\S/);
  let line = noticed;
  while (line < lines.count && indentOf(line) < 0) line += 1;
  const indent = indentOf(line);
  let header = line - 1;
  while (header > 0 && (indentOf(header) < 0 || indentOf(header) >= indent)) header -= 1;
  const key = /^[ \t]*(?:- +)*([\w-]+)[ \t]*:[ \t]*[|>][+-]?(?:$|[ \t])/.exec(lineAt(header))?.[1];
  if (header < 1 || indent <= 0 || key === undefined) return undefined;
  const above = Array.from({ length: line - header - 1 }, (_, index) => header + 1 + index);
  const written = above.filter((number) => indentOf(number) >= 0);
  const depth = indentOf(written[0] ?? 0);
  if (written.length === 0 || depth <= indent) return undefined;
  const range = lineFrom(text, lines.start(line) + indent);
  const fix = written.map((number) => {
    const start = lines.start(number);
    return { range: { start, end: start + depth - indent }, text: '' };
  });
  const recovery = asComment(range, unindented(text, lines, line)).recovery ?? [];
  return { diagnostic: { ...syntax('text-less-indented', range, key, depth), fix }, recovery };
}

/** Lines at the margin, or under the first letter of the question, that have fallen out of a text under `|`. */
export function findTextAtMargin({ text, lines, line, lineText, error }: ErrorScene): Cause | undefined {
  const isKeyless = error.code === 'MULTILINE_IMPLICIT_KEY' || error.code === 'MISSING_CHAR';
  if (!isKeyless || /^\s*(?:- +)?["']?[\w-]+["']?\s*[:：](\s|$)/.test(lineText)) return undefined;
  const indentOf = (number: number) => lines.line(number).search(/\S/);
  const above = (number: number, most: number) => {
    let found = number - 1;
    while (found > 0 && (indentOf(found) < 0 || indentOf(found) >= most)) found -= 1;
    return found;
  };
  const depth = indentOf(above(line, Infinity));
  const header = above(line, depth);
  const key = /^[ ]*(?:- +)*([\w-]+)[ \t]*:[ \t]*[|>][+-]?[ \t]*$/.exec(lines.line(header))?.[1];
  const indent = indentOf(line);
  if (key === undefined || !keys.has(key) || indent >= depth) return undefined;
  const starts = unindented(text, lines, line);
  if (starts.some((at) => mayBeQuestion(lines, lines.locate(at).line))) return undefined;
  const range = lineFrom(text, lines.start(line) + indent);
  const fix = starts.flatMap((at) => {
    const missing = depth - (at - lines.start(lines.locate(at).line));
    return missing > 0 ? [{ range: { start: at, end: at }, text: ' '.repeat(missing) }] : [];
  });
  return {
    diagnostic: { ...syntax('text-less-indented', range, key, depth), fix },
    ...asComment(range, starts),
  };
}

/** A word or two before lines that are indented more: rather a question without its colon than a part of the text above. */
function mayBeQuestion(lines: Lines, line: number): boolean {
  const words = /^([ ]*)[^\s-]\S*(?: \S+)?(?<![.!?…。！？؟])[ ]*$/.exec(lines.line(line));
  if (BARE_KEY.test(lines.line(line))) return true;
  let next = line + 1;
  while (next < lines.count && lines.line(next).trim() === '') next += 1;
  return words !== null && lines.line(next).search(/\S/) > (words[1]?.length ?? 0);
}

/** `title:Report`, `-Early warning`: no space after the colon or dash. */
export function findMissingSpace({ text, lines, line, error }: ErrorScene): Cause | undefined {
  if (error.code !== 'MULTILINE_IMPLICIT_KEY' && error.code !== 'MISSING_CHAR') return undefined;
  for (const number of [line, line + 1]) {
    const start = lines.start(number);
    const lineText = text.slice(start, start + lines.line(number).length);
    const match = new RegExp(`^(\\s*(?:- +)?)(?:(-)\\S|(?:${anyKey})[ \\t]*(:)\\S)`).exec(lineText);
    if (!match) continue;
    const character = match[2] ?? match[3] ?? '';
    const range = lineFrom(text, start + (match[1]?.length ?? 0));
    const at = start + match[0].length - 1;
    const fix = match[2] === undefined ? { fix: [{ range: { start: at, end: at }, text: ' ' }] } : {};
    return { diagnostic: { ...syntax('space-missing', range, character), ...fix }, ...asComment(range) };
  }
  return undefined;
}

/** A text of several lines with a colon in it, and no `|` behind the question. */
export function findMissingMarker({ text, lines, line, error }: ErrorScene): Cause | undefined {
  if (error.code !== 'MULTILINE_IMPLICIT_KEY' && error.code !== 'MISSING_CHAR') return undefined;
  let header = line;
  const indent = lines.line(line).search(/\S/);
  while (header > 0 && (lines.line(header).trim() === '' || lines.line(header).search(/\S/) >= indent))
    header -= 1;
  const match = header > 0 ? /^[ ]*(?:- +)?([a-z_]+):[ \t]*$/.exec(lines.line(header)) : null;
  const isProse = [...form.byPath.values()].some(({ key, kind }) => key === match?.[1] && kind === 'prose');
  if (!match || !isProse) return undefined;
  const starts: number[] = [];
  for (let number = header + 1; number <= lines.count; number += 1) {
    const at = lines.line(number).search(/\S/);
    if (at >= 0 && at < indent) break;
    if (at >= 0) starts.push(lines.start(number) + at);
  }
  const end = lines.start(header) + lines.line(header).trimEnd().length;
  const range = lineFrom(text, lines.start(header) + lines.line(header).search(/\S/));
  const fix = [{ range: { start: end, end }, text: ' |' }];
  const { recovery = [] } = asComment({ start: starts[0] ?? end, end }, starts);
  return { diagnostic: { ...syntax('marker-missing', range, match[1]), fix }, recovery, losesKey: true };
}

/** Lines of a text that stand at the margin instead of under their question. */
export function findUnindentedText({ text, lines, line, lineText, error }: ErrorScene): Cause | undefined {
  const isKeyless = error.code === 'MULTILINE_IMPLICIT_KEY' || error.code === 'MISSING_CHAR';
  if (!isKeyless || /^\s*[\w-]+:(\s|$)/.test(lineText)) return undefined;
  const range = lineFrom(text, lines.start(line) + lineText.search(/\S|$/));
  const bare = BARE_KEY.exec(lineText)?.[1];
  if (bare !== undefined) return { diagnostic: syntax('colon-missing', range, bare), ...asComment(range) };
  let above = line - 1;
  while (above > 0 && /^\s*$/.test(lines.line(above))) above -= 1;
  const follows =
    /[:|>][+-]?\d?\s*(#.*)?$/.test(lines.line(above)) || /^\s*#/.test(text.slice(lines.start(above)));
  const key = /^\s*(?:- +)*(\w+):/.exec(lines.line(above))?.[1];
  const problem = follows && key !== undefined && keys.has(key) ? 'text-not-indented' : 'key-without-colon';
  return { diagnostic: syntax(problem, range, key), ...asComment(range, unindented(text, lines, line)) };
}

/** A question of the form without its colon. */
const BARE_KEY = new RegExp(`^\\s*(?:- +)?(${anyKey})(?= |$)`);
const KEY_LINE = new RegExp(`^\\s*(- +)?(${anyKey}):(\\s|$)`);

/** The starts of the lines of an unindented text, from its first line to the next question of the form. */
function unindented(text: string, lines: Lines, first: number): number[] {
  const starts: number[] = [];
  for (let line = first; line <= lines.count; line += 1) {
    const lineText = text.slice(lines.start(line), lines.start(line) + lines.line(line).length);
    if (KEY_LINE.test(lineText)) break;
    const indent = lineText.search(/\S/);
    if (indent >= 0) starts.push(lines.start(line) + indent);
  }
  return starts;
}
