/** What happens to a text where the disk, the folder or the file is not as it should be, in a real terminal. */
import { spawnSync } from 'node:child_process';
import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { BAPA_BIN } from '../bapa-bin.ts';
import { temporaryFolder } from '../io/temporary-folder.ts';
import { answerIn, fillAt, reportIn } from './fill-at.ts';
import { controlCode } from './keys.ts';
import { KEYS, TerminalSession } from './terminal-session.ts';

const { enter, escape, down, save, skip, stop, editor } = KEYS;

/** A small disk of its own; undefined where the machine allows none. */
function smallDisk(): string | undefined {
  const folder = mkdtempSync(join(tmpdir(), 'bapa-disk-'));
  const { status } = spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=64k,mode=755', 'tmpfs', folder]);
  const isMounted = status === 0;
  onTestFinished(() => {
    if (isMounted) spawnSync('umount', ['-l', folder]);
    rmSync(folder, { recursive: true, force: true });
  });
  return isMounted ? folder : undefined;
}

/** Whether disks can be mounted here. */
const CAN_MOUNT = (() => {
  const folder = mkdtempSync(join(tmpdir(), 'bapa-disk-'));
  const { status } = spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=64k', 'tmpfs', folder]);
  if (status === 0) spawnSync('umount', ['-l', folder]);
  rmSync(folder, { recursive: true, force: true });
  return status === 0;
})();

const HARM = {
  'full disk': (folder: string) => {
    spawnSync('sh', ['-c', `cat /dev/zero > ${folder}/filler; true`]);
  },
  'disk that is read only by now': (folder: string) => {
    expect(spawnSync('mount', ['-o', 'remount,ro', folder]).status).toBe(0);
  },
} as const;

const MEND = {
  'full disk': (folder: string) => rmSync(join(folder, 'filler')),
  'disk that is read only by now': (folder: string) => {
    spawnSync('mount', ['-o', 'remount,rw', folder]);
  },
} as const;

const TEXT = 'A need that nobody must lose';

// Left out, and told so, where the machine allows no disk of its own.
describe.skipIf(!CAN_MOUNT).each(['full disk', 'disk that is read only by now'] as const)(
  'on a %s',
  (kind) => {
    async function harmed() {
      const cwd = smallDisk() ?? '';
      writeFileSync(join(cwd, 'report.yaml'), 'language: en\n');
      const at = new TerminalSession({ cwd, args: ['--at', '/needs'], env: { VISUAL: 'true' } });
      await at.see('0 words');
      HARM[kind](cwd);
      await at.press(TEXT, '6 words');
      return { cwd, at };
    }

    test.each([
      ['Ctrl-S', save],
      ['Esc', escape],
      ['Ctrl-N', skip],
      ['Ctrl-E', editor],
    ])('%s stays at the question, and the text is saved when the disk is well again', async (_, key) => {
      const { cwd, at } = await harmed();
      await at.press(key, /could not be kept|Not saved|could not be opened/);
      expect(at.recent()).not.toContain('is kept, but');
      await at.see(TEXT);
      expect(reportIn(cwd)).toBe('language: en\n');
      MEND[kind](cwd);
      await at.press(save, '✓');
      expect(answerIn(cwd, '/needs')).toBe(TEXT);
    });

    test('Ctrl-C prints the text', async () => {
      const { at } = await harmed();
      at.send(stop);
      expect((await at.exit).code).toBe(130);
      expect(at.recent()).toMatch(new RegExp(`could not be kept[^]*printed below[^]*${TEXT}`));
      expect(at.recent()).not.toContain('offered next time');
    });
  },
);

