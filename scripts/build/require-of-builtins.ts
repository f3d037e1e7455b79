import { builtinModules } from 'node:module';
import type { Plugin } from 'rolldown';

const PREFIX = '\0builtin:';
const NAMES = new Set(builtinModules);

/**
 * `require('fs')` of a CommonJS package, which an ES module cannot call. node:child_process is left until it is used:
 * commander asks for it and never needs it here, and it takes a twentieth of the time in which Node starts.
 */
export const requireOfBuiltins: Plugin = {
  name: 'require-of-builtins',
  resolveId(source, _importer, { kind }) {
    const name = source.replace(/^node:/, '');
    return kind === 'require-call' && NAMES.has(name) ? PREFIX + name : undefined;
  },
  load(id) {
    if (!id.startsWith(PREFIX)) return undefined;
    const name = id.slice(PREFIX.length);
    const builtin = `process.getBuiltinModule('node:${name}')`;
    const lazy = `new Proxy({}, { get: (_, name) => ${builtin}[name] })`;
    return `module.exports = ${name === 'child_process' ? lazy : builtin};`;
  },
};
