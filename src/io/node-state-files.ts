import { closeSync, fsyncSync, openSync, renameSync, writeSync } from 'node:fs';
import { link, readdir, readFile, rmdir, unlink, writeFile } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import { errorCode, toFileProblem } from './file-error.ts';
import type { StateFiles } from '../edge/live-io.ts';
import { makeFolder } from './make-folder.ts';

/** Small files of the disk. @param cwd tells the folder in which the command runs */
export function createStateFiles(cwd: () => string): StateFiles {
  const at = (path: string) => resolve(cwd(), path);
  return {
    writeNow: (path, text) => {
      try {
        writeSynchronously(at(path), text);
      } catch (error) {
        throw toFileProblem(path, error);
      }
    },
    create: async (path, text) => {
      try {
        return await createFile(at(path), text);
      } catch (error) {
        throw toFileProblem(path, error);
      }
    },
    read: (path) => readFile(at(path), 'utf8').catch(() => undefined),
    remove: async (path) => {
      await unlink(at(path)).catch(() => rmdir(at(path)).catch(() => undefined));
    },
    names: (folder) => listFolder(at(folder)).catch(() => []),
  };
}

function writeSynchronously(path: string, text: string): void {
  makeFolder(dirname(path));
  const temporary = `${path}.tmp`;
  const file = openSync(temporary, 'w');
  try {
    const bytes = Buffer.from(text);
    for (let written = 0; written < bytes.length;) written += writeSync(file, bytes, written);
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
  renameSync(temporary, path);
}

/** The file appears with its text or not at all: whoever else looks for it never sees it empty. */
async function createFile(path: string, text: string): Promise<boolean> {
  makeFolder(dirname(path));
  const temporary = `${path}.${process.pid}.tmp`;
  try {
    await writeFile(temporary, text);
    await link(temporary, path).catch((error: unknown) => {
      // Memory sticks have no links.
      if (errorCode(error) === 'EEXIST') throw error;
      return writeFile(path, text, { flag: 'wx' });
    });
    return true;
  } catch (error) {
    if (errorCode(error) === 'EEXIST') return false;
    throw error;
  } finally {
    await unlink(temporary).catch(() => undefined);
  }
}

async function listFolder(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { withFileTypes: true });
  return entries.map((entry) => (entry.isDirectory() ? `${entry.name}/` : entry.name)).sort();
}
