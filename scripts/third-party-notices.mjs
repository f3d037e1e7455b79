import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';

const INTRODUCTION = `bapa contains parts of the packages below, each under its own licence.\n`;

/**
 * The licences of the packages that esbuild put into the bundle.
 * @param {import('esbuild').Metafile} metafile
 * @returns {Promise<string>} name, version and licence text of each package, in the order of their names
 */
export async function collectNotices(metafile) {
  const folders = new Set();
  for (const output of Object.values(metafile.outputs)) {
    for (const [path, { bytesInOutput }] of Object.entries(output.inputs)) {
      const folder = /^.*node_modules\/(?:@[^/]+\/)?[^/]+/.exec(path)?.[0];
      if (folder && bytesInOutput > 0) folders.add(folder);
    }
  }
  const notices = new Map();
  for (const folder of folders) {
    const { name, version, license } = JSON.parse(await readFile(join(folder, 'package.json'), 'utf8'));
    const text = await licenceText(folder, name, license);
    notices.set(`${name} ${version}`, `${name} ${version} (${license})\n\n${text.trim()}\n`);
  }
  const sorted = [...notices.keys()].sort().map((key) => notices.get(key));
  return [INTRODUCTION, ...sorted].join(`\n${'-'.repeat(80)}\n\n`);
}

async function licenceText(folder, name, license) {
  const names = (await readdir(folder)).filter((file) => /^(licen[cs]e|copying|notice)/i.test(file));
  if (names.length > 0)
    return (await Promise.all(names.map((file) => readFile(join(folder, file), 'utf8')))).join('\n');
  if (typeof license !== 'string') throw new Error(`${name} has no licence`);
  return `Licensed under ${license}; the package contains no further text.`;
}
