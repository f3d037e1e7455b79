import { strFromU8, strToU8 } from 'fflate';
import type { Hash, Seal } from '../document-format.ts';
import { MAX_PRESENT_BYTES } from '../../text/limits.ts';
import { unzipParts } from '../unzip.ts';
import { zipParts } from '../zip.ts';
import { greatest } from '../../text/lists.ts';

const PROPERTIES = 'docProps/custom.xml';
const PROPERTY =
  /<property [^<>]*name="bapa:digest"[^<>]*><vt:lpwstr>([0-9a-f]{64})<\/vt:lpwstr><\/property>/;

/** A custom property over the content of all other parts. */
export const docxSeal: Seal = {
  add(bytes, hash) {
    const parts = unzip(bytes, Number.POSITIVE_INFINITY);
    const digest = digestOfParts(parts, hash);
    const properties = strFromU8(parts[PROPERTIES] ?? new Uint8Array());
    const pid =
      greatest(
        [...properties.matchAll(/pid="(\d+)"/g)].map((match) => Number(match[1])),
        1,
      ) + 1;
    const property =
      `<property fmtid="{D5CDD505-2E9C-101B-9397-08002B2CF9AE}" pid="${pid}" name="bapa:digest">` +
      `<vt:lpwstr>${digest}</vt:lpwstr></property>`;
    parts[PROPERTIES] = strToU8(properties.replace('</Properties>', `${property}</Properties>`));
    return zipParts(parts);
  },
  check(bytes, hash) {
    try {
      const parts = unzip(bytes, 2 * MAX_PRESENT_BYTES);
      const seal = PROPERTY.exec(strFromU8(parts[PROPERTIES] ?? new Uint8Array()));
      if (!seal) return 'none';
      return digestOfParts(parts, hash) === seal[1] ? 'intact' : 'broken';
    } catch {
      return 'none'; // no zip file, or one that is made to fill the memory
    }
  },
};

function unzip(bytes: Uint8Array, most: number): Record<string, Uint8Array> {
  return Object.fromEntries(unzipParts(bytes, { parts: 65_535, bytes: most }));
}

function digestOfParts(parts: Readonly<Record<string, Uint8Array>>, hash: Hash): string {
  const names = Object.keys(parts).filter((name) => name !== PROPERTIES);
  const lines = names.sort().map((name) => `${name} ${hash(parts[name] ?? new Uint8Array())}\n`);
  return hash(strToU8(lines.join('')));
}
