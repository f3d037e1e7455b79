import type { RootContent } from 'mdast';
import { describe, expect, test } from 'vitest';
import { writeDocx } from '../../../src/render/docx/write-docx.ts';
import { outline, readPart, runs } from './read-docx.ts';
import type { mark } from './sample-document.ts';
import { markdownDocument, sampleDocument, text } from './sample-document.ts';

async function body(source: string, language: 'en' | 'ar' | 'zh' = 'en'): Promise<string> {
  return readPart(await writeDocx(markdownDocument(source, language), {}), 'word/document.xml');
}

const cases: Record<string, readonly [source: string, expected: readonly string[]]> = {
  'soft break': ['one\ntwo', ['Normal | one two']],
  'hard break': ['one\\\ntwo', ['Normal | one⏎two']],
  quotes: ['> one\n>\n> > two\n\nthree', ['Quote | one', 'Quote | two', 'Normal | three']],
  code: ['```\na\n\n\tb\n```', ['CodeBlock | a', 'CodeBlock | ', 'CodeBlock |     b']],
  rule: ['a\n\n---\n\nb', ['Normal | a', 'ThematicBreak | ', 'Normal | b']],
  'bold line above text': [
    '## A\n\n**Trends**\n\ntext\n\n**Not above anything**',
    ['Heading1 | A', 'AnswerHeading2 | Trends', 'Normal | text', 'Normal | Not above anything'],
  ],
  'lists three deep': [
    '1. a\n   - b\n     1. c\n\n        d\n     2. e\n   - f\n\n   g\n2. h',
    ['1.0 | a', '1.1 | b', '1.2 | c', ' | d', '1.2 | e', '1.1 | f', ' | g', '1.0 | h'].map(item),
  ],
  'two lists count anew': [
    '1. a\n\ntext\n\n1. b',
    ['ListParagraph 1.0 | a', 'Normal | text', 'ListParagraph 2.0 | b'],
  ],
  'inner lists of one item count anew': [
    '- a\n\n  1. b\n\n  between\n\n  1. c',
    ['1.0 | a', '2.1 | b', ' | between', '3.1 | c'].map(item),
  ],
  tasks: ['- [ ] a\n- [x] b', ['1.0 | ☐⇥a', '1.0 | ☒⇥b'].map(item)],
  'task in an ordered list': ['1. [x] a\n2. b', ['1.0 | ☒ a', '1.0 | b'].map(item)],
  'a number that Word cannot count to': ['99999999. a', ['1.0 | 99999999.⇥a'].map(item)],
  'lists that begin with lists': ['- - - a', ['1.0 | a'].map(item)],
  'an item without text': ['1. a\n2.\n3. c', ['1.0 | a', '1.0 | ', '1.0 | c'].map(item)],
  table: [
    '| a | b |\n| - | - |\n| c |',
    ['TableHeading | a', 'TableHeading | b', 'TableText | c', 'TableText | '],
  ],
  'two tables': ['| a |\n| - |\n\n| b |\n| - |', ['TableHeading | a', 'TableGap | ', 'TableHeading | b']],
};

function item(line: string): string {
  return `ListParagraph${line.startsWith(' ') ? '' : ' '}${line}`;
}

test.each(Object.entries(cases))('%s', async (_name, [source, expected]) => {
  expect(outline(await body(source))).toEqual(expected);
});

describe('lists', () => {
  test('start where the author starts, at every level', async () => {
    const document = markdownDocument('7. a\n\n   3. b\n\n- c\n\n  5. d');
    const numbering = readPart(await writeDocx(document, {}), 'word/numbering.xml');
    const starts = [...numbering.matchAll(/<w:lvl w:ilvl="(\d)"[^>]*><w:start w:val="(\d+)"\/>/g)];
    expect(
      starts.filter(([, , start]) => start !== '1').map(([, level, start]) => `${level}: ${start}`),
    ).toEqual(['0: 7', '1: 3', '1: 5']);
  });

  test('stop at the ninth level of Word without losing text', async () => {
    const xml = await body(
      Array.from({ length: 12 }, (_, level) => `${'  '.repeat(level)}- L${level}`).join('\n'),
    );
    expect(outline(xml).map((line) => line.slice(-10))).toContain(' 1.8 | L11');
    expect(outline(xml)).toHaveLength(12);
  });

  test('a thousand deep are no reason to fail', async () => {
    let node: RootContent = { type: 'paragraph', children: [text('deepest')] };
    for (let depth = 0; depth < 1000; depth++) {
      node = {
        type: 'list',
        ordered: true,
        children: [
          { type: 'listItem', children: [{ type: 'paragraph', children: [text(`L${depth}`)] }, node] },
        ],
      };
    }
    let quote: RootContent = { type: 'paragraph', children: [text('quoted')] };
    for (let depth = 0; depth < 1000; depth++) quote = { type: 'blockquote', children: [quote] };
    const xml = readPart(await writeDocx(sampleDocument([node, quote]), {}), 'word/document.xml');
    const lines = outline(xml);
    expect(lines).toHaveLength(1002);
    expect(lines.at(-2)).toContain('deepest');
    expect(lines.at(-1)).toBe('Quote | quoted');
  });
});

