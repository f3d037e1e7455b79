import type { Document, YAMLError } from 'yaml';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { composeDocuments, type Composed } from './compose-documents.ts';
import { applyEdits } from '../text/apply-edits.ts';
import { Lines, type Edit } from '../text/range.ts';
import { findForeignLines } from './foreign-lines.ts';
import type { Syntax } from './source.ts';
import { describeStop, findCause } from './syntax-causes.ts';
import { MAX_SYNTAX_ERRORS } from '../text/limits.ts';
import { maskUnprintable } from '../text/unprintable.ts';

/** Above this length of text only the first mistake is stepped over: reading again takes time. */
const LONG_TEXT = 100_000;

/** Errors after which the parser knows again where it is. */
const RECOVERABLE = new Set<string>([
  'BAD_SCALAR_START',
  'BAD_DQ_ESCAPE',
  'KEY_OVER_1024_CHARS',
  'TAG_RESOLVE_FAILED',
  'BAD_DIRECTIVE',
]);

export interface ReadDocuments {
  readonly documents: readonly Document[];
  readonly diagnostics: readonly Diagnostic[];
  readonly syntax: Syntax;
}

/**
 * Parses a text and words its YAML errors by their causes. The parser does not find its way back after most errors, so
 * each mistake is stepped over, in a copy with the same offsets, and the text is read again: what follows is then told
 * for what it is and not as a consequence. Where a mistake cannot be stepped over, nothing after it is told.
 * @param most mistakes that are stepped over
 */
export function readDocuments(
  text: string,
  lines: Lines,
  most = text.length > LONG_TEXT ? 1 : MAX_SYNTAX_ERRORS,
): ReadDocuments {
  const foreign = findForeignLines(text, lines);
  const diagnostics: Diagnostic[] = [...foreign.found];
  let attempt = applyRecovery(text, foreign.recovery);
  let syntax: Syntax = diagnostics.length > 0 ? 'recovered' : 'sound';
  for (let round = 0; ; round += 1) {
    const composed = composeDocuments(attempt);
    const problem = firstProblem(attempt, lines, composed);
    addNew(diagnostics, problem.found, lines);
    const { documents } = composed;
    if (!problem.fatal) return { documents, diagnostics, syntax };
    const mayGoOn = round < most && problem.recovery;
    if (!mayGoOn) return { documents, diagnostics, syntax: 'broken' };
    attempt = applyRecovery(attempt, problem.recovery);
    syntax = syntax === 'partial' || problem.losesKey ? 'partial' : 'recovered';
  }
}

/** The errors of a text up to the first from which the parser does not recover: it is read once. */
export function firstMistakes(text: string): readonly Diagnostic[] {
  return readDocuments(maskUnprintable(text), new Lines(text), 0).diagnostics;
}

interface Problem {
  readonly found: readonly Diagnostic[];
  readonly fatal: boolean;
  readonly recovery?: readonly Edit[];
  readonly losesKey?: boolean;
}

/** The errors up to the first from which the parser does not recover. */
function firstProblem(text: string, lines: Lines, { documents, stopped }: Composed): Problem {
  if (stopped) return { found: [describeStop(text, stopped)], fatal: true };
  const document = documents[0];
  if (!document) return { found: [], fatal: false };
  const scene = { text, lines, document };
  const directives = document.warnings.filter(({ code }) => code === 'BAD_DIRECTIVE');
  const errors: YAMLError[] = [...document.errors, ...directives].sort((a, b) => a.pos[0] - b.pos[0]);
  const fatalAt = errors.findIndex((error) => !RECOVERABLE.has(error.code));
  const met = errors.slice(0, Math.min(MAX_SYNTAX_ERRORS, fatalAt < 0 ? errors.length : fatalAt + 1));
  const causes = met.map((error) => findCause({ ...scene, error }));
  const diagnostics = causes.map((cause) => cause.diagnostic);
  const last = causes.at(-1);
  if (fatalAt < 0 || !last) return { found: diagnostics, fatal: false };
  const isSteppedOver = met.length === fatalAt + 1 && last.recovery !== undefined;
  return {
    found: diagnostics,
    fatal: true,
    ...(isSteppedOver && { recovery: last.recovery, losesKey: last.losesKey ?? false }),
  };
}

/** One mistake a line: the second on it is mostly a consequence of the first. */
function addNew(diagnostics: Diagnostic[], found: readonly Diagnostic[], lines: Lines): void {
  const lineOf = ({ range }: Diagnostic) => lines.locate(range.start).line;
  for (const one of found) {
    if (!diagnostics.some((other) => lineOf(other) === lineOf(one))) diagnostics.push(one);
  }
}

/**
 * Replaces parts of a text by others of the same length, so that all offsets stay.
 * @throws Error when a replacement has another length: a mistake of the project
 */
function applyRecovery(text: string, recovery: readonly Edit[]): string {
  const isKept = recovery.every(({ range, text: part }) => part.length === range.end - range.start);
  if (!isKept) throw new Error('A recovery must keep all offsets');
  return applyEdits(text, recovery);
}
