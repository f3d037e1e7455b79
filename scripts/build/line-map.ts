import { decode, encode, type SourceMapSegment } from '@jridgewell/sourcemap-codec';
import type { SourceMap } from 'rolldown';

/** Of a bug in a package or in words, the line of bapa's own code that led there says enough. */
const MAPPED = /(?:^|\/)src\/((?!locales\/|generated\/).+)\.ts$/;

/** A part of fewer letters, such as a mark or a key of an object, is told as the one before it in its file. */
const SHORT = 6;

/**
 * A source map that knows for each part of a chunk the file and line in src/ it came from, and nothing else: enough for
 * the stack in the report of a bug, in a twentieth of the bytes. Sources are named below src/, without `.ts`.
 * @returns JSON; undefined for a chunk without sources of ours
 */
export function lineMap({ mappings, sources }: SourceMap): string | undefined {
  const used: string[] = [];
  const lines = decode(mappings).map((segments) => {
    const kept: SourceMapSegment[] = [];
    let last = '';
    for (const [column, source, line] of segments) {
      const name = MAPPED.exec(sources[source ?? -1] ?? '')?.[1];
      const place = name === undefined ? '' : `${name}:${line}`;
      const isShort = kept.length > 0 && column - (kept.at(-1)?.[0] ?? 0) < SHORT;
      if (place === last || (isShort && place !== '' && last.split(':')[0] === name)) continue;
      last = place;
      if (name === undefined) kept.push([column]);
      else kept.push([column, indexOf(used, name), line ?? 0, 0]);
    }
    return kept;
  });
  if (used.length === 0) return undefined;
  return JSON.stringify({ version: 3, sources: used, names: [], mappings: encode(lines) });
}

/** The place of a name in a list, to which it is added. */
function indexOf(names: string[], name: string): number {
  const index = names.indexOf(name);
  return index < 0 ? names.push(name) - 1 : index;
}
