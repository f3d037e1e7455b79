import {
  BuilderElement,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  WidthType,
  type ITableOptions,
  type XmlComponent,
} from 'docx';
import { DENSE_MARGIN } from './column-widths.ts';
import type { Draft, ParagraphDraft, TableDraft } from './context.ts';

/** Space above a paragraph that follows a table, which has none below it. */
const AFTER_TABLE = 200;

/** Makes the paragraphs and tables of docx, once nothing is added to them any more. */
export function buildDrafts(drafts: readonly Draft[]): (Paragraph | Table)[] {
  return drafts.map((draft, index) => {
    if (draft.kind === 'table') return buildTable(draft);
    const afterTable = drafts[index - 1]?.kind === 'table';
    return buildParagraph(draft, afterTable);
  });
}

function buildParagraph({ options, children }: ParagraphDraft, afterTable = false): Paragraph {
  const spacing = afterTable &&
    !options.style?.startsWith('Heading') && { spacing: { ...options.spacing, before: AFTER_TABLE } };
  return new Paragraph({ ...options, ...spacing, children });
}

class CaptionedTable extends Table {
  /** docx has no option for the caption that screen readers say, the last of a table's properties. */
  constructor(options: ITableOptions, caption: string) {
    super(options);
    const [properties] = this.root as unknown as { readonly root: XmlComponent[] }[];
    properties?.root.push(
      new BuilderElement({ name: 'w:tblCaption', attributes: { val: { key: 'w:val', value: caption } } }),
    );
  }
}

function buildTable({ rows, widths, dense, indent, rightToLeft, caption }: TableDraft): Table {
  const width = widths.reduce((sum, column) => sum + column, 0);
  const options: ITableOptions = {
    style: 'ReportTable',
    layout: TableLayoutType.FIXED,
    width: { size: width, type: WidthType.DXA },
    columnWidths: widths,
    tableLook: {
      firstRow: true,
      lastRow: false,
      firstColumn: false,
      lastColumn: false,
      noHBand: true,
      noVBand: true,
    },
    ...(indent > 0 && { indent: { size: indent, type: WidthType.DXA } }),
    ...(rightToLeft && { visuallyRightToLeft: true }),
    ...(dense && { margins: { left: DENSE_MARGIN, right: DENSE_MARGIN, marginUnitType: WidthType.DXA } }),
    rows: rows.map(
      ({ whole, cells }, index) =>
        new TableRow({
          ...(whole && { cantSplit: true }),
          ...(index === 0 && { tableHeader: true }),
          children: cells.map(
            (paragraphs, column) =>
              new TableCell({
                width: { size: widths[column] ?? 0, type: WidthType.DXA },
                children: paragraphs.map((paragraph) => buildParagraph(paragraph)),
              }),
          ),
        }),
    ),
  };
  return new CaptionedTable(options, caption);
}
