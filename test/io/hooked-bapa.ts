import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { BAPA_BIN } from '../bapa-bin.ts';
import { temporaryFolder } from './temporary-folder.ts';

/** What hooks may use: the real functions of the disk, `at(file)`: the path of an open file, and `log(text)`. */
const BEFORE = `
import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';
const real = { ...fs };
const paths = new Map();
fs.openSync = (path, ...rest) => {
  const file = real.openSync(path, ...rest);
  paths.set(file, String(path));
  return file;
};
const at = (file) => (typeof file === 'number' ? paths.get(file) ?? '' : String(file));
const log = (text) => real.appendFileSync(process.env.HOOK_LOG, text + '\\n');
const before = (name, act) => {
  const next = fs[name];
  fs[name] = (...given) => {
    act(...given);
    return next(...given);
  };
};
const after = (name, act) => {
  const next = fs[name];
  fs[name] = (...given) => {
    const result = next(...given);
    act(...given);
    return result;
  };
};
`;

/** Runs bapa as a process in which functions of the disk do more, as if another program came in between. */
export async function runHooked(cwd: string, line: readonly string[], hook: string) {
  const folder = await temporaryFolder({ log: '' });
  const file = join(folder, 'hook.mjs');
  writeFileSync(file, `${BEFORE}${hook}\nsyncBuiltinESMExports();\n`);
  const { status, signal, stderr } = spawnSync(
    process.execPath,
    ['--import', pathToFileURL(file).href, BAPA_BIN, ...line],
    { cwd, encoding: 'utf8', env: { ...process.env, LANG: 'en', HOOK_LOG: join(folder, 'log') } },
  );
  const log = readFileSync(join(folder, 'log'), 'utf8').split('\n').filter(Boolean);
  return { code: status, signal, err: stderr, log };
}
