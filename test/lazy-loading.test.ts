import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { BAPA_BIN } from './bapa-bin.ts';
import { temporaryFolder } from './io/temporary-folder.ts';

/** A text that only this library holds. */
const MARKS = { docx: 'w:numPr', inquirer: 'ExitPromptError', commander: 'commander.executeSubCommandAsync' };

/** The parts of the built command that a command line loads, as Node itself reports them. */
async function loadedCode(...argv: string[]): Promise<string> {
  const folder = await temporaryFolder();
  spawnSync(process.execPath, [BAPA_BIN, ...argv], {
    env: { ...process.env, NODE_V8_COVERAGE: folder },
  });
  const urls = readdirSync(folder).flatMap((name) => {
    const report = JSON.parse(readFileSync(join(folder, name), 'utf8')) as { result: { url: string }[] };
    return report.result.map(({ url }) => url).filter((url) => url.includes('/dist/'));
  });
  return urls.map((url) => readFileSync(fileURLToPath(url), 'utf8')).join('\n');
}

test('validate of a file loads neither docx nor inquirer nor commander', async () => {
  const all = readdirSync('dist')
    .map((name) => readFileSync(join('dist', name), 'utf8'))
    .join('\n');
  for (const mark of Object.values(MARKS)) expect(all).toContain(mark);
  const code = await loadedCode('validate', 'examples/geneva-2018.yaml');
  expect(code.length).toBeGreaterThan(50_000);
  for (const mark of Object.values(MARKS)) expect(code).not.toContain(mark);
});

test('render loads the writer of the format asked for only', async () => {
  const code = await loadedCode('render', 'examples/geneva-2018.yaml', '--to', 'md', '-o', '-');
  expect(code).not.toContain(MARKS.docx);
});

test('the version is printed without loading the commands', async () => {
  expect((await loadedCode('--version')).length).toBeLessThan(20_000);
});
