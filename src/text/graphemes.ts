import stringWidth from 'fast-string-width';
import { STYLE } from './styles.ts';

/** Tabs are shown as so many spaces. */
const TAB = '    ';

/** A character as a person sees it: of one or several code points. */
export interface Grapheme {
  readonly text: string;
  /** Columns that it takes in a terminal: 0, 1 or 2; of a tab, 4. */
  readonly width: number;
}

/** Characters that stand alone whatever is beside them: tabs, and marks that set the direction. */
const ALONE = '\\u001B\\t\\u200E\\u200F\\u202A-\\u202E\\u2066-\\u2069';
/** Letters, digits and punctuation that join with nothing but the marks of `MARKS`. */
const SIMPLE =
  ' -~\\u00A0-\\u00A8\\u00AA-\\u00AC\\u00AF-\\u02FF\\u0370-\\u0482\\u048A-\\u052F\\u05D0-\\u05EA\\u060C\\u061B\\u061F' +
  '\\u0620-\\u064A\\u0660-\\u066F\\u0671-\\u06D3\\u06F0-\\u06FF\\u1E00-\\u1FFF\\u2010-\\u2027\\u2030-\\u203B' +
  '\\u20A0-\\u20BF\\u3001-\\u3029\\u3041-\\u3096\\u309B-\\u30FF\\u3400-\\u9FFF\\uFF01-\\uFF60';
/** Accents and vowel signs: they belong to the letter before them. */
const MARKS = '\\u0300-\\u036F\\u064B-\\u065F\\u0670';

/** One grapheme that needs no looking up, or a stretch that does. */
const TOKEN = new RegExp(
  `${STYLE}|[${ALONE}]|[${SIMPLE}][${MARKS}]*(?=[${SIMPLE}${ALONE}]|$)|[${SIMPLE}]?[^${SIMPLE}${ALONE}]+`,
  'g',
);
const NEEDS_NO_LOOKUP = new RegExp(`^(?:${STYLE}|[${ALONE}]|[${SIMPLE}][${MARKS}]*)$`);

/** What short tokens were split into. A text holds few different ones; the same objects are given again. */
const known = new Map<string, readonly Grapheme[]>();
const MAX_KNOWN = 10_000;
const LONGEST_KNOWN = 12;
let segmenter: Intl.Segmenter | undefined;

/** The characters of a text without line breaks; a code for a colour is one without width. */
export function* graphemes(text: string): Generator<Grapheme> {
  for (const [token] of text.matchAll(TOKEN)) yield* known.get(token) ?? split(token);
}

function split(token: string): readonly Grapheme[] {
  const texts = NEEDS_NO_LOOKUP.test(token) ? [token] : segment(token);
  const parts = texts.map((text) => ({ text, width: text === '\t' ? TAB.length : stringWidth(text) }));
  if (known.size >= MAX_KNOWN) known.clear();
  if (token.length <= LONGEST_KNOWN) known.set(token, parts);
  return parts;
}

function segment(text: string): string[] {
  segmenter ??= new Intl.Segmenter(undefined, { granularity: 'grapheme' });
  return Array.from(segmenter.segment(text), (one) => one.segment);
}

/** True for a text in which every letter takes one column, as most messages are: it need not be taken apart. */
export function isPlain(text: string): boolean {
  return /^[ -~]*$/.test(text);
}

/** How many columns a text without line breaks takes in a terminal; colours take none. */
export function columnsOf(text: string): number {
  if (isPlain(text)) return text.length;
  let columns = 0;
  for (const { width } of graphemes(text)) columns += width;
  return columns;
}

/** A text as it is shown in a row of the terminal. */
export function shown(text: string): string {
  return text.replaceAll('\t', TAB);
}

/** Where a character begins before which nothing can join with what comes after it. */
const LAST_START = new RegExp(`[${SIMPLE}${ALONE}][^${SIMPLE}${ALONE}]*$`);
const ENOUGH = 100;

/** The offset one character before another offset. */
export function previousOffset(text: string, offset: number): number {
  const line = text.slice(text.lastIndexOf('\n', offset - 1) + 1, offset);
  if (line === '') return Math.max(0, offset - 1);
  const near = LAST_START.exec(line.slice(-ENOUGH))?.[0] ?? line;
  const last = [...graphemes(near)].at(-1);
  return offset - (last?.text.length ?? 1);
}

/** The offset one character after another offset. */
export function nextOffset(text: string, offset: number): number {
  if (offset >= text.length) return text.length;
  if (text[offset] === '\n') return offset + 1;
  const [word = ''] = /^[^\n][^\n ]*/.exec(text.slice(offset, offset + 200)) ?? [];
  const [first] = graphemes(word);
  return offset + (first?.text.length ?? 1);
}
