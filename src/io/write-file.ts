import {
  accessSync,
  constants,
  linkSync,
  lstatSync,
  openSync,
  closeSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { dirname, relative, isAbsolute, sep } from 'node:path';
import { errorCode, toFileProblem } from './file-error.ts';
import { FileProblem } from '../edge/file-problem.ts';
import type { WriteOptions } from '../edge/io.ts';
import { namesFolder } from './paths.ts';
import { followLinks } from './follow-links.ts';
import { makeFolder } from './make-folder.ts';
import { sweep, writeTemporary } from './temporary-file.ts';

/**
 * Writes a file whole or not at all, through a temporary file beside it that takes its place when it is safe on the
 * disk. The mode, owner and group of a file that is replaced stay; links are followed to the end; missing folders are made. Pipes
 * and devices such as /dev/null are written to as they are. All at once, so that a handler of signals may call it.
 *
 * write-file-atomic is not used because it takes a short write, which is how a disk fills up, for a whole one and
 * then puts the truncated file in the place of the good one.
 * @param path absolute
 * @param shown the path as the user gave it, for the problem
 * @throws FileProblem
 */
export function writeWholeFile(
  path: string,
  shown: string,
  data: string | Uint8Array,
  { over, within }: WriteOptions = {},
): void {
  try {
    if (namesFolder(shown)) fail(shown, 'folder');
    const target = followLinks(path);
    if (within !== undefined && !isBelow(followLinks(within), target)) fail(shown, 'outside');
    const present = lstatSync(target, { throwIfNoEntry: false });
    if (present?.isDirectory()) fail(shown, 'folder');
    if (present && !present.isFile()) {
      if (over !== undefined) fail(shown, 'not-plain');
      writeFileSync(target, data);
      return;
    }
    if (present && over === 'nothing') fail(shown, 'exists');
    // A rename would replace a file that its owner made read-only.
    if (present) accessSync(target, constants.W_OK);
    else makeFolder(dirname(target));
    sweep(dirname(target));
    const temporary = writeTemporary(dirname(target), data, { like: present, mode: 0o666 });
    putInPlace(temporary, target, shown, over);
  } catch (error) {
    throw toFileProblem(shown, error);
  }
}

function fail(shown: string, kind: 'outside' | 'folder' | 'not-plain' | 'exists' | 'changed'): never {
  throw new FileProblem(shown, { kind });
}

function isBelow(folder: string, path: string): boolean {
  const way = relative(folder, path);
  return way !== '..' && !way.startsWith(`..${sep}`) && !isAbsolute(way);
}

/** Gives a temporary file its name, and looks once more at what stands there. */
function putInPlace(temporary: string, target: string, shown: string, over: WriteOptions['over']): void {
  try {
    if (over === 'nothing') {
      if (!giveNewName(temporary, target)) fail(shown, 'exists');
      return;
    }
    if (over !== undefined && !holds(target, over.bytes)) fail(shown, 'changed');
    renameOver(temporary, target, shown);
  } finally {
    rmSync(temporary, { force: true });
  }
}

function holds(path: string, bytes: string | Uint8Array): boolean {
  try {
    return readFileSync(path).equals(typeof bytes === 'string' ? Buffer.from(bytes) : bytes);
  } catch {
    return false;
  }
}

/** Gives a file a name that no file has; it appears whole or not at all. @returns false where there is such a file */
export function giveNewName(temporary: string, target: string): boolean {
  try {
    try {
      linkSync(temporary, target);
    } catch (error) {
      if (errorCode(error) === 'EEXIST') throw error;
      // Memory sticks have no links: the name is taken first.
      closeSync(openSync(target, 'wx'));
      renameSync(temporary, target);
    }
    return true;
  } catch (error) {
    if (errorCode(error) === 'EEXIST') return false;
    throw error;
  } finally {
    rmSync(temporary, { force: true });
  }
}

const WINDOWS_ATTEMPTS = 8;

/** On Windows a virus scanner or an indexer holds a fresh file for a moment, and Word holds an open one for hours. */
function renameOver(from: string, to: string, shown: string): void {
  for (let attempt = 1; ; attempt += 1) {
    try {
      renameSync(from, to);
      return;
    } catch (error) {
      const isHeld = process.platform === 'win32' && ['EPERM', 'EACCES', 'EBUSY'].includes(errorCode(error));
      if (!isHeld) throw error;
      if (attempt === WINDOWS_ATTEMPTS) {
        throw lstatSync(to, { throwIfNoEntry: false })
          ? new FileProblem(shown, { kind: 'busy' }, { cause: error })
          : error;
      }
      sleep(15 * attempt);
    }
  }
}

function sleep(milliseconds: number): void {
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, milliseconds);
}
