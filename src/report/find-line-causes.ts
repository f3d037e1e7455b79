import { diagnostic } from '../diagnostics/diagnostic.ts';
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

export function findUnusualSpace({ lines, line, lineText }: ErrorScene): Cause | undefined {
  const indent = /^[ \t]*([^\S \t\r\n])[^\S\r\n]*/.exec(lineText);
  if (!indent) return undefined;
  const range = { start: lines.start(line), end: lines.start(line) + indent[0].length };
  const args = { codePoint: indent[1]?.charCodeAt(0) ?? 0 };
  const blanks = [{ range, text: ' '.repeat(indent[0].length) }];
  return { diagnostic: diagnostic('unusual-space', '', range, args, { fix: blanks }), recovery: blanks };
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

/** `title:Report`, `-Early warning`: no space after the colon or dash. */
export function findMissingSpace({ text, lines, line, error }: ErrorScene): Cause | undefined {
  if (error.code !== 'MULTILINE_IMPLICIT_KEY' && error.code !== 'MISSING_CHAR') return undefined;
  for (const number of [line, line + 1]) {
    const start = lines.start(number);
    const lineText = text.slice(start, start + lines.line(number).length);
    const match = new RegExp(`^(\\s*(?:- +)?)(?:(-)\\S|(?:${anyKey})(:)\\S)`).exec(lineText);
    if (!match) continue;
    const character = match[2] ?? match[3] ?? '';
    const range = lineFrom(text, start + (match[1]?.length ?? 0));
    const at = start + match[0].length - 1;
    const fix = match[2] === undefined ? { fix: [{ range: { start: at, end: at }, text: ' ' }] } : {};
    return { diagnostic: { ...syntax('space-missing', range, character), ...fix }, ...asComment(range) };
  }
  return undefined;
}

/** Lines of a text that stand at the margin instead of under their question. */
export function findUnindentedText({ text, lines, line, lineText, error }: ErrorScene): Cause | undefined {
  const isKeyless = error.code === 'MULTILINE_IMPLICIT_KEY' || error.code === 'MISSING_CHAR';
  if (!isKeyless || /^\s*[\w-]+:(\s|$)/.test(lineText)) return undefined;
  const range = lineFrom(text, lines.start(line) + lineText.search(/\S|$/));
  const bare = new RegExp(`^\\s*(?:- +)?(${anyKey})(?= |$)`).exec(lineText)?.[1];
  if (bare !== undefined) return { diagnostic: syntax('colon-missing', range, bare), ...asComment(range) };
  let above = line - 1;
  while (above > 0 && /^\s*$/.test(lines.line(above))) above -= 1;
  const follows =
    /[:|>][+-]?\d?\s*(#.*)?$/.test(lines.line(above)) || /^\s*#/.test(text.slice(lines.start(above)));
  const key = /^\s*(?:- +)*(\w+):/.exec(lines.line(above))?.[1];
  const problem = follows && key !== undefined && keys.has(key) ? 'text-not-indented' : 'key-without-colon';
  return { diagnostic: syntax(problem, range, key), ...asComment(range, unindented(text, lines, line)) };
}

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
