import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Files } from '../../src/edge/io.ts';
import { check, openReport, withText } from '../../src/workspace/open-report.ts';
import { reopenReport, saveReport } from '../../src/workspace/save-report.ts';
import { createTestIo } from '../io/create-test-io.ts';
import { temporaryFolder } from '../io/temporary-folder.ts';
import { VALID } from '../validate/check-text.ts';

const MARKED = `\uFEFF${VALID}`;

async function opened(text = MARKED) {
  const cwd = await temporaryFolder({
    'report.yaml': text,
    'concept-note.docx': 'x',
    'participants.csv': 'x',
  });
  const io = createTestIo({ cwd });
  const path = join(cwd, 'report.yaml');
  return {
    io,
    report: await openReport('report.yaml', {}, io),
    read: () => readFileSync(path, 'utf8'),
    write: (content: string | Uint8Array) => writeFileSync(path, content),
  };
}

describe('an opened report', () => {
  test('has the text of its file, byte order mark included, and speaks its language', async () => {
    const { report, io } = await opened();
    expect(report.text).toBe(MARKED);
    expect(report.locale.language).toBe('en');
    const french = await withText(report, VALID.replace('language: en', 'language: fr'), io);
    expect(french.locale.language).toBe('fr');
  });

  test('looks at the files that it names once, and only when it is checked', async () => {
    const { io } = await opened();
    const seen: string[] = [];
    const facts: Files['facts'] = (path) => {
      seen.push(path);
      return io.files.facts(path);
    };
    const files = Object.assign(Object.create(io.files) as Files, { facts });
    const report = await openReport('report.yaml', {}, { ...io, files });
    // What may be written back must be a file.
    expect(seen).toEqual(['report.yaml']);
    expect(await check(report, { draft: false })).toEqual([]);
    expect(await check(report, { draft: true })).toEqual([]);
    expect(seen.filter((path) => path.endsWith('participants.csv'))).toHaveLength(1);
  });

  test('is written as it was changed', async () => {
    const { io, report, read } = await opened();
    const after = await withText(report, MARKED.replace('title:', 'title: # kept\n '), io);
    await saveReport(report, after, io);
    expect(read()).toBe(after.text);
  });

  test('is never written in a state that cannot be read', async () => {
    const { io, report, read } = await opened();
    const broken = await withText(report, `${MARKED}\n"`, io);
    await expect(saveReport(report, broken, io)).rejects.toThrow('would break report.yaml');
    expect(read()).toBe(MARKED);
  });

  test('takes in what others write', async () => {
    const { io, report, write } = await opened();
    expect(await reopenReport(report, io)).toBe(report);
    write(VALID.replace('title:', 'title: # kept\n '));
    expect((await reopenReport(report, io))?.text).toContain('# kept');
  });

  test.each([
    { what: 'a text that is no YAML any more', content: `${VALID}\n"` },
    { what: 'bytes that are no text', content: new Uint8Array([0x50, 0x4b, 3, 4, 0, 0]) },
  ])('is not taken for one where others left $what', async ({ content }) => {
    const { io, report, write } = await opened();
    write(content);
    expect(await reopenReport(report, io)).toBeUndefined();
  });
});
