import type { Files } from '../edge/io.ts';
import { isAbsolute, resolve } from '../io/paths.ts';

/** A path from the root; the folder of the command, which may be gone, is asked for only where it is needed. */
export function absolutePath(path: string, files: Files): string {
  return isAbsolute(path) ? path : resolve(files.cwd, path);
}
