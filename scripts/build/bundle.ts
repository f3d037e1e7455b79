import { rolldown, type OutputAsset, type OutputChunk } from 'rolldown';
import { chunkGroups, ENTRIES } from './chunks.ts';
import { lighterParts } from './lighter-parts.ts';
import { minifyChunks } from './minify-chunks.ts';
import { requireOfBuiltins } from './require-of-builtins.ts';
import { thirdPartyNotices } from './third-party-notices.ts';

/** What goes to dist/, with the sources that each file is made of; nothing is written. */
export async function bundle(): Promise<(OutputChunk | OutputAsset)[]> {
  const parts = await rolldown({
    input: ENTRIES,
    platform: 'node',
    plugins: [requireOfBuiltins, lighterParts],
    // Of a package that does not say so itself, what is not used may be left out all the same.
    checks: { ineffectiveDynamicImport: false },
    // Parts of the entry that other chunks share may be exported by it.
    preserveEntrySignatures: 'allow-extension',
  });
  const { output } = await parts.generate({
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
  return output;
}
