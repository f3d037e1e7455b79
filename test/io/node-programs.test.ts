import { chmodSync, existsSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, test, vi } from 'vitest';
import { createPrograms } from '../../src/io/node-programs.ts';
import type { Job } from '../../src/edge/programs.ts';
import { temporaryFolder } from './temporary-folder.ts';

const isWindows = process.platform === 'win32';

/** A program of the shell, in a folder of its own. */
async function script(lines: string, name = 'program'): Promise<string> {
  const folder = await temporaryFolder({ [name]: `#!/bin/sh\n${lines}\n` });
  chmodSync(join(folder, name), 0o755);
  return join(folder, name);
}

/** Runs it in a folder for temporary files that nobody else uses. */
async function make(program: string, job: Partial<Job> = {}) {
  const temporary = await temporaryFolder();
  vi.stubEnv('TMPDIR', temporary);
  const result = await createPrograms({ PATH: process.env['PATH'] }).make({
    program,
    args: () => [],
    files: { 'in.txt': 'a text' },
    output: 'out.txt',
    seconds: 20,
    ...job,
  });
  vi.unstubAllEnvs();
  return {
    result: 'bytes' in result ? Buffer.from(result.bytes).toString() : result,
    left: readdirSync(temporary),
  };
}

describe.skipIf(isWindows)('finding a program', () => {
  test('by its path, or by its name on PATH, the first that there is', async () => {
    const path = await script('exit 0', 'soffice');
    const folder = join(path, '..');
    expect(await createPrograms({}).find([path])).toBe(path);
    expect(await createPrograms({ PATH: `/nowhere:${folder}` }).find(['libreoffice', 'soffice'])).toBe(path);
  });

  test('not where there is none, or something that is no program', async () => {
    const folder = await temporaryFolder({ soffice: 'a text', 'sub/x': '' });
    const programs = createPrograms({ PATH: folder });
    expect(
      await programs.find(['soffice', 'sub', join(folder, 'sub'), join(folder, 'nowhere')]),
    ).toBeUndefined();
    expect(await createPrograms({}).find(['sh'])).toBeUndefined();
  });
});

describe.skipIf(isWindows)('making a file with a program', () => {
  test('gives what it made, and leaves nothing behind', async () => {
    const program = await script('tr a-z A-Z < in.txt > out.txt; mkdir -p "x/y"; touch "x/y/z"');
    expect(await make(program)).toEqual({ result: 'A TEXT', left: [] });
  });

  test('tells the program where it runs', async () => {
    const program = await script('echo "$1" > out.txt');
    const { result } = await make(program, { args: (url) => [`${url}/profile`] });
    expect(result).toMatch(/^file:\/\/\/.*bapa-[^/]+\/profile\n$/);
  });

  test('keeps runs at the same time apart', async () => {
    const program = await script('cp in.txt mine; sleep 0.3; cat mine in.txt > out.txt');
    const runs = ['one', 'two', 'three'].map((text) => make(program, { files: { 'in.txt': text } }));
    expect((await Promise.all(runs)).map(({ result }) => result)).toEqual(['oneone', 'twotwo', 'threethree']);
  });

  test('says what the program said when it fails', async () => {
    expect(await make(await script('echo "No such filter" >&2; exit 3'))).toEqual({
      result: { problem: 'failed', said: 'No such filter' },
      left: [],
    });
  });

  test('fails when the program made no file, and when it cannot be started', async () => {
    expect((await make(await script('exit 0'))).result).toMatchObject({ problem: 'failed' });
    expect((await make('/nowhere/program')).result).toMatchObject({ problem: 'failed' });
  });

  test('ends it with all that it started when its time is up', async () => {
    const alive = join(await temporaryFolder(), 'alive');
    const program = await script(`(while true; do touch ${alive}; sleep 0.05; done) & wait`);
    const start = Date.now();
    expect(await make(program, { seconds: 0.5 })).toMatchObject({
      result: { problem: 'too-slow' },
      left: [],
    });
    expect(Date.now() - start).toBeLessThan(10_000);
    await sleep(100);
    rmSync(alive, { force: true });
    await sleep(300);
    expect(existsSync(alive)).toBe(false);
  });
});
