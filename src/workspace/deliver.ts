import type { Io } from '../edge/io.ts';
import { MAX_PRESENT_BYTES } from '../text/limits.ts';

/** A made file, with its seal. */
export interface SealedFile {
  readonly bytes: Uint8Array;
  /** Whether a file of its kind was made by bapa and nobody edited it. Never throws. */
  readonly isIntact: (bytes: Uint8Array) => boolean;
}

/** What became of a file: `edited` means that one is in the way that may not be replaced. */
export type Delivery = 'printed' | 'written' | 'unchanged' | 'edited';

/**
 * Writes a made file to a path, or to standard output for `-`. A file in the way is replaced only if it is bapa's own and
 * nobody edited it, or with `force`; one that is the same already is left alone.
 * @throws FileProblem
 */
export async function deliver(path: string, file: SealedFile, force: boolean, io: Io): Promise<Delivery> {
  if (path === '-') {
    await io.stdout.write(file.bytes);
    return 'printed';
  }
  if ((await io.files.facts(path)).kind === 'file') {
    const present = await io.files.read(path, MAX_PRESENT_BYTES);
    if (isEqual(present, file.bytes)) return 'unchanged';
    if (!force && !file.isIntact(present)) return 'edited';
  }
  await io.files.write(path, file.bytes);
  return 'written';
}

function isEqual(a: Uint8Array, b: Uint8Array): boolean {
  return a.length === b.length && a.every((byte, index) => byte === b[index]);
}
