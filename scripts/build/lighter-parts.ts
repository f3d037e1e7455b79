import { resolve } from 'node:path';
import type { Plugin } from 'rolldown';
import manifest from '../../package.json' with { type: 'json' };

const NO_COLORS = '\0no-colors';
const NO_PROMPT = '\0no-prompt';
const NO_SVG = '\0no-svg';
const STRUCTURED_CLONE = '\0structured-clone';

/** What stands for a part, and the code of it. */
const STAND_INS: Readonly<Record<string, string>> = {
  [NO_COLORS]: 'export default { stdout: false, stderr: false };',
  [NO_PROMPT]:
    'export { Separator } from "@inquirer/core";' +
    'export default () => Promise.reject(new Error("bapa does not ask in this way"));',
  [NO_SVG]: `export { html as svg } from ${JSON.stringify(resolve('node_modules/property-information/lib/html.js'))};`,
  [STRUCTURED_CLONE]: 'export default (value) => structuredClone(value);',
  [resolve('package.json')]: JSON.stringify(manifest, ['version', 'bugs', 'url']),
};

/** Functions of docx that a function makes: what nobody calls, such as its patcher of files, falls away. */
const MADE_AT_ONCE = /^var [\w$]+ = (?=function\(\) \{$)/gm;

/** Prompts of inquirer that bapa never shows; that with an editor brings tables of all character sets. */
const PROMPTS = new Set(['checkbox', 'editor', 'expand', 'input', 'number', 'password', 'rawlist', 'search']);

/**
 * Lighter parts of packages: yaml's code as ES modules, from which what is not used falls away; chalk without its look
 * at the terminal, as it is always told how many colours there are; inquirer with the prompts that are shown; HTML without
 * the names of SVG, which no document has; copies made by Node itself; docx without what reads Word files; and of package.json what bapa says of itself.
 */
export const lighterParts: Plugin = {
  name: 'lighter-parts',
  resolveId(source) {
    if (source === 'yaml') return resolve('node_modules/yaml/browser/index.js');
    if (source === '@ungap/structured-clone') return STRUCTURED_CLONE;
    if (source === './lib/svg.js') return NO_SVG;
    if (PROMPTS.has(source.replace('@inquirer/', ''))) return NO_PROMPT;
    return source === '#supports-color' ? NO_COLORS : undefined;
  },
  load(id) {
    return STAND_INS[id];
  },
  transform(code, id) {
    if (!id.includes('node_modules/docx/')) return undefined;
    return { code: code.replaceAll(MADE_AT_ONCE, '$&/* @__PURE__ */ '), map: null };
  },
};
