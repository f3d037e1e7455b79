import { describe, expect, test } from 'vitest';
import { readReference } from '../../src/render/docx/reference/read-reference.ts';
import { documentFormats, type DocumentFormatName } from '../../src/render/formats.ts';
import type { Branding } from '../../src/render/report-document.ts';
import { documentOf, report } from './fixtures.ts';
import { readParts } from './docx/read-docx.ts';
import { sampleReference } from './docx/reference/sample-reference.ts';
import { picture } from './sample-pictures.ts';

function mapTexts<T>(value: T, change: (text: string) => string): T {
  if (typeof value === 'string') return change(value) as T;
  if (Array.isArray(value)) return value.map((one: unknown) => mapTexts(one, change)) as T;
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, one]) => [key, mapTexts(one as unknown, change)]),
  ) as T;
}

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

  test.skipIf(name === 'pdf')('has no marks that override direction, and those of letters', async () => {
    const { write } = await load();
    const hostile = mapTexts(
      report,
      (text) => `\u202e${text} \u202da\u202c [&#x202e;b](https://x.org/\u202e) \u200fc\u2067d\u2069`,
    );
    const bytes = await write(documentOf({ ...hostile, language: 'en' }), {});
    const text = name === 'docx' ? [...readParts(bytes).values()].join('') : new TextDecoder().decode(bytes);
    expect(text).not.toMatch(/[\u202d\u202e]|(?<!\\)&#(?:x202[de]|823[78]);/i);
    expect(text).toContain('\u200fc\u2067d\u2069');
  });
});
