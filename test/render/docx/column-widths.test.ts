import fc from 'fast-check';
import { expect, test } from 'vitest';
import { breakLongWords } from '../../../src/render/docx/column-widths.ts';
import { writeDocx } from '../../../src/render/docx/write-docx.ts';
import { readPart } from './read-docx.ts';
import { mark, markdown, markdownDocument, sampleDocument } from './sample-document.ts';

/** The widths of the columns of the first table, in millimetres. */
async function columnWidths(document: Parameters<typeof writeDocx>[0]): Promise<number[]> {
  const xml = readPart(await writeDocx(document, {}), 'word/document.xml');
  const grid = /<w:tblGrid>(.*?)<\/w:tblGrid>/s.exec(xml)?.[1] ?? '';
  return [...grid.matchAll(/w:w="(\d+)"/g)].map(([, twips]) => Math.round((Number(twips) / 1440) * 254) / 10);
}

const LONG = 'Designate one institution in each country that answers for cooperation with the South';

// The text of a page is 160 mm wide.
test.each([
  ['equal columns share the page', '| a | b |\n| - | - |\n| c | d |', [80, 80]],
  ['more text gets more room', `| No. | Action |\n| - | - |\n| 1 | ${LONG} |`, [24.9, 135.1]],
  [
    'a long word is not broken',
    `| Name | Action |\n| - | - |\n| Intergovernmental | ${LONG} |`,
    [56.9, 103.1],
  ],
  [
    'many columns are narrow',
    `|${' a |'.repeat(8)}\n|${' - |'.repeat(8)}\n|${' b |'.repeat(8)}`,
    [20, 20, 20, 20, 20, 20, 20, 20.1],
  ],
  ['a table in a list stands further in', '- item\n\n  | a | b |\n  | - | - |\n  | c | d |', [73.6, 73.6]],
])('in Word, %s', async (_, source, widths) => {
  expect(await columnWidths(markdownDocument(source))).toEqual(widths);
});

const ADDRESS = 'director.of.the.port.authority@example.org';
const NUMBERS = '| Ships |' + ' 12,345,678 |'.repeat(7);

test.each([
  ['usual', `| Country | Date | E-mail |\n| - | - | - |\n| Kenya | 2018-06-27 | ${ADDRESS.repeat(3)} |`],
  ['dense', `| Name |${' 2018 |'.repeat(7)}\n|${' - |'.repeat(8)}\n${NUMBERS}`],
])('in a %s table numbers, dates and short words stay whole', async (kind, source) => {
  const xml = readPart(await writeDocx(markdownDocument(source), {}), 'word/document.xml');
  const texts = [...xml.matchAll(/<w:t [^>]*>([^<]*)/g)].map(([, text]) => text);
  expect(texts.filter((text) => text?.includes('\u200B')).map((text) => text?.slice(0, 24))).toEqual(
    kind === 'usual' ? ['director.\u200Bof.\u200Bthe.\u200Bport.'] : [],
  );
  expect(xml.includes('w:val="TableTextSmall"')).toBe(kind === 'dense');
  const widths = await columnWidths(markdownDocument(source));
  // 12,345,678 in 8 points takes 14.2 mm, 2018-06-27 in 9.5 points 17.2, with what is free beside them.
  expect(Math.min(...widths.slice(1))).toBeGreaterThan(kind === 'dense' ? 16 : 21);
  expect(widths.reduce((sum, width) => sum + width, 0)).toBeCloseTo(160, 0);
});

test('in Word, the labels of the facts take a little more than a quarter of the page', async () => {
  const table = markdown('| Item | Details |\n| - | - |\n| Date | 27 June 2018 |').map((node) =>
    node.type === 'table' ? mark(node, 'facts', '') : node,
  );
  expect(await columnWidths(sampleDocument(table))).toEqual([45.9, 114.1]);
});

test('in Word, a date and an amount are no words to break, whatever spaces stand in them', async () => {
  const address = 'cooperation@ministry-of-foreign-affairs.example.org';
  const [, , date = 0, amount = 0] = await columnWidths(
    markdownDocument(
      `| Pays | Site | Date | Montant |\n| - | - | - | - |\n| ${address} | ${address} | 27 juin 2018 | 1 234 567,89 € |`,
      'fr',
    ),
  );
  // In 9.5 points they take 21 and 26 mm.
  expect(date).toBeGreaterThan(22);
  expect(amount).toBeGreaterThan(27);
});

test.each([
  ['short', 3, true],
  ['higher than a part of a page', 40, false],
])('in Word, a row that is %s: %i lines', async (_, lines, isWhole) => {
  const cell = Array.from(
    { length: lines },
    (__, index) => `Institute of cooperation with the South, number ${index}`,
  ).join('; ');
  const source = `| a | b |\n| - | - |\n| c | ${cell} |\n| d | e |`;
  const xml = readPart(await writeDocx(markdownDocument(source), {}), 'word/document.xml');
  const rows = [...xml.matchAll(/<w:tr>.*?<\/w:tr>/gs)].map(([row]) => row);
  expect(rows.map((row) => row.includes('<w:cantSplit/>'))).toEqual([true, isWhole, true]);
  // Paragraphs that stay with the next one would hold the table on one page.
  expect(rows[1]?.includes('<w:keepNext/>')).toBe(isWhole);
});

test('a text of any script keeps all of its letters where its long words are broken', () => {
  const part = fc.constantFrom(
    '南南合作的作用与《2030年可持续发展议程》的执行：挑战和机遇',
    'ミャンマー、',
    'التعاون فيما بين بلدان الجنوب',
    'https://www.example.org/a-long/path',
    '1\u00a0234\u202f567',
    ' ',
    '\n',
    '-',
  );
  const type = { size: 19, padding: 220, dense: false };
  fc.assert(
    fc.property(fc.array(part), fc.integer({ min: 100, max: 6000 }), (parts, width) => {
      const text = parts.join('');
      expect(breakLongWords(text, width, type).replaceAll('\u200B', '')).toBe(text);
    }),
  );
});

test('in Word, numbers stay whole where other words must be broken', async () => {
  const name = 'Internationalization';
  const names = Array.from({ length: 11 }, () => name).join(' | ');
  const source = `| ${names} | Sum |\n|${' - |'.repeat(12)}\n| ${names} | 1,234,567 |`;
  const widths = await columnWidths(markdownDocument(source));
  // In 8 points it takes 15 mm.
  expect(widths.at(-1)).toBeGreaterThan(15);
});
