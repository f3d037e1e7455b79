import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { spawn } from '@lydell/node-pty';

/** Words of the line of keys below a question. */
const SHOWN = 'Ctrl-C';

/** A process that shows the same words in the same terminal and does nothing else. */
export const EMPTY_SCREEN = ['-e', `console.log("${SHOWN}")`];

/** The arguments of Node for `bapa fill` at a question. @param checkout a built bapa */
export function fillCommand(checkout: string): readonly string[] {
  return [resolve(checkout, 'bin/bapa.js'), 'fill', '--at', '/trends'];
}

/** Milliseconds on the clock until a process has written its first screen, in a terminal and beside a report. */
export async function untilFirstScreen(args: readonly string[]): Promise<number> {
  const cwd = mkdtempSync(join(tmpdir(), 'bapa-bench-'));
  cpSync('examples/bangkok-2018-draft.yaml', join(cwd, 'report.yaml'));
  const start = performance.now();
  const env = { ...process.env, TERM: 'xterm', LC_ALL: 'C' };
  const pty = spawn(process.execPath, [...args], { cwd, cols: 80, rows: 24, env });
  let output = '';
  let time = Number.NaN;
  return new Promise((done) => {
    pty.onData((data) => {
      output += data;
      if (!Number.isNaN(time) || !output.includes(SHOWN)) return;
      time = performance.now() - start;
      pty.kill();
    });
    pty.onExit(() => {
      rmSync(cwd, { recursive: true, force: true });
      done(time);
    });
  });
}
