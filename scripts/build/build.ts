/**
 * Bundles the command into dist/: a few files that need nothing from node_modules, because reading hundreds of small
 * files takes longer than the work itself. Licences of what is bundled go to dist/THIRD-PARTY-NOTICES.txt.
 */
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { rolldown, type OutputAsset, type OutputChunk } from 'rolldown';
import { chunkGroups, ENTRY } from './chunks.ts';
import { lineMap } from './line-map.ts';
import { lighterParts } from './lighter-parts.ts';
import { minifyChunks } from './minify-chunks.ts';
import { requireOfBuiltins } from './require-of-builtins.ts';
import { thirdPartyNotices } from './third-party-notices.ts';

const OUTPUT = 'dist';

const bundle = await rolldown({
  input: ENTRY,
  platform: 'node',
  plugins: [requireOfBuiltins, lighterParts],
  // Of a package that does not say so itself, what is not used may be left out all the same.
  checks: { ineffectiveDynamicImport: false },
  // Parts of the entry that other chunks share may be exported by it.
  preserveEntrySignatures: 'allow-extension',
});
const { output } = await bundle.generate({
  format: 'es',
  chunkFileNames: '[name].js',
  comments: false,
  sourcemap: 'hidden',
  sourcemapExcludeSources: true,
  // A `const` at the top of a chunk is asked each time whether it has its value already.
  topLevelVar: true,
  // minifyChunks does it, for each chunk as its letters want it.
  minify: false,
  codeSplitting: { groups: chunkGroups() },
  plugins: [minifyChunks, thirdPartyNotices],
});
await replaceOutput(output);

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
