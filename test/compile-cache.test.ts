import { spawnSync } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, readdirSync, statSync } from 'node:fs';
import module from 'node:module';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { cacheFolder } from '../bin/compile-cache.js';
import { BAPA_BIN } from './bapa-bin.ts';
import { temporaryFolder } from './io/temporary-folder.ts';

const HAS_CACHE = 'enableCompileCache' in module;

/** Runs bapa in a home of its own. */
function bapa(home: string, environment: NodeJS.ProcessEnv = {}): string {
  const env = { PATH: process.env['PATH'], HOME: home, ...environment };
  const { stdout, stderr, status } = spawnSync(process.execPath, [BAPA_BIN, '--version'], {
    env,
    encoding: 'utf8',
  });
  expect([status, stderr]).toEqual([0, '']);
  return stdout;
}

describe.skipIf(!HAS_CACHE)('what Node compiles is kept', () => {
  test('in the cache folder of the user, for nobody else', async () => {
    const home = await temporaryFolder();
    bapa(home);
    const folder = cacheFolder(process.platform, {}, home);
    expect(readdirSync(folder)).toHaveLength(1);
    expect(statSync(folder).mode & 0o777).toBe(0o700);
  });

  test('but not where others could write, nor where it is turned off', async () => {
    const home = await temporaryFolder();
    const folder = cacheFolder(process.platform, {}, home);
    mkdirSync(folder, { recursive: true });
    chmodSync(folder, 0o777);
    bapa(home);
    expect(readdirSync(folder)).toEqual([]);
    const other = await temporaryFolder();
    bapa(other, { NODE_DISABLE_COMPILE_CACHE: '1' });
    expect(readdirSync(other)).toEqual([]);
  });
});

test.runIf(!HAS_CACHE)('a Node that keeps nothing makes no folder', async () => {
  const home = await temporaryFolder();
  bapa(home);
  expect(readdirSync(home)).toEqual([]);
});

test('a home that cannot be used is no reason to fail', async () => {
  const home = join(await temporaryFolder(), 'missing', 'file');
  expect(bapa(home, { XDG_CACHE_HOME: '/dev/null/caches' })).toMatch(/^\d/);
  expect(existsSync(home)).toBe(false);
});

test.each([
  ['linux', {}, '/home/u/.cache/bapa'],
  ['linux', { XDG_CACHE_HOME: '/caches' }, '/caches/bapa'],
  ['linux', { XDG_CACHE_HOME: 'here' }, '/home/u/.cache/bapa'],
  ['darwin', {}, '/home/u/Library/Caches/bapa'],
] as const)('the cache folder on %s with %j', (platform, environment, expected) => {
  expect(cacheFolder(platform, environment, '/home/u')).toBe(expected);
});
