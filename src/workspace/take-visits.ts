import type { Io, Output } from '../edge/io.ts';
import { noteWrites, wereEarly } from './early-looks.ts';
import type { ThreadSetup, Visited } from './visit-in-thread.ts';
import { visitFile, type FileToVisit, type Outcome, type Run, type ThreadsOfRun } from './visit-file.ts';
import { printError } from './print-error.ts';

/** Has threads visit files, and takes what comes of each in the order of the files, as if it had been visited here. */
export async function* takeVisits<T>(
  tasks: readonly FileToVisit[],
  run: Run<T> & { readonly threads: ThreadsOfRun },
  threads: number,
  io: Io,
): AsyncGenerator<Outcome> {
  const options = { ...run.options, isOneOfMany: true };
  const { name, command } = run.threads;
  const outputs = { stdout: plain(io.stdout), stderr: plain(io.stderr) };
  const setup: ThreadSetup = { command, options, language: run.locale.language, outputs };
  const written = new Set<string>();
  const world = { ...io, files: noteWrites(io.files, written) };
  let index = 0;
  for await (const answer of (await io.threads()).run({ work: { name, setup }, tasks, threads })) {
    const task = tasks[index]!;
    index += 1;
    if ('died' in answer) {
      yield await printError(new Error(task.file, { cause: answer.died }), run.locale, io);
      continue;
    }
    const visited = answer.value as Visited;
    const isShown = visited.events.some((event) => 'to' in event);
    const tell = (told: T) => run.take(told, world);
    // In its turn it sees what this run has written before it.
    yield wereEarly(visited.looks, written, isShown)
      ? await visitFile(task, options, run.visit, tell, run.locale, world)
      : await take(visited, run, world);
  }
}

/** Writes what was written, and takes what was told. */
async function take<T>({ events, outcome }: Visited, run: Run<T>, io: Io): Promise<Outcome> {
  for (const event of events) {
    if ('to' in event) await io[event.to].write(event.data);
    else {
      const end = await run.take(event.told as T, io);
      if (end !== undefined) return end;
    }
  }
  return outcome;
}

function plain({ isTerminal, columns, colorLevel }: Output): Omit<Output, 'write'> {
  return { isTerminal, columns, colorLevel };
}
