import { execFileSync, spawn, type ExecFileSyncOptionsWithStringEncoding } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { hostname } from 'node:os';
import { isAlive } from './is-alive.ts';
import { delimiter, join } from 'node:path';
import { isVi, waitingCommand } from './editor-command.ts';
import type { ProcessMark, Processes, StopSignal } from '../edge/live-io.ts';

const SIGNALS: readonly StopSignal[] = ['SIGINT', 'SIGTERM', 'SIGHUP'];

/** The processes of this computer. */
export function createProcesses(process: NodeJS.Process): Processes {
  const host = hostname();
  return {
    own: () => mark(process.pid, host),
    isRunning: (other) => {
      if (other.host !== host) return undefined;
      if (!isAlive(other.pid)) return false;
      const { start } = mark(other.pid, host);
      return other.start === undefined || start === undefined || start === other.start;
    },
    onStop: (listener) => {
      for (const signal of SIGNALS) process.on(signal, listener as NodeJS.SignalsListener);
      return () => {
        for (const signal of SIGNALS) process.off(signal, listener as NodeJS.SignalsListener);
      };
    },
    edit: (path) => runEditor(process, path),
    editorIsVi: () => mayBeVi(process),
  };
}

function mark(pid: number, host: string): ProcessMark {
  const start = startOf(pid);
  return { pid, host, ...(start !== undefined && { start }) };
}

/** When a process started, in whatever form the system tells it; undefined where it does not, as on Windows. */
function startOf(pid: number): string | undefined {
  try {
    // The name of the program, in brackets, may hold spaces; the start is the 20th word after it.
    return readFileSync(`/proc/${pid}/stat`, 'latin1').split(') ').at(-1)?.split(' ')[19];
  } catch {
    // No /proc.
  }
  try {
    return execFileSync('ps', ['-o', 'lstart=', '-p', String(pid)], PS_OPTIONS).trim() || undefined;
  } catch {
    return undefined;
  }
}

const PS_OPTIONS: ExecFileSyncOptionsWithStringEncoding = {
  encoding: 'utf8',
  stdio: ['ignore', 'pipe', 'ignore'],
  timeout: 2000,
};

/** The editor that the author has chosen. */
function chosenEditor({ env }: NodeJS.Process): string | undefined {
  return env['VISUAL']?.trim() || env['EDITOR']?.trim() || undefined;
}

/** Where none is chosen it is the simplest of the system: nano, or vi where there is no nano. */
function mayBeVi(process: NodeJS.Process): boolean {
  const editor = chosenEditor(process);
  if (editor !== undefined) return isVi(editor);
  const isThere = (folder: string) => existsSync(join(folder, 'nano'));
  return process.platform !== 'win32' && !(process.env['PATH'] ?? '').split(delimiter).some(isThere);
}

/** `$VISUAL`, `$EDITOR`, or the simplest editor of the system; the first may come with options of their own. */
function runEditor(process: NodeJS.Process, path: string): Promise<boolean> {
  const chosen = chosenEditor(process);
  const editor = chosen === undefined ? undefined : waitingCommand(chosen);
  // As git does it: the shell takes the options apart, and the path stays one word whatever it holds.
  const command =
    editor === undefined
      ? 'if command -v nano >/dev/null; then nano "$1"; else vi "$1"; fi'
      : `${editor} "$1"`;
  const child =
    process.platform === 'win32'
      ? spawn(`${editor ?? 'notepad'} "${path}"`, { stdio: 'inherit', shell: true })
      : spawn('sh', ['-c', command, 'sh', path], { stdio: 'inherit' });
  return new Promise((resolve) => {
    child.on('error', () => resolve(false));
    child.on('exit', (code) => resolve(code === 0));
  });
}
