import { isCollection, visit, type Node, type Scalar } from 'yaml';
import { diagnostic, type Diagnostic } from '../diagnostics/diagnostic.ts';
import { quoteText, type Edit, type Lines } from '../text/range.ts';
import {
  anyKey,
  blankFirst,
  lineFrom,
  syntax,
  withQuotes,
  type Cause,
  type ErrorScene,
} from './syntax-scene.ts';

/** A quoted text that swallowed lines of the form below it. */
const SWALLOWED = new RegExp(`\\n\\s*(- +)?(${anyKey}):(\\s|$)`);

/** A quoted text that swallowed the lines below it: told where it opens, though YAML notices only at its end. */
export function findUnclosedQuote({ text, document, error }: ErrorScene): Cause | undefined {
  const neverClosed = error.code === 'MISSING_CHAR' && error.message.includes('quote');
  let opened: Scalar | undefined;
  visit(document, {
    Scalar(_, node) {
      if (node.type !== 'QUOTE_DOUBLE' && node.type !== 'QUOTE_SINGLE') return undefined;
      const [start, end] = node.range ?? [0, 0];
      const endsHere = neverClosed && end >= error.pos[0];
      if (start > error.pos[0] || !(endsHere || SWALLOWED.test(text.slice(start, end)))) return undefined;
      opened = node;
      return visit.BREAK;
    },
  });
  return opened?.range ? unclosedQuote(text, opened.range[0]) : undefined;
}

/** The cause for a quote that opens at an offset and swallows the lines below. */
function unclosedQuote(text: string, start: number): Cause {
  const quote = text[start] === "'" ? "'" : '"';
  return {
    diagnostic: diagnostic('unclosed-quote', '', lineFrom(text, start), { quote }),
    recovery: [blankFirst(start)],
  };
}

/** Whether a quoted text swallowed lines that look like questions of the form, even though YAML is content. */
export function findSwallowedLines(text: string, scalar: Scalar): Diagnostic | undefined {
  const [start, end] = scalar.range ?? [0, 0];
  return SWALLOWED.test(text.slice(start, end)) ? unclosedQuote(text, start).diagnostic : undefined;
}

export function findUnclosedBracket({ text, document, error }: ErrorScene): Cause | undefined {
  if (!/^Flow (map|sequence)/.test(error.message)) return undefined;
  let opened: Node | undefined;
  visit(document, {
    Collection(_, node) {
      const [start = 0, end = 0] = node.range ?? [];
      if (node.flow && start <= error.pos[0] && end >= error.pos[0] - 1) opened = node;
    },
  });
  const start = isCollection(opened) ? opened.range?.[0] : undefined;
  if (start === undefined) return undefined;
  const bracket = text[start] === '{' ? '}' : ']';
  return {
    diagnostic: syntax('bracket-not-closed', lineFrom(text, start), bracket),
    recovery: [blankFirst(start)],
  };
}

/** A text that begins with a character that means something else to YAML: `[name] of …`, `> 50 % …`, `? …`. */
export function findSpecialStart({ text, lines, line, error }: ErrorScene): Cause | undefined {
  for (const number of [line, line - 1]) {
    const start = lines.start(number);
    const lineText = number < 1 ? '' : text.slice(start, start + lines.line(number).length);
    const match = /^(\s*(?:- +)*(?:\w[\w ]*: +)?)([[\]{}>|?&*!%@`,-])(.*)$/.exec(lineText);
    if (!match) continue;
    const [, before = '', character = '', rest = ''] = match;
    const at = start + before.length;
    // The marks of code stand round other lines; what they are part of is told.
    if (rest.startsWith('``')) continue;
    const isList = character === '-' && before.includes(':') && /^\s/.test(rest);
    if (character === '*' && /^ \S/.test(rest) && before.trim() === '')
      return starsForDashes(text, lines, number);
    const isBlock = '|>'.includes(character) && error.code === 'UNEXPECTED_TOKEN';
    const isQuestion = character === '?' && /^\s/.test(rest);
    if (number !== line && !isQuestion) continue;
    if (character === '-' && !isList) continue;
    if ('|>'.includes(character) && !isBlock) continue;
    if (number === line && error.pos[0] < at) continue;
    const problem = isList ? 'list-on-key-line' : isBlock ? 'text-after-marker' : 'reserved-character';
    const found = syntax(problem, lineFrom(text, at), character);
    return {
      diagnostic: problem === 'reserved-character' ? withQuotes(found, text) : found,
      recovery: [blankFirst(at)],
    };
  }
  return undefined;
}

/** `'the host's report'`, `"He said "yes""`: the text ends at a mark inside it. */
export function findQuoteInQuotes({ text, lines, line, lineText, error }: ErrorScene): Cause | undefined {
  if (error.code !== 'UNEXPECTED_TOKEN') return undefined;
  const match = /^(\s*(?:- +)*(?:\w+: +)?)(["'])/.exec(lineText);
  if (!match || lines.start(line) + match[0].length > error.pos[0]) return undefined;
  const [, before = '', quote = ''] = match;
  const at = lines.start(line) + before.length;
  const rest = lineText
    .slice(before.length)
    .replaceAll(quote, 'x')
    .replaceAll(/:(?=\s|$)|#/g, 'x');
  const typed = lineText.slice(before.length).trimEnd();
  const isWhole = typed.length > 2 && typed.endsWith(quote) && !typed.slice(1, -1).includes('\\');
  const words = quote === "'" ? typed.slice(1, -1).replaceAll("''", "'") : typed.slice(1, -1);
  const fix = isWhole ? { fix: [quoteText({ start: at, end: at + typed.length }, words)] } : {};
  return {
    diagnostic: { ...syntax('quote-in-text', lineFrom(text, error.pos[0]), quote), ...fix },
    recovery: [{ range: { start: at, end: at + rest.length }, text: rest }],
  };
}

/** `* ` before the items of a list: a sign of Markdown, which YAML takes for a reference. */
function starsForDashes(text: string, lines: Lines, first: number): Cause {
  const edits: Edit[] = [];
  for (let line = first; /^\s*\* \S/.test(lines.line(line)); line += 1) {
    const start = lines.start(line) + lines.line(line).indexOf('*');
    edits.push({ range: { start, end: start + 1 }, text: '-' });
  }
  const range = lineFrom(text, edits[0]!.range.start);
  return { diagnostic: { ...syntax('star-for-dash', range, '*'), fix: edits }, recovery: edits };
}
