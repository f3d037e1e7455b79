import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { basename, join, relative } from 'node:path';
import { expect, test } from 'vitest';
import manifest from '../package.json' with { type: 'json' };
import { bundle } from '../scripts/build/bundle.ts';
import { BAPA_BIN } from './bapa-bin.ts';
import { temporaryFolder } from './io/temporary-folder.ts';

/** By how much of itself what a command line loads may grow before somebody has to look at it. */
const GROWTH = 1.02;

const REPORT = 'examples/geneva-2018.yaml';
const START = ['cli', 'edge', 'io', 'main.ts'];
const CHECK = [
  ...['commands', 'diagnostics', 'form', 'generated', 'locales', 'prose', 'recognize', 'report'],
  ...['show', 'text', 'validate', 'workspace'],
];
/** mdast-util-gfm writes too, in the same files, and needs mdast-util-to-markdown for it. */
const CHECK_PACKAGES = [
  ...['fast-string-width', 'fastest-levenshtein', 'mdast-util-from-markdown', 'mdast-util-gfm'],
  ...['mdast-util-to-markdown', 'mdast-util-to-string', 'micromark-extension-cjk-friendly'],
  ...['micromark-extension-cjk-friendly-gfm-strikethrough', 'micromark-extension-gfm', 'yaml'],
];

/** Command lines with the files and bytes of JavaScript that they load, the floors they are for, and the packages. */
const LOADED = [
  { line: '--version', files: 1, bytes: 5_190, floors: START, packages: [] },
  {
    line: `validate ${REPORT}`,
    files: 4,
    bytes: 512_254,
    // The formats of documents belong to the options of render.
    floors: [...START, ...CHECK, 'render/formats.ts'],
    packages: CHECK_PACKAGES,
  },
  {
    line: `render ${REPORT} --to md -o -`,
    files: 9,
    bytes: 586_274,
    floors: [...START, ...CHECK, 'render', 'render/formats.ts'],
    packages: [...CHECK_PACKAGES, 'commander'],
  },
  {
    line: `render ${REPORT} --to docx -o -`,
    files: 8,
    bytes: 795_301,
    floors: [...START, ...CHECK, 'render', 'render/docx', 'render/formats.ts'],
    packages: [...CHECK_PACKAGES, 'commander', 'docx', 'fflate'],
  },
];

const output = (await bundle()).filter((file) => file.type === 'chunk');

test.each(LOADED)('bapa $line loads what it needs, and no more', async (expected) => {
  const { line } = expected;
  const files = await loadedFiles(line.split(' '));
  const chunks = output.filter(({ fileName }) => files.includes(fileName));
  const sources = chunks.flatMap(({ modules }) =>
    Object.entries(modules).flatMap(([id, { renderedLength }]) => (renderedLength > 0 ? [id] : [])),
  );
  const floors = distinct(sources.flatMap(floorOf));
  const packages = distinct(sources.flatMap(packageOf));
  expect({ line, files: files.length, bytes: expected.bytes, floors, packages }).toEqual({
    ...expected,
    floors: distinct(expected.floors),
    packages: distinct(expected.packages),
  });
  const bytes = chunks.reduce((sum, { code }) => sum + Buffer.byteLength(code), 0);
  expect(bytes).toBeLessThanOrEqual(expected.bytes * GROWTH);
});

/** The files of dist/ that a command line loads, as Node itself reports them. */
async function loadedFiles(argv: readonly string[]): Promise<string[]> {
  const folder = await temporaryFolder();
  spawnSync(process.execPath, [BAPA_BIN, ...argv], { env: { ...process.env, NODE_V8_COVERAGE: folder } });
  const urls = readdirSync(folder).flatMap((name) => {
    const report = JSON.parse(readFileSync(join(folder, name), 'utf8')) as { result: { url: string }[] };
    return report.result.map(({ url }) => url).filter((url) => url.includes('/dist/'));
  });
  return distinct(urls.map((url) => basename(url)));
}

/** The floor of a source of ours; the writers of documents, of which one is used, are told apart. */
function floorOf(id: string): string[] {
  const path = relative('src', id).replaceAll('\\', '/');
  if (path.startsWith('..') || id.startsWith('\0')) return [];
  return [/^render\/(?:formats\.ts$|docx(?=\/))/.exec(path)?.[0] ?? path.replace(/\/.*/, '')];
}

/** The package of a source, if bapa asks for it by name. */
function packageOf(id: string): string[] {
  const name = /.*\/node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(id.replaceAll('\\', '/'))?.[1] ?? '';
  return name in manifest.devDependencies ? [name] : [];
}

function distinct(names: readonly string[]): string[] {
  return [...new Set(names)].sort();
}
