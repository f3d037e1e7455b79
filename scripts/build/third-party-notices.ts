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

interface Notice {
  /** Name, version and kind of licence. */
  readonly title: string;
  /** Whose work it is. */
  readonly owners: string;
  readonly terms: string;
}

/**
 * Writes the licences of the packages of which something came into the bundle, in the order of their names. Packages
 * under the same terms, word by word, share them, each with its own lines of copyright.
 */
export const thirdPartyNotices: Plugin = {
  name: 'third-party-notices',
  async generateBundle(_options, bundle) {
    const packages = await Promise.all([...packagesOf(bundle)].map(readPackage));
    const notices = new Map<string, Notice[]>();
    for (const notice of packages.sort((a, b) => (a.title < b.title ? -1 : 1))) {
      const key = notice.terms.replace(/\s+/g, ' ');
      notices.set(key, [...(notices.get(key) ?? []), notice]);
    }
    const parts = [...notices.values()].map(
      (same) => `${listOwners(same).join('\n\n')}\n\n${same[0]?.terms ?? ''}\n`,
    );
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

async function readPackage(folder: string): Promise<Notice> {
  const { name, version, license } = JSON.parse(
    await readFile(join(folder, 'package.json'), 'utf8'),
  ) as Manifest;
  const names = (await readdir(folder)).filter((file) => /^(licen[cs]e|copying|notice)/i.test(file));
  if (names.length === 0 && typeof license !== 'string') throw new Error(`${name} has no licence`);
  const texts = await Promise.all(names.map((file) => readFile(join(folder, file), 'utf8')));
  const title = `${name} ${version} (${String(license)})`;
  const text = texts.join('\n').replaceAll('\r\n', '\n').trim();
  const lines = text.split('\n');
  return {
    title,
    owners: lines.filter((line) => OWNER.test(line)).join('\n'),
    terms:
      lines
        .filter((line) => !OWNER.test(line) && !NAME_OF_TERMS.test(line))
        .join('\n')
        .replace(/\n{3,}/g, '\n\n')
        .trim() || `Licensed under ${String(license)}; the package contains no further text.`,
  };
}

const OWNER = /^\s*copyright (?:\(c\)|©|\d{4})/i;
const NAME_OF_TERMS = /^\s*\(?(?:the )?MIT licen[cs]e(?: \(MIT\))?\)?\s*$/i;

/** The packages of each owner, with the line of copyright that they share. */
function listOwners(notices: readonly Notice[]): string[] {
  const owners = new Map<string, string[]>();
  for (const { title, owners: own } of notices) owners.set(own, [...(owners.get(own) ?? []), title]);
  return [...owners].map(([own, titles]) => [...titles, own].filter(Boolean).join('\n'));
}
