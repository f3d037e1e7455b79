import { MAX_SCRIPT_RUNS } from '../../text/limits.ts';
import { typeset } from '../../text/typeset.ts';
import { dropUnprintable } from '../../text/unprintable.ts';
import {
  ExternalHyperlink,
  FootnoteReferenceRun,
  NoBreakHyphen,
  SoftHyphen,
  TextRun,
  type IRunOptions,
  type ParagraphChild,
  type XmlComponent,
} from 'docx';
import { bookmarkEnd, bookmarkStart } from './bookmark-marks.ts';
import type { TextFormat, Piece, State } from './context.ts';
import { joinLines } from './join-lines.ts';
import { pictureRun } from './picture-run.ts';
import { readsRightToLeft, type Script } from './scripts.ts';
import { segmentText, type Segment } from './segment-text.ts';
import type { CharacterStyleId } from './style-sheet.ts';
import type { Typography } from './typography.ts';
import { append } from '../../text/lists.ts';

/** What a paragraph holds, and the direction it reads in. */
export interface Line {
  readonly children: ParagraphChild[];
  readonly rightToLeft: boolean;
}

/**
 * Turns pieces into runs: one for each stretch of one format and one script. The direction follows the document's and
 * the text's, where none is given. `width` is the line's, in twips, into which pictures are fitted.
 */
export function writeRuns(
  raw: readonly Piece[],
  state: State,
  { direction, width = state.page.text }: { direction?: 'ltr' | undefined; width?: number } = {},
): Line {
  const { typography } = state;
  const pieces = joinLines(raw);
  const text = pieces.map(textOf).join('');
  const rightToLeft = direction !== 'ltr' && (typography.direction === 'rtl' || readsRightToLeft(text));
  const cutter = cut(segmentsOf(text, rightToLeft, state));
  const children: ParagraphChild[] = [];
  let link: { href: string; children: ParagraphChild[] } | undefined;
  let target: TextFormat['link'];
  for (const piece of pieces) {
    if (piece.format.link !== target) {
      target = piece.format.link;
      link = target && { href: target.href, children: [] };
      // docx reads the children only when it writes the file, so they may still grow.
      if (link) children.push(new ExternalHyperlink({ link: link.href, children: link.children }));
    }
    append(link?.children ?? children, writePiece(piece, cutter(textOf(piece).length), width, state));
  }
  return { children, rightToLeft };
}

function segmentsOf(text: string, rightToLeft: boolean, state: State): Segment[] {
  const room = MAX_SCRIPT_RUNS - state.scriptRuns;
  if (room <= 0) return [{ text, script: rightToLeft ? 'arabic' : 'latin' }];
  const segments = segmentText(text, rightToLeft, state.typography.language === 'zh');
  const rest = segments.splice(room);
  state.scriptRuns += segments.length;
  const [first] = rest;
  return first ? [...segments, { ...first, text: rest.map((one) => one.text).join('') }] : segments;
}

/** What a piece counts in the text that is cut into scripts: a break, note or picture is one neutral character. */
function textOf(piece: Piece): string {
  if (piece.kind === 'text' || piece.kind === 'separator') return piece.text;
  return piece.kind === 'open' || piece.kind === 'close' ? '' : '\uFFFC';
}

/** Hands out segments by length, splitting them where a piece ends. */
function cut(segments: readonly Segment[]): (length: number) => Segment[] {
  let index = 0;
  let offset = 0;
  return (length) => {
    const taken: Segment[] = [];
    for (let rest = length; rest > 0;) {
      const segment = segments[index];
      if (!segment) break;
      const text = segment.text.slice(offset, offset + rest);
      const atStart = offset === 0;
      rest -= text.length;
      offset += text.length;
      const atEnd = offset === segment.text.length;
      taken.push({ text: withMarks(segment, text, atStart, atEnd), script: segment.script });
      if (atEnd) [index, offset] = [index + 1, 0];
    }
    return taken;
  };
}

function withMarks(
  { before = '', after = '' }: Segment,
  text: string,
  atStart: boolean,
  atEnd: boolean,
): string {
  return (atStart ? before : '') + text + (atEnd ? after : '');
}

