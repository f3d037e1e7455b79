import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: [`${process.env['TEST_FOLDER'] ?? 'test'}/**/*.test.ts`],
    globalSetup: ['test/rebuild.ts'],
    setupFiles: ['test/random-seed.ts'],
    // Golden files are written with `UPDATE=1` only: one that is not there fails.
    update: process.env['UPDATE'] ? 'all' : 'none',
    // Whole processes on a busy machine take their time.
    testTimeout: 120_000,
    coverage: {
      provider: 'v8',
      include: ['src/**/*.ts'],
      exclude: ['src/generated/**', 'src/**/*.d.ts'],
      reporter: ['text-summary', 'html'],
      thresholds: { lines: 90 },
    },
  },
});
