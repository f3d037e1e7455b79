import { existsSync, readFileSync } from 'node:fs';
import { SourceMap, type SourceMapping } from 'node:module';
import { basename } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Trace } from '../edge/io.ts';

/** A frame of a stack in a file: its function, the file's URL, line and column. */
const FRAME = /^( +at (?:async )?)(?:(.+) \()?(file:.+):(\d+):(\d+)\)?$/gm;

/** What a process of Node says of itself. */
export function createNodeTrace({ version, platform, arch, argv }: NodeJS.Process): Trace {
  return {
    runtime: `Node ${version.slice(1)}, ${platform} ${arch}`,
    argv: argv.slice(2),
    stackOf: ({ stack, message }) => inSources(stack ?? message),
  };
}

/**
 * A stack with the places in src/ in place of those in the bundle, as far as its maps know them. The names of functions
 * are those of the bundle, so they go; so do the folders above it, which are nobody's business.
 */
function inSources(stack: string): string {
  const maps = new Map<string, SourceMap | undefined>();
  return stack.replaceAll(
    FRAME,
    (_, at: string, name: string | undefined, url: string, line: string, column: string) => {
      const path = fileURLToPath(url);
      if (!maps.has(path)) maps.set(path, readMap(path));
      // Of code that is not ours the map has the place without a source.
      const entry: Partial<SourceMapping> =
        maps.get(path)?.findEntry(Number(line) - 1, Number(column) - 1) ?? {};
      if (entry.originalSource === undefined || entry.originalLine === undefined)
        return `${at}${name === undefined ? '' : `${name} in `}${basename(path)}:${line}:${column}`;
      return `${at}src/${entry.originalSource}.ts:${entry.originalLine + 1}`;
    },
  );
}

function readMap(path: string): SourceMap | undefined {
  const file = `${path}.map`;
  if (!existsSync(file)) return undefined;
  return new SourceMap(JSON.parse(readFileSync(file, 'utf8')) as ConstructorParameters<typeof SourceMap>[0]);
}
