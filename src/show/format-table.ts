import type { Style } from '../edge/io.ts';
import { cutText } from '../text/cut-text.ts';
import { columnsOf } from '../text/graphemes.ts';
import { greatest } from '../text/lists.ts';

/** Lays out rows under a header in columns as wide as their content; the first column gives way on narrow screens. */
export function formatTable(
  header: readonly string[],
  rows: readonly (readonly string[])[],
  columns: number,
  style: Style,
): string[] {
  const all = [header, ...rows];
  const widths = header.map((_, column) => greatest(all.map((row) => columnsOf(row[column] ?? ''))));
  const others = widths.slice(1).reduce((sum, width) => sum + width + 2, 0);
  widths[0] = Math.min(widths[0] ?? 0, Math.max(20, columns - others));
  const layOut = (row: readonly string[]) =>
    row
      .map((cell, column) => pad(cell, widths[column] ?? 0))
      .join('  ')
      .trimEnd();
  return [style.bold(layOut(header)), ...rows.map(layOut)];
}

/** Pads or cuts a cell to a width in columns. Only cells without colours are ever cut. */
function pad(cell: string, width: number): string {
  const text = cutText(cell, width);
  return text + ' '.repeat(width - columnsOf(text));
}
