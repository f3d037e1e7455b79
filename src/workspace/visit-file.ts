import type { Io } from '../edge/io.ts';
import type { Locale } from '../locales/locale.ts';
import { isExpected } from '../show/format-error.ts';
import type { UnreadFile } from '../show/result.ts';
import { tryOpenReport, type OpenOptions, type OpenReport } from './open-report.ts';
import { printError } from './print-error.ts';

/** A file of a run. */
export interface FileToVisit {
  readonly file: string;
  /** Whether the user named the file itself, so that it must be a report. */
  readonly isNamed: boolean;
}

/** The exit code for one file, or that it is another YAML file, which a folder happened to hold. */
export type Outcome = 0 | 1 | 2 | 'skipped';

/**
 * Takes what came of a file, in the order of the files. Always in the main thread.
 * @returns the exit code for the file where nothing more is to be done with it
 */
export type Take<T> = (told: T, io: Io) => Promise<1 | 2 | undefined>;

/**
 * Does with one file what is to be done, in any thread.
 * @param tell hands plain data to `Take`; in another thread that happens later, and it returns nothing
 * @param io as the run has it, but its outputs go where they belong in the order of the files
 */
export type Visit<T> = (
  opened: OpenReport | UnreadFile,
  isNamed: boolean,
  tell: (told: T) => Promise<1 | 2 | undefined>,
  io: Io,
) => Promise<Outcome>;

/** What a command does with many files. */
export interface Run<T> {
  readonly options: OpenOptions;
  /** The language of the run. */
  readonly locale: Locale;
  readonly progress: (done: number, total: number) => string;
  readonly visit: Visit<T>;
  readonly take: Take<T>;
  /** How other threads do the same as `visit`; undefined where only the main thread may do it. */
  readonly threads?: ThreadsOfRun | undefined;
}

export interface ThreadsOfRun {
  /** The name of the work in them, and what it must know of the run: plain data. */
  readonly name: string;
  readonly command: unknown;
  /** How many there may be, where the user said so. */
  readonly jobs: number | undefined;
}

export interface VisitOptions extends OpenOptions {
  /** Whether there are other files, so that a mistake of bapa is told with the name of this one. */
  readonly isOneOfMany: boolean;
}

/** Opens and visits one file. A mistake of bapa takes what comes of this file only, and is told. */
export async function visitFile<T>(
  { file, isNamed }: FileToVisit,
  { isOneOfMany, ...options }: VisitOptions,
  visit: Visit<T>,
  tell: (told: T) => Promise<1 | 2 | undefined>,
  locale: Locale,
  io: Io,
): Promise<Outcome> {
  try {
    const opened = await tryOpenReport(file, { mayBePipe: true, ...options }, io);
    return await visit(opened, isNamed, tell, io);
  } catch (error) {
    if (isExpected(error)) throw error;
    return printError(isOneOfMany ? new Error(file, { cause: error }) : error, locale, io);
  }
}
