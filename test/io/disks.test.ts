import { execFileSync } from 'node:child_process';
import {
  appendFileSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statfsSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, test } from 'vitest';
import { run } from '../../src/cli/run.ts';
import { createTestIo } from '../io/create-test-io.ts';
import { temporaryFolder } from '../io/temporary-folder.ts';

const REPORT = readFileSync('test/fixtures/valid.yaml', 'utf8').replace('\n', '  \n');

const mounted: string[] = [];

function unmount(): void {
  for (const folder of mounted.splice(0)) execFileSync('umount', ['--lazy', folder]);
}

function mountOn(folder: string): void {
  execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=256k', 'none', folder], { stdio: 'ignore' });
  mounted.push(folder);
}

async function mountDisk(): Promise<string> {
  const folder = await temporaryFolder();
  mountOn(folder);
  writeFileSync(join(folder, 'report.yaml'), REPORT);
  writeFileSync(join(folder, 'answers.yaml'), 'needs: Water\n');
  return folder;
}

function tryToMount(): boolean {
  const folder = mkdtempSync(join(tmpdir(), 'bapa-test-'));
  try {
    mountOn(folder);
    return true;
  } catch {
    return false;
  } finally {
    unmount();
    rmSync(folder, { recursive: true });
  }
}

const canMount = tryToMount();
if (!canMount)
  console.warn(
    'Left out: the tests with a full and a read-only disk, which only the superuser of Linux can make.',
  );

afterEach(unmount);

async function readOnlyDisk(): Promise<string> {
  const folder = await mountDisk();
  execFileSync('mount', ['-o', 'remount,ro', folder]);
  return folder;
}

/** With room for no byte more, though for the name of a file. */
async function fullDisk(): Promise<string> {
  const folder = await mountDisk();
  const { bavail, bsize } = statfsSync(folder);
  appendFileSync(join(folder, 'filler'), new Uint8Array(bavail * bsize));
  return folder;
}

const WRITING: readonly (readonly string[])[] = [
  ['init', 'new.yaml'],
  ['fill', '--set', 'needs=Water'],
  ['fill', '--answers', 'answers.yaml'],
  ['validate', '--fix'],
  ['validate', '--format', 'json', '-o', 'findings.json'],
  ...['docx', 'md', 'html'].map((format) => ['render', '--draft', '--to', format]),
];

describe.skipIf(!canMount).each([
  ['read-only', readOnlyDisk, /cannot be written: its disk is read-only\./],
  ['full', fullDisk, /cannot be written: the disk is full\./],
] as const)('on a disk that is %s', (_, disk, sentence) => {
  test.each(WRITING)('bapa %s %s %s says so, and leaves all as it was', async (...line) => {
    const cwd = await disk();
    const before = readdirSync(cwd).sort();
    const io = createTestIo({ cwd });
    expect(await run(line, io)).toBe(2);
    expect(io.err()).toMatch(sentence);
    expect(io.err().match(/^bapa: /gm)).toHaveLength(1);
    expect(readFileSync(join(cwd, 'report.yaml'), 'utf8')).toBe(REPORT);
    expect(readdirSync(cwd).sort()).toEqual(before);
  });

  test.each([
    ['status'],
    ['validate'],
    ['explain', 'date-order'],
    ['render', '--to', 'md', '-o', '-', '--draft'],
  ])('bapa %s, which writes nothing there, goes on', async (...line) => {
    const io = createTestIo({ cwd: await disk() });
    expect(await run(line, io)).toBeLessThan(2);
    expect(io.err()).not.toContain('bapa:');
  });
});
