import type { YAMLError } from 'yaml';
import type { SyntaxProblem } from '../diagnostics/args.ts';
import { diagnostic, type Diagnostic } from '../diagnostics/diagnostic.ts';
import type { Composed } from './compose-documents.ts';
import {
  findColonInText,
  findFullWidthColon,
  findKeyInWords,
  findMissingMarker,
  findMissingSpace,
  findShiftedKey,
  findTab,
  findTextAtMargin,
  findTextLessIndented,
  findUnindentedText,
} from './find-line-causes.ts';
import {
  findQuoteInQuotes,
  findSpecialStart,
  findUnclosedBracket,
  findUnclosedQuote,
} from './find-mark-causes.ts';
import { findSpecialSpace, findUnusualSpace } from './find-special-spaces.ts';
import {
  lineFrom,
  syntax,
  TOP_KEY,
  type Cause,
  type ErrorScene,
  type Finder,
  type Scene,
} from './syntax-scene.ts';
import { MAX_LEVELS } from '../text/limits.ts';

/** From the most telling to the least; the first that recognizes the mistake names it. */
const FINDERS: readonly Finder[] = [
  findPlainText,
  findTab,
  findUnusualSpace,
  findSpecialSpace,
  findFullWidthColon,
  findTextLessIndented,
  findShiftedKey,
  findUnclosedQuote,
  findUnclosedBracket,
  findSpecialStart,
  findQuoteInQuotes,
  findColonInText,
  findMissingSpace,
  findMissingMarker,
  findTextAtMargin,
  findKeyInWords,
  findUnindentedText,
  findByErrorCode,
];

/** Names the mistake behind an error of the YAML parser. */
export function findCause(scene: Scene): Cause {
  const { text, lines, error } = scene;
  const { line } = lines.locate(error.pos[0]);
  // The copy that is read may differ from the author's text in places that are stepped over; the lines are cut from it.
  const lineText = text.slice(lines.start(line), lines.start(line) + lines.line(line).length);
  const around = { ...scene, line, lineText };
  for (const find of FINDERS) {
    const cause = find(around);
    if (cause) return cause;
  }
  return { diagnostic: syntax('other', lineFrom(text, error.pos[0])) };
}

/** Tells why reading stopped before the end of the text. */
export function describeStop(text: string, { at, reason }: NonNullable<Composed['stopped']>): Diagnostic {
  const range = { start: Math.min(at, text.length - 1), end: Math.min(text.length, at + 1) };
  return reason === 'deep'
    ? diagnostic('too-deep', '', range, { limit: MAX_LEVELS })
    : syntax('too-many-marks', range);
}

/** A letter saved as .yaml: not one line begins with a key of the form. */
function findPlainText({ text }: ErrorScene): Cause | undefined {
  if (TOP_KEY.test(text)) return undefined;
  const start = Math.max(0, text.search(/\S/));
  return { diagnostic: diagnostic('not-a-report', '', lineFrom(text, start), { found: 'text' }) };
}

const PROBLEMS: Partial<Record<YAMLError['code'], SyntaxProblem>> = {
  BAD_DIRECTIVE: 'reserved-character',
  BAD_DQ_ESCAPE: 'bad-escape',
  BAD_INDENT: 'indentation',
  BAD_SCALAR_START: 'reserved-character',
  KEY_OVER_1024_CHARS: 'key-too-long',
  MISSING_CHAR: 'key-without-colon',
  MULTILINE_IMPLICIT_KEY: 'key-without-colon',
  UNEXPECTED_TOKEN: 'text-after-value',
};

function findByErrorCode({ text, lines, line, lineText, error }: ErrorScene): Cause {
  const start = error.pos[0];
  if (error.code === 'RESOURCE_EXHAUSTION') {
    return { diagnostic: diagnostic('too-deep', '', { start, end: start + 1 }, { limit: MAX_LEVELS }) };
  }
  const problem = PROBLEMS[error.code] ?? 'other';
  if (problem === 'bad-escape') return { diagnostic: syntax(problem, { start, end: start + 2 }) };
  if (problem === 'indentation') {
    return { diagnostic: syntax(problem, lineFrom(text, lines.start(line) + lineText.search(/\S|$/))) };
  }
  return { diagnostic: syntax(problem, lineFrom(text, start), text[start]) };
}
