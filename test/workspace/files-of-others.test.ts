/** Files that are not as bapa has made them, seen by real processes. The files are judged. */
import { execFileSync, spawnSync } from 'node:child_process';
import {
  chmodSync,
  existsSync,
  lstatSync,
  mkdirSync,
  readFileSync,
  readdirSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { BAPA_BIN } from '../bapa-bin.ts';
import { temporaryFolder } from '../io/temporary-folder.ts';

const isWindows = process.platform === 'win32';
const REPORT = 'language: en\ntitle: 0190\n';
const WRITERS = [
  ['fill', '--set', 'summary=x'],
  ['fill', '--plain'],
  ['validate', '--fix'],
];

function bapa(cwd: string, ...args: string[]) {
  return spawnSync(process.execPath, [BAPA_BIN, ...args], {
    cwd,
    encoding: 'utf8',
    input: '/stop\n',
    timeout: 20_000,
  });
}

describe.each(WRITERS)('%s %s', (...args) => {
  test.each(['.bapa', '.bapa/state'])("leaves a person's file %s", async (name) => {
    const cwd = await temporaryFolder({ 'report.yaml': REPORT, [name]: 'notes' });
    const { status, stderr } = bapa(cwd, ...args);
    expect(stderr).toContain(`${name} is in the way.`);
    expect(status).toBe(2);
    expect(readFileSync(join(cwd, name), 'utf8')).toBe('notes');
  });

  test.skipIf(isWindows).each(['.bapa', '.bapa/state'])(
    'leaves a link %s, and what it leads to',
    async (name) => {
      const other = await temporaryFolder({ '.gitignore': '*\n', 'state/.gitignore': '*\n' });
      const cwd = await temporaryFolder({ 'report.yaml': REPORT });
      if (name !== '.bapa') mkdirSync(join(cwd, '.bapa'));
      symlinkSync(other, join(cwd, name));
      expect(bapa(cwd, ...args).status).toBe(2);
      expect(lstatSync(join(cwd, name)).isSymbolicLink()).toBe(true);
      expect(readdirSync(other, { recursive: true }).sort()).toEqual([
        '.gitignore',
        'state',
        'state/.gitignore',
      ]);
    },
  );

  test.skipIf(isWindows)('refuses a pipe at once', async () => {
    const cwd = await temporaryFolder();
    execFileSync('mkfifo', [join(cwd, 'report.yaml')]);
    const { status, stdout, stderr } = bapa(cwd, ...args);
    expect(stdout + stderr).toContain('This is a pipe or a device, not a file.');
    expect(status).toBe(2);
  });
});

test.skipIf(isWindows).each(['validate', 'status', 'render'])(
  '%s reads a pipe that is named',
  async (command) => {
    const cwd = await temporaryFolder({ 'report.yaml': REPORT });
    const script = `"$1" "$2" ${command} <(cat report.yaml)${command === 'render' ? ' --draft -o -' : ''}`;
    const { stdout, stderr } = spawnSync('bash', ['-c', script, 'bash', process.execPath, BAPA_BIN], {
      cwd,
      encoding: 'utf8',
    });
    expect(stdout).not.toBe('');
    expect(stdout + stderr).not.toContain('a pipe');
  },
);

test('init says what is in the way before it makes a report', async () => {
  const cwd = await temporaryFolder({ '.bapa': 'notes' });
  const { status, stderr } = bapa(cwd, 'init', '--lang', 'en');
  expect(stderr).toMatch(/\.bapa is in the way\.\n.*Delete it or move it away/);
  expect(status).toBe(2);
  expect(readdirSync(cwd)).toEqual(['.bapa']);
});

test
  .skipIf(isWindows)
  .each([['fill', '--set', 'summary=x'], ['fill', '--plain'], ['validate', '--fix'], ['status']])(
  'an absolute path asks for no working folder: %s',
  async (...args) => {
    const cwd = await temporaryFolder({ 'report.yaml': REPORT });
    const script = 'mkdir q && cd q && rmdir ../q && exec "$@"';
    const command = [process.execPath, BAPA_BIN, ...args, join(cwd, 'report.yaml')];
    const run = spawnSync('sh', ['-c', script, 'sh', ...command], {
      cwd,
      encoding: 'utf8',
      input: '/stop\n',
    });
    expect(run.stderr).not.toMatch(/uv_cwd|not there any more|node:/);
    if (args[1] === '--set') expect(readFileSync(join(cwd, 'report.yaml'), 'utf8')).toContain('summary: x');
  },
);

test.skipIf(isWindows).each(['status', 'validate'])(
  '%s tells what waits where a report is reached by a link',
  async (command) => {
    const kept = { version: 2, texts: [{ pointer: '/summary', text: 'Half', way: [] }] };
    const cwd = await temporaryFolder({
      'store/real.yaml': REPORT,
      'store/.bapa/state/real.yaml.json': JSON.stringify(kept),
    });
    symlinkSync('store/real.yaml', join(cwd, 'report.yaml'));
    expect(bapa(cwd, command, 'report.yaml').stderr).toMatch(/Summary.*bapa fill.*report\.yaml/);
  },
);

test.each<[string, string]>([
  ['cut off', '{"version":2,"texts":[{"pointer":"/summary","text":"CUT'],
  ['of another kind', '{"version":2,"texts":[{"pointer":"/summary","text":"CUT"}]}'],
  ['no texts at all', 'CUT'],
])('a file of half-written texts that is not understood is kept aside and told: %s', async (_, content) => {
  const state = join('.bapa', 'state');
  const cwd = await temporaryFolder({ 'report.yaml': REPORT, [join(state, 'report.yaml.json')]: content });
  for (const command of ['status', 'validate', 'render'])
    expect(bapa(cwd, command, 'report.yaml').stderr).toMatch(
      /could not be read in full.*state\/report\.yaml\.json\n/,
    );
  expect(bapa(cwd, 'status', 'report.yaml', '--format', 'json').stderr).toBe('');
  const { stdout, stderr } = bapa(cwd, 'fill', '--plain');
  expect(stdout + stderr).toMatch(/could not be read in full[^]*report\.yaml\.unread-1/);
  expect(readFileSync(join(cwd, state, 'report.yaml.unread-1'), 'utf8')).toBe(content);
  for (const line of [
    ['fill', '--plain'],
    ['status', 'report.yaml'],
  ])
    expect(bapa(cwd, ...line).stderr).not.toContain('could not be read');
});

const isRoot = process.getuid?.() === 0;

describe.skipIf(isWindows)(
  'a file of half-written texts that cannot be opened is kept aside and told',
  () => {
    test.for<[string, (path: string) => void, (facts: ReturnType<typeof lstatSync>) => unknown, unknown]>([
      [
        'too large',
        (path) => writeFileSync(path, 'a'.repeat(11_000_000)),
        (facts) => facts?.size,
        11_000_000,
      ],
      [
        'too large, with holes',
        (path) => {
          writeFileSync(path, '');
          truncateSync(path, 50_000_000);
        },
        (facts) => facts?.size,
        50_000_000,
      ],
      ['a pipe', (path) => execFileSync('mkfifo', [path]), (facts) => facts?.isFIFO(), true],
      ['a link', (path) => symlinkSync('../../notes', path), (facts) => facts?.isSymbolicLink(), true],
      ['a link to nothing', (path) => symlinkSync('gone', path), (facts) => facts?.isSymbolicLink(), true],
      ['a folder', (path) => mkdirSync(path), (facts) => facts?.isDirectory(), true],
      [
        'without the right to read it',
        (path) => {
          writeFileSync(path, 'HALF');
          chmodSync(path, 0);
        },
        (facts) => facts?.size,
        4,
      ],
    ])('%s', async ([name, make, look, expected], { skip }) => {
      skip(isRoot && name.startsWith('without'), 'The superuser may read everything.');
      const cwd = await temporaryFolder({
        'report.yaml': REPORT,
        notes: '{"texts":[]}',
        '.bapa/state/x': '',
      });
      const state = join(cwd, '.bapa', 'state');
      make(join(state, 'report.yaml.json'));
      expect(bapa(cwd, 'status', 'report.yaml').stderr).toContain('could not be read in full');
      const { status, stderr } = bapa(cwd, 'fill', '--plain', '--at', '/summary');
      expect(stderr).toMatch(/could not be read in full[^]*report\.yaml\.unread-1/);
      expect(status).toBe(0);
      expect(look(lstatSync(join(state, 'report.yaml.unread-1')))).toBe(expected);
      expect(existsSync(join(state, 'report.yaml.json'))).toBe(false);
      expect(readFileSync(join(cwd, 'notes'), 'utf8')).toBe('{"texts":[]}');
    });
  },
);
