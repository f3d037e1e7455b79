import {
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { run } from '../../src/cli/run.ts';
import { createTestIo } from './create-test-io.ts';
import { runHooked } from './hooked-bapa.ts';
import { temporaryFolder } from './temporary-folder.ts';

const REPORT = readFileSync('test/fixtures/valid.yaml', 'utf8').replace('\n', '  \n');
const isWindows = process.platform === 'win32';

const folder = () => temporaryFolder({ 'report.yaml': REPORT, 'answers.yaml': 'title: Water\n' });
const namesIn = (cwd: string) => readdirSync(cwd, { recursive: true }).map(String);
const leftOvers = (cwd: string) => namesIn(cwd).filter((name) => name.endsWith('.tmp'));

/** Kills bapa when it calls a function about a temporary file of a folder. */
const kill = (name: string, place: string) => `
  before('${name}', (file) => {
    const path = at(file).replaceAll('\\\\', '/');
    if (path.startsWith(process.cwd().replaceAll('\\\\', '/') + '/${place}.bapa-')) {
      process.kill(process.pid, 'SIGKILL');
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 10_000);
    }
  });`;

const IN_STATE = '.bapa/state/';
const KILLED: readonly (readonly [call: string, place: string, line: readonly string[]])[] = [
  ['fsyncSync', '', ['fill', '--set', 'title=Water']],
  ['renameSync', '', ['fill', '--set', 'title=Water']],
  ['renameSync', '', ['validate', '--fix']],
  ['linkSync', IN_STATE, ['fill', '--set', 'title=Water']],
  ['fsyncSync', IN_STATE, ['validate', '--fix']],
  ['linkSync', '', ['render', '--draft', '--to', 'md']],
  ['linkSync', '', ['init', 'new.yaml']],
  ['linkSync', '.bapa/', ['init', 'new.yaml']],
];
/** What next writes there. */
const NEXT: Readonly<Record<string, readonly (readonly string[])[]>> = {
  '': [
    ['fill', '--set', 'title=Fire'],
    ['fill', '--answers', 'answers.yaml'],
    ['validate', '--fix'],
    ['validate', '-o', 'findings.txt'],
    ['init', 'newer.yaml'],
    ['render', '--draft', '--to', 'html'],
  ],
  [IN_STATE]: [
    ['fill', '--set', 'title=Fire'],
    ['validate', '--fix'],
  ],
  '.bapa/': [
    ['init', 'newer.yaml'],
    ['fill', '--set', 'title=Fire'],
  ],
};

describe.skipIf(isWindows)(
  'what a killed bapa was writing is taken away by the next that writes there:',
  () => {
    test.each(KILLED)('killed at %s in %j, bapa %j', async (call, place, line) => {
      const cwd = await folder();
      const { signal, err } = await runHooked(cwd, line, kill(call, place));
      expect(signal, err).toBe('SIGKILL');
      expect(leftOvers(cwd)).toEqual([expect.stringMatching(new RegExp(`^${place}\\.bapa-`))]);
      expect(readFileSync(join(cwd, 'report.yaml'), 'utf8')).toBe(REPORT);
      expect(await run(['fill', '--set', 'title=Fire'], createTestIo({ cwd }))).toBe(0);
      expect(leftOvers(cwd)).toEqual([]);
      expect(readFileSync(join(cwd, 'report.yaml'), 'utf8')).toContain('title: Fire');
      expect(namesIn(cwd)).not.toContain('.bapa/state');
    });

    test('by each command, and nothing else', async () => {
      const killed = await folder();
      await runHooked(killed, ['validate', '--fix'], kill('renameSync', ''));
      const [name = ''] = leftOvers(killed);
      const [computer = '', dead = ''] = name.split('-').slice(1);
      const id = '0123456789abcdef';
      const planted = (pid: number | string, by = computer) => `.bapa-${by}-${pid}-${id}.tmp`;
      const stays = [
        planted(process.pid),
        planted(1),
        planted(dead, '00000000'),
        '.bapa-1-1.tmp',
        `.bapa-${computer}-${dead}-${id}.tmp.yaml`,
        `x${planted(dead)}`,
        planted(0),
        planted(`-${dead}`),
        planted(`0${dead}`),
      ];
      for (const [place, lines] of Object.entries(NEXT))
        for (const line of lines) {
          const cwd = await folder();
          mkdirSync(join(cwd, place), { recursive: true });
          for (const one of [planted(dead), ...stays]) writeFileSync(join(cwd, place, one), 'x');
          const old = join(cwd, place, `.bapa-00000000-7-${id}.tmp`);
          writeFileSync(old, 'x');
          utimesSync(old, 1, 1);
          const notFiles = ['1', '2'].map((digit) => join(cwd, place, planted(dead).replace('0', digit)));
          mkdirSync(notFiles[0]!);
          symlinkSync(join(cwd, 'answers.yaml'), notFiles[1]!);
          await run(line, createTestIo({ cwd }));
          const left = readdirSync(join(cwd, place));
          expect(left, `${place} ${line.join(' ')}`).toEqual(expect.arrayContaining(stays));
          expect(left).not.toContain(planted(dead));
          expect(readdirSync(dirname(old))).not.toContain(`.bapa-00000000-7-${id}.tmp`);
          for (const one of notFiles) expect(lstatSync(one).isFile()).toBe(false);
        }
    }, 60_000);
  },
);
