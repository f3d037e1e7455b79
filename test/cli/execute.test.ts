import { expect, test } from 'vitest';
import { run } from '../../src/cli/run.ts';
import { createTestIo } from '../io/create-test-io.ts';

const ENVIRONMENTS = [
  { LANG: 'en_US.UTF-8' },
  { LANG: 'fr_FR.UTF-8' },
  { LANG: 'C', GITHUB_ACTIONS: 'true' },
];

test.each([
  { name: 'one report', words: ['validate', 'bangkok-2018-broken.yaml'] },
  {
    name: 'a report named twice and one that is not there',
    words: ['validate', 'geneva-2018.yaml', 'geneva-2018.yaml', 'none.yaml'],
  },
  { name: 'a folder', words: ['validate', '.'] },
  { name: 'a pattern that nothing matches', words: ['validate', 'none-*.yaml'] },
  { name: 'no name, without a report here', words: ['validate'] },
  { name: 'the new report on the screen', words: ['init', '-'] },
  { name: 'a list of all codes', words: ['explain'] },
  { name: 'where a report stands', words: ['status', 'bangkok-2018-draft.yaml'] },
  { name: 'two names where one is taken', words: ['status', 'a.yaml', 'b.yaml'] },
  { name: 'questions that nobody can be asked', words: ['fill', 'bangkok-2018-draft.yaml'] },
])('reads names alone as it reads them among options: $name', async ({ words }) => {
  const [command = '', ...names] = words;
  for (const env of ENVIRONMENTS) {
    const [plain, whole] = [createTestIo({ cwd: 'examples', env }), createTestIo({ cwd: 'examples', env })];
    const codes = [await run(words, plain), await run([command, '--', ...names], whole)];
    expect(codes[0]).toBe(codes[1]);
    expect(plain.out() + plain.err()).not.toBe('');
    expect([plain.out(), plain.err()]).toEqual([whole.out(), whole.err()]);
  }
});
