import type * as FileSystem from 'node:fs';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { writeWholeFile } from '../../src/io/write-file.ts';
import { temporaryFolder } from './temporary-folder.ts';

const held = vi.hoisted(() => ({ times: 0 }));

vi.mock('node:fs', async (original) => {
  const real = await original<typeof FileSystem>();
  const renameSync: typeof real.renameSync = (from, to) => {
    if (held.times === 0) return real.renameSync(from, to);
    held.times -= 1;
    throw Object.assign(new Error('held'), { code: 'EPERM' });
  };
  return { ...real, renameSync };
});

describe('on Windows, a file that another program holds', () => {
  const platform = Object.getOwnPropertyDescriptor(process, 'platform') ?? {};
  beforeEach(() => void Object.defineProperty(process, 'platform', { ...platform, value: 'win32' }));
  afterEach(() => void Object.defineProperty(process, 'platform', platform));

  test('for a moment is written a moment later', async () => {
    held.times = 3;
    const folder = await temporaryFolder({ 'report.docx': 'old' });
    writeWholeFile(join(folder, 'report.docx'), 'report.docx', 'new');
    expect(readFileSync(join(folder, 'report.docx'), 'utf8')).toBe('new');
  });

  test('for long, as Word does, is told as busy and left as it was', async () => {
    held.times = 100;
    const folder = await temporaryFolder({ 'report.docx': 'old' });
    const problem: unknown = expect.objectContaining({ path: 'report.docx', problem: { kind: 'busy' } });
    expect(() => writeWholeFile(join(folder, 'report.docx'), 'report.docx', 'new')).toThrow(problem);
    expect(readFileSync(join(folder, 'report.docx'), 'utf8')).toBe('old');
    expect(readdirSync(folder)).toEqual(['report.docx']);
  });
});
