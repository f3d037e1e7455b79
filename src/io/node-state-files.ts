import {
  closeSync,
  constants,
  fstatSync,
  lstatSync,
  mkdirSync,
  openSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
} from 'node:fs';
import { readdir, rmdir, unlink } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { FileProblem } from '../edge/file-problem.ts';
import type { StateFiles } from '../edge/live-io.ts';
import { MAX_STATE_BYTES } from '../text/limits.ts';
import { errorCode, toFileProblem } from './file-error.ts';
import { sweep, temporaryName, writeTemporary } from './temporary-file.ts';
import { giveNewName } from './write-file.ts';

/**
 * Small files of the disk. The folder of a report may come from a stranger: what is no plain file, or is too large, is
 * not read, and nothing is read or written through a link. Paths are absolute.
 */
export function createStateFiles(): StateFiles {
  return {
    writeNow: (path, text) =>
      wording(path, () => {
        const bytes = Buffer.byteLength(text);
        if (bytes > MAX_STATE_BYTES)
          throw new FileProblem(path, { kind: 'too-large', bytes, limit: MAX_STATE_BYTES });
        const temporary = writeBeside(path, text);
        try {
          renameSync(temporary, path);
        } finally {
          rmSync(temporary, { force: true });
        }
      }),
    create: (path, text) => Promise.resolve(wording(path, () => giveNewName(writeBeside(path, text), path))),
    read: (path) => Promise.resolve(readText(path)),
    bytes: (path) => readPlain(path) ?? (isAbsent(path) ? undefined : 'unfit'),
    rename: (path, to) =>
      wording(path, () => {
        if (!isAbsent(to)) return false;
        renameSync(path, to);
        return true;
      }),
    isBlocked: (path) => {
      const facts = lstatSync(path, { throwIfNoEntry: false });
      return Promise.resolve(facts !== undefined && !facts.isFile());
    },
    removeIf: (path, text) => Promise.resolve(wording(path, () => removeIf(path, text))),
    checkPlace: (path, bytes) => wording(dirname(path), () => checkPlace(path, bytes)),
    remove: (path) => unlink(path).catch(() => undefined),
    removeFolder: (path) => rmdir(path).catch(() => undefined),
    names: (folder) => listFolder(folder).catch(() => []),
  };
}

function wording<T>(path: string, act: () => T): T {
  try {
    return act();
  } catch (error) {
    throw toFileProblem(path, error);
  }
}

const ATTEMPTS = 5;

/** Half a sentence is nobody's to read but its author's. */
function writeBeside(path: string, text: string): string {
  const folder = dirname(path);
  for (let attempt = 1; ; attempt += 1) {
    try {
      checkDisk(dirname(dirname(folder)));
      // `.bapa` and `state`: where the folder of the report was renamed meanwhile, none is made in its place.
      makePlainFolder(dirname(folder));
      makePlainFolder(folder);
      sweep(folder);
      sweep(dirname(folder));
      // The folder of the report.
      sweep(dirname(dirname(folder)));
      return writeTemporary(folder, text, { like: undefined, mode: 0o600 });
    } catch (error) {
      // Another process, the last to need the folder, has just removed it.
      if (errorCode(error) !== 'ENOENT' || attempt === ATTEMPTS) throw error;
    }
  }
}

const disks = new Map<string, number>();

/** @throws FileProblem where the disk of a report was taken away: in the folder that was below it nobody looks for a text */
function checkDisk(folder: string): void {
  const disk = lstatSync(folder).dev;
  if ((disks.get(folder) ?? disk) !== disk) throw new FileProblem(folder, { kind: 'not-found' });
  disks.set(folder, disk);
}

function makeOne(path: string): void {
  try {
    mkdirSync(path);
  } catch (error) {
    // Another process has just made it.
    if (errorCode(error) !== 'EEXIST') throw error;
  }
}

/** @throws FileProblem where a link stands on the way */
function makePlainFolder(path: string): void {
  const facts = lstatSync(path, { throwIfNoEntry: false });
  if (!facts) makeOne(path);
  else if (!facts.isDirectory() || realpathSync.native(path) !== path)
    throw new FileProblem(path, { kind: 'not-plain' });
}

/** Tries it in the nearest folder above that is there: neither rights nor free space tell of read-only disks and quotas. */
function checkPlace(path: string, bytes: number, name = basename(path)): void {
  const folder = dirname(path);
  if (statSync(folder, { throwIfNoEntry: false }) === undefined && dirname(folder) !== folder) {
    checkPlace(folder, bytes, name);
    return;
  }
  // Looking for a name that is too long fails, too.
  for (const one of [name, basename(path)]) lstatSync(join(folder, one), { throwIfNoEntry: false });
  rmSync(writeTemporary(folder, '\n'.repeat(bytes), { like: undefined, mode: 0o600 }), { force: true });
}

/** Whether surely nothing is there, not even what nobody may look at. */
function isAbsent(path: string): boolean {
  try {
    return lstatSync(path, { throwIfNoEntry: false }) === undefined;
  } catch {
    return false;
  }
}

function readText(path: string): string | undefined {
  return readPlain(path)?.toString();
}

function readPlain(path: string): Buffer | undefined {
  const { O_RDONLY, O_NOFOLLOW = 0, O_NONBLOCK = 0 } = constants as Partial<typeof constants>;
  let file: number | undefined;
  try {
    if (!lstatSync(path).isFile() || realpathSync.native(dirname(path)) !== dirname(path)) return undefined;
    file = openSync(path, (O_RDONLY ?? 0) | O_NOFOLLOW | O_NONBLOCK);
    const facts = fstatSync(file);
    return facts.isFile() && facts.size <= MAX_STATE_BYTES ? readFileSync(file) : undefined;
  } catch {
    return undefined;
  } finally {
    if (file !== undefined) closeSync(file);
  }
}

/** Moves the file away first, which only one process can do, and looks then what it was. */
function removeIf(path: string, text: string): boolean {
  const away = temporaryName(dirname(path));
  try {
    renameSync(path, away);
  } catch (error) {
    if (errorCode(error) === 'ENOENT') return false;
    throw error;
  }
  if (readText(away) === text) {
    rmSync(away, { force: true });
    return true;
  }
  giveNewName(away, path);
  return false;
}

async function listFolder(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { withFileTypes: true });
  return entries.map((entry) => (entry.isDirectory() ? `${entry.name}/` : entry.name)).sort();
}
