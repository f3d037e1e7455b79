/** The start of the line that holds an offset. */
export function lineStart(text: string, offset: number): number {
  // Before the text there is nothing; `lastIndexOf` takes a place before it for its first character.
  return offset <= 0 ? 0 : text.lastIndexOf('\n', offset - 1) + 1;
}

/** The end of the line that holds an offset, without its line break. */
export function lineEnd(text: string, offset: number): number {
  const feed = text.indexOf('\n', offset);
  if (feed < 0) return text.length;
  return feed > offset && text[feed - 1] === '\r' ? feed - 1 : feed;
}

/** The start of the line after the one that holds an offset; the end of the text where there is none. */
export function nextLine(text: string, offset: number): number {
  const feed = text.indexOf('\n', offset);
  return feed < 0 ? text.length : feed + 1;
}

/** The end of the line above the one that holds an offset, which is not the first. */
export function previousLineEnd(text: string, offset: number): number {
  const start = lineStart(text, offset);
  return text[start - 2] === '\r' ? start - 2 : start - 1;
}

/** How many characters stand before an offset on its line. */
export function columnAt(text: string, offset: number): number {
  return offset - lineStart(text, offset);
}

/** True where only spaces stand before an offset on its line. */
export function beginsLine(text: string, offset: number): boolean {
  return text.slice(lineStart(text, offset), offset).trim() === '';
}

export interface TextLine {
  readonly start: number;
  /** Without the line break. */
  readonly end: number;
  readonly kind: 'blank' | 'comment' | 'content';
  /** Of the first character that is not a space or tab. */
  readonly column: number;
}

/** The line that starts at an offset. */
export function readLine(text: string, start: number): TextLine {
  const end = lineEnd(text, start);
  const column = text.slice(start, end).search(/[^ \t]/);
  if (column < 0) return { start, end, kind: 'blank', column: 0 };
  return { start, end, kind: text[start + column] === '#' ? 'comment' : 'content', column };
}

/** The lines after the one that holds an offset. */
export function* linesAfter(text: string, offset: number): Generator<TextLine> {
  for (let at = nextLine(text, offset); at < text.length; at = nextLine(text, at)) yield readLine(text, at);
}
