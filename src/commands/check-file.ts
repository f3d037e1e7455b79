import type { Io } from '../io/io.ts';
import { cannotRead } from '../validate/diagnostic.ts';
import { fileResult, type FileResult } from '../validate/result.ts';
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
  if ('problem' in report) {
    return { result: fileResult(report.file, report.locale, null, [cannotRead(report.problem)]) };
  }
  return { result: await checkOpen(report, options), report };
}

/** Checks one report. */
export async function checkOpen(report: OpenReport, options: CheckOptions): Promise<FileResult> {
  return fileResult(report.file, report.locale, report.source, await check(report, options));
}
