/**
 * Changes the source in one small place after another, and lists the changes that no fast test notices:
 *
 *   npm run mutate -- src/report/edit                a folder or file, or several
 *   npm run mutate -- src/report/edit --sample 500   that many of its changes, the same ones each time
 *
 * Results are kept in `.stryker/`, and what later edits cannot have touched is not tried again; `--force` tries it.
 */
import { readFileSync, statSync } from 'node:fs';
import { relative } from 'node:path';
import { parseArgs } from 'node:util';
import { Stryker } from '@stryker-mutator/core';
import { sample } from './mutate-sample.mjs';

const { values: flags, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    sample: { type: 'string' },
    concurrency: { type: 'string' },
    force: { type: 'boolean', default: false },
  },
});
const paths = positionals.map(fromHere);

if (paths.length === 0) {
  console.error('Name a folder or a file: npm run mutate -- src/report/edit');
  process.exitCode = 2;
} else {
  sample.size = Number(flags.sample ?? Infinity);
  sample.isAsked = isAsked;
  const mutants = await new Stryker({
    mutate: paths.map((path) => (statSync(path).isDirectory() ? `${path}/**/*.ts` : path)),
    force: flags.force,
    ...(flags.concurrency && { concurrency: Number(flags.concurrency) }),
  }).runMutationTest();
  showFigures(mutants.filter(isAsked));
}

function fromHere(file) {
  return relative('.', file).replaceAll('\\', '/');
}

/** Earlier results of other files come along. */
function isAsked({ fileName }) {
  const file = fromHere(fileName);
  return paths.some((path) => file === path || file.startsWith(`${path}/`));
}

/** Changes are noticed when a test fails or never ends. Those that are ignored are static or not in the sample. */
function showFigures(mutants) {
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

function isNoticed({ status }) {
  return status === 'Killed' || status === 'Timeout';
}

function rate(mutants) {
  const noticed = mutants.filter(isNoticed).length;
  return `${noticed} of ${mutants.length} noticed (${((100 * noticed) / mutants.length).toFixed(1)} %)`;
}

/** One line: where, what stood there, and what stood there instead. */
function describe({ location: { start, end }, replacement, status }, lines) {
  const [first, ...more] = lines.slice(start.line - 1, end.line);
  const was =
    more.length > 0 ? `${first.slice(start.column - 1)} …` : first.slice(start.column - 1, end.column - 1);
  const untested = status === 'NoCoverage' ? ' (no test comes here)' : '';
  return `  ${start.line}:${start.column}  ${was}  →  ${replacement.replaceAll(/\s+/g, ' ')}${untested}`;
}
