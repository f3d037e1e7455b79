import { FileProblem } from '../edge/file-problem.ts';
import type { Io, WriteOptions } from '../edge/io.ts';
import { dirname } from '../io/paths.ts';
import { MAX_PRESENT_BYTES } from '../text/limits.ts';
import { absolutePath } from './absolute-path.ts';

/** A made file, with its seal. */
export interface SealedFile {
  readonly bytes: Uint8Array;
  /** Whether a file of its kind was made by bapa and nobody edited it. Never throws. */
  readonly isIntact: (bytes: Uint8Array) => Promise<boolean>;
}

/** What became of a file: `edited` means that one is in the way that may not be replaced. */
export type Delivery = 'printed' | 'written' | 'unchanged' | 'edited';

export interface DeliverOptions {
  /** What is in the way is replaced, and links are followed wherever they lead. */
  readonly force: boolean;
  /** Whether somebody has named the very file, which may then be a device, or a link out of its folder. */
  readonly isNamed: boolean;
  /** The files that the command reads, links followed; none of them is written over. */
  readonly inputs: ReadonlySet<string>;
}

/**
 * Writes a made file to a path, or to standard output for `-`. A file in the way is replaced only if it is bapa's own and
 * nobody edited it, or with `force`; one that is the same already is left alone, as is one that comes meanwhile.
 * @throws FileProblem
 */
export async function deliver(
  path: string,
  file: SealedFile,
  { force, isNamed, inputs }: DeliverOptions,
  io: Io,
): Promise<Delivery> {
  if (path === '-') {
    await io.stdout.write(io.env['GITHUB_ACTIONS'] === 'true' ? asText(file.bytes) : file.bytes);
    return 'printed';
  }
  const { kind, realPath } = await io.files.facts(path);
  if (realPath !== undefined && inputs.has(realPath)) throw new FileProblem(path, { kind: 'input' });
  let options: WriteOptions = {};
  if (kind === 'file') {
    const bytes = await io.files.read(path, MAX_PRESENT_BYTES);
    if (isSame(bytes, file.bytes)) return 'unchanged';
    if (!force && !(await file.isIntact(bytes))) return 'edited';
    if (!force) options = { over: { bytes } };
  } else if (!force && !(isNamed && kind === 'other')) {
    options = { over: 'nothing', ...(!isNamed && { within: absolutePath(dirname(path), io.files) }) };
  }
  await io.files.write(path, file.bytes, options);
  return 'written';
}

/** A document in a log is text like any other; a Word file or PDF is none, and goes on to a program. */
function asText(bytes: Uint8Array): string | Uint8Array {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return bytes;
  }
}

function isSame(a: Uint8Array, b: Uint8Array): boolean {
  return a.length === b.length && a.every((byte, index) => byte === b[index]);
}
