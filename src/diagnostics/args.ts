import type { ReadProblem } from '../edge/io.ts';
import type { Shape } from '../form/kinds.ts';
import type { Choices } from '../generated/field-paths.ts';

type Language = Choices['language'];

/** The facts that the messages about the file, its YAML and the form are worded from. */
export interface FormArgs {
  // Reading the file
  'cannot-read': { readonly reason: ReadProblem };
  // YAML
  'alias-not-usable': { readonly alias: string; readonly reason: 'unknown' | 'loop' | 'too-many' };
  'control-character': { readonly codePoint: number; readonly others: readonly number[] };
  'custom-tag': { readonly tag: string };
  /** `belongsTo`: the key of the group in which the second one belongs. */
  'duplicate-key': {
    readonly key: string;
    readonly firstLine?: number | undefined;
    readonly belongsTo?: string;
  };
  'merge-conflict': Record<string, never>;
  'merge-key': Record<string, never>;
  'not-a-report': { readonly found: Shape | 'nothing' };
  'several-documents': Record<string, never>;
  'tab-indentation': Record<string, never>;
  'too-deep': { readonly limit: number };
  'unusual-space': { readonly codePoint: number };
  'unused-anchor': { readonly anchor: string };
  'unclosed-quote': { readonly quote: '"' | "'" };
  /** `character`: the guilty mark, or the question whose text is not indented. `spaces`: as many as the text has. */
  'yaml-syntax': { readonly problem: SyntaxProblem; readonly character: string; readonly spaces?: number };
  // The form
  /** `isComment`: the answer stands behind a `#`. */
  missing: { readonly isComment: boolean };
  'repeated-choice': { readonly choice: string };
  'unknown-choice': {
    readonly found: string;
    readonly suggestion?: string;
    readonly options: readonly string[];
  };
  'unknown-key': {
    readonly key: string;
    readonly suggestion?: string;
    /** The key of the group in which this one belongs; empty for the top level. */
    readonly belongsTo?: string;
    readonly known: readonly string[];
  };
  'wrong-shape': {
    readonly expected: Shape;
    readonly found: Shape | 'nothing';
    readonly cause: ShapeCause;
    /** What the author typed, cut where it is long. */
    readonly source: string;
    /** How the answer is written, with the author's own parts where they fit. */
    readonly form: string;
  };
}

/** The facts that the messages of the rules beyond the form are worded from. */
export interface RuleArgs {
  /** `near`: files that are there and may be meant. `isSame`: the one whose name differs in capitals or accents only. */
  'attachment-missing': {
    readonly path: string;
    readonly near?: readonly string[];
    readonly isSame?: boolean;
  };
  'attachment-not-a-file': { readonly path: string; readonly kind: 'folder' | 'other' | 'empty' };
  'attachment-outside': { readonly path: string; readonly reason: OutsideReason };
  'attachment-path': {
    readonly path: string;
    readonly suggestion: string;
    readonly problem: 'backslash' | 'marks';
  };
  'attachment-repeated': { readonly path: string; readonly firstLine: number };
  'attachment-size': { readonly bytes: number; readonly limit: number };
  'comment-in-text': { readonly comment: string };
  /** `name`: the country's name in the language of the report. */
  'country-code': { readonly code: string; readonly name?: string };
  'date-after-conference': { readonly date: string };
  'date-in-future': { readonly date: string };
  'date-invalid': {
    readonly found: string;
    readonly reason: 'marks' | 'no-such-day' | 'not-iso' | 'year-only';
    /** The same in ISO form, where it is certain. */
    readonly suggestion?: string;
  };
  'date-order': { readonly start: string; readonly end: string };
  'direction-override': { readonly codePoint: number };
  'direction-override-in-address': { readonly codePoint: number };
  'duplicate-session': { readonly first: number };
  'duplicate-text': { readonly firstLine: number };
  email: { readonly found: string; readonly problem: EmailProblem; readonly suggestion?: string };
  'empty-list-item': Record<string, never>;
  footnote: { readonly name: string; readonly problem: 'no-text' | 'not-used' };
  'heading-in-text': { readonly heading: string };
  'html-in-text': { readonly html: string };
  'image-missing': {
    readonly path: string;
    readonly problem: ImageProblem;
    readonly limit: number;
    readonly near?: readonly string[];
  };
  'image-remote': { readonly url: string };
  'image-without-description': { readonly path: string };
  'language-mismatch': { readonly language: Language; readonly found: Language };
  'link-as-text': { readonly kind: 'image' | 'link'; readonly suggestion: string };
  'link-scheme': {
    readonly url: string;
    readonly scheme: string;
    readonly problem: 'none' | 'broken' | 'other';
  };
  'list-as-text': { readonly problem: 'folded' | 'marks' };
  'numbered-twice': { readonly number: string };
  placeholder: { readonly found: string; readonly kind: 'mark' | 'prompt' | 'example' };
  'quotation-marks': { readonly marks: string };
  'recommendation-without-addressee': Record<string, never>;
  telephone: { readonly found: string; readonly problem: TelephoneProblem };
  'text-too-complex': Record<string, never>;
  'too-long': { readonly words: number; readonly advised: number };
  'unbalanced-direction': { readonly codePoint: number };
  /** Stands for the diagnostics that are too many to be told. */
  'more-problems': { readonly count: number };
  // Comments that silence warnings
  'unused-ignore': { readonly code: string; readonly reason: 'nothing' | 'unknown-code' | 'error' };
}

/** The facts that the message of each code is worded from. One entry a code: the codes are closed and stable. */
export type Args = FormArgs & RuleArgs;

export type Code = keyof Args;

export type OutsideReason = 'absolute' | 'drive' | 'above' | 'address' | 'link';
export type ImageProblem = 'missing' | 'outside' | 'kind' | 'too-large' | 'pixels';
export type TelephoneProblem = 'no-country-code' | 'character' | 'too-short' | 'too-long';
export type EmailProblem =
  | 'marks'
  | 'several'
  | 'disguised'
  | 'no-at'
  | 'with-name'
  | 'space'
  | 'no-name'
  | 'no-domain'
  | 'dots'
  | 'character'
  | 'domain';

/** What its author probably did to give an answer the wrong shape. */
export type ShapeCause =
  | 'brackets'
  | 'bullets'
  | 'colon'
  | 'marker'
  | 'no-dash'
  | 'no-marker'
  | 'not-indented'
  | 'not-quoted'
  | 'one-text'
  | 'other';

/** The mistakes that people make in YAML, beyond those that have a code of their own. */
export type SyntaxProblem =
  | 'bad-escape'
  | 'bracket-not-closed'
  | 'code-fence'
  | 'colon-in-text'
  | 'colon-missing'
  | 'full-width-colon'
  | 'indentation'
  | 'key-without-colon'
  | 'key-too-long'
  | 'list-on-key-line'
  | 'marker-missing'
  | 'quote-in-text'
  | 'reserved-character'
  | 'space-missing'
  | 'special-space'
  | 'star-for-dash'
  | 'text-after-marker'
  | 'text-after-value'
  | 'text-less-indented'
  | 'text-not-indented'
  | 'too-many-marks'
  | 'other';
