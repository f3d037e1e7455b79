import { spawn, spawnSync } from 'node:child_process';
import { chmodSync, cpSync, existsSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { unzlibSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { BAPA_BIN } from '../bapa-bin.ts';
import { run } from '../../src/cli/run.ts';
import { convertToPdf } from '../../src/render/convert-to-pdf.ts';
import { locale } from '../../src/locales/en/locale.ts';
import { createTestIo } from '../io/create-test-io.ts';
import { temporaryFolder } from '../io/temporary-folder.ts';

const office = process.env['BAPA_SOFFICE'] ?? 'soffice';
const hasOffice = spawnSync(office, ['--version']).status === 0;
const mustRun = process.env['CI'] === 'true' && process.platform === 'linux';
if (!hasOffice && !mustRun) console.warn('Skipped: the tests with LibreOffice, which is not installed.');

/** A folder with the examples, and a program of the shell in the place of LibreOffice. */
async function examples(soffice = 'exit 0'): Promise<string> {
  const cwd = await temporaryFolder({ soffice: `#!/bin/sh\n${soffice}\n`, 'tmp/.keep': '' });
  chmodSync(join(cwd, 'soffice'), 0o755);
  cpSync('examples', cwd, { recursive: true });
  return cwd;
}

async function toPdf(cwd: string, name: string, env: Readonly<Record<string, string | undefined>> = {}) {
  const io = createTestIo({ cwd, env });
  const code = await run(['render', '--to', 'pdf', `${name}.yaml`], io);
  return { code, err: io.err(), made: existsSync(join(cwd, `${name}.pdf`)) };
}

describe.skipIf(!hasOffice && !mustRun)('with LibreOffice', () => {
  /** The text of a PDF file's objects, the compressed ones too. */
  function objectsOf(path: string): string {
    const bytes = readFileSync(path);
    const text = bytes.toString('latin1');
    const streams = [...text.matchAll(/stream\r?\n/g)].map(({ index, 0: word }) => {
      try {
        return Buffer.from(unzlibSync(bytes.subarray(index + word.length))).toString('latin1');
      } catch {
        return ''; // not compressed, or another word that ends so
      }
    });
    return text + streams.join('\n');
  }

  test('two runs at once each make a tagged PDF/UA file with an outline, in the language of the report', async () => {
    const cwd = await examples();
    const names = ['geneva-2018', 'cairo-2018'] as const;
    const runs = await Promise.all(names.map((name) => toPdf(cwd, name, { BAPA_SOFFICE: office })));
    for (const { code, err } of runs) expect(code, err).toBe(0);
    const [english, arabic] = names.map((name) => objectsOf(join(cwd, `${name}.pdf`)));
    for (const objects of [english, arabic]) {
      expect(objects).toMatch(/^%PDF-/);
      expect(objects).toMatch(/\/MarkInfo\s*<<\s*\/Marked true/);
      expect(objects).toContain('/StructTreeRoot');
      expect(objects).toContain('/Outlines');
      expect(objects).toMatch(/\/DisplayDocTitle true/);
      expect(objects).toMatch(/<pdfuaid:part>1<\/pdfuaid:part>/);
      expect(objects).toMatch(/%%EOF\n%bapa:digest [0-9a-f]{64}\n/);
    }
    expect(english).toMatch(/\/Lang\s*\(en/);
    expect(arabic).toMatch(/\/Lang\s*\(ar/);
  }, 240_000);
});

test('without LibreOffice it is said how to get it', async () => {
  const cwd = await examples();
  expect(await toPdf(cwd, 'geneva-2018', { BAPA_SOFFICE: '/nowhere/soffice' })).toEqual({
    code: 2,
    err: expect.stringMatching(/BAPA_SOFFICE names “\/nowhere\/soffice”, which is no program/) as string,
    made: false,
  });
  if (existsSync('/Applications/LibreOffice.app') || process.platform === 'win32') return;
  const missing = await toPdf(cwd, 'geneva-2018', { PATH: cwd + '/tmp' });
  expect(missing).toMatchObject({ code: 2, made: false });
  expect(missing.err).toMatch(/LibreOffice, which was not found[^]*Install it from www\.libreoffice\.org/);
});

describe.skipIf(process.platform === 'win32')('when LibreOffice', () => {
  const fake = async (cwd: string) => toPdf(cwd, 'geneva-2018', { BAPA_SOFFICE: join(cwd, 'soffice') });

  test('fails, what it says is passed on', async () => {
    const failed = await fake(await examples('echo "no export filter" >&2; exit 1'));
    expect(failed).toMatchObject({ code: 2, made: false });
    expect(failed.err).toMatch(/could not make the PDF file\.\n {6}no export filter\n {6}Make the Word file/);
  });

  test('does nothing, no file is made', async () => {
    expect(await fake(await examples())).toMatchObject({ code: 2, made: false });
  });

  test('takes too long, it is ended', async () => {
    const cwd = await examples('sleep 60');
    const io = createTestIo({ cwd, env: { BAPA_SOFFICE: join(cwd, 'soffice') } });
    const start = Date.now();
    await expect(convertToPdf(new Uint8Array(), locale, io, 0.3)).rejects.toThrow(
      /did not make the PDF file within/,
    );
    expect(Date.now() - start).toBeLessThan(20_000);
  });

  test('starts, it gets the Word file and a profile of its own that asks for a tagged PDF', async () => {
    const cwd = await examples(
      'case "$1" in -env:UserInstallation=file:///*) ;; *) exit 1;; esac\n' +
        'grep -q UseTaggedPDF "${1#-env:UserInstallation=file://}/user/registrymodifications.xcu" || exit 1\n' +
        'test "$(head -c 2 report.docx)" = PK && echo "%PDF" > report.pdf',
    );
    expect(await fake(cwd)).toMatchObject({ code: 0, made: true });
    expect(readFileSync(join(cwd, 'geneva-2018.pdf'), 'utf8')).toMatch(/^%PDF\n%bapa:digest/);
  });

  test('is interrupted with bapa, it ends too and no temporary file is left', async () => {
    const cwd = await examples('while true; do touch "$ALIVE"; sleep 0.05; done');
    const alive = join(cwd, 'alive');
    const argv = [BAPA_BIN, 'render', '--to', 'pdf', 'geneva-2018.yaml'];
    const env = {
      ...process.env,
      BAPA_SOFFICE: join(cwd, 'soffice'),
      TMPDIR: join(cwd, 'tmp'),
      ALIVE: alive,
    };
    const child = spawn(process.execPath, argv, { cwd, env, stdio: 'ignore' });
    const ended = new Promise((done) => child.on('exit', (_, signal) => done(signal)));
    while (!existsSync(alive)) await sleep(20);
    expect(readdirSync(join(cwd, 'tmp'))).toHaveLength(2);
    child.kill('SIGINT');
    expect(await ended).toBe('SIGINT');
    expect(readdirSync(join(cwd, 'tmp'))).toEqual(['.keep']);
    rmSync(alive);
    await sleep(300);
    expect(existsSync(alive)).toBe(false);
    expect(existsSync(join(cwd, 'geneva-2018.pdf'))).toBe(false);
  });
});
