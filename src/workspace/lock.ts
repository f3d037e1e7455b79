import type { LiveIo, ProcessMark } from '../edge/live-io.ts';

export type Lock =
  | { readonly kind: 'held'; readonly release: () => Promise<void> }
  /** Another session with this report goes on. */
  | { readonly kind: 'taken'; readonly by: ProcessMark };

/**
 * Takes the lock of a report. One whose process has ended, or of which nothing can be read, is taken over; one of
 * another computer is not, as nobody here knows whether it still runs.
 * @throws FileProblem where the file cannot be written
 */
export async function takeLock({ processes, stateFiles }: LiveIo, path: string): Promise<Lock> {
  const own = JSON.stringify(processes.own());
  for (let attempt = 0; attempt < 5; attempt += 1) {
    if (await stateFiles.create(path, `${own}\n`)) return { kind: 'held', release };
    const holder = parseMark(await stateFiles.read(path));
    if (holder && processes.isRunning(holder) !== false) return { kind: 'taken', by: holder };
    await stateFiles.remove(path);
  }
  return { kind: 'held', release };

  /** Only its own: another process may have taken it over. */
  async function release(): Promise<void> {
    if ((await stateFiles.read(path))?.trim() === own) await stateFiles.remove(path);
  }
}

function parseMark(text: string | undefined): ProcessMark | undefined {
  try {
    const mark = JSON.parse(text ?? '') as Partial<ProcessMark>;
    return typeof mark.pid === 'number' && typeof mark.host === 'string' ? (mark as ProcessMark) : undefined;
  } catch {
    return undefined;
  }
}
