import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { pathToFileURL } from 'node:url';
import { describe, expect, test } from 'vitest';
import { temporaryFolder } from './temporary-folder.ts';

const NODE_IO = pathToFileURL(join(import.meta.dirname, '../../src/io/node-io.ts')).href;

/** Starts Node with an `io` of its own and runs the code given. */
function start(code: string, env: Record<string, string> = {}) {
  const script = `import { createNodeIo } from ${JSON.stringify(NODE_IO)};\nconst io = createNodeIo(process);\n${code}`;
  return spawn(process.execPath, ['--import', 'tsx', '--input-type=module', '-e', script], {
    env: { ...process.env, FORCE_COLOR: undefined, NO_COLOR: undefined, ...env },
  });
}

async function finish(child: ReturnType<typeof start>) {
  const closed = new Promise<number | null>((resolve) => child.on('close', resolve));
  const [out, err, code] = await Promise.all([text(child.stdout), text(child.stderr), closed]);
  return { out, err, code };
}

describe.concurrent('io of Node', () => {
  test('a large output reaches a pipe whole before the process ends', async () => {
    const child = start(`await io.stdout.write('x'.repeat(3_000_000)); process.exitCode = 3;`);
    const { out, code } = await finish(child);
    expect(out).toHaveLength(3_000_000);
    expect(code).toBe(3);
  });

  test('a reader that goes away is no error', async () => {
    const child = start(`
      for (let line = 0; line < 500; line += 1) await io.stdout.write('x'.repeat(10_000) + '\\n');
      await io.stderr.write('done');`);
    child.stdout.once('data', () => child.stdout.destroy());
    const closed = new Promise<number | null>((resolve) => child.on('close', resolve));
    expect(await text(child.stderr)).toBe('done');
    expect(await closed).toBe(0);
  });

  test('standard input is read to its end', async () => {
    const child = start(`await io.stdout.write(await io.stdin.readAll(100));`);
    child.stdin.end('title: Été\n');
    expect((await finish(child)).out).toBe('title: Été\n');
  });

  test('standard input over the limit ends the reading', async () => {
    const child = start(
      `await io.stdin.readAll(100).catch((e) => io.stdout.write(JSON.stringify(e.problem)));`,
    );
    child.stdin.on('error', () => undefined);
    child.stdin.write('x'.repeat(101));
    expect(JSON.parse((await finish(child)).out)).toEqual({ kind: 'too-large', bytes: 101, limit: 100 });
  });

  test('pipes are no terminals: no colours unless forced', async () => {
    const tell = `await io.stdout.write(JSON.stringify([io.stdin.isTerminal, io.stdout.isTerminal, io.stdout.columns, io.stdout.colorLevel]));`;
    const runs = await Promise.all([finish(start(tell)), finish(start(tell, { FORCE_COLOR: '2' }))]);
    expect(runs.map(({ out }) => JSON.parse(out) as unknown)).toEqual([
      [false, false, 80, 0],
      [false, false, 80, 2],
    ]);
  });

  test('the clock and the digest are those of the machine', async () => {
    const tell = `await io.stdout.write(JSON.stringify([Math.abs(io.now() - Date.now()) < 5000, io.sha256(Buffer.from('abc'))]));`;
    expect(JSON.parse((await finish(start(tell))).out)).toEqual([
      true,
      'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad',
    ]);
  });

  test('files are looked for below the folder of the process', async ({ onTestFinished }) => {
    const folder = await temporaryFolder({ 'report.yaml': 'title: a\n' }, onTestFinished);
    const code = `process.chdir(${JSON.stringify(folder)}); await io.stdout.write(await io.files.read('report.yaml', 100));`;
    expect((await finish(start(code))).out).toBe('title: a\n');
  });
});
