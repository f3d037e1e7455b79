import { configDefaults, defineConfig, mergeConfig } from 'vitest/config';
import all from './vitest.config.ts';

/** The tests that `npm run mutate` repeats for each change: those that take a second or two, in this process. */
export default mergeConfig(
  all,
  defineConfig({
    test: {
      exclude: [
        ...configDefaults.exclude,
        // These start processes or browsers, or read the built command.
        'test/{examples,loaded-code,readme}.test.ts',
        'test/cli/**',
        'test/commands/**',
        'test/fill/{fill,terminal*}.test.ts',
        'test/io/node-*.test.ts',
        'test/ooxml-validator/**',
        'test/render/html-accessibility.test.ts',
        // These take long, or read the source as text.
        'test/**/*.{property,slow}.test.ts',
        'test/fill/at-every-pointer.test.ts',
        'test/fill/ask/widgets.test.ts',
        'test/locales/{mistakes,reports,visual-order,words}.test.ts',
        'test/validate/explanations.test.ts',
        // A thread cannot change the time zone.
        'test/workspace/today.test.ts',
      ],
    },
  }),
);
