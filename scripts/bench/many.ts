/**
 * What two cores do for many reports, by the clock: `bapa` with two threads against one, and against a bare loop. The reports
 * differ in every paragraph, so that nothing of one can be kept for the next.
 */
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'rolldown';
import { measure, median, type Command, type Times } from './measure.ts';

const REPORTS = { validate: 1000, word: 300 };

/** The most that one may take of another. */
interface Target {
  readonly what: keyof Times;
  readonly of: string;
  readonly most: number;
}

/** Measures all in turn and prints the medians. @returns whether a target is missed */
export async function measureMany(runs: number): Promise<boolean> {
  const folder = mkdtempSync(join(tmpdir(), 'bapa-bench-'));
  process.on('exit', () => rmSync(folder, { recursive: true }));
  const [checked, rendered] = [REPORTS.validate, REPORTS.word].map((count) => makeFolder(folder, count));
  const bare = join(folder, 'bare-loop.mjs');
  await build({
    input: join(import.meta.dirname, 'bare-loop.ts'),
    platform: 'node',
    output: { file: bare },
  });
  const bapa = (...argv: readonly string[]): Command => [process.execPath, 'bin/bapa.js', ...argv];
  const validate = (jobs: string) => bapa('validate', '--draft', '--quiet', '--jobs', jobs, checked!);
  const word = (jobs: string) => bapa('render', '--draft', '--force', '--jobs', jobs, rendered!);
  const commands: Readonly<Record<string, Command>> = {
    'a bare loop, 1,000 reports': [process.execPath, bare, checked!],
    'validate --jobs 1, 1,000 reports': validate('1'),
    'validate --jobs 2, 1,000 reports': validate('2'),
    'render --jobs 1, 300 reports': word('1'),
    'render --jobs 2, 300 reports': word('2'),
  };
  const [loop, one, two, wordOne, wordTwo] = Object.keys(commands) as [
    string,
    string,
    string,
    string,
    string,
  ];
  const targets: Readonly<Record<string, Target>> = {
    [one]: { what: 'processor', of: loop, most: 0.8 },
    [two]: { what: 'clock', of: loop, most: 0.55 },
    [wordTwo]: { what: 'clock', of: wordOne, most: 0.6 },
  };
  const times = new Map(Object.keys(commands).map((name) => [name, [] as Times[]]));
  for (let run = 0; run < runs; run += 1) {
    for (const [name, command] of Object.entries(commands)) times.get(name)?.push(measure(command));
  }
  const medianOf = (name: string, what: keyof Times) =>
    median((times.get(name) ?? []).map((one) => one[what]));
  console.log(`Medians of ${runs} runs, Node ${process.version}, ${availableParallelism()} cores\n`);
  let isMissed = false;
  for (const name of Object.keys(commands)) {
    const [clock, processor] = [medianOf(name, 'clock'), medianOf(name, 'processor')];
    const target = targets[name];
    const ratio = target && medianOf(name, target.what) / medianOf(target.of, target.what);
    const isOver = target !== undefined && ratio !== undefined && ratio > target.most;
    isMissed ||= isOver;
    const told = target ? `${target.what} ÷ ${target.of}: ${ratio?.toFixed(2)} (at most ${target.most})` : '';
    const figures = [clock, processor].map((ms) => (ms / 1000).toFixed(1).padStart(7));
    console.log(`${name.padEnd(34)} ${figures.join(' s')} s  ${told}${isOver ? '  over' : ''}`.trimEnd());
  }
  return isMissed;
}

/** A folder with as many reports, each with a number of its own in every paragraph. */
function makeFolder(folder: string, count: number): string {
  const path = join(folder, `different-${count}`);
  mkdirSync(path);
  cpSync('examples/attachments', join(path, 'attachments'), { recursive: true });
  const yaml = readFileSync('examples/nairobi-2017.yaml', 'utf8');
  for (let number = 0; number < count; number += 1) {
    const text = yaml.replaceAll(/^(?: {2,}[A-Z][a-z]+ |.*: \|\n +[A-Z]\w+ )/gm, `$&${number} `);
    writeFileSync(join(path, `${number}.yaml`), text);
  }
  return path;
}
