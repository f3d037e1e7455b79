import { readdir, realpath, stat } from 'node:fs/promises';
import { isAbsolute, resolve } from 'node:path';
import { findFiles } from './find-files.ts';
import type { FileFacts, Files } from '../edge/io.ts';
import { FileProblem } from '../edge/file-problem.ts';
import { readWholeFile } from './read-file.ts';

const MISSING: FileFacts = { kind: 'missing', size: 0 };

/**
 * The files of the disk.
 * @param currentFolder tells the folder in which the command runs; asked only when a relative path needs it
 */
export function createNodeFiles(currentFolder: () => string): Files {
  const cwd = () => {
    try {
      return currentFolder();
    } catch (error) {
      // The folder was deleted while a terminal stood in it.
      throw new FileProblem('.', { kind: 'no-current' }, { cause: error });
    }
  };
  // Resolving takes away what tells the system that only a folder is meant.
  const at = (path: string) =>
    isAbsolute(path) ? path : resolve(cwd(), path) + (path.endsWith('/') ? '/' : '');
  return {
    get cwd() {
      return cwd();
    },
    read: async (path, limit) => readWholeFile(at(path), path, limit),
    write: async (path, ...rest) => (await import('./write-file.ts')).writeWholeFile(at(path), path, ...rest),
    facts: async (path) => {
      try {
        return await lookAt(at(path));
      } catch {
        return MISSING;
      }
    },
    list: async (folder, limit) => {
      try {
        const entries = await readdir(at(folder), { withFileTypes: true });
        return entries.slice(0, limit).map((one) => ({ name: one.name, isFolder: one.isDirectory() }));
      } catch {
        return [];
      }
    },
    find: async (patterns) => findFiles(patterns, cwd),
  };
}

async function lookAt(path: string): Promise<FileFacts> {
  const facts = await stat(path);
  const kind = facts.isFile() ? 'file' : facts.isDirectory() ? 'folder' : 'other';
  return { kind, size: kind === 'file' ? facts.size : 0, realPath: await realpath(path) };
}
