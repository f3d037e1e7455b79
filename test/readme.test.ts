import { spawnSync } from 'node:child_process';
import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { expect, test } from 'vitest';
import { BAPA_BIN } from './bapa-bin.ts';
import { temporaryFolder } from './io/temporary-folder.ts';

const README = 'README.md';
const BLOCK = /```console\n([^]*?)```/g;

/** Runs the commands of the README one after another in a folder with the examples; `UPDATE=1` writes what they print. */
test(
  'the transcripts of the README are what the commands print',
  { skip: process.platform === 'win32' },
  async () => {
    const readme = readFileSync(README, 'utf8');
    const folder = await temporaryFolder();
    cpSync('examples', folder, {
      recursive: true,
      filter: (path) => !/\.(docx|md|html)$/.test(path) || path.includes('attachments'),
    });
    const blocks = [...readme.matchAll(BLOCK)].map(([, block = '']) =>
      commandsOf(block)
        .map((line) => transcript(line, folder))
        .join(''),
    );
    const expected = readme.replace(BLOCK, () => `\`\`\`console\n${blocks.shift() ?? ''}\`\`\``);
    if (process.env['UPDATE']) writeFileSync(README, expected);
    expect(readme).toBe(expected);
  },
);

function commandsOf(block: string): string[] {
  return block.split('\n').filter((line) => line.startsWith('$ '));
}

function transcript(line: string, folder: string): string {
  const bin = join(folder, '.bin');
  cpSync('test/bapa-on-path.sh', join(bin, 'bapa'));
  const env = {
    PATH: [bin, process.env['PATH']].join(delimiter),
    BAPA: BAPA_BIN,
    LANG: 'en_US.UTF-8',
    TZ: 'UTC',
  };
  const done = spawnSync('sh', ['-c', `${line.slice(2)} 2>&1`], { cwd: folder, env, encoding: 'utf8' });
  return `${line}\n${done.stdout}`;
}
