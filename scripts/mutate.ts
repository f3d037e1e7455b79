/**
 * Changes the source in one small place after another, and lists the changes that no fast test notices:
 *
 *   npm run mutate -- src/report/edit                a folder or file, or several
 *   npm run mutate -- src/report/edit --sample 500   that many of its changes, the same ones each time
 *
 * The tests are those of the folder in test/ that mirrors the source. Results are kept in `.stryker/`, and what later
 * edits cannot have touched is not tried again; `--force` tries it.
 */
import { existsSync, readFileSync, statSync } from 'node:fs';
import { dirname, relative } from 'node:path';
import { parseArgs } from 'node:util';
import { Stryker } from '@stryker-mutator/core';
import { sample, type Mutant } from './mutate-plan.ts';

const { values: flags, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    sample: { type: 'string' },
    concurrency: { type: 'string', default: '2' },
    force: { type: 'boolean', default: false },
  },
});
const paths = positionals.map(fromHere);
const gone = paths.filter((path) => !existsSync(path));

if (paths.length === 0 || gone.length > 0) {
  for (const path of gone) console.error(`${path} is not there.`);
  console.error('Name a folder or a file: npm run mutate -- src/report/edit');
  process.exitCode = 2;
} else {
  sample.size = Number(flags.sample ?? Infinity);
  sample.isAsked = isAsked;
  // Stryker's own processes read TypeScript too, and vitest.fast.config.ts which tests to repeat.
  process.env['NODE_OPTIONS'] = '--import tsx';
  process.env['TEST_FOLDER'] = testFolder();
  const mutants = await new Stryker({
    mutate: paths.map((path) => (isFolder(path) ? `${path}/**/*.ts` : path)),
    testRunner: 'vitest',
    vitest: { configFile: 'vitest.fast.config.ts' },
    plugins: [import.meta.resolve('@stryker-mutator/vitest-runner'), './scripts/mutate-plan.ts'],
    reporters: ['progress', 'plan'],
    ignorePatterns: ['/bench', '/coverage', '/dist'],
    // A change in what is computed once, when a file is loaded, would need a process of its own for each.
    ignoreStatic: true,
    incremental: true,
    incrementalFile: '.stryker/results.json',
    tempDirName: '.stryker/sandbox',
    force: flags.force,
    concurrency: Number(flags.concurrency),
    // A busy machine must not pass for an endless loop.
    timeoutMS: 30_000,
  }).runMutationTest();
  showFigures(mutants.filter(isAsked));
}

function fromHere(file: string): string {
  return relative('.', file).replaceAll('\\', '/');
}

function isFolder(path: string): boolean {
  return statSync(path).isDirectory();
}

/** The innermost folder of tests that mirrors a folder with all that was asked for. */
function testFolder(): string {
  const [first = '', ...others] = paths.map((path) => (isFolder(path) ? path : dirname(path)));
  let folder = first;
  while (others.some((other) => other !== folder && !other.startsWith(`${folder}/`)))
    folder = dirname(folder);
  let mirror = folder.replace(/^src/, 'test');
  while (!existsSync(mirror)) mirror = dirname(mirror);
  return mirror;
}

/** Earlier results of other files come along. */
function isAsked({ fileName }: { readonly fileName: string }): boolean {
  const file = fromHere(fileName);
  return paths.some((path) => file === path || file.startsWith(`${path}/`));
}

/** Changes are noticed when a test fails or never ends. Those that are ignored are static or not in the sample. */
function showFigures(mutants: readonly Mutant[]): void {
  const counted = mutants.filter(({ status }) => status !== 'Ignored');
  const files = new Set(counted.map(({ fileName }) => fromHere(fileName)));
  for (const file of [...files].sort()) {
    const own = counted.filter(({ fileName }) => fromHere(fileName) === file);
    console.log(`\n${file}: ${rate(own)}`);
    const lines = readFileSync(file, 'utf8').split('\n');
    for (const mutant of own.filter((one) => !isNoticed(one))) console.log(describe(mutant, lines));
  }
  console.log(`\n${paths.join(', ')}: ${rate(counted)}`);
}

function isNoticed({ status }: Mutant): boolean {
  return status === 'Killed' || status === 'Timeout';
}

function rate(mutants: readonly Mutant[]): string {
  const noticed = mutants.filter(isNoticed).length;
  return `${noticed} of ${mutants.length} noticed (${((100 * noticed) / mutants.length).toFixed(1)} %)`;
}

/** One line: where, what stood there, and what stood there instead. */
function describe(
  { location: { start, end }, replacement, status }: Mutant,
  lines: readonly string[],
): string {
  const [first = '', ...more] = lines.slice(start.line - 1, end.line);
  const was =
    more.length > 0 ? `${first.slice(start.column - 1)} …` : first.slice(start.column - 1, end.column - 1);
  const untested = status === 'NoCoverage' ? ' (no test comes here)' : '';
  return `  ${start.line}:${start.column}  ${was}  →  ${replacement.replaceAll(/\s+/g, ' ')}${untested}`;
}
