import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, test } from 'vitest';
import manifest from '../../package.json' with { type: 'json' };
import { LANGUAGES, loadLocale } from '../../src/locales/index.ts';
import { formatError } from '../../src/show/format-error.ts';
import { createStyle } from '../../src/io/style.ts';
import { BAPA_BIN } from '../bapa-bin.ts';
import { temporaryFolder } from '../io/temporary-folder.ts';

/** A world in which asking for the time fails, which bapa does not expect. */
const NO_CLOCK = `
globalThis.Date = class extends Date {
  constructor(...given) {
    if (given.length === 0) throw new TypeError('no clock', { cause: new Error('battery empty') });
    super(...given);
  }
};`;

/** One in which most of bapa cannot be loaded. */
const NO_LIBRARY = `Object.values = () => { throw new TypeError('no values'); };`;

const RUNTIME = `bapa ${manifest.version}, Node ${process.version.slice(1)}, ${process.platform} ${process.arch}`;

async function start(argv: readonly string[], env: NodeJS.ProcessEnv, world = '') {
  const cwd = await temporaryFolder();
  const [report, preload] = [join(cwd, 'report.yaml'), join(cwd, 'world.mjs')];
  writeFileSync(report, 'language: en\ntitle: Water\n');
  writeFileSync(preload, world);
  const node = ['--import', pathToFileURL(preload).href, BAPA_BIN];
  const whole = { PATH: process.env['PATH'], SYSTEMROOT: process.env['SYSTEMROOT'], LANG: 'C', ...env };
  const { status, stderr } = spawnSync(process.execPath, [...node, ...argv], {
    cwd,
    env: whole,
    encoding: 'utf8',
  });
  return { code: status, err: stderr, cwd };
}

describe('a mistake of bapa', () => {
  test.each(LANGUAGES)('is told with all that its authors need, in %s', async (language) => {
    const { cli, document } = await loadLocale(language);
    const { code, err } = await start(['validate', 'report.yaml'], { LANG: language }, NO_CLOCK);
    expect(code).toBe(2);
    const { message, hint } = cli.bug(undefined);
    expect(err).toContain(`\n${RUNTIME}: bapa validate report.yaml\n\n${message}\n${hint}\n`);
    expect(err).toMatch(/^TypeError: no clock\n/);
    expect(err).toContain(`\n${cli.cause}${document.colon}Error: battery empty\n`);
  });

  test('names files and lines of the sources, and no folder of the user', async () => {
    const { err, cwd } = await start(['validate', 'report.yaml'], {}, NO_CLOCK);
    expect(err).toMatch(/^ {4}at src\/io\/node-io\.ts:\d+$/m);
    expect(err).toMatch(/^ {4}at async src\/commands\/check-one\.ts:\d+$/m);
    expect(err).not.toContain(cwd);
    expect(err).not.toContain('file:');
  });

  test('shows words of the command line so that nothing in them steers a terminal', async () => {
    const odd = ['--stdin-filename', 'my \u001B[31m\u202Ereport', '--draft', '-'];
    const { err } = await start(['validate', ...odd], {}, NO_CLOCK);
    expect(err).toContain('bapa validate --stdin-filename "my \\u001b[31m\\u{202e}report" --draft -\n');
  });

  test('is told without words where they cannot be loaded', async () => {
    const { code, err } = await start(['validate', 'report.yaml'], {}, NO_LIBRARY);
    expect(code).toBe(2);
    expect(err).toMatch(/^TypeError: no values\n/);
    expect(err).toMatch(/^ {4}at async src\/cli\/run\.ts:\d+$/m);
    expect(err.endsWith(`\n${RUNTIME}: bapa validate report.yaml\n`)).toBe(true);
  });

  test.each(LANGUAGES)('is sent to an address where there is one, in %s', async (language) => {
    const locale = await loadLocale(language);
    const address = 'https://example.org/bapa/issues';
    expect(formatError(new Error(), { locale, style: await createStyle(0), address }).text).toContain(
      `${address}\n`,
    );
  });
});

describe('BAPA_DEBUG=1', () => {
  const ARGV = ['render', 'none.yaml'];

  test('shows how a mistake of a user came about, down to what the system said', async () => {
    const { code, err } = await start(ARGV, { BAPA_DEBUG: '1' });
    expect(code).toBe(2);
    const [told, ...causes] = err.split(/\n\n|\nCaused by: /);
    expect(`${told ?? ''}\n`).toBe((await start(ARGV, {})).err);
    expect(causes.map((cause) => cause.split('\n')[0])).toEqual([
      expect.stringMatching(/^UserError: none\.yaml/),
      'FileProblem: none.yaml: not-found',
      expect.stringMatching(/^Error: ENOENT: no such file/),
    ]);
    expect(err).toMatch(new RegExp(`\\n${RUNTIME.replaceAll('.', '\\.')}: bapa render none\\.yaml\\n$`));
  });

  test('is off by default', async () => {
    expect((await start(ARGV, {})).err).not.toMatch(/ {4}at |Caused by/);
  });
});
