import type { Style } from '../../edge/io.ts';
import type { Locale } from '../../locales/locale.ts';
import type { Severity } from '../../diagnostics/diagnostic.ts';
import { addToTotals, NO_TOTALS, type FileResult, type Totals } from '../result.ts';

export interface FormatOptions {
  /** The language of summaries; each file's messages are in its own. */
  readonly locale: Locale;
  readonly style: Style;
  /** Width to fit in, in columns. */
  readonly columns: number;
  /** Unanswered questions are only noted. */
  readonly draft: boolean;
  /** Warnings fail too. */
  readonly strict: boolean;
  /** Only what fails is shown. */
  readonly quiet: boolean;
  /** The version of bapa, for formats that name their maker. */
  readonly version: string;
  /** The path of a file from the root of its project, with `/`, for programs that look for it there. */
  readonly projectPath: (file: string) => string;
}

/** What is said of a finding, or of a file, whatever stands before it. */
export interface Worded {
  readonly text: string;
  /** Of a finding, where a format counts them. */
  readonly severity?: Severity;
  /** The same for the page about the whole run. */
  readonly row?: string;
}

/**
 * Shows what was found, file by file, so that any number of files takes no more memory than one: the parts are written
 * one after the other.
 */
export interface FindingsFormat {
  /** It writes commands to a log, in which nothing else begins one: they go out as they are. */
  readonly isCommands?: true;
  /** What stands before the first file. */
  readonly head: string;
  /** Puts what was found in a file into words. Plain data, for which no other file counts: another thread may do it. */
  readonly word: (result: FileResult) => readonly Worded[];
  /** The text of it, behind the files before it. */
  readonly add: (worded: readonly Worded[]) => string;
  readonly end: (totals: Totals) => string;
  /** Markdown for a page about the whole run, where the format has one. */
  readonly summary?: (totals: Totals) => string;
}

export type CreateFormat = (options: FormatOptions) => FindingsFormat;

/** Shows a few results at once. */
export function showAll(create: CreateFormat, files: readonly FileResult[], options: FormatOptions): string {
  const format = create(options);
  const totals = files.reduce((sum, file) => addToTotals(sum, file, options.strict), NO_TOTALS);
  return format.head + files.map((file) => format.add(format.word(file))).join('') + format.end(totals);
}
