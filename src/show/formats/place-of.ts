import type { Range } from '../../text/range.ts';
import type { FileResult } from '../result.ts';

/** Start and end of a place as people and programs count them: 1-based, columns in Unicode code points. */
export interface StartAndEnd {
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  readonly endColumn: number;
}

/** The place of a diagnostic in its file; undefined where the file could not be read. */
export function placeOf(
  result: FileResult,
  { range }: { readonly range: Range | null },
): StartAndEnd | undefined {
  if (result.kind === 'unread' || !range) return undefined;
  const { lines } = result.source;
  const start = lines.locate(range.start);
  const end = lines.locate(range.end);
  return { ...start, endLine: end.line, endColumn: end.column };
}
