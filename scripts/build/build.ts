/**
 * Bundles the command into dist/: a few files that need nothing from node_modules, because reading hundreds of small
 * files takes longer than the work itself. Licences of what is bundled go to dist/THIRD-PARTY-NOTICES.txt.
 */
import { mkdir, rm, writeFile } from 'node:fs/promises';
import type { OutputAsset, OutputChunk } from 'rolldown';
import { bundle } from './bundle.ts';
import { lineMap } from './line-map.ts';

const OUTPUT = 'dist';

await replaceOutput(await bundle());

/** Written when all is there, so that a build that fails leaves the last good one in its place. */
async function replaceOutput(output: readonly (OutputChunk | OutputAsset)[]): Promise<void> {
  const files = new Map(output.flatMap(filesOf));
  await rm(OUTPUT, { recursive: true, force: true });
  await mkdir(OUTPUT);
  await Promise.all([...files].map(([name, content]) => writeFile(`${OUTPUT}/${name}`, content)));
  const chunks = output.filter((file) => file.type === 'chunk');
  const bytes = chunks.reduce((sum, { code }) => sum + Buffer.byteLength(code), 0);
  console.error(`Built ${chunks.length} files, ${Math.round(bytes / 1024)} KB, into ${OUTPUT}/`);
}

function filesOf(file: OutputChunk | OutputAsset): (readonly [name: string, content: string | Uint8Array])[] {
  // The whole map of a chunk, which comes as an asset, is larger than the chunk.
  if (file.type === 'asset') return file.fileName.endsWith('.map') ? [] : [[file.fileName, file.source]];
  const map = file.map && lineMap(file.map);
  return [[file.fileName, file.code], ...(map ? [[`${file.fileName}.map`, map] as const] : [])];
}
