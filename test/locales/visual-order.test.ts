import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { run } from '../../src/cli/run.ts';
import { createTestIo } from '../io/create-test-io.ts';
import { temporaryFolder } from '../io/temporary-folder.ts';

const PROGRAMS = [
  [process.env['BAPA_SOFFICE'] ?? 'soffice', '--version'],
  ['pdftotext', '-v'],
] as const;
const missing = PROGRAMS.filter(([program, flag]) => spawnSync(program, [flag]).error !== undefined);
const mustRun = process.env['CI'] === 'true' && process.platform === 'linux';
const isSkipped = missing.length > 0 && !mustRun;
if (isSkipped) {
  console.warn(
    `Skipped: the order of mixed Arabic lines on paper; not installed: ${missing.map(([one]) => one).join(', ')}.`,
  );
}

/** The lines of the pages from top to bottom, each as its words from left to right, as they are seen. */
function seenLines(pdf: string): string[] {
  const { stdout } = spawnSync('pdftotext', ['-bbox', pdf, '-'], { encoding: 'utf8' });
  const words = [...stdout.matchAll(/<page |<word xMin="([\d.]+)" yMin="([\d.]+)"[^>]*>([^<]*)<\/word>/g)];
  const lines = new Map<string, { left: number; text: string }[]>();
  let page = 0;
  for (const [, left, top, text = ''] of words) {
    if (left === undefined) page += 1;
    else {
      const key = `${page} ${top}`;
      lines.set(key, [...(lines.get(key) ?? []), { left: Number(left), text }]);
    }
  }
  return [...lines.values()].map((line) =>
    line
      .sort((one, other) => one.left - other.left)
      .map(({ text }) => text)
      .join(' '),
  );
}

describe.skipIf(isSkipped)('Arabic lines that hold other things, on paper', () => {
  /** What stands on each line in Latin letters and digits, from left to right. */
  const latin = async () => {
    const report = readFileSync(new URL('../fixtures/languages/mixed-directions.yaml', import.meta.url));
    const cwd = await temporaryFolder({ 'report.yaml': report });
    const io = createTestIo({ cwd });
    expect(await run(['render', '--draft', '--to', 'pdf'], io), io.err()).toBe(0);
    return seenLines(join(cwd, 'report.draft.pdf')).map(
      (line) => line.match(/[A-Za-z0-9+@.:-]{2,}|\b\d\b/g)?.join(' ') ?? '',
    );
  };

  test('run from right to left, while names, addresses, numbers and dates in them keep their own order', async () => {
    const lines = await latin();
    // The fact about the date: `27-29 حزيران/يونيه 2018`, the days first, so on the right.
    expect(lines).toContain('2018 27-29');
    // The facts about the author: the telephone number after the address, so to its left, its own groups in order.
    expect(lines).toContain('+962 6 555 0142 rapporteur@example.org');
    // The sentence: the address comes first, so it is on the right; then the date; then the number, which stands whole
    // on that line or the next, as the widths of the fonts that are installed have it.
    expect(lines.find((line) => line.includes('2018-07-31'))).toMatch(
      /^(?:\+962 6 555 0142 )?2018-07-31 rapporteur@example\.org$/,
    );
    expect(lines.find((line) => line.includes('9:00'))).toMatch(/15:30 9:00/);
    expect(lines).toContain('BAPA+40 South-South Atlas 2.0 UN-Habitat');
  }, 120_000);
});
