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
  'check:package',
  'install:validator',
  TESTS,
];
const RESULTS = 'coverage/results.json';

await rm(RESULTS, { force: true });
const failed = STEPS.find((step) => !passes(step));
if (failed) {
  console.log(`\nFailed: npm run ${failed}`);
  process.exitCode = 1;
}
if (!failed || failed === TESTS) console.log(`\n${await countTests()}`);

function passes(step) {
  console.log(`\n── ${step} ──`);
  // The shell finds npm on Windows too, where it is a .cmd file.
  const options = { shell: true, stdio: ['ignore', 'inherit', 'inherit'] };
  return spawnSync(`npm run --silent ${step}`, options).status === 0;
}

/** The last line, alone, so that a program can read it. A test file that could not be loaded counts as one failure. */
async function countTests() {
  const results = await readFile(RESULTS, 'utf8').then(JSON.parse, () => undefined);
  if (!results) return '0 passed, 1 failed';
  const suites = results.testResults.filter(
    ({ status, assertionResults }) => status === 'failed' && assertionResults.length === 0,
  );
  return `${results.numPassedTests} passed, ${results.numFailedTests + suites.length} failed`;
}
