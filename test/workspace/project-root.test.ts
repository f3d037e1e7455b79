import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { run } from '../../src/cli/run.ts';
import { createTestIo } from '../io/create-test-io.ts';
import { temporaryFolder } from '../io/temporary-folder.ts';

/** `top/middle/low` in a fresh folder, with a report in the lowest. */
async function tree(): Promise<string> {
  return temporaryFolder({ 'top/middle/low/r.yaml': 'title: x\n' });
}

/** The path of a report in the log of findings for programs. */
async function shownPath(root: string, env: Record<string, string> = {}): Promise<string | undefined> {
  const io = createTestIo({ cwd: join(root, 'top/middle/low'), env });
  await run(['validate', 'r.yaml', '--format', 'sarif'], io);
  return /"uri": "([^"]*)"/.exec(io.out())?.[1];
}

test('paths for programs begin where the command runs', async () => {
  expect(await shownPath(await tree())).toBe('r.yaml');
});

test.each<[string, (top: string) => void]>([
  ['a folder .git', (top) => mkdirSync(join(top, '.git'))],
  ['a file .git, as in a worktree', (top) => writeFileSync(join(top, '.git'), 'gitdir: /\u001b]0;x')],
])('or at the top of the repository, which has %s', async (_, make) => {
  const root = await tree();
  make(join(root, 'top'));
  expect(await shownPath(root)).toBe('middle/low/r.yaml');
});

test('or at the checkout of GitHub Actions, though it has others in it', async () => {
  const root = await tree();
  mkdirSync(join(root, 'top/middle/.git'));
  expect(await shownPath(root, { GITHUB_WORKSPACE: join(root, 'top') })).toBe('middle/low/r.yaml');
  symlinkSync(join(root, 'top'), join(root, 'link'), 'junction');
  expect(await shownPath(root, { GITHUB_WORKSPACE: join(root, 'link') })).toBe('middle/low/r.yaml');
});

test.each(['other', 'top/middle/lo', 'none', '\u001b]0;x\n::error::'])(
  'a checkout that the command does not run in does not count: %j',
  async (name) => {
    const root = await tree();
    mkdirSync(join(root, 'top/.git'));
    mkdirSync(join(root, 'other'));
    mkdirSync(join(root, 'top/middle/lo'));
    expect(await shownPath(root, { GITHUB_WORKSPACE: join(root, name) })).toBe('middle/low/r.yaml');
  },
);
