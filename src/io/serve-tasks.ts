import { parentPort, workerData } from 'node:worker_threads';
import type { Plan } from '../edge/threads.ts';

/**
 * Does the tasks of the main thread, one after the other, until it ends this one. What goes wrong ends it, too.
 * @param begin makes what it does out of the name of its work, what it is told once, and the process as the thread sees it
 */
export function serveTasks(
  begin: (work: Plan['work'], process: NodeJS.Process) => Promise<(task: unknown) => Promise<unknown>>,
): void {
  const port = parentPort;
  if (!port) throw new Error('This is the main thread');
  const ready = begin(workerData as Plan['work'], process);
  let last: Promise<void> = Promise.resolve();
  port.on('message', (task: unknown) => {
    last = last.then(async () => {
      const work = await ready;
      port.postMessage(await work(task));
    });
  });
}
