import type { Io } from '../io/io.ts';
import { checkReport } from '../validate/check-report.ts';
import { cannotRead } from '../validate/diagnostic.ts';
import { fileResult, type FileResult } from '../validate/result.ts';
import { gatherFacts } from '../workspace/gather-facts.ts';
import { tryReadReport } from './read-report.ts';

export interface CheckOptions {
  readonly draft: boolean;
  readonly lang?: string | undefined;
  /** The name for what is read from standard input; its folder is the report's. */
  readonly stdinFilename?: string | undefined;
}

/**
 * Reads and checks one report; one that cannot be read has the single diagnostic `cannot-read`.
 * @returns the result, and the text of the file where it could be read
 */
export async function checkFile(
  file: string,
  options: CheckOptions,
  io: Io,
): Promise<{ readonly result: FileResult; readonly text?: string }> {
  const read = await tryReadReport(file, options.lang, io);
  const shown = file === '-' ? (options.stdinFilename ?? file) : file;
  if ('problem' in read) {
    return { result: fileResult(shown, read.locale, null, [cannotRead(read.problem)]) };
  }
  const facts = await gatherFacts(shown, read.source, io);
  const found = checkReport(read.source, facts, options);
  return { result: fileResult(shown, read.locale, read.source, found), text: read.text };
}
