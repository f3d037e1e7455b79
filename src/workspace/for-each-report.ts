import { FileProblem } from '../edge/file-problem.ts';
import type { Io, Output } from '../edge/io.ts';
import type { Locale } from '../locales/locale.ts';
import { unreadable, UserError } from '../show/user-error.ts';
import { DEFAULT_REPORT } from './open-report.ts';
import { createProgressBar, type ProgressBar } from './progress-bar.ts';
import { visitFile, type FileToVisit, type Outcome, type Run, type ThreadsOfRun } from './visit-file.ts';

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

/** What became of all files. */
export interface RunSummary {
  readonly reports: number;
  readonly succeeded: number;
  readonly skipped: number;
  /** The highest of all reports. */
  readonly exitCode: 0 | 1 | 2;
}

/** So many files for each thread, or what it costs to begin it is not worth it. */
const FILES_A_THREAD = 8;

/** Threads where the user names no number: more do not help much, and each takes memory. */
const MAX_THREADS = 4;

/**
 * Visits files in their order, in one thread or several, so that any number of them takes no more memory than a few, and
 * shows how far it has come. All that anybody can see of it is the same with any number of threads.
 */
export async function forEachReport<T>(
  { files, isNamed }: FoundFiles,
  run: Run<T>,
  io: Io,
): Promise<RunSummary> {
  const bar = createProgressBar(files.length, (done) => run.progress(done, files.length), io);
  const covered = { ...io, stdout: withoutBar(io.stdout, bar), stderr: withoutBar(io.stderr, bar) };
  const tasks = files.map((file): FileToVisit => ({ file, isNamed: isNamed(file) }));
  const { threads } = run;
  const count = threads ? await countThreads(files, threads, io) : 1;
  let [summary, done]: [RunSummary, number] = [{ reports: 0, succeeded: 0, skipped: 0, exitCode: 0 }, 0];
  const outcomes =
    threads && count > 1 ? elsewhere(tasks, { ...run, threads }, count, covered) : here(tasks, run, covered);
  for await (const outcome of outcomes) {
    summary = add(summary, outcome);
    await bar.update((done += 1));
  }
  await bar.clear();
  return summary;
}

async function countThreads(files: readonly string[], { jobs }: ThreadsOfRun, io: Io): Promise<number> {
  const most = Math.floor(files.length / FILES_A_THREAD);
  if (jobs === 1 || most < 2 || files.includes('-')) return 1;
  return Math.min(most, jobs ?? Math.min((await io.threads()).cores, MAX_THREADS));
}

async function* here<T>(tasks: readonly FileToVisit[], run: Run<T>, io: Io): AsyncGenerator<Outcome> {
  const options = { ...run.options, isOneOfMany: tasks.length > 1 };
  const tell = (told: T) => run.take(told, io);
  for (const task of tasks) yield await visitFile(task, options, run.visit, tell, run.locale, io);
}

async function* elsewhere<T>(
  tasks: readonly FileToVisit[],
  run: Run<T> & { readonly threads: ThreadsOfRun },
  count: number,
  io: Io,
): AsyncGenerator<Outcome> {
  const { takeVisits } = await import('./take-visits.ts');
  yield* takeVisits(tasks, run, count, io);
}

function add(summary: RunSummary, outcome: Outcome): RunSummary {
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
