import type { Files } from '../edge/io.ts';
import { dirname } from '../io/paths.ts';
import { absolutePath } from './absolute-path.ts';

/** Where somebody looked whether there is anything: absolute paths. */
export interface Looks {
  readonly files: Set<string>;
  /** Of which the names were read, to offer those that are near to one. */
  readonly folders: Set<string>;
}

/** The same files, noting what is looked at. */
export function noteLooks(files: Files, looks: () => Looks): Files {
  const facts: Files['facts'] = (path) => {
    looks().files.add(absolutePath(path, files));
    return files.facts(path);
  };
  const list: Files['list'] = (folder, limit) => {
    looks().folders.add(absolutePath(folder, files));
    return files.list(folder, limit);
  };
  return Object.create(files, { facts: { value: facts }, list: { value: list } }) as Files;
}

/** The same files, noting what is written. */
export function noteWrites(files: Files, written: Set<string>): Files {
  const write: Files['write'] = async (path, ...rest) => {
    written.add(absolutePath(path, files));
    await files.write(path, ...rest);
  };
  return Object.create(files, { write: { value: write } }) as Files;
}

/**
 * Whether it would be seen that somebody looked before all that was written was there.
 * @param isShown whether anything was shown, so that a name that was offered is seen
 */
export function wereEarly(
  { files, folders }: Looks,
  written: ReadonlySet<string>,
  isShown: boolean,
): boolean {
  if (written.size === 0) return false;
  if ([...files].some((path) => written.has(path))) return true;
  return isShown && folders.size > 0 && [...written].some((path) => folders.has(dirname(path)));
}
