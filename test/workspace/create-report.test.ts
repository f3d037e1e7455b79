import { existsSync, mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { run } from '../../src/cli/run.ts';
import { createTestIo } from '../io/create-test-io.ts';
import { temporaryFolder } from '../io/temporary-folder.ts';

const SCHEMA = '.bapa/report.schema.json';
const isWindows = process.platform === 'win32';

async function bapa(cwd: string, ...args: string[]) {
  const io = createTestIo({ cwd });
  return { code: await run(args, io), err: io.err() };
}

describe('the schema for editors', () => {
  test('is replaced by another one that bapa makes', async () => {
    const cwd = await temporaryFolder();
    await bapa(cwd, 'init', 'one.yaml');
    const english = readFileSync(join(cwd, SCHEMA), 'utf8');
    expect(JSON.parse(english)).toMatchObject({ properties: { title: {} } });
    const { err } = await bapa(cwd, 'init', 'two.yaml', '--lang', 'fr');
    expect(err).not.toContain(SCHEMA);
    expect(readFileSync(join(cwd, SCHEMA), 'utf8')).not.toBe(english);
  });

  test.each([
    ['that somebody has written', '{"title": "mine"}'],
    ['that claims to be bapa’s', `{\n  "$comment": "bapa ${'0'.repeat(64)}",\n}`],
  ])('is left alone where it is one %s, and that is said', async (_, text) => {
    const cwd = await temporaryFolder({ [SCHEMA]: text });
    const { code, err } = await bapa(cwd, 'init', 'new.yaml');
    expect(code).toBe(0);
    expect(err).toContain(`${SCHEMA} is not as bapa made it`);
    expect(readFileSync(join(cwd, SCHEMA), 'utf8')).toBe(text);
  });

  test('is left alone where somebody has changed it', async () => {
    const cwd = await temporaryFolder();
    await bapa(cwd, 'init', 'one.yaml');
    const changed = readFileSync(join(cwd, SCHEMA), 'utf8').replace('"title"', '"title" ');
    writeFileSync(join(cwd, SCHEMA), changed);
    await bapa(cwd, 'init', 'two.yaml');
    expect(readFileSync(join(cwd, SCHEMA), 'utf8')).toBe(changed);
  });

  test.skipIf(isWindows).each([
    ['the file', SCHEMA, 'precious.json'],
    ['the file, to where nothing is', SCHEMA, 'nothing.json'],
    ['its folder', '.bapa', '.'],
    ['its folder, to where nothing is', '.bapa', 'nothing'],
  ])('is never written through a link out of the folder: %s', async (_, link, to) => {
    const other = await temporaryFolder({ 'precious.json': 'mine' });
    const cwd = await temporaryFolder({ 'repository/.gitkeep': '' });
    const at = join(cwd, 'repository');
    if (link === SCHEMA) mkdirSync(join(at, '.bapa'));
    symlinkSync(join(other, to), join(at, link));
    const { code, err } = await bapa(at, 'init', 'new.yaml');
    expect(code).toBe(0);
    expect(err).toContain(SCHEMA);
    expect(readdirSync(other)).toEqual(['precious.json']);
    expect(readFileSync(join(other, 'precious.json'), 'utf8')).toBe('mine');
  });
});

describe('a new report', () => {
  test.each(['report.docx', 'report.PDF', 'r.md', 'r.html', 'r.htm', 'r.doc'])(
    'is not made in %s',
    async (name) => {
      const cwd = await temporaryFolder();
      for (const args of [
        ['init', name],
        ['init', '--force', name],
        ['fill', '--plain', name],
      ]) {
        const { code, err } = await bapa(cwd, ...args);
        expect(code).toBe(2);
        expect(err).toContain('is the name of a document');
      }
      expect(readdirSync(cwd)).toEqual([]);
    },
  );

  test('is not made in a file called -, and no answers are put into one', async () => {
    const cwd = await temporaryFolder();
    const { code, err } = await bapa(cwd, 'fill', '--set', 'summary=x', '-');
    expect(code).toBe(2);
    expect(err).toContain('standard input');
    expect(readdirSync(cwd)).toEqual([]);
  });

  test.skipIf(isWindows)('is made through a link out of the folder only with --force', async () => {
    const other = await temporaryFolder();
    const cwd = await temporaryFolder();
    symlinkSync(join(other, 'deep', '.profile'), join(cwd, 'report.yaml'));
    const { code, err } = await bapa(cwd, 'init');
    expect(code).toBe(2);
    expect(err).toContain('leads out of this folder');
    expect(readdirSync(other)).toEqual([]);
    expect((await bapa(cwd, 'init', '--force')).code).toBe(0);
    expect(existsSync(join(other, 'deep', '.profile'))).toBe(true);
  });
});
