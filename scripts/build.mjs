/**
 * Bundles the command into dist/: a few files that need nothing from node_modules, because reading hundreds of small
 * files takes longer than the work itself. Licences of what is bundled go to dist/THIRD-PARTY-NOTICES.txt.
 */
import { Buffer } from 'node:buffer';
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { builtinModules } from 'node:module';
import { basename, resolve } from 'node:path';
import { build } from 'esbuild';
import { mergeChunks } from './merge-chunks.mjs';
import { collectNotices } from './third-party-notices.mjs';

const OUTPUT = 'dist';

/**
 * `require('fs')` of a CommonJS package, which an ES module cannot call. node:child_process is left until it is used:
 * commander asks for it and never needs it here, and it takes a twentieth of the time in which Node starts.
 */
const requireOfBuiltins = {
  name: 'require-of-builtins',
  setup({ onResolve, onLoad }) {
    const names = new Set(builtinModules);
    onResolve({ filter: /^(node:)?[a-z_/]+$/ }, ({ path, kind }) => {
      const name = path.replace(/^node:/, '');
      return kind === 'require-call' && names.has(name) ? { path: name, namespace: 'builtin' } : undefined;
    });
    onLoad({ filter: /.*/, namespace: 'builtin' }, ({ path }) => {
      const builtin = `process.getBuiltinModule('node:${path}')`;
      const lazy = `new Proxy({}, { get: (_, name) => ${builtin}[name] })`;
      return { contents: `module.exports = ${path === 'child_process' ? lazy : builtin};` };
    });
  },
};

/**
 * Lighter parts of packages: yaml's code as ES modules, from which what is not used falls away; and chalk without its
 * look at the terminal, as it is always told how many colours there are.
 */
const lighterParts = {
  name: 'lighter-parts',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^yaml$/ }, () => ({ path: resolve('node_modules/yaml/browser/index.js') }));
    onResolve({ filter: /^#supports-color$/ }, () => ({ path: 'no-colors', namespace: 'stub' }));
    onLoad({ filter: /^no-colors$/, namespace: 'stub' }, () => ({
      contents: 'export default { stdout: false, stderr: false };',
    }));
  },
};

const options = {
  entryPoints: ['src/main.ts'],
  outdir: OUTPUT,
  entryNames: '[name]',
  chunkNames: '[name]-[hash]',
  bundle: true,
  splitting: true,
  format: 'esm',
  platform: 'node',
  target: 'node20.19',
  // Names too: less to parse is a twentieth of the time in which Node starts.
  minify: true,
  charset: 'utf8',
  legalComments: 'none',
  metafile: true,
  // Written below, so that a build that fails leaves the last good one in its place.
  write: false,
  plugins: [requireOfBuiltins, lighterParts],
  logLevel: 'warning',
};

/** What is loaded together: to start; to validate a report in English; for its Markdown; and for all other commands. */
const TOGETHER = [
  ['src/main.ts'],
  ['src/cli/execute.ts', 'src/commands/validate.ts', 'src/validate/formats/pretty.ts', 'src/locales/en.ts'],
  ['src/prose/parse-prose.ts'],
  ['src/cli/parse.ts'],
];

const result = await build(options).catch(() => undefined);

if (result) await replaceOutput(result);
// esbuild has told why.
else process.exitCode = 1;

async function replaceOutput({ outputFiles, metafile }) {
  const notices = await collectNotices(metafile);
  const files = new Map(outputFiles.map(({ path, text }) => [basename(path), text]));
  const merged = new Map();
  for (const sources of TOGETHER) {
    const names = sources.map((source) => outputOf(source, metafile));
    await mergeChunks(files, metafile.outputs, names, merged, options);
  }
  await rm(OUTPUT, { recursive: true, force: true });
  await mkdir(OUTPUT);
  await Promise.all([...files].map(([name, text]) => writeFile(`${OUTPUT}/${name}`, text)));
  await writeFile(`${OUTPUT}/THIRD-PARTY-NOTICES.txt`, notices);
  const bytes = [...files.values()].reduce((sum, text) => sum + Buffer.byteLength(text), 0);
  console.error(`Built ${files.size} files, ${Math.round(bytes / 1024)} KB, into ${OUTPUT}/`);
}

/** The name of the file that a source became. */
function outputOf(source, { outputs }) {
  const [path] = Object.entries(outputs).find(([, { entryPoint }]) => entryPoint === source) ?? [];
  if (path === undefined) throw new Error(`${source} is no file of its own any more`);
  return basename(path);
}
