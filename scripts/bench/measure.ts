import { spawnSync } from 'node:child_process';

/** What a process took, in milliseconds. */
export interface Times {
  /** On the processor, in the program and in the system for it. */
  readonly processor: number;
  readonly clock: number;
}

/** A program with its arguments. */
export type Command = readonly [program: string, ...args: string[]];

/** Where there is no bash, all that can be told is the time on the clock. */
export const hasProcessorTime =
  process.platform !== 'win32' && spawnSync('bash', ['-c', 'true']).status === 0;

/** Runs a command to its end. Node cannot tell the processor time of one child; bash can, to the millisecond. */
export function measure(command: Command): Times {
  if (!hasProcessorTime) return measureClock(command);
  const script = `TIMEFORMAT='%3R %3U %3S'; time "$@" >/dev/null 2>&1 </dev/null`;
  const [clock = 0, user = 0, system = 0] = mustWork(['bash', '-c', script, 'bash', ...command])
    .stderr.trim()
    .split(' ')
    .map((seconds) => Number(seconds) * 1000);
  return { processor: user + system, clock };
}

function measureClock(command: Command): Times {
  const start = performance.now();
  mustWork(command);
  const clock = performance.now() - start;
  return { processor: clock, clock };
}

/** Runs a command; one that fails is quick, and its time means nothing. @throws Error where it fails */
export function mustWork([program, ...args]: Command): { readonly stdout: string; readonly stderr: string } {
  const done = spawnSync(program, args, { encoding: 'utf8', env: { ...process.env, LC_ALL: 'C' } });
  if (done.status === 0) return done;
  const line = [program, ...args].join(' ');
  throw new Error(`${line} ended with ${done.status}; is it built (npm run build)?\n${done.stderr}`);
}

/** The one in the middle. */
export function median(numbers: readonly number[]): number {
  return numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? Number.NaN;
}
