import { run } from './cli/run.ts';
import { createNodeIo } from './io/node-io.ts';

/** Runs the command line of a process of Node. @returns the exit code */
export function main(process: NodeJS.Process): Promise<number> {
  return run(process.argv.slice(2), createNodeIo(process, new URL('./thread.js', import.meta.url)));
}
