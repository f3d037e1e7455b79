import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { run } from '../../src/cli/run.ts';
import { createTestIo } from '../io/create-test-io.ts';
import { temporaryFolder } from '../io/temporary-folder.ts';

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

describe('marks of direction at the ends of words, as they are copied from an Arabic page', () => {
  const marked = (word: string) => `\u200f${word}\u200e`;

  test('do not keep commands, options, choices, dates and names of files from being known', async () => {
    const io = createTestIo({ cwd: await temporaryFolder() });
    expect(await run(['init', '--lang', 'ar', '--date', '27 يونيو 2018'].map(marked), io)).toBe(0);
    const sets = ['\u061ctype\u200f=thematic\u200f', 'title=\u200fورشة\u200f'];
    const line = ['fill', marked('report.yaml'), marked('--set'), sets[0]!, '--set', sets[1]!];
    expect(await run(line, io)).toBe(0);
    const written = readFileSync(join(io.files.cwd, 'report.yaml'), 'utf8');
    for (const answer of [
      'language: ar',
      'date: 27 يونيو 2018\n',
      'type: thematic',
      'title: \u200fورشة\u200f',
    ])
      expect(written).toContain(answer);
  });

  test('belong to the name of a file that is there with them', async () => {
    const io = createTestIo({ cwd: await temporaryFolder() });
    writeFileSync(join(io.files.cwd, marked('a.yaml')), 'title: x\n');
    expect(await run(['validate', marked('a.yaml')], io)).toBe(1);
    expect(io.out()).toContain('title');
    expect(await run(['validate', marked('b.yaml')], io)).toBe(2);
  });
});
