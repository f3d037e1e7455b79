/** What `npm run mutate` does with each file that it is asked for; see scripts/mutate.mjs. */
export default {
  testRunner: 'vitest',
  vitest: { configFile: 'vitest.fast.config.ts' },
  plugins: ['@stryker-mutator/vitest-runner', './scripts/mutate-sample.mjs'],
  reporters: ['progress', 'sample'],
  ignorePatterns: ['/bench', '/coverage', '/dist'],
  // A change in what is computed once, when a file is loaded, would need a process of its own for each.
  ignoreStatic: true,
  incremental: true,
  incrementalFile: '.stryker/results.json',
  tempDirName: '.stryker/sandbox',
  concurrency: 2,
  // A busy machine must not pass for an endless loop.
  timeoutMS: 30_000,
};
