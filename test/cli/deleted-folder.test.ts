/** A terminal may stand in a folder that was deleted: commands that name all their files from the root need no folder. */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, rmdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { BAPA_BIN } from '../bapa-bin.ts';
import { temporaryFolder } from '../io/temporary-folder.ts';

const REPORT = readFileSync('test/fixtures/valid.yaml', 'utf8');

/** Runs bapa in a folder that is gone. */
async function runInGone(line: readonly string[], input = '') {
  const gone = await temporaryFolder();
  const { status, stdout, stderr } = spawnSync(
    'sh',
    ['-c', 'rmdir "$PWD" && exec "$0" "$@"', process.execPath, BAPA_BIN, ...line],
    { cwd: gone, input, encoding: 'utf8', env: { ...process.env, LANG: 'en' } },
  );
  if (existsSync(gone)) rmdirSync(gone);
  return { code: status, out: stdout, err: stderr };
}

async function reports(): Promise<string> {
  return temporaryFolder({
    'report.yaml': REPORT,
    'answers.yaml': 'title: Water\n',
    'two/other.yaml': REPORT,
  });
}

describe.skipIf(process.platform === 'win32')('in a deleted folder', () => {
  test.each<[words: string, made?: string]>([
    ['validate ROOT/report.yaml'],
    ['validate ROOT/report.yaml --format json'],
    ['validate ROOT/report.yaml --format github'],
    ['validate ROOT/report.yaml --format sarif -o ROOT/found.sarif', 'found.sarif'],
    ['validate ROOT/report.yaml --format junit'],
    ['validate ROOT/report.yaml --fix'],
    ['validate ROOT/*.yaml ROOT/two --draft'],
    ['status ROOT/report.yaml'],
    ['render ROOT/report.yaml --draft --to md', 'report.draft.md'],
    ['render ROOT/report.yaml --draft --to md -o ROOT/made/x.md', 'made/x.md'],
    ['render ROOT/report.yaml --draft --to html --out-dir ROOT/made', 'made/report.draft.html'],
    ['render ROOT/report.yaml ROOT/two --draft --to md --out-dir ROOT/made', 'made/two/other.draft.md'],
    ['init ROOT/new.yaml --lang en', '.bapa/report.schema.json'],
    ['fill ROOT/report.yaml --answers ROOT/answers.yaml'],
  ])('bapa %s', async (words, made) => {
    const root = await reports();
    const { err } = await runInGone(words.replaceAll('ROOT', root).split(' '));
    expect(err).not.toMatch(/not there any more|mistake/);
    if (made !== undefined) expect(existsSync(join(root, made)), err).toBe(true);
  });

  test.each([
    ['validate', '-', '--format', 'github'],
    ['status', '-'],
    ['render', '-', '--draft', '--to', 'md', '-o', '-'],
  ])('bapa %s %s reads what comes in', async (...line) => {
    const { code, out, err } = await runInGone(line, REPORT);
    expect(out, err).not.toBe('');
    expect(code, err).not.toBe(2);
  });

  test('a file that is named from there is told to be nowhere', async () => {
    const root = await reports();
    for (const line of [
      ['validate', 'report.yaml'],
      ['render', `${root}/report.yaml`, '--draft', '--to', 'md', '-o', 'made.md'],
      ['render', `${root}/report.yaml`, '--draft', '--to', 'md', '--out-dir', 'made'],
    ]) {
      const { code, err } = await runInGone(line);
      expect(code).toBe(2);
      expect(err).toContain('is not there any more');
    }
  });
});
