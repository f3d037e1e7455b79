import { spawn, spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, test } from 'vitest';
import { BAPA_BIN } from '../bapa-bin.ts';
import { temporaryFolder } from '../io/temporary-folder.ts';

const VALID = readFileSync('test/fixtures/valid.yaml', 'utf8');

/** What it names. */
const ATTACHMENTS = { 'concept-note.docx': 'x', 'participants.csv': 'x' };

/** A folder with so many reports without mistakes. */
const validReports = (count: number, others: Readonly<Record<string, string>> = {}) =>
  temporaryFolder({
    ...ATTACHMENTS,
    ...Object.fromEntries(Array.from({ length: count }, (_, index) => [`r${index}.yaml`, VALID])),
    ...others,
  });

/** A folder with some forty reports of all kinds, of which some are none. */
async function manyReports(): Promise<string> {
  const cwd = await temporaryFolder({
    ...ATTACHMENTS,
    'bad-bytes.yaml': Uint8Array.of(0x74, 0xff, 0xfe, 0x3a),
    'config.yaml': 'services:\n  web: 80\n',
    'empty.yaml': '',
    'twice.yaml': VALID,
    'twice.yml': VALID,
    'valid.yaml': VALID,
  });
  for (const folder of ['form', 'languages', 'rules', 'yaml']) {
    const names = readdirSync(join('test/fixtures', folder)).filter((name) => name.endsWith('.yaml'));
    mkdirSync(join(cwd, folder));
    for (const [index, name] of names.entries())
      if (index % 3 === 0) cpSync(join('test/fixtures', folder, name), join(cwd, folder, name));
  }
  return cwd;
}

/** Runs bapa as a process of its own. @param hook code that runs in each of its threads first */
async function start(cwd: string, line: readonly string[], hook = '', env: NodeJS.ProcessEnv = {}) {
  const folder = await temporaryFolder({ 'hook.mjs': hook });
  const node = ['--import', pathToFileURL(join(folder, 'hook.mjs')).href, BAPA_BIN];
  const whole = { PATH: process.env['PATH'], SYSTEMROOT: process.env['SYSTEMROOT'], LANG: 'en', ...env };
  const { status, stdout, stderr } = spawnSync(process.execPath, [...node, ...line], {
    cwd,
    env: whole,
    encoding: 'utf8',
    maxBuffer: 1e9,
  });
  return { code: status, out: stdout, err: stderr };
}

