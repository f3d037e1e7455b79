import { chmodSync, existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { run } from '../../src/cli/run.ts';
import { FileProblem } from '../../src/edge/file-problem.ts';
import { createTestIo, type TestIo, type TestIoOptions } from '../io/create-test-io.ts';
import { temporaryFolder } from '../io/temporary-folder.ts';
import { VALID } from '../validate/check-text.ts';

/** After the consultation, before the Conference. */
const CLOCK = Date.parse('2019-02-01');
const BROKEN = VALID.replace(/^date:.*$/m, 'date: someday');

/** A folder with some files, and the attachments of the valid report beside each report. */
function folder(files: Readonly<Record<string, string>>): Promise<string> {
  const all: Record<string, string> = { ...files };
  for (const name of Object.keys(files)) {
    const place = name.replace(/[^/]*$/, '');
    for (const attachment of ['concept-note.docx', 'participants.csv']) all[place + attachment] = 'x';
  }
  return temporaryFolder(all);
}

async function render(cwd: string, argv: readonly string[], options: Omit<TestIoOptions, 'cwd'> = {}) {
  return renderWith(createTestIo({ cwd, ...options }), argv);
}

async function renderWith(io: TestIo, argv: readonly string[]) {
  const code = await run(['render', '--to', 'md', ...argv], io);
  return { code, err: io.err() };
}

describe('many reports', () => {
  test('of a folder are made beside themselves, other YAML files left aside and counted', async () => {
    const cwd = await folder({ 'r/a.yaml': VALID, 'r/sub/b.yml': VALID, 'r/ci.yaml': 'on: [push]\n' });
    const { code, err } = await render(cwd, ['r']);
    expect(err).toBe(
      'Written: r/a.md\nWritten: r/sub/b.md\n1 other YAML file left aside: not a report.\nReports rendered: 2 of 2.\n',
    );
    expect(code).toBe(0);
  });

  test('go to another folder, their own folders kept apart', async () => {
    const cwd = await folder({ 'all/one/report.yaml': VALID, 'all/two/report.yaml': VALID });
    expect(await render(cwd, ['all/**/*.yaml', '--out-dir', 'out/md'])).toMatchObject({ code: 0 });
    expect(existsSync(join(cwd, 'out/md/one/report.md'))).toBe(true);
    expect(existsSync(join(cwd, 'out/md/two/report.md'))).toBe(true);
  });

  test('one report goes straight into the other folder', async () => {
    const cwd = await folder({ 'all/one/report.yaml': VALID });
    expect(await render(cwd, ['all/one/report.yaml', '--out-dir', 'out'])).toEqual({
      code: 0,
      err: 'Written: out/report.md\n',
    });
  });

  test('are all made but the one that fails, and the worst exit code stands', async () => {
    const cwd = await folder({ 'a.yaml': BROKEN, 'b.yaml': 'title: "open\n', 'c.yaml': VALID });
    const { code, err } = await render(cwd, ['.']);
    expect(code).toBe(1);
    expect(err).toMatch(
      /date-invalid[^]*b\.yaml cannot be read[^]*Written: c\.md\nReports rendered: 1 of 3\.\n$/,
    );
    const worse = await render(cwd, ['a.yaml', 'c.yaml', 'nowhere.yaml']);
    expect(worse.code).toBe(2);
    expect(worse.err).toMatch(/Unchanged: c\.md[^]*nowhere\.yaml: There is no such file/);
  });

  test('never write over each other', async () => {
    const cwd = await folder({ 'a.yaml': VALID, 'a.yml': VALID });
    const { code, err } = await render(cwd, ['.']);
    expect(code).toBe(1);
    expect(err).toMatch(/a\.yml was left aside: a\.md has just been made from another report/);
  });

  test('an edited document of one stays, and the others are made', async () => {
    const cwd = await folder({ 'a.yaml': VALID, 'b.yaml': VALID, 'a.md': 'My own words.' });
    const { code, err } = await render(cwd, ['a.yaml', 'b.yaml']);
    expect(code).toBe(1);
    expect(err).toMatch(/a\.md was changed by somebody[^]*Written: b\.md/);
    expect(readFileSync(join(cwd, 'a.md'), 'utf8')).toBe('My own words.');
  });

  test('do not fit into one file', async () => {
    const cwd = await folder({ 'a.yaml': VALID, 'b.yaml': VALID });
    expect(await render(cwd, ['.', '-o', 'x.md'])).toMatchObject({
      code: 2,
      err: expect.stringMatching(/name one report[^]*--out-dir/) as string,
    });
    expect(await render(cwd, ['a.yaml', '-o', 'x.md', '--out-dir', 'out'])).toMatchObject({ code: 2 });
  });

  test('a folder without reports is said to have none', async () => {
    const cwd = await folder({ 'r/ci.yaml': 'on: [push]\n', 'r/empty/x.txt': '' });
    for (const path of ['r', 'r/empty', 'r/*.yml']) {
      expect(await render(cwd, [path])).toMatchObject({
        code: 2,
        err: expect.stringMatching(/No report was found/) as string,
      });
    }
  });

  test('show how far it has come on a terminal, and take the bar away for what is told', async () => {
    const cwd = await folder({ 'a.yaml': VALID, 'b.yaml': VALID, 'c.yaml': VALID });
    const io = createTestIo({ cwd, terminal: true });
    let seconds = 0;
    const { err } = await renderWith({ ...io, now: () => new Date(CLOCK + (seconds += 2) * 1000) }, ['.']);
    expect(err).toMatch(/█+░+ Rendering reports: 1 of 3\r\u001b\[KWritten: b\.md\n/);
    expect((await render(cwd, ['.'])).err).not.toMatch(/█/);
  });
});

describe('a document in the way', () => {
  test('that another program holds open is told as such, and what to do', async () => {
    const io = createTestIo({ cwd: await folder({ 'report.yaml': VALID }) });
    const write = (path: string) => Promise.reject(new FileProblem(path, { kind: 'busy' }));
    const files = Object.assign(Object.create(io.files) as TestIo['files'], { write });
    const { code, err } = await renderWith({ ...io, files }, []);
    expect(err).toMatch(
      /report\.md is open in another program\.[^]*Close it there \(it may be open in Word\)/,
    );
    expect(code).toBe(2);
  });

  const FORMATS = ['docx', 'md', 'html', 'pdf'] as const;

  test.each(FORMATS.filter((format) => format !== 'pdf' || process.platform !== 'win32'))(
    '(%s) that somebody edited is replaced only when forced',
    async (format) => {
      const cwd = await folder({ 'report.yaml': VALID, soffice: FAKE_OFFICE });
      chmodSync(join(cwd, 'soffice'), 0o755);
      const env = { BAPA_SOFFICE: join(cwd, 'soffice') };
      const again = (...flags: string[]) => {
        const io = createTestIo({ cwd, env });
        return run(['render', '--to', format, ...flags], io);
      };
      const target = join(cwd, `report.${format}`);
      expect(await again()).toBe(0);
      const made = readFileSync(target);
      expect(await again()).toBe(0);
      const edited = Buffer.concat([made.subarray(0, -20), Buffer.from('an edit'), made.subarray(-20)]);
      writeFileSync(target, edited);
      expect(await again()).toBe(1);
      expect(readFileSync(target).equals(edited)).toBe(true);
      expect(await again('--force')).toBe(0);
      expect(readFileSync(target).equals(made)).toBe(true);
    },
  );
});

/** Stands for LibreOffice: makes of every Word file the same PDF file. */
const FAKE_OFFICE = `#!/bin/sh
printf '%%PDF-1.7\\n%%%%EOF\\n' > report.pdf
`;
