import { FileProblem } from '../edge/file-problem.ts';
import type { Io, Output } from '../edge/io.ts';
import type { Locale } from '../locales/locale.ts';
import type { UnreadFile } from '../show/result.ts';
import { unreadable, UserError } from '../show/user-error.ts';
import { DEFAULT_REPORT, tryOpenReport, type OpenOptions, type OpenReport } from './open-report.ts';
import { createProgressBar, type ProgressBar } from './progress-bar.ts';

/** The files that a command line names. */
export interface FoundFiles {
  readonly files: readonly string[];
  /** Whether the user named the file itself, so that it must be a report. */
  readonly isNamed: (file: string) => boolean;
}

/**
 * Finds the files that words of a command line stand for; without words, the report of this folder.
 * @throws UserError where a folder may not be opened
 */
export async function findReports(words: readonly string[], locale: Locale, io: Io): Promise<FoundFiles> {
  const named = words.length === 0 ? [DEFAULT_REPORT] : words;
  try {
    return { files: await io.files.find(named), isNamed: (file) => named.includes(file) };
  } catch (error) {
    if (!(error instanceof FileProblem)) throw error;
    throw new UserError(unreadable(locale, 'report', error.inReading), 2, { cause: error });
  }
}

/**
 * Does something with one file.
 * @param io as the run has it, but its streams take the progress bar away first
 * @returns the exit code, or that it is another YAML file, which a folder happened to hold
 */
export type Visit = (
  opened: OpenReport | UnreadFile,
  isNamed: boolean,
  io: Io,
) => Promise<0 | 1 | 2 | 'skipped'>;

/** What became of all files. */
export interface RunSummary {
  readonly reports: number;
  readonly succeeded: number;
  readonly skipped: number;
  /** The highest of all reports. */
  readonly exitCode: 0 | 1 | 2;
}

/** Opens files one after the other, so that any number of them takes no more memory than one, and shows how far it has come. */
export async function forEachReport(
  { files, isNamed }: FoundFiles,
  options: OpenOptions & { readonly progress: (done: number, total: number) => string },
  visit: Visit,
  io: Io,
): Promise<RunSummary> {
  const bar = createProgressBar(files.length, (done) => options.progress(done, files.length), io);
  const covered = { ...io, stdout: withoutBar(io.stdout, bar), stderr: withoutBar(io.stderr, bar) };
  let summary: RunSummary = { reports: 0, succeeded: 0, skipped: 0, exitCode: 0 };
  for (const [index, file] of files.entries()) {
    await bar.update(index);
    const outcome = await visit(
      await tryOpenReport(file, { mayBePipe: true, ...options }, covered),
      isNamed(file),
      covered,
    );
    summary = add(summary, outcome);
  }
  await bar.clear();
  return summary;
}

function add(summary: RunSummary, outcome: Awaited<ReturnType<Visit>>): RunSummary {
  if (outcome === 'skipped') return { ...summary, skipped: summary.skipped + 1 };
  return {
    ...summary,
    reports: summary.reports + 1,
    succeeded: summary.succeeded + (outcome === 0 ? 1 : 0),
    exitCode: outcome > summary.exitCode ? outcome : summary.exitCode,
  };
}

/** A stream that takes the bar away before anything is written to it. */
function withoutBar(output: Output, bar: ProgressBar): Output {
  const write = async (data: string | Uint8Array) => {
    await bar.clear();
    await output.write(data);
  };
  return Object.create(output, { write: { value: write } }) as Output;
}
