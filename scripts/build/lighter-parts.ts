import { resolve } from 'node:path';
import type { Plugin } from 'rolldown';
import manifest from '../../package.json' with { type: 'json' };

const NO_COLORS = '\0no-colors';
const NO_EDITOR = '\0no-editor';

/** What stands for a part, and the code of it. */
const STAND_INS: Readonly<Record<string, string>> = {
  [NO_COLORS]: 'export default { stdout: false, stderr: false };',
  [NO_EDITOR]: 'export default () => Promise.reject(new Error("bapa opens editors itself"));',
  [resolve('package.json')]: JSON.stringify(manifest, ['version', 'bugs', 'url']),
};

/**
 * Lighter parts of packages: yaml's code as ES modules, from which what is not used falls away; chalk without its look
 * at the terminal, as it is always told how many colours there are; inquirer without its prompt that opens an editor,
 * which brings tables of all character sets, ten times as large as the rest of it; and of package.json what bapa says
 * of itself.
 */
export const lighterParts: Plugin = {
  name: 'lighter-parts',
  resolveId(source) {
    if (source === 'yaml') return resolve('node_modules/yaml/browser/index.js');
    if (source === '@inquirer/editor') return NO_EDITOR;
    return source === '#supports-color' ? NO_COLORS : undefined;
  },
  load(id) {
    return STAND_INS[id];
  },
};
