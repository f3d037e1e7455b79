import { expect, test } from 'vitest';
import { writeDocx } from '../../src/render/docx/write-docx.ts';
import { writeHtml } from '../../src/render/html.ts';
import { writeMarkdown } from '../../src/render/markdown.ts';
import { plainText, readPart } from './docx/read-docx.ts';
import { documentOf, report } from './fixtures.ts';

const TYPED = 'Le **27** juin : « *oui* » ; `a : b` ! Tél. +41 22 917-12 34';
const PRINTED =
  'Le 27\u00A0juin\u00A0: «\u00A0oui\u00A0»\u00A0; a : b\u00A0! Tél. +41\u00A022\u00A0917-12\u00A034';
const document = () => documentOf({ ...report, language: 'fr', needs: TYPED });

test('Word files keep the lines of a French text together, across bold words, but for code', async () => {
  const xml = readPart(await writeDocx(document(), {}), 'word/document.xml');
  const held = xml.replaceAll('<w:noBreakHyphen/>', '<w:t>-</w:t>');
  expect(plainText(held)).toContain(PRINTED);
});

test('so do pages of HTML', async () => {
  const page = new TextDecoder().decode(await writeHtml(document(), {}));
  expect(page.replace(/<[^>]*>/g, '')).toContain(PRINTED);
});

test('Markdown stays as it was typed', async () => {
  expect(new TextDecoder().decode(await writeMarkdown(document(), {}))).toContain(TYPED);
});

test('a telephone number without a country is held where the form asks for one', async () => {
  const prepared_by = [{ name: 'Team', telephone: '022 917-12' }];
  const xml = readPart(await writeDocx(documentOf({ ...report, prepared_by }), {}), 'word/document.xml');
  expect(xml).toContain('022\u00A0917</w:t><w:noBreakHyphen/><w:t xml:space="preserve">12');
});

test('hyphens of an author that show at the end of a line only, or hold one together, are Word’s own', async () => {
  const needs = 'Donau\u00ADdampfer, Nord\u2011Süd';
  const xml = readPart(await writeDocx(documentOf({ ...report, needs }), {}), 'word/document.xml');
  expect(xml).toContain(
    'Donau</w:t><w:softHyphen/><w:t xml:space="preserve">dampfer, Nord</w:t><w:noBreakHyphen/>',
  );
});

test('in an Arabic paragraph a telephone number keeps its order', async () => {
  const prepared_by = [{ name: 'فريق', telephone: '+1-202-555' }];
  const xml = readPart(
    await writeDocx(documentOf({ ...report, language: 'ar', prepared_by }), {}),
    'word/document.xml',
  );
  expect(xml).toContain(
    '\u200E+1</w:t><w:noBreakHyphen/><w:t xml:space="preserve">202</w:t><w:noBreakHyphen/>',
  );
});
