import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import manifest from '../../package.json' with { type: 'json' };
import { run } from '../../src/cli/run.ts';
import { BAPA_BIN } from '../bapa-bin.ts';
import { createTestIo } from '../io/create-test-io.ts';
import { temporaryFolder } from '../io/temporary-folder.ts';
import { FILES, type Case } from './cases.ts';

/** All that a user sees of a command: its exit code, both outputs whole, and what it did to the files of its folder. */
export interface Outcome {
  readonly code: number;
  readonly out: string;
  readonly err: string;
  /** `+ name` of a new file, `* name` of a changed one, `- name` of one that is gone. */
  readonly files: readonly string[];
}

export type Host = (cwd: string, argv: readonly string[], stdin?: string) => Promise<Omit<Outcome, 'files'>>;

const ENV = { TZ: 'UTC', LANG: 'en_US.UTF-8' };
/** Runs a command line in this process. */
export const inProcess: Host = async (cwd, argv, stdin = '') => {
  const io = createTestIo({ cwd, stdin, env: ENV });
  const code = await run(argv, io);
  return { code, out: io.out(), err: io.err() };
};

/** Runs the built command as users run it. */
export const asProcess: Host = (cwd, argv, stdin = '') => {
  const env = { ...ENV, PATH: process.env['PATH'], SYSTEMROOT: process.env['SYSTEMROOT'] };
  const child = spawn(process.execPath, [BAPA_BIN, ...argv], { cwd, env });
  const [out, err]: [Buffer[], Buffer[]] = [[], []];
  child.stdout.on('data', (chunk: Buffer) => out.push(chunk));
  child.stderr.on('data', (chunk: Buffer) => err.push(chunk));
  child.stdin.end(stdin);
  return new Promise((done) => {
    child.on('close', (code) => {
      done({ code: code ?? -1, out: Buffer.concat(out).toString(), err: Buffer.concat(err).toString() });
    });
  });
};

/** Runs the command line of a case in a folder of its own. @param onEnd of the test, where several run at once */
export async function outcomeOf(
  host: Host,
  [, argv, stdin]: Case,
  onEnd?: Parameters<typeof temporaryFolder>[1],
): Promise<Outcome> {
  const cwd = await temporaryFolder(FILES, onEnd);
  const before = digests(cwd);
  const told = await host(cwd, argv, stdin);
  return { ...told, files: changes(before, digests(cwd)) };
}

/** An outcome for people to read; the version, which changes, is left out. */
export function describeOutcome([, argv]: Case, { code, out, err, files }: Outcome): string {
  const words = argv.map((word) => (/^[\w./=-]+$/.test(word) ? word : JSON.stringify(word)));
  const parts = [
    `$ ${['bapa', ...words].join(' ')}\n`,
    `exit code ${code}\n`,
    ...files.map((file) => `${file}\n`),
    ...(out === '' ? [] : [`\n--- standard output\n${out}`]),
    ...(err === '' ? [] : [`\n--- standard error\n${err}`]),
  ];
  return parts.join('').replaceAll(manifest.version, '<version>');
}

function digests(folder: string): Map<string, string> {
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  const files = names.filter((name) => statSync(join(folder, name)).isFile());
  const digest = (name: string) =>
    createHash('sha256')
      .update(readFileSync(join(folder, name)))
      .digest('hex');
  return new Map(files.map((name) => [name.replaceAll('\\', '/'), digest(name)]));
}

function changes(before: ReadonlyMap<string, string>, after: ReadonlyMap<string, string>): string[] {
  const names = [...new Set([...before.keys(), ...after.keys()])].sort();
  return names.flatMap((name) => {
    const [was, is] = [before.get(name), after.get(name)];
    if (was === is) return [];
    return `${was === undefined ? '+' : is === undefined ? '-' : '*'} ${name}`;
  });
}
