import { execFileSync, spawn } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { run } from '../../src/cli/run.ts';
import { takeLock } from '../../src/workspace/lock.ts';
import { BAPA_BIN } from '../bapa-bin.ts';
import { createTestIo } from '../io/create-test-io.ts';
import { temporaryFolder } from '../io/temporary-folder.ts';
import { testLive } from '../io/test-live.ts';

const LOCK = '.bapa/state/report.yaml.lock';
const REPORT = 'title: T\nneeds: N\n';
const isWindows = process.platform === 'win32';

async function fill(files: Record<string, string>, before: (cwd: string) => void = () => undefined) {
  const cwd = await temporaryFolder({ 'report.yaml': REPORT, ...files });
  before(cwd);
  const io = createTestIo({ cwd });
  const code = await run(['fill', '--set', 'needs=M'], io);
  return { cwd, code, err: io.err(), text: readFileSync(join(cwd, 'report.yaml'), 'utf8') };
}

const mark = (value: object) => `${JSON.stringify({ host: hostname(), start: '1', ...value })}\n`;

describe('a lock that bapa cannot have written, or whose process has ended, is taken over:', () => {
  test.each([
    ['of no process', mark({ pid: 0 })],
    ['of all processes', mark({ pid: -1 })],
    ['of a process that ended', mark({ pid: 2 ** 22 + 1 })],
    ['of a process with another start', mark({ pid: process.pid })],
    ['of a computer whose name steers the screen', mark({ pid: 7, host: 'a\u001b]0;x\u0007\nbapa: fake' })],
    ['of no computer', mark({ pid: 7, host: '' })],
    ['longer than any', mark({ pid: 7, host: 'elsewhere', more: 'x'.repeat(2000) })],
    ['of no JSON', 'x'],
    ['empty', ''],
  ])('%s', async (_, lock) => {
    const { code, cwd, err } = await fill({ [LOCK]: lock });
    expect(code, err).toBe(0);
    expect(existsSync(join(cwd, '.bapa'))).toBe(false);
  });

  test.runIf(existsSync('/proc/self/stat'))('without the start that this computer tells', async () => {
    const lock = `${JSON.stringify({ pid: 1, host: hostname() })}\n`;
    expect((await fill({ [LOCK]: lock })).code).toBe(0);
  });
});

test('a lock of another computer is respected, and how to remove it is said', async () => {
  const { code, err, text, cwd } = await fill({ [LOCK]: mark({ pid: 7, host: 'elsewhere' }) });
  expect(code).toBe(2);
  expect(err).toMatch(/on another computer, elsewhere[^]*delete .*report\.yaml\.lock/);
  expect(text).toBe(REPORT);
  expect(existsSync(join(cwd, LOCK))).toBe(true);
});

describe.skipIf(isWindows)('what stands in the place of a lock and is no file is told, at once:', () => {
  test.each<[string, (path: string) => void]>([
    ['a pipe', (path) => execFileSync('mkfifo', [path])],
    ['a folder', (path) => mkdirSync(join(path, 'x'), { recursive: true })],
    ['a link to a device', (path) => symlinkSync('/dev/zero', path)],
    ['a link to a file', (path) => symlinkSync('../../report.yaml', path)],
  ])('%s', async (_, make) => {
    const { code, err, text } = await fill({ '.bapa/state/x': '' }, (cwd) => make(join(cwd, LOCK)));
    expect(code).toBe(2);
    expect(err).toMatch(/report\.yaml\.lock is in the way/);
    expect(text).toBe(REPORT);
  });

  test('a file too large to be one', async () => {
    const { code, text } = await fill({ [LOCK]: '' }, (cwd) => truncateSync(join(cwd, LOCK), 400_000_000));
    expect(code).toBe(2);
    expect(text).toBe(REPORT);
  });
});

describe.skipIf(isWindows)('a folder that leads elsewhere is not used:', () => {
  test.each(['.bapa', '.bapa/state'])('%s', async (folder) => {
    const other = await temporaryFolder({ '.bapa-1-1.tmp': 'mine' });
    const { code, err, text } = await fill(folder === '.bapa' ? {} : { '.bapa/x': '' }, (cwd) =>
      symlinkSync(other, join(cwd, folder)),
    );
    expect(code).toBe(2);
    expect(err).toContain('is in the way');
    expect(text).toBe(REPORT);
    expect(readdirSync(other)).toEqual(['.bapa-1-1.tmp']);
  });
});

test.each(['(none)', '_build', 'Büro 1', '-'])('this computer may be called %s', async (host) => {
  const cwd = await temporaryFolder({ '.bapa/state/.gitignore': '*' });
  const live = testLive();
  const own = { ...live.processes.own(), host };
  const processes = { ...live.processes, own: () => own, isRunning: () => true };
  const path = join(cwd, LOCK);
  expect(await takeLock({ ...live, processes }, path)).toMatchObject({ kind: 'held' });
  expect(await takeLock({ ...live, processes }, path)).toEqual({ kind: 'taken', by: own });
});

test('of several that find a lock left behind, one takes it', async () => {
  const cwd = await temporaryFolder();
  const path = join(cwd, '.bapa/state/report.yaml.lock');
  for (let round = 0; round < 20; round += 1) {
    mkdirSync(join(cwd, '.bapa/state'), { recursive: true });
    writeFileSync(path, mark({ pid: 2 ** 22 + 1 }));
    const live = testLive();
    let others = 0;
    const processes = { ...live.processes, own: () => ({ ...live.processes.own(), other: (others += 1) }) };
    const locks = await Promise.all([1, 2, 3].map(() => takeLock({ ...live, processes }, path)));
    const held = locks.flatMap((lock) => (lock.kind === 'held' ? [lock] : []));
    expect(held).toHaveLength(1);
    await held[0]?.release();
    expect(readdirSync(join(cwd, '.bapa/state'))).toEqual([]);
  }
});

test('--fix and fill --set at once: each answer that was taken is there', { timeout: 60_000 }, async () => {
  const cwd = await temporaryFolder();
  const start = (args: string[]) =>
    new Promise<number | null>((resolve) => {
      spawn(process.execPath, [BAPA_BIN, ...args], { cwd, stdio: 'ignore' }).on('exit', resolve);
    });
  for (let round = 0; round < 6; round += 1) {
    writeFileSync(join(cwd, 'report.yaml'), `title: T  \n${'# a comment  \n'.repeat(2000)}`);
    const [filled, fixed] = await Promise.all([
      start(['fill', '--set', `needs=N${round}`, 'report.yaml']),
      start(['validate', '--fix', 'report.yaml']),
    ]);
    const text = readFileSync(join(cwd, 'report.yaml'), 'utf8');
    expect([0, 2]).toContain(filled);
    expect([1, 2]).toContain(fixed);
    expect(text.includes(`needs: N${round}`)).toBe(filled === 0);
    expect(text.includes('title: T\n')).toBe(fixed === 1);
  }
});
