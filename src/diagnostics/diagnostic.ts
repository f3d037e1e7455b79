import type { ReadProblem } from '../edge/io.ts';
import type { Edit, Range } from '../text/range.ts';
import type { Args, Code } from './args.ts';

export type Severity = 'error' | 'warning' | 'note';

export const SEVERITIES = {
  'cannot-read': 'error',
  'alias-not-usable': 'error',
  'control-character': 'error',
  'custom-tag': 'error',
  'duplicate-key': 'error',
  'merge-conflict': 'error',
  'merge-key': 'error',
  'not-a-report': 'error',
  'several-documents': 'error',
  'tab-indentation': 'error',
  'too-deep': 'error',
  'unclosed-quote': 'error',
  'unusual-space': 'error',
  'unused-anchor': 'error',
  'yaml-syntax': 'error',
  missing: 'error',
  'repeated-choice': 'error',
  'unknown-choice': 'error',
  'unknown-key': 'error',
  'wrong-shape': 'error',
  'attachment-missing': 'error',
  'attachment-not-a-file': 'error',
  'attachment-outside': 'error',
  'attachment-path': 'error',
  'attachment-repeated': 'warning',
  'attachment-size': 'warning',
  'comment-in-text': 'warning',
  'country-code': 'warning',
  'date-after-conference': 'warning',
  'date-in-future': 'warning',
  'date-invalid': 'error',
  'date-order': 'error',
  'direction-override': 'warning',
  'direction-override-in-address': 'error',
  'duplicate-session': 'warning',
  'duplicate-text': 'warning',
  email: 'error',
  'empty-list-item': 'warning',
  footnote: 'warning',
  'heading-in-text': 'warning',
  'html-in-text': 'warning',
  'image-missing': 'error',
  'image-remote': 'warning',
  'image-without-description': 'warning',
  'language-mismatch': 'warning',
  'link-as-text': 'warning',
  'link-scheme': 'error',
  'list-as-text': 'warning',
  'numbered-twice': 'warning',
  placeholder: 'error',
  'quotation-marks': 'warning',
  'recommendation-without-addressee': 'warning',
  telephone: 'warning',
  'text-too-complex': 'warning',
  'too-long': 'warning',
  'unbalanced-direction': 'warning',
  'more-problems': 'note',
  'unused-ignore': 'warning',
} as const satisfies Record<Code, Severity>;

/** Another place that explains a diagnostic; `first`: the first of two that are the same. */
export interface Related {
  readonly code: 'first';
  readonly range: Range;
}

interface DiagnosticOf<C extends Code> {
  readonly code: C;
  readonly severity: Severity;
  /** JSON pointer to the place in the report; empty for the file as a whole. */
  readonly pointer: string;
  /** The guilty part of the text. */
  readonly range: Range;
  readonly args: Args[C];
  readonly related?: readonly Related[];
  /** Edits that fix it for certain. */
  readonly fix?: readonly Edit[];
  /** How often the same was found in the same answer besides: it is told once. */
  readonly others?: number;
}

/** The codes of what is found in the text of a report. */
type FoundCode = Exclude<Code, 'cannot-read'>;

/** One thing found in a report: data, put into words only when shown. */
export type Diagnostic = { [C in FoundCode]: DiagnosticOf<C> }[FoundCode];

/** All that is said of a file that could not be read: there is no text to point at. */
export interface CannotRead {
  readonly code: 'cannot-read';
  readonly severity: 'error';
  readonly pointer: '';
  readonly range: null;
  readonly args: Args['cannot-read'];
}

/** What is said of a file. */
export type FileDiagnostic = Diagnostic | CannotRead;

/** Makes a diagnostic with the severity of its code. */
export function diagnostic<C extends FoundCode>(
  code: C,
  pointer: string,
  range: Range,
  args: Args[C],
  more: Pick<DiagnosticOf<C>, 'related' | 'fix' | 'others'> = {},
): Diagnostic {
  return { code, severity: SEVERITIES[code], pointer, range, args, ...more } as Diagnostic;
}

/** Says of a file that it could not be read, and why. */
export function cannotRead(reason: ReadProblem): CannotRead {
  return { code: 'cannot-read', severity: 'error', pointer: '', range: null, args: { reason } };
}

/** Orders diagnostics by their place in the text, then by code, so that output never depends on the order of the checks. */
export function compareDiagnostics(a: Diagnostic, b: Diagnostic): number {
  return (
    a.range.start - b.range.start ||
    a.range.end - b.range.end ||
    (a.code < b.code ? -1 : a.code > b.code ? 1 : 0)
  );
}