test.skipIf(!CAN_MOUNT)('a full disk is told before anything is asked about a new report', async () => {
  const cwd = smallDisk() ?? '';
  HARM['full disk'](cwd);
  const at = new TerminalSession({ cwd });
  expect(await at.exit).toMatchObject({ code: 2 });
  expect(at.raw).toContain('the disk is full');
  expect(at.raw).not.toContain('Begin a new report');
  expect(readdirSync(cwd)).toEqual(['filler']);
  MEND['full disk'](cwd);
  const again = new TerminalSession({ cwd });
  await again.see('Begin a new report');
  expect(readdirSync(cwd)).toEqual([]);
});

describe.skipIf(!CAN_MOUNT)('on a disk of its own', () => {
  async function writing() {
    const disk = smallDisk() ?? '';
    const cwd = join(disk, 'here');
    mkdirSync(cwd);
    writeFileSync(join(cwd, 'report.yaml'), 'language: en\n');
    const at = new TerminalSession({ cwd, args: ['--at', '/needs'] });
    await at.see('0 words');
    await at.press(TEXT, '6 words');
    return { disk, cwd, at };
  }

  test.each([
    ['the folder is renamed', (cwd: string) => renameSync(cwd, `${cwd}-by-now`), ['here-by-now']],
    [
      'another disk lies over the folder',
      (cwd: string) => {
        expect(spawnSync('mount', ['-t', 'tmpfs', 'tmpfs', cwd]).status).toBe(0);
        onTestFinished(() => {
          spawnSync('umount', ['-l', cwd]);
        });
      },
      ['here'],
    ],
  ])('%s: the text is printed, and nothing is made in its place', async (_, harm, left) => {
    const { disk, cwd, at } = await writing();
    harm(cwd);
    await at.press(save, 'Not saved');
    await at.press(skip, 'could not be kept');
    at.send(stop);
    expect((await at.exit).code).toBe(130);
    expect(at.recent()).toMatch(new RegExp(`printed below[^]*${TEXT}`));
    expect(readdirSync(disk)).toEqual(left);
    if (left[0] === 'here') expect(readdirSync(cwd)).toEqual([]);
  });
});

describe('the file of the report', () => {
  const HARMS: readonly [string, (path: string) => void][] = [
    ['is gone', (path) => rmSync(path)],
    [
      'is a folder by now',
      (path) => {
        rmSync(path);
        mkdirSync(path);
      },
    ],
  ];
  const WAYS = { Esc: escape, 'Ctrl-N': skip };

  test.each(
    HARMS.flatMap(([what, harm]) =>
      Object.entries(WAYS).map(([name, key]) => [what, name, harm, key] as const),
    ),
  )('%s: that is said, and the text is kept by %s', async (_, __, harm, key) => {
    const { cwd, at } = await fillAt('/needs');
    await at.press(TEXT, '6 words');
    harm(join(cwd, 'report.yaml'));
    await at.press(key, /report\.yaml/);
    await at.see('Ctrl-C');
    expect(at.recent()).not.toContain('its folder is not there');
    at.send(stop);
    await at.exit;
    rmSync(join(cwd, 'report.yaml'), { recursive: true, force: true });
    writeFileSync(join(cwd, 'report.yaml'), 'language: en\n');
    const again = new TerminalSession({ cwd });
    await again.see(TEXT);
    await again.press(enter, '6 words');
    await again.press(save, '✓');
    expect(answerIn(cwd, '/needs')).toBe(TEXT);
  });

  test('comes into being while a new one is begun: it is not replaced', async () => {
    const cwd = await temporaryFolder();
    const at = new TerminalSession({ cwd });
    await at.see('Begin a new report');
    await at.press(enter, '> English');
    const theirs = 'language: fr\ntitle: Theirs\n';
    writeFileSync(join(cwd, 'report.yaml'), theirs);
    at.send(enter);
    await at.exit;
    expect(reportIn(cwd)).toBe(theirs);
    expect(at.raw).toContain('report.yaml');
  });
});

