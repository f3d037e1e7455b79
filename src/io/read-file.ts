import { open, readFile, stat } from 'node:fs/promises';
import { toFileProblem } from './file-error.ts';
import { FileProblem } from '../edge/file-problem.ts';

/**
 * Reads a file of at most `limit` bytes. The size is looked at before anything is read; a pipe or device, whose size
 * nobody knows, is read until it ends or passes the limit.
 * @param path absolute
 * @param shown the path as the user gave it, for the problem
 * @throws FileProblem
 */
export async function readWholeFile(path: string, shown: string, limit: number): Promise<Uint8Array> {
  try {
    const facts = await stat(path);
    if (facts.isDirectory()) throw new FileProblem(shown, { kind: 'folder' });
    if (!facts.isFile()) return await readStream((await open(path)).createReadStream(), shown, limit);
    checkSize(shown, facts.size, limit);
    const bytes = await readFile(path);
    checkSize(shown, bytes.length, limit);
    return bytes;
  } catch (error) {
    throw toFileProblem(shown, error);
  }
}

/**
 * Reads a stream to its end. `too-large` tells the bytes read so far, as the rest is left alone.
 * @throws FileProblem
 */
export async function readStream(
  stream: AsyncIterable<Uint8Array | string>,
  shown: string,
  limit: number,
): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  try {
    for await (const chunk of stream) {
      const bytes = typeof chunk === 'string' ? Buffer.from(chunk) : chunk;
      length += bytes.length;
      checkSize(shown, length, limit);
      chunks.push(bytes);
    }
  } catch (error) {
    throw toFileProblem(shown, error);
  }
  return Buffer.concat(chunks);
}

function checkSize(path: string, bytes: number, limit: number): void {
  if (bytes > limit) throw new FileProblem(path, { kind: 'too-large', bytes, limit });
}