function writePiece(
  piece: Piece,
  segments: readonly Segment[],
  width: number,
  state: State,
): ParagraphChild[] {
  if (piece.kind === 'open') return [bookmarkStart(piece.name, state)];
  if (piece.kind === 'close') return bookmarkEnd(piece.name, state);
  if (piece.kind === 'break') return [new TextRun({ break: 1 })];
  if (piece.kind === 'note') return [new FootnoteReferenceRun(piece.id)];
  if (piece.kind === 'image') return [pictureRun(piece, { width }, state)];
  return segments.flatMap(({ text, script }) => {
    const options = runOptions(piece.format, script, state.typography);
    const foreign = piece.format.template && script === 'latin' && state.wordsTag;
    const hyphened = state.joinsHyphens ? text.replaceAll('\u2011', JOINED_HYPHEN) : text;
    return textRuns(hyphened, foreign ? { ...options, language: { value: foreign } } : options);
  });
}

/** A hyphen between word joiners. */
const JOINED_HYPHEN = '\u2060-\u2060';

/**
 * docx looks for `{name}` in the finished XML and puts numbers of lists there. Cut after its brace, no text of an author
 * can look like that.
 */
function textRuns(text: string, options: IRunOptions): TextRun[] {
  const parts = text.split(/(?<=\{)(?=[\w.-]{1,60}\})/);
  return parts.map((part) => new TextRun({ ...options, ...contentOf(part) }));
}

/** Hyphens that Word has elements of its own for: as letters it would print a soft one in mid-line. */
const HYPHENS: Readonly<Record<string, () => XmlComponent>> = {
  '\u00AD': () => new SoftHyphen(),
  '\u2011': () => new NoBreakHyphen(),
};

function contentOf(text: string): Pick<IRunOptions, 'text' | 'children'> {
  const parts = text.split(/([\u00AD\u2011])/);
  return parts.length === 1
    ? { text }
    : { children: parts.filter((part) => part !== '').map((part) => HYPHENS[part]?.() ?? part) };
}

/** The properties of a run: its format, and what Word must be told about its script. */
function runOptions(format: TextFormat, script: Script, typography: Typography): IRunOptions {
  const eastAsian = script === 'han' || script === 'kana' || script === 'hangul';
  const style = styleOf(format, eastAsian);
  return {
    ...(style && { style }),
    ...(format.bold && { bold: true }),
    // Slanted Chinese is hard to read: another typeface stands for italics.
    ...(format.italic && !eastAsian && { italics: true }),
    ...(format.strike && { strike: true }),
    ...scriptOptions[script](typography),
  };
}

function styleOf(format: TextFormat, eastAsian: boolean): CharacterStyleId | undefined {
  if (format.link) return 'Hyperlink';
  if (format.code) return 'InlineCode';
  if (format.marked) return 'Marked';
  return format.italic && eastAsian ? 'EastAsianEmphasis' : undefined;
}

type ScriptOptions = Pick<IRunOptions, 'font' | 'language' | 'rightToLeft'>;

const scriptOptions: Record<Script, (typography: Typography) => ScriptOptions> = {
  latin: ({ language }) => (language === 'ru' ? { language: { value: 'en-GB' } } : {}),
  cyrillic: ({ language }) => (language === 'ru' ? {} : { language: { value: 'ru-RU' } }),
  greek: () => ({ language: { value: 'el-GR' } }),
  arabic: () => ({ rightToLeft: true }),
  hebrew: () => ({ rightToLeft: true, language: { bidirectional: 'he-IL' } }),
  // Without the hint Word sets quotation marks and dashes between Chinese words in the Latin font.
  han: () => ({ font: { hint: 'eastAsia' } }),
  kana: () => ({ font: { eastAsia: 'MS Gothic', hint: 'eastAsia' }, language: { eastAsia: 'ja-JP' } }),
  hangul: () => ({ font: { eastAsia: 'Malgun Gothic', hint: 'eastAsia' }, language: { eastAsia: 'ko-KR' } }),
  other: () => ({}),
  number: () => ({}),
  common: () => ({}),
};

/** Runs for the words around the report: header, footer, captions. */
export function writeText(text: string, format: TextFormat, state: State): Line {
  const printed = typeset(dropUnprintable(text), state.typography.language, { hyphens: true });
  return writeRuns([{ kind: 'text', text: printed, format: { template: true, ...format } }], state);
}
