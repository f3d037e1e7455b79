import type { Nodes, Table, TableRow } from 'mdast';
import { cutWords } from '../../text/cut-text.ts';
import { dropUnprintable } from '../../text/unprintable.ts';
import { addParagraph } from './add-paragraph.ts';
import { closeBookmarks, openLater } from './bookmark-marks.ts';
import type { Context, ParagraphDraft, Piece, State } from './context.ts';
import { breakLongWords, columnWidths, linesOf, type TableType } from './column-widths.ts';
import { flattenInlines } from './flatten-inlines.ts';
import type { ParagraphProperties } from './paragraph.ts';
import { readsRightToLeft } from './scripts.ts';
import { writeText } from './write-runs.ts';
import { append, greatest } from '../../text/lists.ts';

/** Word has no more columns. */
const MAXIMUM_COLUMNS = 63;
/** The facts' column of labels. */
const LABELS = 2600;
const NARROWEST = 90;
/** A row that takes less of a page, or a table, is kept on one: the title of the report stands above the first. */
const SHORT = { row: 0.3, table: 0.45 };
/** A line of a cell, in ems, and the room that each of its paragraphs has besides. */
const LINE = { height: 1.3, room: 60 };

/** Adds a table: its first row is repeated on every page, and no row is split that takes little of a page. */
export function addTable(node: Table, context: Context, state: State): void {
  const facts = node.data?.bapa?.role === 'facts';
  const columns = Math.min(
    MAXIMUM_COLUMNS,
    greatest(
      node.children.map((row) => row.children.length),
      1,
    ),
  );
  const texts = node.children.map((row) => cellPieces(row, columns, context, state));
  const indent = Math.min(context.indent, state.page.text - columns * NARROWEST);
  const caption = facts ? dropUnprintable(state.words.facts) : captionOf(texts[0] ?? [], state);
  if (facts) addCaption(caption, state);
  else if (state.out.at(-1)?.kind === 'table') addGap(state);
  // A table cannot bear a list mark.
  if (state.marker) addParagraph([], context, state, { keepNext: true });
  const outer = state.out;
  state.out = []; // the cells' paragraphs are no blocks of the document
  const { text } = state.page;
  const { size } = state.typography;
  const divided = columnWidths(
    texts.map((cells) => cells.map(printed)),
    text - indent,
    size,
  );
  const { type } = divided;
  const widths = facts && columns === 2 ? [LABELS, text - LABELS] : divided.widths;
  const heights = texts.map((cells) => heightOf(cells, widths, type) / state.page.textHeight);
  const together = heights.reduce((all, height) => all + height, 0) < SHORT.table;
  const rows = texts.map((cells, index) => ({
    whole: (heights[index] ?? 0) < SHORT.row,
    cells: addRow(node, index, { cells, widths, type, together }, state),
  }));
  state.out = outer;
  outer.push({
    kind: 'table',
    rows,
    widths,
    dense: type.dense,
    indent,
    rightToLeft: state.typography.direction === 'rtl' || readsRightToLeft(texts.flat().map(plain).join(' ')),
    caption,
  });
}

/** The pieces of a row's cells; what stands beyond the last column that Word can have goes into that one. */
function cellPieces(row: TableRow, columns: number, context: Context, state: State): Piece[][] {
  const cells = row.children.map((cell) => flattenInlines([cell as Nodes], context, state));
  const rest = cells.splice(columns);
  const last = cells.at(-1) ?? [];
  for (const pieces of rest) append(last, [{ kind: 'separator', text: ' ', format: {} }, ...pieces]);
  while (cells.length < columns) cells.push([]);
  return cells;
}

/** About how high a row is, in twips. */
function heightOf(cells: readonly Piece[][], widths: readonly number[], type: TableType): number {
  const line = LINE.height * type.size * 10;
  return greatest(
    cells.map((pieces, column) =>
      splitAt(pieces, 'separator', 'break').reduce((all, part) => {
        const width = (widths[column] ?? 0) - type.padding;
        return all + linesOf(printed(part), width, type) * line + LINE.room;
      }, 0),
    ),
  );
}

function addRow(
  table: Table,
  index: number,
  given: {
    readonly cells: readonly Piece[][];
    readonly widths: readonly number[];
    readonly type: TableType;
    readonly together: boolean;
  },
  state: State,
): ParagraphDraft[][] {
  const row = table.children[index];
  if (row) openLater(state.bookmarks.opens(row), state);
  const drafts = given.cells.map((pieces, column) => {
    const style = `${index === 0 ? 'TableHeading' : 'TableText'}${given.type.dense ? 'Small' : ''}` as const;
    const keepNext = given.together && index < table.children.length - 1;
    const properties = { ...alignmentOf(table.align?.[column], state), ...(keepNext && { keepNext }) };
    const cellWidth = (given.widths[column] ?? 0) - given.type.padding;
    const broken = pieces.map((piece) => breakWords(piece, cellWidth, given.type));
    return addCell(broken, { ...cellContext, style, cellWidth }, properties, state);
  });
  if (row) closeBookmarks(state.bookmarks.closes(row), state);
  return drafts;
}

const cellContext = { format: {}, indent: 0, level: -1, top: false } as const;

function addCell(
  pieces: readonly Piece[],
  context: Context,
  properties: ParagraphProperties,
  state: State,
): ParagraphDraft[] {
  return splitAt(pieces, 'separator').map((part) => addParagraph(part, context, state, properties));
}

/** Several values in one cell stand below each other. */
function splitAt(pieces: readonly Piece[], ...kinds: readonly Piece['kind'][]): Piece[][] {
  const parts: Piece[][] = [[]];
  for (const piece of pieces) {
    if (kinds.includes(piece.kind)) parts.push([]);
    else parts.at(-1)?.push(piece);
  }
  return parts;
}

function breakWords(piece: Piece, width: number, type: TableType): Piece {
  return piece.kind === 'text' ? { ...piece, text: breakLongWords(piece.text, width, type) } : piece;
}

/** Markdown's columns are aligned left and right on the page; Word's from the start and end of the line. */
function alignmentOf(
  align: 'left' | 'right' | 'center' | null | undefined,
  state: State,
): ParagraphProperties {
  if (align === 'center') return { alignment: 'center' };
  const atStart = state.typography.direction === 'rtl' ? 'right' : 'left';
  return align && align !== atStart ? { alignment: 'end' } : {};
}

function addCaption(caption: string, state: State): void {
  const line = writeText(caption, {}, state);
  state.out.push({ kind: 'paragraph', properties: { style: 'Caption' }, content: line.content });
}

function addGap(state: State): void {
  state.out.push({ kind: 'paragraph', properties: { style: 'TableGap' }, content: [] });
}

/** What a screen reader says of a table: the names of its columns. */
function captionOf(header: readonly Piece[][], state: State): string {
  const names = header.map((pieces) => cutWords(plain(pieces), 60)).filter((name) => name !== '');
  return cutWords(names.join(state.words.comma), 240) || dropUnprintable(state.words.details);
}

/** What takes room in a line: the mark of a note too. */
function printed(pieces: readonly Piece[]): string {
  return plain(
    pieces.map((piece) => (piece.kind === 'note' ? { ...piece, kind: 'text', text: NOTE } : piece)),
  );
}

const NOTE = '10';

function plain(pieces: readonly Piece[]): string {
  return dropUnprintable(pieces.map((piece) => ('text' in piece ? piece.text : ' ')).join(''));
}
