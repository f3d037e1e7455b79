/**
 * Compares whole processes with what the same work costs at the least: `bapa` with an empty process, `node -e 0`, and
 * `bapa render` with pandoc, where it is installed, making a Word file from bapa's Markdown of the same report. Medians
 * of runs taken in turn, so that a busy machine slows all alike.
 */
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { build } from 'rolldown';
import { measureKey } from './key.ts';
import { EMPTY_SCREEN, fillCommand, untilFirstScreen } from './first-screen.ts';
import { hasProcessorTime, measure, median, mustWork, type Command } from './measure.ts';
import { makeReports, type Reports } from './reports.ts';

/** What a report of 200 pages may take, in megabytes. */
const MAX_MEMORY = 200;
/** Milliseconds that the first screen of `fill` may take more than an empty process. */
const MAX_SCREEN = 400;
/** Milliseconds of processor time for a letter typed into a long paragraph. */
const MAX_KEY = 10;
/** Runs of what takes seconds. */
const FEW = 3;
const SCREENS = 9;

interface Case {
  readonly name: string;
  readonly command: Command;
  /** The name of the case that it is compared with, and how many times that it may cost. */
  readonly base?: string;
  readonly target?: number;
}

/** A line of what is printed; `ratio` is held against the target. */
interface Row {
  readonly name: string;
  readonly value: number;
  readonly ratio: number;
  readonly target?: number | undefined;
}

/** Measures and prints everything. @returns whether a target is missed */
export async function measureTargets(runs: number): Promise<boolean> {
  const reports = makeReports();
  const few = Math.min(runs, FEW);
  const kind = hasProcessorTime ? 'Processor' : 'Clock';
  const times = [
    ...compare(smallCases(reports), runs),
    ...compare(await manyCases(reports.folderOf(1000), reports), few),
  ];
  print(
    `${kind} time, medians of ${runs} runs (${few} of 1,000 reports), Node ${process.version}`,
    'ms',
    times,
  );
  const memory = measureMemories(reports);
  print('Memory', 'MB', memory);
  const screen = await measureScreen();
  print('Clock time until the first screen, more than an empty process', 'ms', [screen]);
  const took = await measureKey();
  const key = {
    name: 'bapa fill, in a paragraph of 30,000 letters',
    value: took,
    ratio: took,
    target: MAX_KEY,
  };
  print('Processor time of a key', 'ms', [key]);
  return [...times, ...memory, screen, key].some(
    ({ ratio, target }) => target !== undefined && ratio > target,
  );
}

const BAPA = [process.execPath, 'bin/bapa.js'] as const;
const NODE = 'node -e 0';

function smallCases({ plain, short, pages60 }: Reports): Case[] {
  const bapa = (name: string, target: number, ...argv: string[]): Case => ({
    name,
    command: [...BAPA, ...argv],
    base: NODE,
    target,
  });
  return [
    { name: NODE, command: [process.execPath, '-e', '0'] },
    bapa('bapa --version', 1.2, '--version'),
    bapa('bapa validate, a report in plain prose', 1.8, 'validate', plain),
    bapa('bapa validate, a report with Markdown', 2.2, 'validate', short),
    bapa('bapa validate, 60 pages', 8, 'validate', pages60),
    bapa('bapa render, a short report', 5, 'render', short, '--force'),
    bapa('bapa render, 60 pages', 15, 'render', pages60, '--force'),
    ...renderCases('a short report', short, 0.75),
    ...renderCases('60 pages', pages60, 0.6),
  ];
}

/** `bapa render` and pandoc; without pandoc there is nothing to compare with. */
function renderCases(size: string, report: string, target: number): Case[] {
  if (spawnSync('pandoc', ['--version']).status !== 0) {
    console.log(`Skipped: bapa render, ${size}; pandoc is not installed.`);
    return [];
  }
  const markdown = report.replace(/yaml$/, 'md');
  mustWork([...BAPA, 'render', report, '--to', 'md', '-o', markdown]);
  const pandoc = `pandoc, ${size}`;
  return [
    { name: pandoc, command: ['pandoc', '-f', 'gfm', '-o', `${markdown}.docx`, markdown] },
    {
      name: `bapa render, ${size}, against pandoc`,
      command: [...BAPA, 'render', report, '--force'],
      base: pandoc,
      target,
    },
  ];
}

/** The bare loop is bundled, as bapa is. */
async function manyCases(many: string, { short }: Reports): Promise<Case[]> {
  const file = join(short, '..', 'bare-loop.mjs');
  await build({ input: join(import.meta.dirname, 'bare-loop.ts'), platform: 'node', output: { file } });
  const base = 'a bare loop over 1,000 reports: yaml, and Markdown of their prose';
  const command = [...BAPA, 'validate', '--draft', '--quiet', '--jobs', '1', many] as const;
  return [
    { name: base, command: [process.execPath, file, many] },
    { name: 'bapa validate, 1,000 reports', command, base, target: 1.5 },
  ];
}

/** The cases with their medians, and each as a multiple of the case that it is compared with. */
function compare(cases: readonly Case[], runs: number): Row[] {
  const times = new Map(cases.map(({ name }) => [name, [] as number[]]));
  // The first round warms the disk's cache.
  for (let run = -1; run < runs; run += 1) {
    for (const { name, command } of cases) {
      const { processor } = measure(command);
      if (run >= 0) times.get(name)?.push(processor);
    }
  }
  const medianOf = (name = '') => median(times.get(name) ?? []);
  return cases.map(({ name, base, target }) => {
    const value = medianOf(name);
    return { name, value, ratio: value / medianOf(base), target };
  });
}

function measureMemories({ pages200, folderOf }: Reports): Row[] {
  const row = (name: string, argv: readonly string[], target?: number): Row => {
    const value = measureMemory(argv);
    return { name, value, ratio: value, target };
  };
  const validate = ['validate', '--draft', '--quiet'];
  return [
    row('bapa render, 200 pages', ['render', pages200, '--force'], MAX_MEMORY),
    row('bapa validate, 100 reports', [...validate, folderOf(100)]),
    row('bapa validate, 1,000 reports', [...validate, folderOf(1000)]),
  ];
}

/** The most memory that a command takes, in megabytes. */
function measureMemory(argv: readonly string[]): number {
  const tell = 'process.on("exit", () => console.log(process.resourceUsage().maxRSS))';
  const [node, bapa] = BAPA;
  const { stdout } = mustWork([node, '--import', `data:text/javascript,${tell}`, bapa, ...argv]);
  return Number(stdout.trim().split('\n').at(-1)) / 1024;
}

async function measureScreen(): Promise<Row> {
  const [empty, shown]: [number[], number[]] = [[], []];
  for (let run = 0; run < SCREENS; run += 1) {
    empty.push(await untilFirstScreen(EMPTY_SCREEN));
    shown.push(await untilFirstScreen(fillCommand('.')));
  }
  const value = median(shown) - median(empty);
  return { name: 'bapa fill', value, ratio: value, target: MAX_SCREEN };
}

function print(title: string, unit: string, rows: readonly Row[]): void {
  const width = Math.max(40, ...rows.map(({ name }) => name.length));
  console.log(`\n${title}\n\n${''.padEnd(width)}  ${unit.padStart(8)}   ratio  target`);
  for (const { name, value, ratio, target } of rows) {
    const shown = ratio === value || Number.isNaN(ratio) ? '' : ratio.toFixed(2);
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
