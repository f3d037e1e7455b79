import type { LiveIo } from '../edge/live-io.ts';
import { createProcesses } from './node-processes.ts';
import { createStateFiles } from './node-state-files.ts';
import { createTerminal } from './node-terminal.ts';

/** The terminal, processes and state files as Node sees them. */
export function createNodeLive(process: NodeJS.Process): LiveIo {
  return {
    terminal: createTerminal(process),
    processes: createProcesses(process),
    stateFiles: createStateFiles(),
  };
}
