import { Inflate, strFromU8 } from 'fflate';

/** Bytes that are inflated at a time: deflated at the best, they give sixteen million. */
const CHUNK = 16_384;
/** Of the record at the end of a zip file, and the longest comment that may follow it. */
const END = { signature: 0x06054b50, length: 22, comment: 65_535 };
const ENTRY = { signature: 0x02014b50, length: 46 };
const LOCAL = { signature: 0x04034b50, length: 30 };
const [STORED, DEFLATED] = [0, 8];
const [ENCRYPTED, UNICODE] = [0x1, 0x800];

/** A part as the list at the end of a zip file tells it. */
interface Entry {
  readonly name: string;
  readonly method: number;
  readonly size: number;
  /** Its bytes, still packed. */
  readonly packed: Uint8Array;
}

/** What a zip file may hold: parts, and bytes once those that are needed are unpacked. */
export interface UnzipLimits {
  readonly parts: number;
  readonly bytes: number;
}

/**
 * Unpacks parts of a zip file: nothing before all sizes are known and add up to no more than may be, and of no part more
 * than it said.
 * @returns all parts by name; those that are not needed are empty
 * @throws RangeError for what is no zip file, a broken one, or one that is too large
 */
export function unzipParts(
  bytes: Uint8Array,
  limits: UnzipLimits,
  isNeeded: (name: string) => boolean = () => true,
): Map<string, Uint8Array> {
  const entries = listEntries(bytes, limits.parts);
  const needed = entries.filter(({ name }) => isNeeded(name));
  const sum = needed.reduce((total, { size }) => total + size, 0);
  if (sum > limits.bytes) throw new RangeError(`${sum} bytes`);
  const parts = new Map<string, Uint8Array>(entries.map(({ name }) => [name, new Uint8Array()]));
  if (parts.size < entries.length) throw new RangeError('two parts of one name');
  for (const entry of needed) parts.set(entry.name, unpack(entry));
  return parts;
}

function listEntries(bytes: Uint8Array, most: number): Entry[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = findEnd(view);
  const count = view.getUint16(end + 10, true);
  if (count > most) throw new RangeError(`${count} parts`);
  const entries: Entry[] = [];
  let at = view.getUint32(end + 16, true);
  for (let left = count; left > 0; left -= 1) {
    if (view.getUint32(at, true) !== ENTRY.signature) throw new RangeError('no entry');
    const [name, extra, comment] = [28, 30, 32].map((place) => view.getUint16(at + place, true));
    entries.push(readEntry(bytes, view, at, name!));
    at += ENTRY.length + name! + extra! + comment!;
  }
  return entries;
}

function findEnd(view: DataView): number {
  const last = view.byteLength - END.length;
  for (let at = last; at >= Math.max(0, last - END.comment); at -= 1)
    if (view.getUint32(at, true) === END.signature) return at;
  throw new RangeError('no zip file');
}

function readEntry(bytes: Uint8Array, view: DataView, at: number, nameLength: number): Entry {
  const flags = view.getUint16(at + 8, true);
  if ((flags & ENCRYPTED) !== 0) throw new RangeError('encrypted');
  const isUnicode = (flags & UNICODE) !== 0;
  const start = at + ENTRY.length;
  const local = view.getUint32(at + 42, true);
  if (view.getUint32(local, true) !== LOCAL.signature) throw new RangeError('no part');
  const data = local + LOCAL.length + view.getUint16(local + 26, true) + view.getUint16(local + 28, true);
  return {
    name: strFromU8(bytes.subarray(start, start + nameLength), !isUnicode),
    method: view.getUint16(at + 10, true),
    size: view.getUint32(at + 24, true),
    packed: bytes.subarray(data, data + view.getUint32(at + 20, true)),
  };
}

function unpack({ name, method, size, packed }: Entry): Uint8Array {
  if (method === STORED && packed.length === size) return packed;
  if (method !== DEFLATED) throw new RangeError(name);
  const whole = new Uint8Array(size);
  let length = 0;
  const inflate = new Inflate((chunk) => {
    if (length + chunk.length > size) throw new RangeError(name);
    whole.set(chunk, length);
    length += chunk.length;
  });
  for (let at = 0; at < packed.length; at += CHUNK)
    inflate.push(packed.subarray(at, at + CHUNK), at + CHUNK >= packed.length);
  if (length !== size) throw new RangeError(name);
  return whole;
}
