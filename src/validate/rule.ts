import type { Answer } from '../form/answer.ts';
import type { Form } from '../form/field.ts';
import type { FileFacts } from '../io/io.ts';
import type { ChoicesWords, FieldsWords } from '../locales/locale.ts';
import type { Picture } from '../prose/parse-image.ts';
import type { Prose } from '../prose/prose.ts';
import type { Source } from '../report/source.ts';
import type { Diagnostic } from './diagnostic.ts';

/** The largest image that is set in a document, in bytes. */
export const MAX_IMAGE_BYTES = 20_000_000;

/** What the checks may know of the world outside the report. */
export interface Facts {
  /** Today as `YYYY-MM-DD`, in local time. */
  readonly today: string;
  /** Facts about the files that the report names (`referencedFiles`), by the path as written there. */
  readonly files: ReadonlyMap<string, FileFacts>;
  /** What the images among these files hold, as far as they could be read, by the same paths. */
  readonly images?: ReadonlyMap<string, Picture | 'no-image'>;
  /** The folder of the report with all links followed, absolute; absent where it is not known. */
  readonly folder?: string;
  /** Reads Markdown. Absent where `mayNeedProse` says that no rule would ask for it: loading the parser takes time. */
  readonly parseProse?: (text: string) => Prose;
  /** The form's words in the language of the report, to find its own prompts and examples left in. */
  readonly words?: FieldsWords;
  /** The words of the form's choices in that language, to know them where they stand in the place of a choice. */
  readonly choices?: ChoicesWords;
}

/** A report as the rules see it. */
export interface CheckedReport {
  readonly source: Source;
  readonly form: Form;
  /** Every answer of the form, parents before children. */
  readonly answers: readonly Answer[];
  /** Every answer in Markdown that was parsed, once for all rules; in the order of the form. */
  readonly prose: () => readonly ParsedProse[];
}

export interface ParsedProse {
  readonly pointer: string;
  /** The text as YAML gives it. */
  readonly text: string;
  readonly prose: Prose;
}

/** Looks for one kind of mistake that JSON Schema cannot express. */
export type Rule = (report: CheckedReport, facts: Facts) => Diagnostic[];
