import type { LiveIo, ProcessMark, Processes } from '../edge/live-io.ts';

export type Lock =
  | { readonly kind: 'held'; readonly release: () => Promise<void> }
  /** Another session with this report goes on. */
  | { readonly kind: 'taken'; readonly by: ProcessMark }
  /** Something that is no file stands in its place, or others came first again and again. */
  | { readonly kind: 'blocked' };

const ATTEMPTS = 5;
/** A lock of bapa has some hundred characters. */
const MAX_LENGTH = 1000;
/** What a lock says comes to the screen, and the folder may come from a stranger. */
const HOST = /^[\p{L}\p{N}][\p{L}\p{N}._ -]{0,254}$/u;

/**
 * Takes the lock of a report. One whose process has ended, or that bapa cannot have written, is taken over; one of
 * another computer is not, as nobody here knows whether it still runs.
 * @throws FileProblem where the file cannot be written
 */
export async function takeLock({ processes, stateFiles }: LiveIo, path: string): Promise<Lock> {
  const own = `${JSON.stringify(processes.own())}\n`;
  const release = async () => {
    try {
      await stateFiles.removeIf(path, own);
    } catch {
      // On a disk that is read-only by now it stays; its process has ended for whoever looks.
    }
  };
  for (let attempt = 0; attempt < ATTEMPTS; attempt += 1) {
    if (await stateFiles.create(path, own)) return { kind: 'held', release };
    if (await stateFiles.isBlocked(path)) return { kind: 'blocked' };
    const text = await stateFiles.read(path);
    const holder = text === undefined ? undefined : parseMark(text, processes);
    if (holder && processes.isRunning(holder) !== false) return { kind: 'taken', by: holder };
    if (text !== undefined) await stateFiles.removeIf(path, text);
  }
  return { kind: 'blocked' };
}

function parseMark(text: string, processes: Processes): ProcessMark | undefined {
  const mark = text.length > MAX_LENGTH ? undefined : parseJson(text);
  if (typeof mark !== 'object' || mark === null) return undefined;
  const { pid, host, start } = mark as Record<string, unknown>;
  if (typeof pid !== 'number' || !Number.isSafeInteger(pid) || pid <= 0) return undefined;
  const own = processes.own();
  // This computer may be called anything, such as `(none)` in a container; its name is not shown.
  if (typeof host !== 'string' || (host !== own.host && !HOST.test(host))) return undefined;
  // A process of this computer tells its start wherever this one does.
  const needsStart = host === own.host && own.start !== undefined;
  if (needsStart && typeof start !== 'string') return undefined;
  return { pid, host, ...(typeof start === 'string' && { start }) };
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
