import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { WORST_SHAPES, worstReport } from './worst-shapes.ts';

/** What any report within a megabyte may take, in seconds of processor time and megabytes. */
const MOST = { seconds: 10, megabytes: 600 };
const BYTES = 980_000;

const draft = ['render', '--draft', '--force', '--to'];
const COMMANDS = [
  ['validate', '--draft', '--quiet'],
  ['validate', '--draft', '--quiet', '--fix'],
  ['status'],
  ...['md', 'html', 'docx'].map((format) => [...draft, format]),
];

/** Measures every command on every shape once, and prints what each took. @returns whether a bound is missed */
export function measureLimits(): boolean {
  const folder = mkdtempSync(join(tmpdir(), 'bapa-bench-'));
  process.on('exit', () => rmSync(folder, { recursive: true }));
  const base = readFileSync('examples/geneva-2018.yaml', 'utf8');
  const file = join(folder, 'report.yaml');
  let isMissed = false;
  for (const [name, shape] of Object.entries(WORST_SHAPES)) {
    const report = worstReport(base, shape, BYTES);
    for (const command of COMMANDS) {
      writeFileSync(file, report);
      const took = measureOne([...command, file]);
      const isOver = took.seconds > MOST.seconds || took.megabytes > MOST.megabytes;
      isMissed ||= isOver;
      const line = command
        .filter((word) => !['--draft', '--force', '--quiet', '--to'].includes(word))
        .join(' ');
      const figures = `${took.seconds.toFixed(1).padStart(6)} s ${took.megabytes.toFixed(0).padStart(5)} MB`;
      console.log(`${name.padEnd(36)} ${line.padEnd(15)} ${figures}${isOver ? '  over' : ''}`);
    }
  }
  return isMissed;
}

/** A report of that kind may have errors. @throws Error where the command ends by a mistake of bapa's */
function measureOne(argv: readonly string[]): typeof MOST {
  const tell = 'process.on("exit", () => console.log("\\n" + JSON.stringify(process.resourceUsage())))';
  const args = ['--import', `data:text/javascript,${tell}`, resolve('bin/bapa.js'), ...argv];
  const { status, stdout, stderr } = spawnSync(process.execPath, args, { encoding: 'utf8', maxBuffer: 1e9 });
  if (status !== 0 && status !== 1) throw new Error(`bapa ${argv.join(' ')} ended with ${status}\n${stderr}`);
  const used = JSON.parse(stdout.trim().split('\n').at(-1) ?? '') as NodeJS.ResourceUsage;
  return { seconds: (used.userCPUTime + used.systemCPUTime) / 1e6, megabytes: used.maxRSS / 1024 };
}
