import type { Stats } from 'node:fs';
import { access, constants, open, readlink, realpath, rename, rm, stat, writeFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { errorCode, toFileProblem } from './file-error.ts';
import { FileProblem } from '../edge/file-problem.ts';
import { makeFolder } from './make-folder.ts';

/**
 * Writes a file whole or not at all, through a temporary file beside it that is renamed when it is safe on the disk.
 * The mode and owner of a file that is replaced stay; links are followed; missing folders are made. Pipes and devices
 * such as /dev/null are written to as they are.
 *
 * write-file-atomic is not used because it takes a short write, which is how a disk fills up, for a whole one and
 * then puts the truncated file in the place of the good one.
 * @param path absolute
 * @param shown the path as the user gave it, for the problem
 * @throws FileProblem
 */
export async function writeWholeFile(path: string, shown: string, data: string | Uint8Array): Promise<void> {
  try {
    const target = await followLinks(path);
    const present = await stat(target).catch(() => undefined);
    if (present?.isDirectory()) throw new FileProblem(shown, { kind: 'folder' });
    if (present && !present.isFile()) {
      await writeFile(target, data);
      return;
    }
    // A rename would replace a file that its owner made read-only.
    if (present) await access(target, constants.W_OK);
    else makeFolder(dirname(target));
    await replace(target, data, present, shown);
  } catch (error) {
    throw toFileProblem(shown, error);
  }
}

async function followLinks(path: string): Promise<string> {
  try {
    return await realpath(path);
  } catch {
    // A link to a file that is not there yet; anything else is the path itself.
    const link = await readlink(path).catch(() => undefined);
    return link === undefined ? path : resolve(dirname(path), link);
  }
}

let temporaries = 0;

async function replace(target: string, data: string | Uint8Array, present: Stats | undefined, shown: string) {
  temporaries += 1;
  const temporary = join(dirname(target), `.bapa-${process.pid}-${temporaries}.tmp`);
  try {
    await writeTemporary(temporary, data, present);
    await renameOver(temporary, target, present !== undefined, shown);
  } catch (error) {
    await rm(temporary, { force: true }).catch(() => undefined);
    throw error;
  }
}

async function writeTemporary(path: string, data: string | Uint8Array, present: Stats | undefined) {
  const handle = await open(path, 'wx');
  try {
    await handle.writeFile(data);
    if (present) {
      if (process.getuid && present.uid !== process.getuid()) {
        // Only the superuser may give a file to its former owner; for others the new owner is themselves.
        await handle.chown(present.uid, present.gid).catch(() => undefined);
      }
      await handle.chmod(present.mode & 0o7777);
    }
    await handle.sync();
  } finally {
    await handle.close();
  }
}

const WINDOWS_ATTEMPTS = 8;

/** On Windows a virus scanner or an indexer holds a fresh file for a moment, and Word holds an open one for hours. */
async function renameOver(from: string, to: string, replaces: boolean, shown: string): Promise<void> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      await rename(from, to);
      return;
    } catch (error) {
      const isHeld = process.platform === 'win32' && ['EPERM', 'EACCES', 'EBUSY'].includes(errorCode(error));
      if (!isHeld) throw error;
      if (attempt === WINDOWS_ATTEMPTS) {
        throw replaces ? new FileProblem(shown, { kind: 'busy' }, { cause: error }) : error;
      }
      await sleep(15 * attempt);
    }
  }
}