test('a lock of another computer is named, and the half-written text beside it stays', async () => {
  const { cwd, at } = await fillAt('/needs');
  await at.press(TEXT, '6 words');
  at.send(stop);
  await at.exit;
  const lock = join(cwd, '.bapa/state/report.yaml.lock');
  writeFileSync(lock, JSON.stringify({ pid: 77, host: 'laptop-of-yesterday', start: '1' }));
  const refused = new TerminalSession({ cwd, columns: 200 });
  expect((await refused.exit).code).toBe(2);
  expect(refused.raw).toMatch(/laptop-of-yesterday[^]*delete \S*\.bapa\/state\/report\.yaml\.lock/);
  rmSync(lock);
  const again = new TerminalSession({ cwd });
  await again.see(TEXT);
});

describe('a YAML file that is no report', () => {
  const COMPOSE = 'services:\n  web:\n    image: nginx\n';

  test.each([
    ['--set', ['--set', 'title=T'], ''],
    ['--plain in a pipe', ['--plain'], 'Title\n'],
  ])('is left alone by %s', async (_, args, input) => {
    const cwd = await temporaryFolder({ 'docker-compose.yml': COMPOSE });
    const run = spawnSync(process.execPath, [BAPA_BIN, 'fill', 'docker-compose.yml', ...args], {
      cwd,
      input,
      encoding: 'utf8',
    });
    expect(run).toMatchObject({ status: 1 });
    expect(run.stderr).toMatch(/no report[^]*language: en/);
    expect(readFileSync(join(cwd, 'docker-compose.yml'), 'utf8')).toBe(COMPOSE);
  });

  test('is filled on a terminal only by who says so', async () => {
    const cwd = await temporaryFolder({ 'notes.txt': 'Notes: mine\n' });
    const no = new TerminalSession({ cwd, args: ['notes.txt'] });
    await no.see('is no report');
    no.send(enter);
    expect((await no.exit).code).toBe(0);
    expect(readdirSync(cwd)).toEqual(['notes.txt']);
    const yes = new TerminalSession({ cwd, args: ['notes.txt', '--at', '/title'] });
    await yes.see('is no report');
    await new Promise((wake) => setTimeout(wake, 800));
    await yes.press(`${down}${enter}`, 'Title of the consultation');
    await yes.press(`T${enter}`, '✓');
    expect(readFileSync(join(cwd, 'notes.txt'), 'utf8')).toBe('Notes: mine\ntitle: T\n');
  });

  test.each(['', '# new\n', 'title:\n'])('is not one that is new or begun: %j', async (report) => {
    const { at } = await fillAt('/title', report);
    expect(at.recent()).not.toContain('is no report');
  });
});

test('the first two questions are drawn anew for another size, with what was pressed', async () => {
  const cwd = await temporaryFolder();
  const at = new TerminalSession({ cwd });
  await at.see('Begin a new report');
  const resize = async (columns: number) => {
    at.send('');
    at.pty.resize(columns, 24);
    while (!at.raw.slice(-4000).includes('\u001B[2J')) await new Promise((wake) => setTimeout(wake, 20));
    await new Promise((wake) => setTimeout(wake, 300));
    return at.raw.slice(at.raw.lastIndexOf('\u001B[2J'));
  };
  expect((await resize(50)).match(/Begin a new/g)).toHaveLength(1);
  await at.press(enter, '> English');
  await at.press(down, /> Fran/);
  const drawn = await resize(70);
  expect(drawn.match(/Language of the report/g)?.length).toBeLessThanOrEqual(2);
  await at.see(/> Fran/);
  await at.press(enter, 'Titre de la consultation');
  expect(answerIn(cwd, '/language')).toBe('fr');
});

test('Ctrl-U clears a text of several lines, and what was cleared comes back', async () => {
  const { cwd, at } = await fillAt('/summary', 'summary: "One\\n\\nTwo"\n');
  await at.press(controlCode('Ctrl-U'), '0 words');
  await at.press(controlCode('Ctrl-Z'), '2 words');
  await at.press(save, 'Your report');
  expect(answerIn(cwd, '/summary')).toBe('One\n\nTwo');
});
