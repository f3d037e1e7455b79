import type { Io } from '../edge/io.ts';
import { basename, dirname, join } from '../io/paths.ts';
import { absolutePath } from './absolute-path.ts';

export interface StatePaths {
  /** The folder of the report, absolute, links followed. */
  readonly folder: string;
  readonly state: string;
  readonly lock: string;
  /** Texts that were typed but not given. */
  readonly drafts: string;
  /** The name of the report's file, with which the names of these begin. */
  readonly name: string;
  /** A file beside these. */
  readonly inState: (file: string) => string;
  readonly ignore: string;
}

/** Where `fill` keeps what it needs beside a report: in `.bapa/state`, by the name of the report. */
export async function statePaths(path: string, io: Io): Promise<StatePaths> {
  const { realPath } = await io.files.facts(path);
  const real = realPath ?? absolutePath(path, io.files);
  const folder = (await io.files.facts(dirname(real))).realPath ?? dirname(real);
  const state = join(folder, '.bapa', 'state');
  const name = basename(real);
  return {
    folder,
    state,
    lock: join(state, `${name}.lock`),
    drafts: join(state, `${name}.json`),
    name,
    inState: (file) => join(state, file),
    ignore: join(state, '.gitignore'),
  };
}
