import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import { run } from '../../src/cli/run.ts';
import { LANGUAGES, loadLocale } from '../../src/locales/index.ts';
import type { Language } from '../../src/locales/locale.ts';
import { createTestIo } from '../io/create-test-io.ts';
import { temporaryFolder } from '../io/temporary-folder.ts';
import { sampleReport } from './sample-report.ts';

/** The way of a rapporteur: an empty report, its answers, the check, the documents. */
async function makeDocuments(language: Language): Promise<(name: string) => Uint8Array> {
  const cwd = await temporaryFolder({
    'answers.yaml': sampleReport(language),
    'concept-note.docx': 'x',
    'participants.csv': 'x',
  });
  const commands = [
    ['init', '--lang', language],
    ['fill', '--answers', 'answers.yaml'],
    ['validate', '--strict'],
    ['render', '--to', 'docx', '--to', 'md', '--to', 'html'],
  ];
  for (const argv of commands) {
    const io = createTestIo({ cwd });
    const code = await run(argv, io);
    expect(code, `${argv.join(' ')}: ${io.out()}${io.err()}`).toBe(0);
  }
  return (name) => readFileSync(join(cwd, name));
}

test.each(LANGUAGES)(
  'a report in %s: begun, answered, checked, and made into documents',
  async (language) => {
    const read = await makeDocuments(language);
    const { fields, document } = await loadLocale(language);
    const isRightToLeft = language === 'ar';
    const section = document.section('A', fields.summary.title);

    expect(strFromU8(read('report.md'))).toContain(`\n## ${section}\n`);

    const html = strFromU8(read('report.html'));
    expect(html).toContain(`<html lang="${language}" dir="${isRightToLeft ? 'rtl' : 'ltr'}">`);
    expect(html).toContain(`>${section}</h2>`);

    const parts = unzipSync(read('report.docx'));
    const xml = (name: string) => strFromU8(parts[name] ?? new Uint8Array());
    const attribute = { ar: 'bidi', zh: 'eastAsia' }[language as string] ?? 'val';
    expect(xml('word/styles.xml')).toMatch(new RegExp(`<w:lang [^>]*w:${attribute}="${language}`));
    expect((xml('word/document.xml') + xml('word/styles.xml')).includes('<w:bidi/>')).toBe(isRightToLeft);
    expect(xml('word/document.xml').includes('<w:bidiVisual/>')).toBe(isRightToLeft);
  },
);

test('Chinese lines that were wrapped are joined without a space, and emphasis ends before a character', async () => {
  const read = await makeDocuments('zh');
  const html = strFromU8(read('report.html'));
  expect(html).toContain('技术合作，并讨论了今后的方向。');
  expect(html).toContain('<strong>登记。</strong>比<em>宣传</em>更为重要。');
});
