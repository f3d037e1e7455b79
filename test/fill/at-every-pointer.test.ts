import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { startNavigation } from '../../src/fill/navigation.ts';
import { readPointer } from '../../src/fill/read-pointer.ts';
import { run } from '../../src/cli/run.ts';
import { parseSource } from '../../src/report/parse-source.ts';
import { createTestIo } from '../io/create-test-io.ts';

interface Found {
  readonly files: readonly {
    readonly file: string;
    readonly diagnostics: readonly {
      readonly code: string;
      readonly pointer: string;
      readonly hint?: string;
    }[];
  }[];
}

/** Places that are no question of the form, and so cannot be answered. */
const ELSEWHERE = new Set(['unknown-key', 'duplicate-key', 'merge-key']);

async function findings(path: string): Promise<Found> {
  const io = createTestIo({ cwd: process.cwd() });
  await run(['validate', path, '--format', 'json'], io);
  return JSON.parse(io.out()) as Found;
}

const FOLDERS = ['examples', 'templates', ...fixtureFolders('test/fixtures')];

function fixtureFolders(folder: string): string[] {
  const entries = readdirSync(folder, { withFileTypes: true });
  const below = entries
    .filter((entryPoint) => entryPoint.isDirectory())
    .flatMap((entryPoint) => fixtureFolders(join(folder, entryPoint.name)));
  return entries.some((entryPoint) => entryPoint.name.endsWith('.yaml')) ? [folder, ...below] : below;
}

test.each(FOLDERS)('fill --at takes every pointer that validate prints for %s', async (folder) => {
  let count = 0;
  for (const { file, diagnostics } of (await findings(folder)).files) {
    const { value } = parseSource(readFileSync(file, 'utf8'));
    for (const { code, pointer, hint = '' } of diagnostics) {
      const hinted = /fill --at (\S+)/.exec(hint)?.[1];
      // Of an answer behind a “#” the hint says another thing.
      if (code === 'missing' && hinted !== undefined)
        expect(hinted.replace(/[\u2066-\u2069]/g, ''), `${file} ${pointer}`).toBe(pointer);
      if (pointer === '' || ELSEWHERE.has(code)) continue;
      count += 1;
      const taken = readPointer(pointer);
      const at = 'pointer' in taken ? taken.pointer : 'nowhere';
      expect(`${pointer}/`, `${file}: ${code}`).toContain(`${at}/`);
      const { screen } = startNavigation(value, { pointer: at });
      expect(screen.at, `${file}: ${pointer}`).toMatch(/question|list|parts/);
    }
  }
  expect(count).toBeGreaterThan(0);
});
