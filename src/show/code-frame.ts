import type { Style } from '../edge/io.ts';
import type { Lines, Range } from '../text/range.ts';
import { shown } from '../text/shown.ts';
import { showSpaces } from '../text/unprintable.ts';
import { SEVERITY_COLORS } from './severity-colors.ts';
import { cutText } from '../text/cut-text.ts';
import { columnsOf } from '../text/graphemes.ts';
import type { Severity } from '../diagnostics/diagnostic.ts';

interface FrameOptions {
  readonly style: Style;
  readonly severity: Severity;
  readonly columns: number;
  /** The finding is about spaces that look like others. */
  readonly isAboutSpaces?: boolean;
}

/**
 * The lines around a place, numbered, with the place underlined: by columns of the screen, so that Chinese and tabs
 * are underlined where they stand. Long lines are cut to the part around the place.
 */
export function codeFrame(lines: Lines, range: Range, options: FrameOptions): string[] {
  const { style, severity, isAboutSpaces = false } = options;
  const printable = (text: string) => showSpaces(shown(text), isAboutSpaces);
  const start = lines.locate(range.start);
  const end = lines.locate(range.end);
  const last = Math.min(lines.count, start.line + 1);
  const gutter = String(last).length;
  const width = Math.max(20, options.columns - gutter - 4);
  const frame: string[] = [];
  for (let number = Math.max(1, start.line - 1); number <= last; number += 1) {
    const line = lines.line(number);
    if (number === lines.count && line === '' && number !== start.line) continue;
    const offset = number === start.line ? range.start - lines.start(number) : 0;
    const [lead, rest] = [line.slice(0, offset), line.slice(offset, offset + width + 1)].map(printable);
    const cut = cutLine(lead ?? '', rest ?? '', width);
    frame.push(`${style.dim(`${String(number).padStart(gutter)} |`)} ${cut.text}`.trimEnd());
    if (number !== start.line) continue;
    const length = start.line === end.line ? range.end - range.start : line.length - offset;
    const marked = printable(line.slice(offset, offset + Math.max(1, length)).trimEnd());
    const wide = Math.max(1, Math.min(columnsOf(marked), width - cut.before));
    const mark = style[SEVERITY_COLORS[severity]]('^'.repeat(wide));
    frame.push(`${style.dim(`${' '.repeat(gutter)} |`)} ${' '.repeat(cut.before)}${mark}`);
  }
  return frame;
}

/** The part of a line that fits, and the columns before its place in it. */
function cutLine(lead: string, rest: string, width: number): { text: string; before: number } {
  const tooFar = columnsOf(lead) > width * 0.6;
  const before = tooFar ? `…${[...lead].slice(-Math.floor(width / 4)).join('')}` : lead;
  const text = cutText(before + rest, width);
  return { text, before: columnsOf(before) };
}
