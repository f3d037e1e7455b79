import { works } from './commands/works.ts';
import { createNodeIo } from './io/node-io.ts';
import { serveTasks } from './io/serve-tasks.ts';
import type { FileToVisit } from './workspace/visit-file.ts';
import { visitInThread, type ThreadSetup } from './workspace/visit-in-thread.ts';

// Where a thread of bapa begins.
serveTasks(async ({ name, setup }, process) => {
  const create = await works[name as keyof typeof works]();
  const io = createNodeIo(process, new URL(import.meta.url));
  const visit = await visitInThread(setup as ThreadSetup, create, io);
  return (file) => visit(file as FileToVisit);
});