describe('text', () => {
  test('keeps its emphasis, for Arabic letters too', async () => {
    const [plain, strong, both, struck, code] = runs(await body('a **b *c*** ~~d~~ `e`')).filter(
      ({ text }) => text.trim() !== '',
    );
    expect(plain?.properties).toBe('');
    expect(strong?.properties).toBe('<w:b/><w:bCs/>');
    expect(both?.properties).toBe('<w:b/><w:bCs/><w:i/><w:iCs/>');
    expect(struck?.properties).toBe('<w:strike/>');
    expect(code?.properties).toBe('<w:rStyle w:val="InlineCode"/>');
  });

  test('a thousand emphases in each other are no reason to fail', async () => {
    let node: Parameters<typeof mark>[0] = text('x');
    for (let depth = 0; depth < 1000; depth++) node = { type: 'emphasis', children: [node] };
    const document = sampleDocument([{ type: 'paragraph', children: [node] }]);
    expect(outline(readPart(await writeDocx(document, {}), 'word/document.xml'))).toEqual(['Normal | x']);
  });

  test('joins wrapped Chinese lines without a space', async () => {
    expect(outline(await body('南南\n合作，\n见 UNOSSC\n报告**词**\n词', 'zh'))).toEqual([
      'Normal | 南南合作，见 UNOSSC 报告词词',
    ]);
  });

  test('that looks like docx’s own marks stays text', async () => {
    const source = ['CURRENT', '1. {list-1-0} {default-bullet-numbering-0}'].join('\n\n');
    expect(outline(await body(source))).toEqual([
      'Normal | CURRENT',
      'ListParagraph 1.0 | {list-1-0} {default-bullet-numbering-0}',
    ]);
  });

  test('links to the web and to mail; other links are text', async () => {
    const bytes = await writeDocx(
      markdownDocument(
        '[a](https://example.org/?x=1&y={z}) <mailto:b@example.org> [c](javascript:d) [e](f.pdf)',
      ),
      {},
    );
    const targets = [
      ...readPart(bytes, 'word/_rels/document.xml.rels').matchAll(/hyperlink" Target="([^"]*)"/g),
    ];
    expect(targets.map(([, target]) => target)).toEqual([
      'https://example.org/?x=1&amp;y=%7Bz%7D',
      'mailto:b@example.org',
    ]);
    expect(outline(readPart(bytes, 'word/document.xml'))).toEqual(['Normal | a mailto:b@example.org c e']);
  });
});

describe('footnotes', () => {
  test('are real ones; a second reference has a note of its own', async () => {
    const bytes = await writeDocx(markdownDocument('a[^1] b[^1]\n\n[^1]: note\n\n    more'), {});
    expect(outline(readPart(bytes, 'word/document.xml'))).toEqual(['Normal | a* b*']);
    const notes = readPart(bytes, 'word/footnotes.xml');
    expect(notes).toMatch(/w:id="1">.*w:id="2">/s);
    expect(outline(notes).slice(-4)).toEqual([
      'FootnoteText |  note',
      'FootnoteText | more',
      'FootnoteText |  note',
      'FootnoteText | more',
    ]);
  });

  test('in footnotes are told in brackets, once', async () => {
    const bytes = await writeDocx(markdownDocument('a[^1]\n\n[^1]: one[^2]\n\n[^2]: two[^1]'), {});
    expect(outline(readPart(bytes, 'word/footnotes.xml')).at(-1)).toBe('FootnoteText |  one [two [one]]');
  });
});

describe('tables', () => {
  test('have a header row, rows that do not split, a caption and columns as wide as the text', async () => {
    const xml = await body('| Fund | Volume |\n| --- | ---: |\n| A | 1 |');
    expect(xml).toContain('<w:trPr><w:cantSplit/><w:tblHeader/></w:trPr>');
    expect(xml).toContain('<w:tblCaption w:val="Fund, Volume"/></w:tblPr>');
    const widths = [...xml.matchAll(/<w:gridCol w:w="(\d+)"/g)].map(([, width]) => Number(width));
    expect(widths.reduce((sum, width) => sum + width, 0)).toBe(9070);
    expect(xml).toMatch(/<w:jc w:val="end"\/><\/w:pPr><w:r><w:t xml:space="preserve">1</);
  });

  test('run from right to left in Arabic, where left is the end', async () => {
    const xml = await body('| أ | ب |\n| :--- | ---: |\n| ج | د |', 'ar');
    expect(xml).toContain('<w:bidiVisual/>');
    expect([...xml.matchAll(/<w:jc w:val="(\w+)"/g)].map(([, side]) => side)).toEqual(['end', 'end']);
  });

  test('put what Word has no columns for into the last one', async () => {
    const row = (name: string): string =>
      `|${Array.from({ length: 70 }, (_, column) => `${name}${column}`).join('|')}|`;
    const xml = await body([row('a'), `|${'-|'.repeat(70)}`, row('b')].join('\n'));
    expect(xml.match(/<w:gridCol /g)).toHaveLength(63);
    expect(outline(xml).at(-1)).toBe('TableTextSmall | b69');
  });
});
