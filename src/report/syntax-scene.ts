import type { Document, YAMLError } from 'yaml';
import { form } from '../form/form.ts';
import type { SyntaxProblem } from '../diagnostics/args.ts';
import { diagnostic, type Diagnostic } from '../diagnostics/diagnostic.ts';
import { quoteText, type Edit, type Lines, type Range } from '../text/range.ts';

/** What stands around a YAML error, to find out what its author did. */
export interface Scene {
  readonly text: string;
  readonly lines: Lines;
  readonly document: Document;
  readonly error: YAMLError;
}

export interface Cause {
  readonly diagnostic: Diagnostic;
  /** How to step over the mistake with all offsets kept; absent where nobody can know. */
  readonly recovery?: readonly Edit[];
  /** Stepping over it drops a key, so that an answer seems to be missing. */
  readonly losesKey?: boolean;
}

export interface ErrorScene extends Scene {
  /** The number of the line on which YAML noticed the error, and its text. */
  readonly line: number;
  readonly lineText: string;
}

export type Finder = (scene: ErrorScene) => Cause | undefined;

export const keys = new Set([...form.byPath.values()].map((field) => field.key).filter((key) => key !== ''));

export const anyKey = [...keys].join('|');

/** A line that begins with a question of the form. */
export const TOP_KEY = new RegExp(
  `^["'\\s]*(${form.fields.map((field) => field.key).join('|')})["']?\\s*[:：]`,
  'm',
);

export function syntax(problem: SyntaxProblem, range: Range, character = '', spaces?: number): Diagnostic {
  return diagnostic('yaml-syntax', '', range, {
    problem,
    character,
    ...(spaces !== undefined && { spaces }),
  });
}

/** Takes away the meaning of the character at an offset. */
export function blankFirst(start: number): Edit {
  return { range: { start, end: start + 1 }, text: 'x' };
}

/** Lines that are no part of a report. */
export interface ForeignLines {
  readonly found: readonly Diagnostic[];
  /** How to step over them with all offsets kept. */
  readonly recovery: readonly Edit[];
}

export const NOT_FOREIGN: ForeignLines = { found: [], recovery: [] };

/** A blank line begins and ends everywhere, in a text under `|` too. */
export function blankLine(line: number, lines: Lines): Edit {
  const start = lines.start(line);
  const { length } = lines.line(line);
  return { range: { start, end: start + length }, text: '\n'.repeat(length) };
}

/** Steps over lines by making them comments. */
export function asComment(
  { start }: Range,
  others: readonly number[] = [],
): Pick<Cause, 'recovery' | 'losesKey'> {
  const starts = new Set([start, ...others]);
  return {
    recovery: [...starts].map((at) => ({ range: { start: at, end: at + 1 }, text: '#' })),
    losesKey: true,
  };
}

/** Offers quotation marks around a text on one line; where a comment may follow it, nobody knows where it ends. */
export function withQuotes(found: Diagnostic, text: string): Diagnostic {
  const { start, end } = found.range;
  const typed = text.slice(start, end);
  if (/ #|^["'{[]|["'\\]$/.test(typed)) return found;
  return { ...found, fix: [quoteText({ start, end }, typed)] };
}

/** From an offset to the end of its line; at least one character where there is one. */
export function lineFrom(text: string, start: number): Range {
  const rest = /^[^\r\n]*/.exec(text.slice(start, start + 2000))?.[0].trimEnd() ?? '';
  return { start, end: Math.min(text.length, start + Math.max(1, rest.length)) };
}
