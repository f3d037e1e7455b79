import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { rmSync } from 'node:fs';

const IS_WINDOWS = process.platform === 'win32';
const SIGNALS: readonly NodeJS.Signals[] = ['SIGINT', 'SIGTERM', 'SIGHUP'];

/** The characters that are kept of what a program writes to standard error. */
const MAX_SAID = 2000;

interface Limits {
  /** Where it runs; removed when the user interrupts, as nothing else can be done then. */
  readonly folder: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly seconds: number;
}

/**
 * Runs a program, and ends it with all that it has started when its time is up or the user interrupts.
 * @returns how it ended, and the end of what it wrote to standard error
 */
export async function runLimited(
  program: string,
  args: readonly string[],
  { folder, env, seconds }: Limits,
): Promise<{ end: 'well' | 'failed' | 'too-slow'; said: string }> {
  const child = spawn(program, args, {
    cwd: folder,
    env,
    // A group of its own, so that what it starts can be ended with it.
    detached: !IS_WINDOWS,
    stdio: ['ignore', 'ignore', 'pipe'],
    windowsHide: true,
  });
  const stopListening = onInterrupt(child, folder);
  let said = '';
  child.stderr.setEncoding('utf8').on('data', (data: string) => (said = (said + data).slice(-MAX_SAID)));
  const end = await new Promise<'well' | 'failed' | 'too-slow'>((resolve) => {
    const timer = setTimeout(() => {
      endTree(child);
      resolve('too-slow');
    }, seconds * 1000);
    const finish = (code: number | null) => {
      clearTimeout(timer);
      resolve(code === 0 ? 'well' : 'failed');
    };
    child.on('error', () => finish(null)).on('close', finish);
  });
  stopListening();
  child.stderr.destroy();
  return { end, said: said.trim() };
}

/** Being in a group of its own, the program does not hear Ctrl-C itself. */
function onInterrupt(child: ChildProcess, folder: string): () => void {
  const listener = (signal: NodeJS.Signals) => {
    endTree(child);
    try {
      rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
    } catch {
      // Nothing more can be done about it.
    }
    stop();
    process.kill(process.pid, signal);
  };
  const stop = () => {
    for (const signal of SIGNALS) process.off(signal, listener);
  };
  for (const signal of SIGNALS) process.on(signal, listener);
  return stop;
}

function endTree({ pid }: ChildProcess): void {
  if (pid === undefined) return;
  try {
    if (IS_WINDOWS) spawnSync('taskkill', ['/pid', String(pid), '/t', '/f'], { windowsHide: true });
    else process.kill(-pid, 'SIGKILL');
  } catch {
    // It has ended already.
  }
}
