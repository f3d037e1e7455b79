import { createHash } from 'node:crypto';
import { createNodeFiles } from '../../src/io/node-files.ts';
import { createPrograms } from '../../src/io/node-programs.ts';
import { chooseColorLevel } from '../../src/io/color-level.ts';
import { FileProblem } from '../../src/edge/file-problem.ts';
import type { Input, Io, Output } from '../../src/edge/io.ts';
import { testLive } from './test-live.ts';

export interface TestIoOptions {
  /** The folder in which the command runs; make it with `temporaryFolder`. */
  readonly cwd: string;
  readonly env?: Readonly<Record<string, string | undefined>>;
  /** What standard input holds; nothing when absent. */
  readonly stdin?: string | Uint8Array;
  /** Whether the three streams are terminals, of sixteen colours; false unless told. */
  readonly terminal?: boolean;
  /** How wide both outputs are; 80 unless told. */
  readonly columns?: number;
  /** The time that the command believes in. */
  readonly now?: Date;
}

export interface TestIo extends Io {
  /** Everything written to standard output so far. */
  readonly out: () => string;
  /** Everything written to standard error so far. */
  readonly err: () => string;
  /** Standard output as bytes, for documents. */
  readonly outBytes: () => Uint8Array;
}

/** After the consultations and before the Conference, so that no test depends on today. */
const CLOCK = new Date('2019-02-01T10:00:00Z');

/** An Io for tests: real files below `cwd`, streams kept in memory, a clock that stands still. */
export function createTestIo(options: TestIoOptions): TestIo {
  const isTerminal = options.terminal ?? false;
  const env = options.env ?? {};
  const colorLevel = chooseColorLevel(env, isTerminal ? 4 : undefined);
  const output = { isTerminal, columns: options.columns ?? 80, colorLevel };
  const [stdout, stderr] = [memoryOutput(output), memoryOutput(output)];
  return {
    files: createNodeFiles(() => options.cwd),
    stdin: memoryInput(options.stdin ?? '', isTerminal),
    stdout,
    stderr,
    env,
    now: () => options.now ?? CLOCK,
    sha256: (bytes) => createHash('sha256').update(bytes).digest('hex'),
    live: () => Promise.resolve(testLive()),
    // One core: all is done in the thread of the test.
    threads: () =>
      Promise.resolve({
        cores: 1,
        run: () => {
          throw new Error('no threads here');
        },
      }),
    programs: () => Promise.resolve(createPrograms({ ...process.env, ...env })),
    trace: () => Promise.resolve({ runtime: 'Node', argv: [], stackOf: ({ stack = '' }) => stack }),
    out: () => stdout.bytes().toString('utf8'),
    err: () => stderr.bytes().toString('utf8'),
    outBytes: () => stdout.bytes(),
  };
}

function memoryInput(content: string | Uint8Array, isTerminal: boolean): Input {
  const bytes = Buffer.from(content as string);
  return {
    isTerminal,
    readAll: (limit) =>
      bytes.length > limit
        ? Promise.reject(new FileProblem('-', { kind: 'too-large', bytes: bytes.length, limit }))
        : Promise.resolve(bytes),
  };
}

function memoryOutput(output: Omit<Output, 'write'>): Output & { bytes(): Buffer } {
  const chunks: Buffer[] = [];
  return {
    ...output,
    write: (data) => {
      chunks.push(Buffer.from(data as string));
      return Promise.resolve();
    },
    bytes: () => Buffer.concat(chunks),
  };
}
