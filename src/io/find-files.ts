import { stat } from 'node:fs/promises';
import { isAbsolute, join, parse, resolve, sep } from 'node:path';
import type { GlobOptions } from 'tinyglobby';
import { toFileProblem } from './file-error.ts';

const OPTIONS = {
  expandDirectories: false,
  // A link to a folder above would otherwise be walked in circles.
  followSymbolicLinks: false,
  ignore: ['**/node_modules/**'],
} as const satisfies GlobOptions;

/**
 * Finds the files that words of a command line stand for. A file stands for itself, even when its name looks like a
 * pattern; a folder for the `.yaml` and `.yml` files in it at any depth, but for folders called `node_modules` or
 * beginning with a dot; a pattern for the files that match it. A plain name that does not exist stands for itself
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
      const key = isAbsolute(path) ? path : resolve(cwd(), path);
      if (!found.has(key)) found.set(key, path);
    }
  }
  return [...found.values()].sort(compareCodePoints);
}

async function findOne(word: string, currentFolder: () => string): Promise<string[]> {
  const cwd = isAbsolute(word) ? parse(word).root : currentFolder();
  const facts = await stat(resolve(cwd, word)).catch(() => undefined);
  if (facts?.isDirectory()) return inFolder(word, cwd);
  if (facts || !/[*?[\](){}!+@]/.test(word)) return [word];
  const pattern = toSlashes(word);
  const { isDynamicPattern } = await import('tinyglobby');
  return isDynamicPattern(pattern)
    ? search(pattern, { ...OPTIONS, cwd, absolute: isAbsolute(word) }, word)
    : [word];
}

async function inFolder(folder: string, cwd: string): Promise<string[]> {
  const options = { ...OPTIONS, cwd: resolve(cwd, folder), caseSensitiveMatch: false };
  const names = await search('**/*.{yaml,yml}', options, folder);
  return names.map((name) => toSlashes(join(folder, name)));
}

async function search(pattern: string, options: GlobOptions, shown: string): Promise<string[]> {
  try {
    // Loaded here because most command lines name one file, and loading it takes a tenth of the time in which Node starts.
    const { glob } = await import('tinyglobby');
    return await glob(pattern, options);
  } catch (error) {
    throw toFileProblem(shown, error);
  }
}

function toSlashes(path: string): string {
  return sep === '\\' ? path.replaceAll('\\', '/') : path;
}

function compareCodePoints(a: string, b: string): number {
  return Buffer.compare(Buffer.from(a), Buffer.from(b));
}
