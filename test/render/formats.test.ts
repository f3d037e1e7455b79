import { describe, expect, test } from 'vitest';
import { readReference } from '../../src/render/docx/reference/read-reference.ts';
import { documentFormats, type DocumentFormatName } from '../../src/render/formats.ts';
import type { Branding } from '../../src/render/report-document.ts';
import { documentOf, report } from './fixtures.ts';
import { sampleReference } from './docx/reference/sample-reference.ts';
import { picture } from './sample-pictures.ts';

describe.each(Object.keys(documentFormats) as DocumentFormatName[])('a %s file', (name) => {
  const { uses, load } = documentFormats[name];

  test.each(['logo', 'reference'] as const)(
    'has the %s of an organization just where it says so',
    async (look) => {
      const branding: Branding = {
        [look]: look === 'logo' ? picture('logo.png') : readReference(await sampleReference()),
      };
      const { write } = await load();
      const [plain, branded] = [
        await write(documentOf(report), {}),
        await write(documentOf(report), branding),
      ];
      expect(Buffer.compare(plain, branded) !== 0).toBe(uses.includes(look));
    },
  );
});
