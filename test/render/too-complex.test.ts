import { describe, expect, test } from 'vitest';
import { parseSource } from '../../src/report/parse-source.ts';
import { keepProse, onceForEach } from '../../src/prose/known-prose.ts';
import { parseProse } from '../../src/prose/parse-prose.ts';
import { writeDocx } from '../../src/render/docx/write-docx.ts';
import { writeHtml } from '../../src/render/html.ts';
import { writeMarkdown } from '../../src/render/markdown.ts';
import { plainText, readPart } from './docx/read-docx.ts';
import { documentOf } from './fixtures.ts';

const COUNT = 7_000;
const SHAPES: Readonly<Record<string, (word: string) => string>> = {
  emphasis: (word) => `*${word}*\n\n`,
  items: (word) => `- ${word}\n`,
  links: (word) => `[${word}](http://a.bc)\n\n`,
  HTML: (word) => `<b>${word}</b>\n\n`,
};

describe.each(Object.entries(SHAPES))('%s past the limit, all words are there', (_, shape) => {
  const words = Array.from({ length: COUNT }, (__, number) => `w${number}x`);
  const trends = words.map(shape).join('');
  const wordsIn = (text: string) => text.match(/w\d+x/g);

  test('and it is told', () => {
    expect(parseProse(trends).findings.map(({ kind }) => kind)).toEqual(['too-complex']);
  });

  test('in Markdown and HTML', async () => {
    for (const write of [writeMarkdown, writeHtml]) {
      const bytes = await write(documentOf({ trends }, { draft: true }), {});
      expect(wordsIn(new TextDecoder().decode(bytes))).toEqual(words);
    }
  });

  test('in Word', async () => {
    const bytes = await writeDocx(documentOf({ trends }, { draft: true }), {});
    const xml = readPart(bytes, 'word/document.xml');
    expect(wordsIn(plainText(xml))).toEqual(words);
  });
});

test('a text is parsed once in a report, and in one that an edit makes of it', () => {
  const read: string[] = [];
  const parse = (text: string, isPlain: boolean) => {
    read.push(text);
    return parseProse(text, isPlain);
  };
  const [before, after] = [parseSource('trends: "*a*"'), parseSource('trends: "*b*"')];
  const tree = onceForEach(before, parse)('*a*', false);
  expect(onceForEach(before, parse)('*a*', false)).toBe(tree);
  keepProse(before, after);
  expect(onceForEach(after, parse)('*a*', false)).toBe(tree);
  onceForEach(after, parse)('*b*', false);
  expect(read).toEqual(['*a*', '*b*']);
});
