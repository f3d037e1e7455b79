import { zipSync, type Zippable } from 'fflate';

/**
 * Packs the parts of a Word file: always the same bytes for the same parts, `[Content_Types].xml` first.
 * @param deflate how hard to deflate, 0 (not at all, quick) to 9
 */
export function zipParts(parts: Readonly<Record<string, Uint8Array>>, deflate: 0 | 6 = 6): Uint8Array {
  const first = '[Content_Types].xml';
  const mtime = new Date(1980, 0, 1); // the earliest day that a zip file can name, and it names it in local time
  const names = Object.keys(parts).sort(
    (a, b) => Number(b === first) - Number(a === first) || (a < b ? -1 : 1),
  );
  // Pictures are packed already.
  const level = (name: string) => (/\.(png|jpg)$/.test(name) ? 0 : deflate);
  const entries = names.map((name) => [
    name,
    [parts[name] ?? new Uint8Array(), { mtime, level: level(name) }],
  ]);
  return zipSync(Object.fromEntries(entries) as Zippable);
}
