import { expect, test } from 'vitest';
import { quickValidate } from '../src/quick-validate.ts';
import { runProgram } from '../src/program.ts';
import { createTestIo } from './io/create-test-io.ts';

const ENVIRONMENTS = [
  { LANG: 'en_US.UTF-8' },
  { LANG: 'fr_FR.UTF-8' },
  { LANG: 'C', GITHUB_ACTIONS: 'true' },
];

test.each([
  { name: 'one report', words: ['bangkok-2018-broken.yaml'] },
  {
    name: 'a report named twice and one that is not there',
    words: ['geneva-2018.yaml', 'geneva-2018.yaml', 'none.yaml'],
  },
  { name: 'a folder', words: ['.'] },
  { name: 'a pattern that nothing matches', words: ['none-*.yaml'] },
  { name: 'no name, without a report here', words: [] },
])('says of $name what the whole program says', async ({ words }) => {
  for (const env of ENVIRONMENTS) {
    const [quick, whole] = [createTestIo({ cwd: 'examples', env }), createTestIo({ cwd: 'examples', env })];
    const codes = [await quickValidate(words, quick), await runProgram(['validate', ...words], whole)];
    expect(codes[0]).toBe(codes[1]);
    expect(quick.out() + quick.err()).not.toBe('');
    expect([quick.out(), quick.err()]).toEqual([whole.out(), whole.err()]);
  }
});
