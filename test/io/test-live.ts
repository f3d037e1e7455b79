import type { LiveIo } from '../../src/edge/live-io.ts';
import { createProcesses } from '../../src/io/node-processes.ts';
import { createStateFiles } from '../../src/io/node-state-files.ts';

/** Real processes and state files, without a terminal. */
export function testLive(): LiveIo {
  const terminal = { canDraw: false } as LiveIo['terminal'];
  return { terminal, processes: createProcesses(process), stateFiles: createStateFiles() };
}
