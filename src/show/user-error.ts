import { shown } from '../text/shown.ts';
import type { FileProblem } from '../edge/file-problem.ts';
import type { ReadProblem } from '../edge/io.ts';
import type { ReadPurpose } from '../locales/file-words.ts';
import type { Locale } from '../locales/locale.ts';
import type { Message } from '../locales/message.ts';

/**
 * The tool cannot go on, through no fault of its own: shown as one line that says what went wrong and one that says
 * what to do, without a stack trace.
 */
export class UserError extends Error {
  /** What to do about it. */
  readonly hint: string | undefined;
  /** 1: a file that may not be replaced is in the way, or the report has problems; 2: it could not run. */
  readonly exitCode: 1 | 2;

  constructor({ message, hint }: Message, exitCode: 1 | 2 = 2, options?: ErrorOptions) {
    super(message, options);
    this.name = 'UserError';
    this.hint = hint;
    this.exitCode = exitCode;
  }
}

/** What is wrong with a file that a command was to read. */
export function unreadable(
  { files }: Locale,
  purpose: ReadPurpose,
  { path, problem }: { readonly path: string; readonly problem: ReadProblem },
): Message {
  const words = files.read(problem, purpose);
  return { ...words, message: `${shown(path)}: ${words.message}` };
}

/** What is wrong with a file that a command was to write. */
export function unwritable({ files }: Locale, { path, problem }: FileProblem): Message {
  return files.output[problem.kind](path);
}
