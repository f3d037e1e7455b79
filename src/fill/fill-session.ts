import type { Locale } from '../locales/locale.ts';
import type { FillWords } from '../locales/fill-words.ts';
import type { Source } from '../report/source.ts';
import type { Diagnostic } from '../validate/diagnostic.ts';
import type { Prompter } from './ask/prompter.ts';
import type { AnswerDrafts } from './answer-drafts.ts';
import type { ReportFile } from './report-file.ts';

/** What every question about one report works with, from the first to the last. */
export interface FillSession {
  readonly report: ReportFile;
  readonly prompter: Prompter;
  readonly drafts: AnswerDrafts;
  readonly locale: Locale;
  readonly words: FillWords;
  /** The folder of the report, absolute. */
  readonly folder: string;
  /** What `validate --draft` finds in a report. */
  check(source: Source): Promise<Diagnostic[]>;
  /** Diagnostics as `validate` shows them. */
  showFindings(diagnostics: readonly Diagnostic[]): Promise<string>;
  /** Opens a text in the author's editor, below a note. Undefined where that failed. */
  edit(text: string, note: readonly string[]): Promise<string | undefined>;
  /** The files and folders beside the report whose path begins with a text. */
  completePath(text: string): Promise<string[]>;
  /** Why a file could not be written, in words; undefined for any other error. */
  wordFileProblem(error: unknown): string | undefined;
  /** Makes the Word file. */
  render(): Promise<void>;
  /** Speaks the language that the report has now. */
  followLanguage(): Promise<void>;
}
