import { describe, expect, test } from 'vitest';
import { explain } from '../../src/commands/explain.ts';
import { LANGUAGES } from '../../src/locales/index.ts';
import { columnsOf } from '../../src/text/graphemes.ts';
import { SEVERITIES } from '../../src/diagnostics/diagnostic.ts';
import { createTestIo } from '../io/create-test-io.ts';

async function explained(code: string | undefined, lang: string, columns: number): Promise<string[]> {
  const io = createTestIo({ cwd: '.', columns });
  await explain(code, { lang }, io);
  return io.out().split('\n');
}

describe.each(LANGUAGES)('bapa explain in %s', (language) => {
  test.each([80, 60, 40])('is nowhere wider than a terminal of %i columns', async (columns) => {
    for (const code of [undefined, ...Object.keys(SEVERITIES)]) {
      const lines = await explained(code, language, columns);
      expect(
        lines.filter((line) => columnsOf(line) > columns),
        code,
      ).toEqual([]);
    }
  });

  test.each([80, 40])('lists every code at the beginning of a line, at %i columns', async (columns) => {
    const first = (await explained(undefined, language, columns)).map((line) => line.split(' ')[0]);
    expect(first).toEqual(expect.arrayContaining(Object.keys(SEVERITIES)));
  });
});

test('an example that does not fit is cut where it is seen to be', async () => {
  expect((await explained('too-long', 'zh', 80)).filter((line) => line.endsWith('…'))).not.toEqual([]);
});
