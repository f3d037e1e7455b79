import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { OutputBundle, Plugin } from 'rolldown';

const FILE = 'THIRD-PARTY-NOTICES.txt';
const INTRODUCTION = `bapa contains parts of the packages below, each under its own licence.\n`;

interface Manifest {
  readonly name: string;
  readonly version: string;
  readonly license?: unknown;
}

/**
 * Writes the licences of the packages of which something came into the bundle, in the order of their names. Packages
 * with the same text, to the letter, share it.
 */
export const thirdPartyNotices: Plugin = {
  name: 'third-party-notices',
  async generateBundle(_options, bundle) {
    const packages = await Promise.all([...packagesOf(bundle)].map(readPackage));
    const notices = new Map<string, string[]>();
    for (const { title, text } of packages.sort((a, b) => (a.title < b.title ? -1 : 1)))
      notices.set(text, [...(notices.get(text) ?? []), title]);
    const parts = [...notices].map(([text, titles]) => `${titles.join('\n')}\n\n${text}\n`);
    const source = [INTRODUCTION, ...parts].join(`\n${'-'.repeat(80)}\n\n`);
    this.emitFile({ type: 'asset', fileName: FILE, source });
  },
};

function packagesOf(bundle: OutputBundle): Set<string> {
  const folders = new Set<string>();
  for (const file of Object.values(bundle)) {
    if (file.type !== 'chunk') continue;
    for (const [id, { renderedLength }] of Object.entries(file.modules)) {
      const folder = /^.*node_modules\/(?:@[^/]+\/)?[^/]+/.exec(id.replaceAll('\\', '/'))?.[0];
      if (folder && renderedLength > 0) folders.add(folder);
    }
  }
  return folders;
}

async function readPackage(folder: string): Promise<{ readonly title: string; readonly text: string }> {
  const { name, version, license } = JSON.parse(
    await readFile(join(folder, 'package.json'), 'utf8'),
  ) as Manifest;
  const names = (await readdir(folder)).filter((file) => /^(licen[cs]e|copying|notice)/i.test(file));
  if (names.length === 0 && typeof license !== 'string') throw new Error(`${name} has no licence`);
  const texts = await Promise.all(names.map((file) => readFile(join(folder, file), 'utf8')));
  const title = `${name} ${version} (${String(license)})`;
  const text = texts.join('\n').replaceAll('\r\n', '\n').trim();
  return { title, text: text || `Licensed under ${String(license)}; the package contains no further text.` };
}
