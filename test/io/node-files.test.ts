import { execFileSync } from 'node:child_process';
import { chmod, lstat, mkdir, readFile, readdir, stat, symlink } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { FileProblem } from '../../src/edge/file-problem.ts';
import type { AccessProblem } from '../../src/edge/io.ts';
import { createNodeFiles } from '../../src/io/node-files.ts';
import { temporaryFolder } from './temporary-folder.ts';

const LIMIT = 1000;
const isWindows = process.platform === 'win32';
const isSuperuser = process.getuid?.() === 0;

async function problemOf(promise: Promise<unknown>): Promise<AccessProblem & { path: string }> {
  const error = await promise.then(
    () => undefined,
    (reason: unknown) => reason,
  );
  if (!(error instanceof FileProblem)) throw new Error('No FileProblem', { cause: error });
  return { ...error.problem, path: error.path };
}

async function filesIn(content: Readonly<Record<string, string | Uint8Array>> = {}) {
  const cwd = await temporaryFolder(content);
  return { cwd, files: createNodeFiles(() => cwd) };
}

describe('read', () => {
  test('gives the bytes of a file named relative to the folder', async () => {
    const { files } = await filesIn({ 'sub/report.yaml': 'title: Été\n' });
    expect(Buffer.from(await files.read('sub/report.yaml', LIMIT)).toString()).toBe('title: Été\n');
  });

  test.each<[string, string, string]>([
    ['a file that is not there', 'absent.yaml', 'not-found'],
    ['a path through a file', 'report.yaml/inside.yaml', 'not-found'],
    ['a folder', 'folder', 'folder'],
    ['a file named as a folder', 'report.yaml/', 'not-found'],
  ])('tells %s', async (_case, path, kind) => {
    const { cwd, files } = await filesIn({ 'report.yaml': 'a' });
    await mkdir(join(cwd, 'folder'));
    expect(await problemOf(files.read(path, LIMIT))).toEqual({ kind, path });
  });

  test('tells the size of a file over the limit, and takes one of just the limit', async () => {
    const { files } = await filesIn({ big: 'x'.repeat(LIMIT + 1), just: 'x'.repeat(LIMIT) });
    expect(await problemOf(files.read('big', LIMIT))).toEqual({
      kind: 'too-large',
      bytes: LIMIT + 1,
      limit: LIMIT,
      path: 'big',
    });
    expect(await files.read('just', LIMIT)).toHaveLength(LIMIT);
  });

  test.skipIf(isWindows)('stops reading a device that never ends', async () => {
    const { files } = await filesIn();
    expect(await problemOf(files.read('/dev/zero', LIMIT))).toMatchObject({
      kind: 'too-large',
      limit: LIMIT,
    });
  });

  test.skipIf(isWindows || isSuperuser)('tells a file that may not be read', async () => {
    const { cwd, files } = await filesIn({ secret: 'x' });
    await chmod(join(cwd, 'secret'), 0);
    expect(await problemOf(files.read('secret', LIMIT))).toEqual({ kind: 'denied', path: 'secret' });
  });

  test('tells that the current folder is gone', async () => {
    const gone = createNodeFiles(() => {
      throw Object.assign(new Error('uv_cwd'), { code: 'ENOENT' });
    });
    expect(await problemOf(gone.read('report.yaml', LIMIT))).toMatchObject({ kind: 'no-current', path: '.' });
    expect(await problemOf(gone.read('/absent/report.yaml', LIMIT))).toMatchObject({ kind: 'not-found' });
    expect(await gone.facts('report.yaml')).toEqual({ kind: 'missing', size: 0 });
  });
});

