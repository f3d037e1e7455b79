import { expect, test } from 'vitest';
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
  ['more text gets more room', `| No. | Action |\n| - | - |\n| 1 | ${LONG} |`, [24.5, 135.5]],
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

test('in Word, the labels of the facts take a little more than a quarter of the page', async () => {
  const table = markdown('| Item | Details |\n| - | - |\n| Date | 27 June 2018 |').map((node) =>
    node.type === 'table' ? mark(node, 'facts', '') : node,
  );
  expect(await columnWidths(sampleDocument(table))).toEqual([45.9, 114.1]);
});
