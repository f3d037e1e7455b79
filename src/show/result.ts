import { countAnswers, listAnswers } from '../form/answer.ts';
import { form } from '../form/form.ts';
import type { Locale } from '../locales/locale.ts';
import type { Source } from '../report/source.ts';
import type { CannotRead, Diagnostic, FileDiagnostic, Severity } from '../diagnostics/diagnostic.ts';

/** What was found in one file, or that it could not be read. */
export type FileResult = CheckedFile | UnreadFile;

interface AnyFile {
  /** The file as it is to be shown. */
  readonly file: string;
  /** The language in which the messages about it are worded. */
  readonly locale: Locale;
}

export interface CheckedFile extends AnyFile {
  readonly kind: 'checked';
  /** Answers for a report, not one itself, so that nothing is to be summed up. */
  readonly isPart?: boolean;
  /** No file holds it as it is shown, so that its lines have no numbers. */
  readonly isPlaceless?: boolean;
  readonly source: Source;
  readonly diagnostics: readonly Diagnostic[];
}

export interface UnreadFile extends AnyFile {
  readonly kind: 'unread';
  readonly diagnostics: readonly [CannotRead];
  /** What kept it from being read, where that is an error. */
  readonly cause?: unknown;
}

/** What was found in all files of one run. Only numbers: the files themselves are let go once they are shown. */
export interface Totals {
  readonly files: number;
  /** Files with errors; with `strict`, with warnings too. */
  readonly failed: number;
  /** Files of folders that are no reports. */
  readonly skipped: number;
  readonly error: number;
  readonly warning: number;
  readonly note: number;
  /** The worst of all files: 2 where one could not be read, 1 where one failed. */
  readonly exitCode: 0 | 1 | 2;
}

export const NO_TOTALS: Totals = {
  files: 0,
  failed: 0,
  skipped: 0,
  error: 0,
  warning: 0,
  note: 0,
  exitCode: 0,
};

/** How many questions of the form are required, and how many of them a file answers. */
export function countAnswered(result: FileResult): { readonly answered: number; readonly required: number } {
  const isRead = result.kind === 'checked' && result.source.syntax !== 'broken';
  return countAnswers(listAnswers(form, isRead ? result.source.value : undefined));
}

/** The exit code for one file: 2 where it could not be read, 1 where it has errors or, with `strict`, warnings. */
export function exitCodeOf({ kind, diagnostics }: FileResult, strict: boolean): 0 | 1 | 2 {
  if (kind === 'unread') return 2;
  return diagnostics.some((found) => isFailure(found, strict)) ? 1 : 0;
}

/** Whether a finding makes its file fail: an error does, with `strict` a warning too. */
export function isFailure({ severity }: FileDiagnostic, strict: boolean): boolean {
  return severity === 'error' || (strict && severity === 'warning');
}

/** Adds one file to the totals. */
export function addToTotals(totals: Totals, result: FileResult, strict: boolean): Totals {
  const exitCode = exitCodeOf(result, strict);
  const failed = exitCode > 0 ? 1 : 0;
  return mergeTotals(totals, {
    files: 1,
    failed,
    skipped: 0,
    exitCode,
    ...countSeverities(result.diagnostics),
  });
}

/** The totals of two lots of files. */
export function mergeTotals(one: Totals, other: Totals): Totals {
  return {
    files: one.files + other.files,
    failed: one.failed + other.failed,
    skipped: one.skipped + other.skipped,
    error: one.error + other.error,
    warning: one.warning + other.warning,
    note: one.note + other.note,
    exitCode: one.exitCode > other.exitCode ? one.exitCode : other.exitCode,
  };
}

/** How many diagnostics of each severity there are. */
export function countSeverities(diagnostics: readonly FileDiagnostic[]): Record<Severity, number> {
  const counts = { error: 0, warning: 0, note: 0 };
  for (const { severity } of diagnostics) counts[severity] += 1;
  return counts;
}
