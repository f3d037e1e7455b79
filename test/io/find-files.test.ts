import { chmod, mkdir, symlink } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { findFiles } from '../../src/io/find-files.ts';
import { temporaryFolder } from './temporary-folder.ts';

const isWindows = process.platform === 'win32';

const TREE = {
  'reports/b.yaml': '',
  'reports/a.yml': '',
  'reports/2018/C.YAML': '',
  'reports/notes.txt': '',
  'reports/.git/hidden.yaml': '',
  'reports/node_modules/pkg/config.yaml': '',
  'reports/[draft] {x}.yaml': '',
  'top.yaml': '',
};

test('a folder stands for its reports at any depth, but for hidden folders and node_modules', async () => {
  const cwd = await temporaryFolder(TREE);
  expect(await findFiles(['reports'], () => cwd)).toEqual([
    'reports/2018/C.YAML',
    'reports/[draft] {x}.yaml',
    'reports/a.yml',
    'reports/b.yaml',
  ]);
});

test('the current folder may be given as a dot, its files without one', async () => {
  const cwd = await temporaryFolder({ 'b.yaml': '', 'a.yaml': '' });
  expect(await findFiles(['.'], () => cwd)).toEqual(['a.yaml', 'b.yaml']);
});

test('a folder above and an absolute folder are searched', async () => {
  const cwd = await temporaryFolder({ 'reports/a.yaml': '', 'elsewhere/x': '' });
  expect(await findFiles(['../reports'], () => join(cwd, 'elsewhere'))).toEqual(['../reports/a.yaml']);
  const slashes = cwd.replaceAll('\\', '/');
  expect(await findFiles([join(cwd, 'reports')], () => cwd)).toEqual([`${slashes}/reports/a.yaml`]);
});

test('a pattern stands for the files it matches', async () => {
  const cwd = await temporaryFolder(TREE);
  expect(await findFiles(['reports/*.{yaml,yml}'], () => cwd)).toEqual([
    'reports/[draft] {x}.yaml',
    'reports/a.yml',
    'reports/b.yaml',
  ]);
  expect(await findFiles(['none/*.yaml'], () => cwd)).toEqual([]);
});

test('an absolute pattern gives absolute files', async () => {
  const cwd = await temporaryFolder({ 'a.yaml': '' });
  const slashes = cwd.replaceAll('\\', '/');
  expect(await findFiles([`${slashes}/*.yaml`], () => join(cwd, '..'))).toEqual([`${slashes}/a.yaml`]);
});

test('a file whose name looks like a pattern stands for itself', async () => {
  const cwd = await temporaryFolder(TREE);
  expect(await findFiles(['reports/[draft] {x}.yaml'], () => cwd)).toEqual(['reports/[draft] {x}.yaml']);
});

test('a name that does not exist stands for itself, so that reading it tells why', async () => {
  const cwd = await temporaryFolder();
  expect(await findFiles(['absent.yaml'], () => cwd)).toEqual(['absent.yaml']);
});

test('a file named twice is found once', async () => {
  const cwd = await temporaryFolder({ 'a.yaml': '' });
  expect(await findFiles(['a.yaml', './a.yaml', '.', '*.yaml'], () => cwd)).toEqual(['a.yaml']);
});

test('the order is that of code points', async () => {
  const cwd = await temporaryFolder();
  const words = ['\u{1F30D}.yaml', '\uFF5E.yaml', 'é.yaml', 'z.yaml', 'A.yaml'];
  expect(await findFiles(words, () => cwd)).toEqual(words.toReversed());
});

test.runIf(isWindows)('backslashes separate folders on Windows', async () => {
  const cwd = await temporaryFolder(TREE);
  expect(await findFiles(['reports\\*.yml'], () => cwd)).toEqual(['reports/a.yml']);
});

test.skipIf(isWindows)('a link back to the folder above is not walked in circles', async () => {
  const cwd = await temporaryFolder({ 'reports/a.yaml': '' });
  await mkdir(join(cwd, 'reports/sub'));
  await symlink('..', join(cwd, 'reports/sub/up'));
  expect(await findFiles(['reports'], () => cwd)).toEqual(['reports/a.yaml']);
});

// Nothing is closed to root.
test.skipIf(isWindows || process.getuid?.() === 0)('a folder that may not be opened is told', async () => {
  const cwd = await temporaryFolder({ 'reports/a.yaml': '', 'reports/closed/b.yaml': '' });
  await chmod(join(cwd, 'reports/closed'), 0);
  await expect(findFiles(['reports'], () => cwd)).rejects.toThrow('reports/closed: closed-folder');
});
