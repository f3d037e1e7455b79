import { realpath, stat } from 'node:fs/promises';
import { resolve } from 'node:path';
import { toFileProblem } from './file-error.ts';
import { findFiles } from './find-files.ts';
import type { FileFacts, Files } from '../edge/io.ts';
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
      throw toFileProblem('.', error);
    }
  };
  return {
    get cwd() {
      return cwd();
    },
    read: async (path, limit) => readWholeFile(resolve(cwd(), path), path, limit),
    write: async (path, data) => {
      const { writeWholeFile } = await import('./write-file.ts');
      return writeWholeFile(resolve(cwd(), path), path, data);
    },
    facts: async (path) => {
      try {
        return await lookAt(resolve(cwd(), path));
      } catch {
        return MISSING;
      }
    },
    find: async (patterns) => findFiles(patterns, cwd()),
  };
}

async function lookAt(path: string): Promise<FileFacts> {
  const facts = await stat(path);
  const kind = facts.isFile() ? 'file' : facts.isDirectory() ? 'folder' : 'other';
  return { kind, size: kind === 'file' ? facts.size : 0, realPath: await realpath(path) };
}
