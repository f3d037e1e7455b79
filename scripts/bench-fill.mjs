/**
 * How long it takes until `bapa fill` shows its first screen in a terminal, against an empty process in the same
 * terminal: medians of runs taken in turn. The aim is 400 ms more than the empty process.
 */
import { mkdtempSync, rmSync, cpSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { spawn } from '@lydell/node-pty';

const RUNS = 9;
const AIM_MS = 400;

const folder = mkdtempSync(join(tmpdir(), 'bapa-bench-'));
process.on('exit', () => rmSync(folder, { recursive: true }));
cpSync('examples/bangkok-2018-draft.yaml', join(folder, 'report.yaml'));

const empty = [];
const first = [];
for (let run = 0; run < RUNS; run += 1) {
  empty.push(await untilOutput(['-e', 'console.log("Ctrl-C")']));
  first.push(await untilOutput([resolve('bin/bapa.js'), 'fill', '--at', '/trends']));
}
const [bare, shown] = [empty, first].map(median);
const verdict = shown - bare <= AIM_MS ? 'ok' : 'over';
console.log(
  `\nbapa fill, first question on screen: ${shown.toFixed(0)} ms, ${(shown / bare).toFixed(2)} times an empty`,
);
console.log(
  `process (${bare.toFixed(0)} ms), ${(shown - bare).toFixed(0)} ms more; aim ${AIM_MS} ms more: ${verdict}`,
);

/** Milliseconds until the process has written the line of keys below a question. */
function untilOutput(args) {
  const start = performance.now();
  const pty = spawn(process.execPath, args, {
    cwd: folder,
    cols: 80,
    rows: 24,
    env: { ...process.env, TERM: 'xterm' },
  });
  return new Promise((done) => {
    let output = '';
    let time;
    pty.onData((data) => {
      output += data;
      if (time !== undefined || !output.includes('Ctrl-C')) return;
      time = performance.now() - start;
      pty.kill();
    });
    pty.onExit(() => done(time ?? Number.NaN));
  });
}

function median(times) {
  return times.sort((a, b) => a - b)[Math.floor(times.length / 2)];
}
