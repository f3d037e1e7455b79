import { resolve } from 'node:path';
import { fillCommand, untilFirstScreen } from './first-screen.ts';
import { measure, median, type Times } from './measure.ts';
import { makeReports } from './reports.ts';

/** The fewest pairs whose median says something on a busy machine. */
const MIN_PAIRS = 30;

/**
 * Compares this build with that of another checkout: the two take turns, the first to run changing with each pair, so
 * that a busy machine slows both alike. Prints the median of the pairs' ratios for each command line.
 * @param other folder of the other checkout, built
 */
export async function compareBuilds(other: string, runs: number): Promise<void> {
  const pairs = Math.max(runs, MIN_PAIRS);
  console.log(`This build ÷ that of ${other}: medians of ${pairs} pairs, Node ${process.version}\n`);
  console.log(row('', 'processor', 'clock'));
  const { short, plain, pages60, folderOf } = makeReports();
  const many = folderOf(30);
  for (const argv of [
    ['--version'],
    ['validate', plain],
    ['validate', short],
    ['validate', '--lang', 'ru', short],
    ['validate', '--draft', '--quiet', many],
    ['status', short],
    ['render', '--force', '--to', 'md', short],
    ['render', '--force', '--to', 'docx', short],
    ['render', '--force', '--to', 'docx', pages60],
  ]) {
    const run = (checkout: string) => measure([process.execPath, resolve(checkout, 'bin/bapa.js'), ...argv]);
    const name = argv.map((word) => word.replace(/^.*\//, '')).join(' ');
    const ratios = await ratiosOf(
      pairs,
      () => run('.'),
      () => run(other),
    );
    print(name, ratios);
  }
  const screen = async (checkout: string) => {
    const clock = await untilFirstScreen(fillCommand(checkout));
    return { processor: Number.NaN, clock };
  };
  print(
    'fill, until the first screen',
    await ratiosOf(
      pairs,
      () => screen('.'),
      () => screen(other),
    ),
  );
}

type Measured = () => Times | Promise<Times>;

async function ratiosOf(pairs: number, ours: Measured, theirs: Measured): Promise<Times[]> {
  const ratios: Times[] = [];
  // The first pair warms the disk's cache.
  for (let pair = -1; pair < pairs; pair += 1) {
    const isOursFirst = pair % 2 === 0;
    const [first, second] = isOursFirst ? [ours, theirs] : [theirs, ours];
    const [one, two] = [await first(), await second()];
    const [own, other] = isOursFirst ? [one, two] : [two, one];
    if (pair >= 0)
      ratios.push({ processor: own.processor / other.processor, clock: own.clock / other.clock });
  }
  return ratios;
}

function print(name: string, ratios: readonly Times[]): void {
  const [processor, clock] = [ratios.map((one) => one.processor), ratios.map((one) => one.clock)];
  const shown = (numbers: readonly number[]) => {
    const value = median(numbers);
    return Number.isNaN(value) ? '–' : value.toFixed(3);
  };
  console.log(row(`bapa ${name}`, shown(processor), shown(clock)));
}

function row(name: string, processor: string, clock: string): string {
  return `${name.padEnd(44)} ${processor.padStart(10)} ${clock.padStart(10)}`.trimEnd();
}
