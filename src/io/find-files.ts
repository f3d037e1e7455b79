import { readdir, type Dirent } from 'node:fs';
import { stat } from 'node:fs/promises';
import { isAbsolute, join, parse, relative, resolve, sep } from 'node:path';
import type { GlobOptions } from 'tinyglobby';
import { FileProblem } from '../edge/file-problem.ts';
import { errorCode, toFileProblem } from './file-error.ts';

type ReadDone = (error: NodeJS.ErrnoException | null, entries: Dirent[]) => void;

const OPTIONS = {
  expandDirectories: false,
  // A link to a folder above would otherwise be walked in circles.
  followSymbolicLinks: false,
  ignore: ['**/node_modules/**'],
} as const satisfies GlobOptions;

/**
 * Finds the files that words of a command line stand for. A file stands for itself, even when its name looks like a
 * pattern; a folder for the `.yaml` and `.yml` files in it at any depth, but for folders called `node_modules` or
 * beginning with a dot; a pattern for the files that match it; `-` for standard input. A plain name that does not exist stands for itself
 * too, so that reading it tells what is wrong.
 * @param cwd tells the folder that relative paths start from, absolute
 * @returns paths as given, or with `/` and relative to `cwd` where found (absolute if the pattern was), each once, in
 *   the order of code points
 * @throws FileProblem when a folder cannot be searched
 */
export async function findFiles(patterns: readonly string[], cwd: () => string): Promise<string[]> {
  const found = new Map<string, string>();
  for (const pattern of patterns) {
    for (const path of await findOne(pattern, cwd)) {
      const key = path === '-' || isAbsolute(path) ? path : resolve(cwd(), path);
      if (!found.has(key)) found.set(key, path);
    }
  }
  return [...found.values()].sort(compareCodePoints);
}

async function findOne(word: string, currentFolder: () => string): Promise<string[]> {
  if (word === '-') return [word];
  const cwd = isAbsolute(word) ? parse(word).root : currentFolder();
  const facts = await stat(resolve(cwd, word)).catch(() => undefined);
  if (facts?.isDirectory()) return inFolder(word, cwd);
  if (facts || !/[*?[\](){}!+@]/.test(word)) return [word];
  const pattern = toSlashes(word);
  const { isDynamicPattern } = await import('tinyglobby');
  return isDynamicPattern(pattern)
    ? search(pattern, { ...OPTIONS, cwd, absolute: isAbsolute(word) })
    : [word];
}

async function inFolder(folder: string, cwd: string): Promise<string[]> {
  const options = { ...OPTIONS, cwd: resolve(cwd, folder), caseSensitiveMatch: false };
  const names = await search('**/*.{yaml,yml}', options, folder);
  return names.map((name) => toSlashes(join(folder, name)));
}

/** @param base stands before the names of what is found */
async function search(pattern: string, options: GlobOptions, base = ''): Promise<string[]> {
  // Loaded here because most command lines name one file, and loading it takes a tenth of the time in which Node starts.
  const { glob } = await import('tinyglobby');
  const failures: FileProblem[] = [];
  // The library passes over a folder that cannot be opened, where reports may be.
  const readFolder = ((folder: string, how: { withFileTypes: true }, done: ReadDone) =>
    readdir(folder, how, (error, entries) => {
      const name = options.absolute ? folder : join(base, relative(options.cwd as string, folder));
      if (error && errorCode(error) !== 'ENOENT') failures.push(folderProblem(name, error));
      done(error, entries);
    })) as typeof readdir;
  const found = await glob(pattern, { ...options, fs: { readdir: readFolder } });
  if (failures[0]) throw failures[0];
  return found;
}

function folderProblem(folder: string, error: Error): FileProblem {
  const problem = toFileProblem(folder, error);
  return problem.problem.kind === 'denied'
    ? new FileProblem(folder, { kind: 'closed-folder' }, { cause: error })
    : problem;
}

function toSlashes(path: string): string {
  return sep === '\\' ? path.replaceAll('\\', '/') : path;
}

function compareCodePoints(a: string, b: string): number {
  return Buffer.compare(Buffer.from(a), Buffer.from(b));
}
