import { resolve } from 'node:path';
import type { Plugin } from 'rolldown';

const NO_COLORS = '\0no-colors';

/**
 * Lighter parts of packages: yaml's code as ES modules, from which what is not used falls away; and chalk without its
 * look at the terminal, as it is always told how many colours there are.
 */
export const lighterParts: Plugin = {
  name: 'lighter-parts',
  resolveId(source) {
    if (source === 'yaml') return resolve('node_modules/yaml/browser/index.js');
    return source === '#supports-color' ? NO_COLORS : undefined;
  },
  load(id) {
    return id === NO_COLORS ? 'export default { stdout: false, stderr: false };' : undefined;
  },
};