describe('write', () => {
  test('makes the folders on the way and leaves no other file behind', async () => {
    const { cwd, files } = await filesIn();
    await files.write('out/2018/report.md', 'Été\n');
    expect(await readFile(join(cwd, 'out/2018/report.md'), 'utf8')).toBe('Été\n');
    expect(await readdir(join(cwd, 'out/2018'))).toEqual(['report.md']);
  });

  test('writes bytes as they are', async () => {
    const { cwd, files } = await filesIn({ 'report.docx': 'longer than the new content' });
    await files.write('report.docx', Uint8Array.of(0, 255, 10));
    expect([...(await readFile(join(cwd, 'report.docx')))]).toEqual([0, 255, 10]);
  });

  test.skipIf(isWindows)('keeps the mode of the file it replaces', async () => {
    const { cwd, files } = await filesIn({ 'report.yaml': 'old' });
    await chmod(join(cwd, 'report.yaml'), 0o640);
    await files.write('report.yaml', 'new');
    expect((await stat(join(cwd, 'report.yaml'))).mode & 0o777).toBe(0o640);
  });

  test.skipIf(isWindows).each(['there', 'not there'])(
    'writes through a link to a file that is %s',
    async (state) => {
      const { cwd, files } = await filesIn(
        state === 'there' ? { 'real/report.yaml': 'old' } : { 'real/other': '' },
      );
      await symlink('real/report.yaml', join(cwd, 'link.yaml'));
      await files.write('link.yaml', 'new');
      expect((await lstat(join(cwd, 'link.yaml'))).isSymbolicLink()).toBe(true);
      expect(await readFile(join(cwd, 'real/report.yaml'), 'utf8')).toBe('new');
    },
  );

  test.skipIf(isWindows)('leaves a device a device', async () => {
    const { files } = await filesIn();
    await files.write('/dev/null', 'gone');
    expect((await stat('/dev/null')).isFile()).toBe(false);
  });

  test('tells a folder in the way', async () => {
    const { cwd, files } = await filesIn();
    await mkdir(join(cwd, 'report.yaml'));
    expect(await problemOf(files.write('report.yaml', 'x'))).toEqual({ kind: 'folder', path: 'report.yaml' });
  });

  test.each(['new.yaml/', 'report.yaml/', 'report.yaml/.'])('makes no file of %s', async (name) => {
    const { cwd, files } = await filesIn({ 'report.yaml': 'old' });
    expect(await problemOf(files.write(name, 'x'))).toEqual({ kind: 'folder', path: name });
    expect(await readdir(cwd)).toEqual(['report.yaml']);
    expect(await readFile(join(cwd, 'report.yaml'), 'utf8')).toBe('old');
  });

  test('tells a file where a folder should be', async () => {
    const { files } = await filesIn({ out: 'a file' });
    expect(await problemOf(files.write('out/report.md', 'x'))).toEqual({
      kind: 'not-found',
      path: 'out/report.md',
    });
  });

  test.runIf(process.platform === 'linux')('tells a folder that cannot be made', async () => {
    const { files } = await filesIn();
    const path = '/proc/none/2018/report.md';
    expect(await problemOf(files.write(path, 'x'))).toEqual({ kind: 'not-found', path });
  });

  test.skipIf(isSuperuser)('does not replace a file that its owner made read-only', async () => {
    const { cwd, files } = await filesIn({ 'report.yaml': 'old' });
    await chmod(join(cwd, 'report.yaml'), 0o444);
    expect(await problemOf(files.write('report.yaml', 'new'))).toMatchObject({ kind: 'denied' });
    await chmod(join(cwd, 'report.yaml'), 0o666);
    expect(await readFile(join(cwd, 'report.yaml'), 'utf8')).toBe('old');
  });

  // A limit on the size of files makes the system write short, as a full disk does.
  test.skipIf(isWindows)('keeps the old file whole when the disk fills up', async () => {
    const { cwd } = await filesIn({ 'report.yaml': 'every sentence\n' });
    const script = `
      import { writeWholeFile } from ${JSON.stringify(join(import.meta.dirname, '../../src/io/write-file.ts'))};
      process.on('SIGXFSZ', () => {});
      try { writeWholeFile(process.argv[1], 'report.yaml', 'x'.repeat(100_000)); } catch (e) { console.log(e.name); }`;
    const node = [process.execPath, '--import', 'tsx', '--input-type=module', '-e'];
    const command = 'ulimit -f 32 && exec "$@"';
    const args = ['-c', command, 'sh', ...node, script, join(cwd, 'report.yaml')];
    expect(
      execFileSync('sh', args, { encoding: 'utf8', env: { ...process.env, TSX_DISABLE_CACHE: '1' } }),
    ).toBe('FileProblem\n');
    expect(await readdir(cwd)).toEqual(['report.yaml']);
    expect(await readFile(join(cwd, 'report.yaml'), 'utf8')).toBe('every sentence\n');
  });
});

describe('facts', () => {
  test('tells files, folders and what is not there', async () => {
    const { cwd, files } = await filesIn({ 'annex/note.docx': 'four' });
    expect(await files.facts('annex/note.docx')).toEqual({
      kind: 'file',
      size: 4,
      realPath: join(cwd, 'annex', 'note.docx'),
    });
    expect(await files.facts('annex')).toMatchObject({ kind: 'folder', size: 0 });
    expect(await files.facts('annex/none')).toEqual({ kind: 'missing', size: 0 });
  });

  test.skipIf(isWindows)('tells where a link leads, and takes a circle of links for missing', async () => {
    const { cwd, files } = await filesIn({ 'real.docx': 'x' });
    await symlink('real.docx', join(cwd, 'link.docx'));
    await symlink('circle', join(cwd, 'circle'));
    expect((await files.facts('link.docx')).realPath).toBe(join(cwd, 'real.docx'));
    expect((await files.facts('circle')).kind).toBe('missing');
  });
});
