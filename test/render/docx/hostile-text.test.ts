import { expect, test } from 'vitest';
import { writeDocx } from '../../../src/render/docx/write-docx.ts';
import { plainText, readParts, xmlProblem } from './read-docx.ts';
import { sampleDocument, text } from './sample-document.ts';

test.each([
  ['control characters', '\u0000a\u0008b\u000Bc', 'abc'],
  ['noncharacters', 'a\uFFFE\uFFFFb', 'ab'],
  ['lone surrogates', '\uD800a\uDC00', 'a'],
  ['ends of CDATA and references', ']]> &#0; &amp; <!-- x', ']]> &#0; &amp; <!-- x'],
  ['emoji with joiners', '👩‍👩‍👧‍👦🇦🇷', '👩‍👩‍👧‍👦🇦🇷'],
  ['overrides of direction', '\u202Eabc', 'abc'],
  ['a line of 100,000 characters', 'x'.repeat(100_000), 'x'.repeat(100_000)],
])('%s', async (_name, source, expected) => {
  const document = sampleDocument([{ type: 'paragraph', children: [text(source)] }], { title: source });
  const parts = readParts(await writeDocx(document, {}));
  for (const [, xml] of parts) expect(xmlProblem(xml)).toBeUndefined();
  expect(plainText(parts.get('word/document.xml') ?? '').trim()).toBe(expected);
});
