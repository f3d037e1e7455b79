import type { Io, Output } from '../edge/io.ts';
import { maskAround, maskSteering, withoutCommands } from '../text/shown.ts';
import { STYLE } from '../text/styles.ts';

/** What bapa itself steers a terminal with: colours, and taking the progress bar away. */
const OWN = new RegExp(`(${STYLE}|\\r\\u001B\\[K)`);

/**
 * The world with outputs that nothing steers but bapa, whatever names and texts come into what is written: the last
 * place that all of it passes. Bytes are documents, or commands that were escaped where they were made, and go as they are.
 */
export function guardOutput(io: Io): Io {
  const isLog = io.env['GITHUB_ACTIONS'] === 'true';
  return { ...io, stdout: guarded(io.stdout, isLog), stderr: guarded(io.stderr, isLog) };
}

function guarded(output: Output, isLog: boolean): Output {
  const write = (data: string | Uint8Array) =>
    output.write(typeof data === 'string' ? guard(data, output, isLog) : data);
  return Object.create(output, { write: { value: write } }) as Output;
}

function guard(text: string, output: Output, isLog: boolean): string {
  const isSteered = output.isTerminal || output.colorLevel > 0;
  const safe = isSteered ? maskAround(text, OWN) : maskSteering(text);
  return isLog ? withoutCommands(safe) : safe;
}
