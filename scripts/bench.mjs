/**
 * Compares whole processes by the processor time that they take (user and system), as medians of runs taken in turn,
 * so that a busy machine slows all alike: `bapa` with an empty process, `node -e 0`, and `bapa render` with pandoc,
 * where it is installed, making a Word file from bapa's Markdown of the same report. A target over fails with --strict
 * only.
 *
 *   npm run bench [-- --strict] [-- --runs 15]
 */
import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { longReport } from './long-report.mjs';

const { values } = parseArgs({
  options: { strict: { type: 'boolean' }, runs: { type: 'string', default: '15' } },
});
const runs = Number(values.runs);
const BAPA = [process.execPath, 'bin/bapa.js'];
const NODE = 'node -e 0';
/** What a report of 200 pages may take, in megabytes. */
const MAX_MEMORY = 300;

const folder = mkdtempSync(join(tmpdir(), 'bapa-bench-'));
process.on('exit', () => rmSync(folder, { recursive: true }));
cpSync('examples', folder, { recursive: true });
const short = join(folder, 'nairobi-2017.yaml');
const yaml = readFileSync(short, 'utf8');
const write = (name, text) => {
  writeFileSync(join(folder, name), text);
  return join(folder, name);
};
// Without footnotes and task boxes, and it has no links, `validate` does not need the Markdown parser.
const plain = write('plain.yaml', yaml.replaceAll(/\[\^?[\w ]+\]:? ?/g, ''));

/** Name and command; and the name of the case that it is compared with, and how many times that it may cost. */
const CASES = [
  [NODE, [process.execPath, '-e', '0']],
  ['bapa --version', [...BAPA, '--version'], NODE, 1.2],
  ['bapa validate, a report in plain prose', [...BAPA, 'validate', plain], NODE, 1.8],
  ['bapa validate, a report with Markdown', [...BAPA, 'validate', short], NODE, 3],
  ...renderCases('a short report', short, 0.75),
  ...renderCases('60 pages', write('pages-60.yaml', longReport(yaml, 60)), 0.6),
];

const hundreds = folderOf(100);
const many = folderOf(1000);
const LOOP = 'a bare loop over 1,000 reports: yaml, and Markdown of their prose';
const MANY = [
  [LOOP, [process.execPath, 'scripts/bare-loop.mjs', many]],
  ['bapa validate, 1,000 reports', [...BAPA, 'validate', '--draft', '--quiet', many], LOOP, 1.5],
];

const hasBash = process.platform !== 'win32' && spawnSync('bash', ['-c', 'true']).status === 0;
const measure = hasBash ? measureProcessor : measureClock;
const rows = [...compare(CASES, runs), ...compare(MANY, Math.min(runs, 3))];
print(
  `${hasBash ? 'Processor' : 'Clock'} time, medians of ${runs} runs (3 of 1,000 reports), Node ${process.version}`,
  'ms',
  rows,
);
const long = write('pages-200.yaml', longReport(yaml, 200));
const memory = [
  memoryRow('bapa render, 200 pages', ['render', long, '--force'], MAX_MEMORY),
  memoryRow('bapa validate, 100 reports', ['validate', '--draft', '--quiet', hundreds]),
  memoryRow('bapa validate, 1,000 reports', ['validate', '--draft', '--quiet', many]),
];
print('Memory', 'MB', memory);
rows.push(...memory);
if (values.strict && rows.some(({ ratio, target }) => ratio > target)) process.exitCode = 1;

/** `bapa render` and pandoc; without pandoc there is nothing to compare with. */
function renderCases(size, report, target) {
  if (spawnSync('pandoc', ['--version']).status !== 0) {
    console.log(`Skipped: bapa render, ${size}; pandoc is not installed.`);
    return [];
  }
  const markdown = report.replace(/yaml$/, 'md');
  mustWork([...BAPA, 'render', report, '--to', 'md', '-o', markdown]);
  const pandoc = `pandoc, ${size}`;
  return [
    [pandoc, ['pandoc', '-f', 'gfm', '-o', `${markdown}.docx`, markdown]],
    [`bapa render, ${size}`, [...BAPA, 'render', report, '--force'], pandoc, target],
  ];
}

/** The cases with their medians, and each as a multiple of the case that it is compared with. */
function compare(cases, times) {
  const medians = medianTimes(cases, times);
  return cases.map(([name, , base, target], index) => {
    const ratio = medians[index] / medians[cases.findIndex(([other]) => other === base)];
    return { name, value: medians[index], ratio, target };
  });
}

/** A folder with as many copies of the short report. */
function folderOf(count) {
  const path = join(folder, `reports-${count}`);
  mkdirSync(path);
  for (let number = 0; number < count; number += 1) writeFileSync(join(path, `${number}.yaml`), yaml);
  cpSync('examples/attachments', join(path, 'attachments'), { recursive: true });
  return path;
}

function medianTimes(cases, runs) {
  const times = cases.map(() => []);
  for (let run = -1; run < runs; run += 1) {
    cases.forEach(([, command], index) => {
      const time = measure(command);
      // The first round warms the disk's cache.
      if (run >= 0) times[index].push(time);
    });
  }
  return times.map((list) => list.sort((a, b) => a - b)[Math.floor(list.length / 2)]);
}

/** Milliseconds of processor time. Node cannot tell those of one child; bash can, to the millisecond. */
function measureProcessor(command) {
  const script = `TIMEFORMAT='%3U %3S'; time "$@" >/dev/null 2>&1 </dev/null`;
  const { stderr } = mustWork(['bash', '-c', script, 'bash', ...command]);
  const [user, system] = stderr.trim().split(' ').map(Number);
  return (user + system) * 1000;
}

/** Milliseconds on the clock, where there is no bash. */
function measureClock(command) {
  const start = performance.now();
  mustWork(command);
  return performance.now() - start;
}

function memoryRow(name, argv, target) {
  const value = measureMemory(argv);
  return { name, value, ratio: value, target };
}

/** The most memory that a command takes, in megabytes. */
function measureMemory(argv) {
  const tell = 'process.on("exit", () => console.log(process.resourceUsage().maxRSS))';
  const [node, ...bapa] = BAPA;
  const command = [node, '--import', `data:text/javascript,${tell}`, ...bapa, ...argv];
  return Number(mustWork(command).stdout.trim().split('\n').at(-1)) / 1024;
}

/** A command that fails is quick, and its time means nothing. */
function mustWork([program, ...args]) {
  const done = spawnSync(program, args, { encoding: 'utf8', env: { ...process.env, LC_ALL: 'C' } });
  if (done.status !== 0) {
    throw new Error(
      `${[program, ...args].join(' ')} ended with ${done.status}; is it built (npm run build)?`,
    );
  }
  return done;
}

function print(title, unit, rows) {
  const width = Math.max(40, ...rows.map(({ name }) => name.length));
  console.log(`\n${title}\n\n${''.padEnd(width)}  ${unit.padStart(8)}   ratio  target`);
  for (const { name, value, ratio, target } of rows) {
    const shown = unit === 'ms' && target !== undefined ? ratio.toFixed(2) : '';
    const verdict = target === undefined ? '' : ratio <= target ? 'ok' : 'over';
    const cells = [
      value.toFixed(1).padStart(8),
      shown.padStart(6),
      String(target ?? '').padStart(6),
      verdict,
    ];
    console.log(`${name.padEnd(width)}  ${cells.join('  ')}`.trimEnd());
  }
}
