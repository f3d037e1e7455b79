import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { run } from '../../src/cli/run.ts';
import { createTestIo, type TestIoOptions } from '../io/create-test-io.ts';
import { temporaryFolder } from '../io/temporary-folder.ts';
import { VALID } from '../validate/check-text.ts';

const MISSPELT = VALID.replace('type: regional', 'type: Regional # kept');

/** A folder with some files, the attachments of the valid report among them. */
function folder(files: Readonly<Record<string, string>>): Promise<string> {
  return temporaryFolder({ 'concept-note.docx': 'x', 'participants.csv': 'x', ...files });
}

async function bapa(cwd: string, argv: readonly string[], options: Omit<TestIoOptions, 'cwd'> = {}) {
  const io = createTestIo({ cwd, ...options });
  const code = await run(['validate', ...argv], io);
  return {
    code,
    out: io.out(),
    err: io.err(),
    read: (name: string) => readFileSync(join(cwd, name), 'utf8'),
  };
}

describe('many reports', () => {
  const manyReports = () =>
    folder({
      'b.yaml': VALID,
      'sub/a.yml': 'date: 27/06/2018\n',
      'sub/ci.yml': 'on: [push]\n',
      'x.txt': '',
    });

  test('a folder: reports in the order of their names, other YAML files left aside and counted', async () => {
    const cwd = await manyReports();
    const { code, out } = await bapa(cwd, ['.', '--draft']);
    expect(code).toBe(1);
    expect(out.indexOf('b.yaml')).toBeLessThan(out.indexOf('sub/a.yml'));
    expect(out).toContain(
      '2 reports checked, 1 with errors. 1 error. 1 other YAML file left aside: not a report.',
    );
  });

  test('a file that is named is checked even if it is no report', async () => {
    const cwd = await manyReports();
    const { code, out } = await bapa(cwd, ['sub/ci.yml']);
    expect(code).toBe(1);
    expect(out).toContain('not-a-report');
  });

  test('a folder without reports is told, also to programs', async () => {
    const { code, out, err } = await bapa(await folder({ 'ci.yml': 'on: [push]\n' }), [
      '.',
      '--format',
      'json',
    ]);
    expect(code).toBe(2);
    expect(JSON.parse(out)).toEqual({ version: 1, files: [], skipped: 1, errors: 0, warnings: 0 });
    expect(err).toContain('No report was found there.');
  });

  test('standard input takes its name and folder from --stdin-filename', async () => {
    const cwd = await manyReports();
    const text = VALID.replace('concept-note.docx', 'note.docx');
    const { code, out } = await bapa(cwd, ['-', '--stdin-filename', 'b.yaml'], { stdin: text });
    expect(code).toBe(1);
    expect(out).toContain('attachment-missing  b.yaml:');
  });
});

describe('--fix', () => {
  test('shows a difference of every line of a long report at once', async () => {
    const text = `${VALID}${'# \n'.repeat(20_000)}`;
    const { out, err, read } = await bapa(await folder({ 'r.yaml': text }), ['r.yaml', '--fix']);
    expect(read('r.yaml')).toBe(text.replaceAll('# ', '#'));
    expect((out + err).match(/^\+#$/gm)).toHaveLength(20_000);
  });

  test.each([
    ['\r\n', '\r\n', '\r\n'],
    ['\r\n', '\n', '\r\n'],
    ['\n', '\r\n', '\n'],
    ['\r', '\r', '\r'],
  ])('ends lines as most of them end: %j, and %j in the first', async (most, first, all) => {
    const ended = (text: string, end: string) => text.replaceAll('\n', end).replace(end, first);
    const { read } = await bapa(await folder({ 'r.yaml': ended(MISSPELT, most) }), ['r.yaml', '--fix']);
    expect(read('r.yaml')).toMatch(/^organized_by:/m);
    expect(
      read('r.yaml')
        .match(/\r\n|\n|\r/g)
        ?.every((end) => end === all),
    ).toBe(true);
  });

  test('leaves a file whose lines end as on Windows', async () => {
    const text = VALID.replaceAll('\n', '\r\n');
    const { err, read } = await bapa(await folder({ 'r.yaml': text }), ['r.yaml', '--fix']);
    expect(read('r.yaml')).toBe(text);
    expect(err).not.toContain('Corrected');
  });

  test('says so where a report is too long, with too many mistakes, and leaves it', async () => {
    const text = `${VALID}${`# ${'long '.repeat(200)}\n`.repeat(800)}sessions:\n${'\t- title: x\n'.repeat(60)}`;
    const { err, read } = await bapa(await folder({ 'r.yaml': text }), ['r.yaml', '--fix']);
    expect(err).toMatch(/^Nothing was corrected in r\.yaml: .*\n$/);
    expect(read('r.yaml')).toBe(text);
  });

  test('corrects the file, keeps comments, shows what changed', async () => {
    const { code, out, err, read } = await bapa(await folder({ 'r.yaml': `\uFEFF${MISSPELT}` }), [
      'r.yaml',
      '--fix',
    ]);
    expect(code).toBe(0);
    expect(read('r.yaml')).toBe(`\uFEFF${MISSPELT.replace('Regional # kept', 'regional # kept')}`);
    expect(err).toContain('-type: Regional # kept\n+type: regional # kept\n');
    expect(out).toContain('nothing wrong');
  });

  test('--dry-run only shows it', async () => {
    const { code, out, read } = await bapa(await folder({ 'r.yaml': MISSPELT }), [
      'r.yaml',
      '--fix',
      '--dry-run',
    ]);
    expect(code).toBe(1);
    expect(read('r.yaml')).toBe(MISSPELT);
    expect(out).toContain('+type: regional # kept');
    expect(out).not.toContain('unknown-choice');
  });

  test('standard input cannot be corrected in its place', async () => {
    expect((await bapa(await folder({}), ['-', '--fix'], { stdin: MISSPELT })).code).toBe(2);
  });
});

test('--strict fails for warnings, which else do not fail', async () => {
  const cwd = await folder({ 'r.yaml': VALID.replace('country: Thailand', 'country: TH') });
  expect((await bapa(cwd, ['r.yaml'])).code).toBe(0);
  expect((await bapa(cwd, ['r.yaml', '--strict'])).code).toBe(1);
});

test('--output writes to a file', async () => {
  const { out, read } = await bapa(await folder({ 'r.yaml': MISSPELT }), [
    'r.yaml',
    '--format',
    'json',
    '-o',
    'found.json',
  ]);
  expect(out).toBe('');
  expect(JSON.parse(read('found.json'))).toMatchObject({ errors: 1 });
});

test('in GitHub Actions, annotations are made and the page of the step is added to', async () => {
  const cwd = await folder({ 'reports/r.yaml': MISSPELT, 'page.md': 'before\n' });
  const env = { GITHUB_ACTIONS: 'true', GITHUB_STEP_SUMMARY: join(cwd, 'page.md'), GITHUB_WORKSPACE: cwd };
  const { out, read } = await bapa(join(cwd, 'reports'), ['r.yaml'], { env });
  expect(out).toContain('::error file=reports/r.yaml,line=3,col=7,');
  expect(read('../page.md')).toMatch(/^before\n## bapa validate[^]*\| reports\/r\.yaml:3 \|/);
});
