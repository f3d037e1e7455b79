/** The path functions of the system on which the command runs, for code that may not import `node:path`. */
export { basename, dirname, extname, isAbsolute, join, relative, resolve, sep } from 'node:path';

/** Whether a path is written as that of a folder: a file of this name is another thing. */
export function namesFolder(path: string): boolean {
  return /\/\.{0,2}$/.test(path);
}
