import { dirname } from '../io/paths.ts';
import { takeLock } from './lock.ts';
import { FileProblem } from '../edge/file-problem.ts';
import type { Io } from '../edge/io.ts';
import type { LiveIo } from '../edge/live-io.ts';
import type { FillWords } from '../locales/fill-words.ts';
import { UserError } from '../show/user-error.ts';
import { statePaths, type StatePaths } from './state-paths.ts';

export interface HeldReport {
  readonly paths: StatePaths;
  /** Lets others have the report, and removes what is not needed any more. */
  readonly release: () => Promise<void>;
}

/**
 * Takes a report for one `fill` or `--fix` at a time.
 * @throws UserError where another has it, FileProblem
 */
export async function holdReport(path: string, live: LiveIo, io: Io, words: FillWords): Promise<HeldReport> {
  const paths = await statePaths(path, io);
  const { stateFiles, processes } = live;
  const tidy = async () => {
    const left = await stateFiles.names(paths.state);
    if (left.some((name) => name !== '.gitignore')) return;
    if ((await stateFiles.read(paths.ignore))?.trim() === '*') await stateFiles.remove(paths.ignore);
    await stateFiles.removeFolder(paths.state);
    // Of bapa's own folder only what is empty goes: it may hold the schema for editors.
    await stateFiles.removeFolder(dirname(paths.state));
  };
  const take = async (): Promise<HeldReport> => {
    // What lies here is nobody's work and must not come into a repository.
    await stateFiles.create(paths.ignore, '*\n');
    const lock = await takeLock(live, paths.lock);
    if (lock.kind === 'blocked') throw new FileProblem(paths.lock, { kind: 'not-plain' });
    if (lock.kind === 'taken') {
      const { pid, host } = lock.by;
      const isHere = host === processes.own().host;
      throw new UserError(words.locked(path, { pid, host, isHere, lock: paths.lock }));
    }
    return { paths, release: () => lock.release().then(tidy) };
  };
  try {
    return await namingReport(path, take);
  } catch (error) {
    await tidy();
    throw error;
  }
}

/** What bapa keeps beside a report is named by it: where such a name is too long, the report's is. */
export async function namingReport<T>(path: string, act: () => T | Promise<T>): Promise<T> {
  try {
    return await act();
  } catch (error) {
    const isLong = error instanceof FileProblem && error.problem.kind === 'long-name';
    throw isLong ? new FileProblem(path, error.problem, { cause: error }) : error;
  }
}
