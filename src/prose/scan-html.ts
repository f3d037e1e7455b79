import type { Range } from '../text/range.ts';
import { BOOLEAN_ATTRIBUTES, htmlElement } from './html-elements.ts';

/** What is left of a piece of Markdown that the parser took for HTML. */
export interface ScannedHtml {
  /**
   * The text between the tags. Whatever is no HTML, such as `<name of institution>`, is text; `<br>` is a line break of
   * Markdown.
   */
  readonly text: string;
  /** What was taken out and is nowhere now, with offsets in the scanned piece. */
  readonly removed: readonly Range[];
}

/** A tag as CommonMark knows it: name, attributes. */
const TAG =
  /<\/?([A-Za-z][A-Za-z0-9-]*)((?:\s+[A-Za-z_:][\w.:-]*(?:\s*=\s*(?:[^\s"'=<>`]+|'[^']*'|"[^"]*"))?)*)\s*\/?>/y;

/** Elements whose content is no text for readers. */
const RAW = new Set(['script', 'style']);

interface Tag {
  readonly name: string;
  readonly closing: boolean;
  readonly end: number;
}

/**
 * Takes the tags of HTML elements, comments, instructions and declarations out of a text, and scripts and styles whole.
 * What is opened but never closed is only a tag, so that no word after it is lost.
 */
export function scanHtml(html: string): ScannedHtml {
  const removed: Range[] = [];
  const kept: string[] = [];
  const unclosed = new Set<string>();
  let last = 0;
  let at = html.indexOf('<');
  while (at >= 0) {
    const piece = pieceAt(html, at, unclosed);
    if (piece) {
      kept.push(html.slice(last, at), piece.instead);
      if (piece.instead !== LINE_BREAK) removed.push({ start: at, end: piece.end });
      last = piece.end;
    }
    at = html.indexOf('<', piece?.end ?? at + 1);
  }
  return { text: kept.join('') + html.slice(last), removed };
}

/** The name of the tag of a script or style that a text consists of; undefined for anything else. */
export function rawTag(html: string): { name: string; closing: boolean } | undefined {
  const tag = tagAt(html, 0);
  return tag?.end === html.length && RAW.has(tag.name) ? tag : undefined;
}

/** Markdown's line break that is nothing at the end of a paragraph. */
const LINE_BREAK = '  \n';

/** Whether a text is nothing but the tag of a line break. */
export function isLineBreak(html: string): boolean {
  return scanHtml(html).text === LINE_BREAK;
}

interface Piece {
  readonly end: number;
  readonly instead: string;
}

function pieceAt(html: string, at: number, unclosed: Set<string>): Piece | undefined {
  const enclosed = ENCLOSED.find(({ open }) => html.slice(at, at + open.length).toLowerCase() === open);
  if (enclosed) {
    const { open, close, inner } = enclosed;
    const end = findClose(html, close, at + 2, unclosed);
    if (end === undefined) return undefined;
    return { end, instead: inner ? html.slice(at + open.length, end - close.length) : '' };
  }
  const tag = tagAt(html, at);
  if (!tag) return undefined;
  return {
    end: RAW.has(tag.name) && !tag.closing ? endOfRaw(html, tag, unclosed) : tag.end,
    instead: tag.name === 'br' ? LINE_BREAK : htmlElement(tag.name) === 'parting' ? ' ' : '',
  };
}

/** What has a beginning and an end of its own and is no tag; of CDATA, the inner text is kept. */
const ENCLOSED = [
  { open: '<!--', close: '-->', inner: false },
  { open: '<![cdata[', close: ']]>', inner: true },
  { open: '<?xml', close: '>', inner: false },
  { open: '<!doctype', close: '>', inner: false },
];

/** The end of the closing tag of a script or style; without one, of its opening tag. */
function endOfRaw(html: string, tag: Tag, unclosed: Set<string>): number {
  const close = findClose(html, `</${tag.name}`, tag.end, unclosed);
  const end = close === undefined ? -1 : html.indexOf('>', close);
  return end < 0 ? tag.end : end + 1;
}

/** The end of the next `close`. What was not found once is not looked for again. */
function findClose(html: string, close: string, from: number, unclosed: Set<string>): number | undefined {
  if (unclosed.has(close)) return undefined;
  const found = close.startsWith('</') ? indexOfIgnoringCase(html, close, from) : html.indexOf(close, from);
  if (found >= 0) return found + close.length;
  unclosed.add(close);
  return undefined;
}

function indexOfIgnoringCase(text: string, part: string, from: number): number {
  const pattern = new RegExp(part, 'gi');
  pattern.lastIndex = from;
  return pattern.exec(text)?.index ?? -1;
}

/** The tag of a known element that stands at an offset. */
function tagAt(html: string, at: number): Tag | undefined {
  TAG.lastIndex = at;
  const match = TAG.exec(html);
  const name = match?.[1]?.toLowerCase() ?? '';
  if (!match || htmlElement(name) === undefined || isWords(match[2] ?? '')) return undefined;
  return { name, closing: match[0].startsWith('</'), end: at + match[0].length };
}

/** Whether the attributes of a tag are words of a sentence. */
function isWords(attributes: string): boolean {
  if (attributes.includes('=')) return false;
  const words = attributes.toLowerCase().split(/\s+/).filter(Boolean);
  return words.some((word) => !BOOLEAN_ATTRIBUTES.has(word));
}
