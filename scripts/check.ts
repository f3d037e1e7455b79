/**
 * Everything that must hold before a change goes in, the quick steps first. Stops at the first that fails. Each step
 * is a script of package.json and may be run alone.
 */
import { spawnSync } from 'node:child_process';
import { readFile, rm } from 'node:fs/promises';

const TESTS = 'check:tests';
const STEPS = [
  'build',
  'check:format',
  'check:types',
  'check:generated',
  'check:lint',
  'check:imports',
  'check:unused',
  'check:words',
  'check:package',
  'install:validator',
  TESTS,
];
const RESULTS = 'coverage/results.json';

/** What vitest's reporter writes, as far as it is read here. */
interface Results {
  readonly numPassedTests: number;
  readonly numFailedTests: number;
  readonly testResults: readonly { readonly status: string; readonly assertionResults: readonly unknown[] }[];
}

await rm(RESULTS, { force: true });
const failed = STEPS.find((step) => !passes(step));
if (failed) {
  console.log(`\nFailed: npm run ${failed}`);
  process.exitCode = 1;
}
if (!failed || failed === TESTS) console.log(`\n${await countTests()}`);

function passes(step: string): boolean {
  console.log(`\n── ${step} ──`);
  // The shell finds npm on Windows too, where it is a .cmd file.
  return (
    spawnSync(`npm run --silent ${step}`, { shell: true, stdio: ['ignore', 'inherit', 'inherit'] }).status ===
    0
  );
}

/** The last line, alone, so that a program can read it. A test file that could not be loaded counts as one failure. */
async function countTests(): Promise<string> {
  const text = await readFile(RESULTS, 'utf8').catch(() => undefined);
  if (text === undefined) return '0 passed, 1 failed';
  const { testResults, numPassedTests, numFailedTests } = JSON.parse(text) as Results;
  const suites = testResults.filter(
    ({ status, assertionResults }) => status === 'failed' && assertionResults.length === 0,
  );
  return `${numPassedTests} passed, ${numFailedTests + suites.length} failed`;
}
