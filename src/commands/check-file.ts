import type { Io } from '../io/io.ts';
import type { CheckedFile, FileResult } from '../validate/result.ts';
import { check, tryOpenReport, type OpenOptions, type OpenReport } from '../workspace/open-report.ts';

export interface CheckOptions extends OpenOptions {
  readonly draft: boolean;
}

/**
 * Reads and checks one report; one that cannot be read has the single diagnostic `cannot-read`.
 * @returns the result, and the report where it could be read
 */
export async function checkFile(
  file: string,
  options: CheckOptions,
  io: Io,
): Promise<{ readonly result: FileResult; readonly report?: OpenReport }> {
  const report = await tryOpenReport(file, options, io);
  return 'diagnostics' in report ? { result: report } : { result: await checkOpen(report, options), report };
}

/** Checks one report. */
export async function checkOpen(report: OpenReport, options: CheckOptions): Promise<CheckedFile> {
  const { file, locale, source } = report;
  return { kind: 'checked', file, locale, source, diagnostics: await check(report, options) };
}
