import { DENSE_MARGIN } from './column-widths.ts';
import type { Draft, ParagraphDraft, RowDraft, TableDraft } from './context.ts';
import { element, joined, nothing, setting, wrapper, type Markup } from './markup.ts';
import { paragraph } from './paragraph.ts';

/** Space above a paragraph that follows a table, which has none below it. */
const AFTER_TABLE = 200;

/** Writes paragraphs and tables, once nothing is added to them any more. */
export function writeDrafts(drafts: readonly Draft[]): Markup {
  return joined(
    drafts.map((draft, index) => {
      if (draft.kind === 'table') return writeTable(draft);
      const afterTable = drafts[index - 1]?.kind === 'table';
      return afterTable ? writeAfterTable(draft) : writeParagraph(draft);
    }),
  );
}

function writeParagraph({ properties, content }: ParagraphDraft): Markup {
  return paragraph(properties, content);
}

function writeAfterTable({ properties, content }: ParagraphDraft): Markup {
  if (properties.style?.startsWith('Heading')) return paragraph(properties, content);
  const spacing = { ...properties.spacing, before: AFTER_TABLE };
  return paragraph({ ...properties, spacing }, content);
}

function writeTable({ rows, widths, dense, indent, rightToLeft, caption }: TableDraft): Markup {
  const whole = widths.reduce((sum, column) => sum + column, 0);
  const margins = [width('w:left', DENSE_MARGIN), width('w:right', DENSE_MARGIN)];
  const properties = [
    setting('w:tblStyle', 'ReportTable'),
    rightToLeft ? element('w:bidiVisual', {}) : nothing,
    width('w:tblW', whole),
    indent > 0 ? width('w:tblInd', indent) : nothing,
    element('w:tblLayout', { 'w:type': 'fixed' }),
    dense ? wrapper('w:tblCellMar', margins) : nothing,
    element('w:tblLook', LOOK),
    setting('w:tblCaption', caption),
  ];
  const columns = widths.map((column) => element('w:gridCol', { 'w:w': column }));
  return element('w:tbl', {}, [
    wrapper('w:tblPr', properties),
    wrapper('w:tblGrid', columns),
    joined(rows.map((row, index) => writeRow(row, widths, index === 0))),
  ]);
}

/** Which parts of the table's style count. */
const LOOK = {
  'w:firstRow': 'true',
  'w:lastRow': 'false',
  'w:firstColumn': 'false',
  'w:lastColumn': 'false',
  'w:noHBand': 'true',
  'w:noVBand': 'true',
};

function width(name: string, twips: number): Markup {
  return element(name, { 'w:type': 'dxa', 'w:w': twips });
}

/** The first row is repeated on every page. */
function writeRow({ whole, cells }: RowDraft, widths: readonly number[], isFirst: boolean): Markup {
  const properties = [
    whole ? element('w:cantSplit', {}) : nothing,
    isFirst ? element('w:tblHeader', {}) : nothing,
  ];
  const written = cells.map((paragraphs, column) =>
    element('w:tc', {}, [
      wrapper('w:tcPr', [width('w:tcW', widths[column] ?? 0)]),
      joined(paragraphs.map(writeParagraph)),
    ]),
  );
  return element('w:tr', {}, [wrapper('w:trPr', properties), joined(written)]);
}
