import { createHash, randomBytes } from 'node:crypto';
import {
  closeSync,
  fchmodSync,
  fchownSync,
  fsyncSync,
  lstatSync,
  openSync,
  readdirSync,
  readlinkSync,
  rmSync,
  writeSync,
  type Stats,
} from 'node:fs';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { errorCode } from './file-error.ts';
import { isAlive } from './is-alive.ts';

/** The computer, the process, and what nobody can guess. */
const NAME = /^\.bapa-([0-9a-f]{8})-([1-9]\d*)-[0-9a-f]{16}\.tmp$/;
/** After so many milliseconds a file of another computer is of no process that still writes it. */
const OLD = 86_400_000;

/** A name in a folder that no file has and nobody can foresee. */
export function temporaryName(folder: string): string {
  return join(folder, `.bapa-${here()}-${process.pid}-${randomBytes(8).toString('hex')}.tmp`);
}

/**
 * Writes a file under a new name, safe on the disk.
 * @param like the file that it is to replace, whose owner, group and mode it gets; without it `mode` counts
 * @returns its path
 */
export function writeTemporary(
  folder: string,
  data: string | Uint8Array,
  { like, mode }: { readonly like: Stats | undefined; readonly mode: number },
): string {
  const path = temporaryName(folder);
  const file = openSync(path, 'wx', like ? 0o600 : mode);
  try {
    const bytes = typeof data === 'string' ? Buffer.from(data) : data;
    for (let written = 0; written < bytes.length;) written += writeSync(file, bytes, written);
    if (like) fchmodSync(file, modeFor(like, giveTo(file, like)));
    fsyncSync(file);
  } catch (error) {
    rmSync(path, { force: true });
    throw error;
  } finally {
    closeSync(file);
  }
  return path;
}

/** Only the superuser may give a file to another owner; for others the new owner is themselves. @returns whether the group is kept */
function giveTo(file: number, { uid, gid }: Stats): boolean {
  const [own, ownGroup] = [process.getuid?.(), process.getgid?.()];
  if (own === undefined || (own === uid && ownGroup === gid)) return true;
  const owners = own === uid ? [own] : [uid, own];
  return owners.some((owner) => {
    try {
      fchownSync(file, owner, gid);
      return true;
    } catch {
      return false;
    }
  });
}

/** Where the group could not be kept, another one may do no more than everybody. */
function modeFor({ mode }: Stats, keepsGroup: boolean): number {
  return keepsGroup ? mode & 0o7777 : (mode & 0o707) | ((mode & 0o007) << 3);
}

const swept = new Set<string>();

/** Removes what a killed bapa was writing in a folder, once in each run; never a file of a process that may still run. */
export function sweep(folder: string): void {
  if (swept.has(folder)) return;
  swept.add(folder);
  for (const name of namesIn(folder)) {
    if (isLeftOver(folder, name)) rmSync(join(folder, name), { force: true });
  }
}

function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}

function isLeftOver(folder: string, name: string): boolean {
  const [, computer, pid] = NAME.exec(name) ?? [];
  if (pid === undefined) return false;
  const facts = lstatSync(join(folder, name), { throwIfNoEntry: false });
  if (!facts?.isFile()) return false;
  return (computer === here() && !isAlive(Number(pid))) || Date.now() - facts.mtimeMs > OLD;
}

let computer: string | undefined;

/** The computer, and the container in it: elsewhere the same number is another process. */
function here(): string {
  computer ??= createHash('sha256').update(`${hostname()} ${processNamespace()}`).digest('hex').slice(0, 8);
  return computer;
}

function processNamespace(): string {
  try {
    return readlinkSync('/proc/self/ns/pid');
  } catch (error) {
    return errorCode(error);
  }
}
