import type { Io } from '../edge/io.ts';
import { createNodeFiles } from './node-files.ts';
import { createInput, createOutput } from './node-streams.ts';

/**
 * The world as Node sees it. The streams of `process` are opened only when they are used.
 * @param thread the code that other threads begin with
 */
export function createNodeIo(process: NodeJS.Process, thread: URL): Io {
  const { env } = process;
  return {
    files: createNodeFiles(() => process.cwd()),
    stdin: createInput(() => process.stdin),
    stdout: createOutput(() => process.stdout, env),
    stderr: createOutput(() => process.stderr, env),
    env,
    now: () => new Date(),
    // Not imported above: node:crypto takes a twentieth of the time in which Node starts, and few commands need it.
    sha256: (bytes) => process.getBuiltinModule('node:crypto').hash('sha256', bytes, 'hex'),
    live: async () => (await import('./node-live.ts')).createNodeLive(process),
    trace: async () => (await import('./node-trace.ts')).createNodeTrace(process),
    threads: async () => (await import('./node-threads.ts')).createThreads(thread, process),
    programs: async () => (await import('./node-programs.ts')).createPrograms(env),
  };
}
