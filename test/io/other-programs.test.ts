import { chmodSync, chownSync, linkSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { run } from '../../src/cli/run.ts';
import { createTestIo } from './create-test-io.ts';
import { runHooked } from './hooked-bapa.ts';
import { temporaryFolder } from './temporary-folder.ts';

const isWindows = process.platform === 'win32';
const isSuperuser = process.getuid?.() === 0;
const REPORT = readFileSync('test/fixtures/valid.yaml', 'utf8').replace('\n', '  \n');

/** Commands that replace a file, and the file. */
const REPLACING: readonly (readonly [file: string, line: readonly string[]])[] = [
  ['report.yaml', ['fill', '--set', 'title=Water']],
  ['report.yaml', ['fill', '--answers', 'answers.yaml']],
  ['report.yaml', ['validate', '--fix']],
  ['report.draft.md', ['render', '--draft', '--to', 'md']],
  ['report.yaml', ['init', '--force', '--title', 'Water']],
  ['.bapa/report.schema.json', ['init', 'another.yaml', '--lang', 'fr']],
];
/** Commands that make one. */
const MAKING: readonly (readonly [file: string, line: readonly string[]])[] = [
  ['new.yaml', ['init', 'new.yaml']],
  ['.bapa/report.schema.json', ['init', 'new.yaml']],
  ['report.draft.html', ['render', '--draft', '--to', 'html']],
  ['out/report.md', ['render', 'report.yaml', '--draft', '-o', 'out/report.md']],
];

/** A folder in which each of these has something to replace. */
async function folder(): Promise<string> {
  const cwd = await temporaryFolder({
    'report.yaml': REPORT.replace('title: ', 'title: Old '),
    'answers.yaml': 'title: Water\n',
  });
  for (const line of [
    ['render', '--draft', '--to', 'md'],
    ['init', 'other.yaml', '--lang', 'en'],
  ])
    await run(line, createTestIo({ cwd }));
  writeFileSync(join(cwd, 'report.yaml'), REPORT);
  return cwd;
}

describe('what another program writes while bapa does is left as it is:', () => {
  const write = (file: string) => `
    before('fsyncSync', (open) => {
      const place = process.cwd() + ${JSON.stringify(`/${file}`)};
      if (at(open).startsWith(place.slice(0, place.lastIndexOf('/') + 1) + '.bapa-')) real.writeFileSync(place, 'mine: 1\\n');
    });`;

  test.each([...REPLACING, ...MAKING])('%s, by bapa %j', async (file, line) => {
    const cwd = line.includes('new.yaml') ? await temporaryFolder() : await folder();
    const { code, err } = await runHooked(cwd, line, write(file));
    expect(readFileSync(join(cwd, file), 'utf8'), err).toBe('mine: 1\n');
    expect(err).toContain(file);
    // The schema for editors is no reason to fail.
    expect(code, err).toBe(file.endsWith('schema.json') ? 0 : 2);
    expect(readdirSync(cwd, { recursive: true }).filter((name) => String(name).endsWith('.tmp'))).toEqual([]);
  });
});

describe.skipIf(isWindows)('while it is written, a file is readable to nobody else than before:', () => {
  const watch = `
    process.umask(0o022);
    for (const name of ['openSync', 'writeSync', 'fchownSync', 'fchmodSync', 'fsyncSync'])
      after(name, (file) => {
        for (const entry of real.readdirSync('.', { recursive: true }))
          if (/\\.tmp$/.test(entry)) log((real.lstatSync(entry).mode & 0o777).toString(8) + ' ' + entry);
      });`;

  test.each([
    ...REPLACING.map(([file, line]) => [file, 0o600, line] as const),
    ['report.yaml', 0o640, ['validate', '--fix']] as const,
    ['report.yaml', 0o604, ['validate', '--fix']] as const,
  ])('%s of mode %o, by bapa %j', async (file, mode, line) => {
    const cwd = await folder();
    chmodSync(join(cwd, file), mode);
    const before = readFileSync(join(cwd, file), 'utf8');
    const { log, err } = await runHooked(cwd, line, watch);
    expect(readFileSync(join(cwd, file), 'utf8'), err).not.toBe(before);
    const place = file.includes('/') ? '.bapa/.bapa-' : '.bapa-';
    const modes = log.map((one) => one.split(' ')).filter(([, name]) => name?.startsWith(place));
    expect(modes.length).toBeGreaterThan(2);
    for (const [seen = ''] of modes) expect((Number.parseInt(seen, 8) & ~mode).toString(8)).toBe('0');
    expect(statSync(join(cwd, file)).mode & 0o777).toBe(mode);
    const states = log.filter((one) => one.includes('.bapa/state/'));
    for (const one of states) expect(one).toMatch(/^600 /);
  });
});

if (!isSuperuser)
  console.warn('Left out: the tests of owner and group, which only the superuser can give away.');

describe.skipIf(!isSuperuser)('a file that is replaced keeps its owner, group and mode:', () => {
  test.each(REPLACING)('%s, by bapa %j', async (file, line) => {
    for (const [owner, group, mode] of [
      [0, 12, 0o664],
      [12, 0, 0o640],
      [12, 34, 0o2660],
    ] as const) {
      const cwd = await folder();
      const path = join(cwd, file);
      chownSync(path, owner, group);
      chmodSync(path, mode);
      const before = readFileSync(path, 'utf8');
      await run(line, createTestIo({ cwd }));
      expect(readFileSync(path, 'utf8')).not.toBe(before);
      const { uid, gid, mode: is } = statSync(path);
      expect({ uid, gid, mode: is & 0o7777 }).toEqual({ uid: owner, gid: group, mode });
    }
  });
});

test.skipIf(isWindows)('another name of the same file keeps what it held', async () => {
  const cwd = await folder();
  linkSync(join(cwd, 'report.yaml'), join(cwd, 'copy.yaml'));
  expect(await run(['fill', '--set', 'title=Water'], createTestIo({ cwd }))).toBe(0);
  expect(readFileSync(join(cwd, 'copy.yaml'), 'utf8')).toBe(REPORT);
  expect(readFileSync(join(cwd, 'report.yaml'), 'utf8')).toContain('title: Water');
});