/** What stands in a folder, by its paths. */
function contents(cwd: string): Record<string, string> {
  const files = readdirSync(cwd, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const paths = files.map(({ parentPath, name }) => join(parentPath, name)).sort();
  return Object.fromEntries(paths.map((path) => [path.slice(cwd.length), readFileSync(path, 'base64')]));
}

/** Says on standard error that a thread has begun, so that one sees that there are any. */
const COUNT_THREADS = `
import { writeSync } from 'node:fs';
import { isMainThread } from 'node:worker_threads';
if (!isMainThread) writeSync(2, 'THREAD\\n');`;

const threadsIn = (err: string) => err.split('THREAD\n').length - 1;

describe('one thread and two do the same', () => {
  test.each(['pretty', 'json', 'github', 'sarif', 'junit'])('validate --format %s', async (format) => {
    const cwd = await manyReports();
    const run = async (jobs: string) => {
      const env = { GITHUB_STEP_SUMMARY: join(cwd, 'page.md'), FORCE_COLOR: '1' };
      const result = await start(cwd, ['validate', '.', '--format', format, '--jobs', jobs], '', env);
      const page = format === 'github' ? readFileSync(env.GITHUB_STEP_SUMMARY, 'utf8') : '';
      writeFileSync(env.GITHUB_STEP_SUMMARY, '');
      return { ...result, page };
    };
    const one = await run('1');
    expect(one.code).toBe(2);
    expect(one.out).toContain('bad-bytes.yaml');
    expect(await run('2')).toEqual(one);
  });

  test.each([
    ['validate', '--strict', '--quiet', '--draft', '-o', 'found.txt'],
    ['validate', '--fix', '--dry-run', '--lang', 'fr'],
    ['render', '--to', 'md', '--to', 'html'],
    ['render', '--draft', '--to', 'docx', '--out-dir', 'out', '--lang', 'es'],
  ])('%s %s %s', async (...line) => {
    const run = async (jobs: string) => {
      const cwd = await manyReports();
      // A document that somebody has edited, and one that is there already.
      const [command, ...options] = line;
      if (command === 'render') {
        writeFileSync(join(cwd, 'valid.html'), 'mine');
        await start(cwd, ['render', 'languages/zh.yaml', '--draft', '--to', 'md']);
      }
      const result = await start(cwd, [command, '.', ...options, '--jobs', jobs]);
      return { ...result, files: contents(cwd) };
    };
    const one = await run('1');
    const two = await run('2');
    expect(two).toEqual(one);
  });

  test('also where a report names a document that the run makes', async () => {
    const run = async (jobs: string) => {
      const files = Object.fromEntries(
        Array.from({ length: 16 }, (_, index) => [
          `r${10 + index}.yaml`,
          index === 0
            ? VALID
            : VALID.replace('concept-note.docx', `r${10 + (index === 4 ? 5 : index - 1)}.md`),
        ]),
      );
      const cwd = await temporaryFolder({ ...ATTACHMENTS, ...files });
      const result = await start(cwd, ['render', '.', '--to', 'md', '--jobs', jobs]);
      return { ...result, files: contents(cwd) };
    };
    const one = await run('1');
    expect(one.err).toContain('Reports rendered: 4 of 16.');
    expect(await run('2')).toEqual(one);
  });
});

describe('threads', () => {
  test.each([
    ['are there for many reports', 16, ['--jobs', '2'], 2],
    ['are none for few', 15, ['--jobs', '2'], 0],
    ['are none with --jobs 1', 16, ['--jobs', '1'], 0],
    ['are none where something is asked of other programs', 16, ['--jobs', '2', '--fix'], 0],
  ])('%s', async (_, count, options, expected) => {
    const cwd = await validReports(count);
    const { code, err } = await start(cwd, ['validate', '.', ...options], COUNT_THREADS);
    expect(code).toBe(0);
    expect(threadsIn(err)).toBe(expected);
  });
});

/** A thread that is told to read the file `deadly.yaml` ends. */
const DIES = `
import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';
import { isMainThread } from 'node:worker_threads';
if (!isMainThread) {
  for (const holder of [fs, fs.promises]) {
    for (const name of ['open', 'openSync', 'readFile', 'readFileSync']) {
      const real = holder[name];
      if (!real) continue;
      holder[name] = (path, ...rest) => {
        if (String(path).endsWith('deadly.yaml')) process.exit(7);
        return real.call(holder, path, ...rest);
      };
    }
  }
  syncBuiltinESMExports();
}`;

describe('a thread that dies', () => {
  const folder = () => validReports(15, { 'deadly.yaml': VALID, 'r4-deadly.yaml': VALID });

  test('takes what was found in its file only, and is told as a mistake of bapa', async () => {
    const cwd = await folder();
    const { code, out, err } = await start(cwd, ['validate', '.', '--jobs', '2'], DIES);
    expect(code).toBe(2);
    expect(err.match(/^Error: .*deadly\.yaml$/gm)).toEqual(['Error: deadly.yaml', 'Error: r4-deadly.yaml']);
    expect(err.split('bapa made a mistake')).toHaveLength(3);
    expect(out.match(/^✓ r\d+\.yaml/gm)).toHaveLength(15);
    expect(out).toContain('17 reports checked');
  });

  test('takes the documents of its report only', async () => {
    const cwd = await folder();
    const { code, err } = await start(cwd, ['render', '.', '--to', 'md', '--jobs', '2'], DIES);
    expect(code).toBe(2);
    expect(readdirSync(cwd).filter((name) => name.endsWith('.md'))).toHaveLength(15);
    expect(err).toContain('Reports rendered: 15 of 17.');
  });
});

test.skipIf(process.platform === 'win32')('Ctrl-C ends all threads at once', async () => {
  const cwd = await validReports(400);
  const child = spawn(process.execPath, [BAPA_BIN, 'validate', '.', '--jobs', '2'], { cwd });
  await new Promise((resolve) => child.stdout.once('data', resolve));
  child.kill('SIGINT');
  const signal = await new Promise((resolve) => child.on('close', (_, by) => resolve(by)));
  // A shell makes 130 of it.
  expect(signal).toBe('SIGINT');
});
