import stringWidth from 'fast-string-width';

const segmenter = new Intl.Segmenter(undefined, { granularity: 'grapheme' });
const ASCII = /^[ -~]*$/;

/** Tabs are shown as so many spaces. */
export const TAB = '    ';

/** A character as a person sees it: of one or several code points. */
export interface Grapheme {
  readonly text: string;
  /** Columns that it takes in a terminal: 0, 1 or 2; of a tab, 4. */
  readonly width: number;
}

/** The characters of a text without line breaks. */
export function graphemes(text: string): Grapheme[] {
  if (ASCII.test(text)) return text.split('').map((character) => ({ text: character, width: 1 }));
  return Array.from(segmenter.segment(text), ({ segment }) => ({ text: segment, width: widthOf(segment) }));
}

function widthOf(grapheme: string): number {
  return grapheme === '\t' ? TAB.length : stringWidth(grapheme);
}

/** The offset one character before another offset. */
export function previousOffset(text: string, offset: number): number {
  if (offset === 0) return 0;
  const start = text.lastIndexOf('\n', offset - 1) + 1;
  if (start === offset) return offset - 1;
  const last = graphemes(text.slice(start, offset)).at(-1);
  return offset - (last?.text.length ?? 1);
}

/** The offset one character after another offset. */
export function nextOffset(text: string, offset: number): number {
  if (offset >= text.length) return text.length;
  const end = text.indexOf('\n', offset);
  if (end === offset) return offset + 1;
  const [first] = graphemes(text.slice(offset, end < 0 ? Math.min(text.length, offset + 200) : end));
  return offset + (first?.text.length ?? 1);
}
