import type { Paragraph, PhrasingContent } from 'mdast';
import { linkifyLine } from './linkify.ts';
import { MAX_PLAIN_LINES, MAX_PLAIN_LINES_AFTER, MAX_PLAIN_LINKS, MIN_JOINED_LINE } from '../text/limits.ts';

/**
 * A text as paragraphs without any formatting: blank lines part paragraphs, line breaks stay. Loses no word. Where a
 * text has a great many lines, short ones of a paragraph are joined, then paragraphs, and where it has a great many addresses, they are not links.
 * @param isAfter it has no formatting because of all that stands before it in the report
 */
export function plainParagraphs(text: string, isAfter = false): Paragraph[] {
  const parts = text
    .split(/(?:\r\n|\n|\r)[ \t]*(?=[\r\n])/)
    .map((part) => linesOf(part))
    .filter((lines) => lines.length > 0);
  const most = isAfter ? MAX_PLAIN_LINES_AFTER : MAX_PLAIN_LINES;
  const isLong = parts.reduce((sum, lines) => sum + lines.length, 0) > most;
  const paragraphs = isLong ? shortened(parts, most) : parts;
  const toNodes = isLinkable(text) ? linkifyLine : asText;
  return paragraphs.map((lines) => ({
    type: 'paragraph',
    children: lines.flatMap((line, index) => [
      ...(index === 0 ? [] : [{ type: 'break' } as const]),
      ...toNodes(line),
    ]),
  }));
}

function linesOf(text: string): string[] {
  const lines = text.split(/\r\n|\n|\r/).map((line) => line.replace(/[ \t]+/g, ' ').trim());
  return lines.filter((line) => line !== '');
}

/** The same with the lines of each paragraph joined, and paragraphs only where there are more than may stay. */
function shortened(parts: readonly (readonly string[])[], most: number): string[][] {
  if (parts.length <= most) return parts.map((lines) => joined(lines, MIN_JOINED_LINE));
  const whole = parts.map((lines) => lines.join(' '));
  const length = whole.reduce((sum, text) => sum + text.length, 0);
  return joined(whole, Math.min(MIN_JOINED_LINE, Math.ceil(length / most))).map((line) => [line]);
}

/** Texts in as few as have a length at least. */
function joined(texts: readonly string[], least: number): string[] {
  const found: string[] = [];
  let open: string[] = [];
  let length = 0;
  for (const text of texts) {
    open.push(text);
    length += text.length + 1;
    if (length < least) continue;
    found.push(open.join(' '));
    [open, length] = [[], 0];
  }
  return open.length > 0 ? [...found, open.join(' ')] : found;
}

/** Whether addresses are looked for in a text: the search takes long in words that do not end. */
function isLinkable(text: string): boolean {
  const addresses = text.match(/:\/\/|www\.|@/gi)?.length ?? 0;
  return addresses > 0 && addresses <= MAX_PLAIN_LINKS;
}

function asText(value: string): PhrasingContent[] {
  return [{ type: 'text', value }];
}
