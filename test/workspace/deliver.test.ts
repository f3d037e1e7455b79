import { execFileSync } from 'node:child_process';
import { existsSync, lstatSync, mkdirSync, readdirSync, readFileSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { run } from '../../src/cli/run.ts';
import { deliver } from '../../src/workspace/deliver.ts';
import { createTestIo } from '../io/create-test-io.ts';
import { temporaryFolder } from '../io/temporary-folder.ts';

const REPORT = readFileSync('test/fixtures/valid.yaml', 'utf8');
const isWindows = process.platform === 'win32';

async function bapa(cwd: string, ...args: string[]) {
  const io = createTestIo({ cwd });
  return { code: await run(args, io), err: io.err() };
}

const draft = ['render', '--draft', '--to', 'md'];

describe('no command writes over the report that it reads:', () => {
  test.each([
    ['a document', ['render', '--draft', 'report.yaml', '-o', 'report.yaml']],
    ['a document, forced', ['render', '--draft', 'report.yaml', '--force', '-o', './report.yaml']],
    ['a document under the name of the report', ['render', '--force', '--draft', '--to', 'md', 'r.draft.md']],
    ['findings', ['validate', 'report.yaml', '-o', 'report.yaml']],
    ['findings of many', ['validate', '.', '-o', 'report.yaml']],
  ])('%s', async (_, args) => {
    const cwd = await temporaryFolder({ 'report.yaml': REPORT, 'r.draft.md': REPORT, 'other.yaml': REPORT });
    const output = args.includes('r.draft.md') ? ['-o', 'r.draft.md'] : [];
    const { code, err } = await bapa(cwd, ...args, ...output);
    expect(code).toBe(2);
    expect(err).toContain('is the file that is read');
    expect(readFileSync(join(cwd, 'report.yaml'), 'utf8')).toBe(REPORT);
    expect(readFileSync(join(cwd, 'r.draft.md'), 'utf8')).toBe(REPORT);
  });

  test.skipIf(isWindows)('through a link', async () => {
    const cwd = await temporaryFolder({ 'report.yaml': REPORT });
    symlinkSync('report.yaml', join(cwd, 'link.md'));
    expect(await bapa(cwd, ...draft, '--force', '-o', 'link.md')).toMatchObject({ code: 2 });
    expect(await bapa(cwd, 'validate', '-o', 'link.md')).toMatchObject({ code: 2 });
    expect(readFileSync(join(cwd, 'report.yaml'), 'utf8')).toBe(REPORT);
  });
});

describe.skipIf(isWindows)('links', () => {
  test('are followed to the end of a chain', async () => {
    const cwd = await temporaryFolder({ 'report.yaml': REPORT });
    symlinkSync('l2', join(cwd, 'l1.md'));
    symlinkSync('l3.md', join(cwd, 'l2'));
    expect(await bapa(cwd, ...draft, '-o', 'l1.md')).toMatchObject({ code: 0 });
    expect(lstatSync(join(cwd, 'l2')).isSymbolicLink()).toBe(true);
    expect(lstatSync(join(cwd, 'l3.md')).isFile()).toBe(true);
  });

  test('that lead to one another are told', async () => {
    const cwd = await temporaryFolder({ 'report.yaml': REPORT });
    symlinkSync('loop2', join(cwd, 'loop1.md'));
    symlinkSync('loop1.md', join(cwd, 'loop2'));
    const { code, err } = await bapa(cwd, ...draft, '-o', 'loop1.md');
    expect(code).toBe(2);
    expect(err).toContain('leads back to itself');
    expect(lstatSync(join(cwd, 'loop2')).isSymbolicLink()).toBe(true);
  });

  test('start from the folder in which they really are', async () => {
    const cwd = await temporaryFolder({ 'report.yaml': REPORT, 'real/x/y/z': '' });
    symlinkSync('real/x/y', join(cwd, 'ld'));
    symlinkSync('../z.md', join(cwd, 'real/x/y/r.md'));
    expect(await bapa(cwd, ...draft, '-o', 'ld/r.md')).toMatchObject({ code: 0 });
    expect(existsSync(join(cwd, 'real/x/z.md'))).toBe(true);
    expect(existsSync(join(cwd, 'z.md'))).toBe(false);
  });

  test('out of the folder are not followed for a document that nobody named', async () => {
    const other = await temporaryFolder();
    const cwd = await temporaryFolder({ 'report.yaml': REPORT });
    symlinkSync(join(other, 'deep', '.profile'), join(cwd, 'report.draft.md'));
    const { code, err } = await bapa(cwd, ...draft);
    expect(code).toBe(2);
    expect(err).toContain('leads out of this folder');
    expect(readdirSync(other)).toEqual([]);
    expect((await bapa(cwd, ...draft, '-o', 'report.draft.md')).code).toBe(0);
    expect(readdirSync(other)).toEqual(['deep']);
  });

  test('a pipe in the place of a document that nobody named is told, at once', async () => {
    const cwd = await temporaryFolder({ 'report.yaml': REPORT });
    execFileSync('mkfifo', [join(cwd, 'report.draft.md')]);
    expect((await bapa(cwd, ...draft)).err).toContain('is in the way');
  });
});

describe('what comes while a document is made stays:', () => {
  const options = { force: false, isNamed: false, inputs: new Set<string>() };

  test.each([
    ['where nothing was', undefined],
    ['where a document of bapa was', 'old'],
  ])('%s', async (_, before) => {
    const cwd = await temporaryFolder(before === undefined ? {} : { 'report.md': before });
    const io = createTestIo({ cwd });
    const disk = io.files;
    const files = {
      ...disk,
      cwd,
      write: async (...args: Parameters<typeof disk.write>) => {
        await disk.write('report.md', 'mine');
        return disk.write(...args);
      },
    };
    const file = { bytes: new TextEncoder().encode('new'), isIntact: () => Promise.resolve(true) };
    await expect(deliver('report.md', file, options, { ...io, files })).rejects.toMatchObject({
      problem: { kind: before === undefined ? 'exists' : 'changed' },
    });
    expect(readFileSync(join(cwd, 'report.md'), 'utf8')).toBe('mine');
    expect(readdirSync(cwd)).toEqual(['report.md']);
  });
});

test('a folder for temporary files that is not there is told', async () => {
  const cwd = await temporaryFolder({ 'report.yaml': REPORT });
  mkdirSync(join(cwd, 'bin'));
  const io = createTestIo({ cwd, env: { BAPA_SOFFICE: process.execPath } });
  const before = process.env['TMPDIR'];
  process.env['TMPDIR'] = join(cwd, 'nope');
  try {
    expect(await run(['render', '--draft', '--to', 'pdf'], io)).toBe(2);
  } finally {
    if (before === undefined) delete process.env['TMPDIR'];
    else process.env['TMPDIR'] = before;
  }
  expect(io.err()).toMatch(/temporary files, .*nope, cannot be used/);
});
