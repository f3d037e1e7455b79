import { MAX_SCRIPT_RUNS } from '../../text/limits.ts';
import { typeset } from '../../text/typeset.ts';
import { dropUnprintable } from '../../text/unprintable.ts';
import { bookmarkEnd, bookmarkStart } from './bookmark-marks.ts';
import type { TextFormat, Piece, State } from './context.ts';
import { drawing } from './drawing.ts';
import { joinLines } from './join-lines.ts';
import { element, nothing, setting, type Markup } from './markup.ts';
import { referToLink } from './references.ts';
import { run, textRun } from './run.ts';
import { runProperties } from './run-properties.ts';
import { readsRightToLeft } from './scripts.ts';
import { segmentText, type Segment } from './segment-text.ts';
import { append } from '../../text/lists.ts';

/** What a paragraph holds, and the direction it reads in. */
export interface Line {
  readonly content: Markup[];
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
  const content: Markup[] = [];
  let target: TextFormat['link'];
  let inLink: Markup[] = [];
  const closeLink = (): void => {
    if (target) content.push(hyperlink(target.href, inLink, state));
    inLink = [];
  };
  for (const piece of pieces) {
    if (piece.format.link !== target) {
      closeLink();
      target = piece.format.link;
    }
    append(target ? inLink : content, writePiece(piece, cutter(textOf(piece).length), width, state));
  }
  closeLink();
  return { content, rightToLeft };
}

function hyperlink(href: string, content: readonly Markup[], state: State): Markup {
  return element('w:hyperlink', { 'w:history': 1, 'r:id': referToLink(href, state.references) }, content);
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

function writePiece(piece: Piece, segments: readonly Segment[], width: number, state: State): Markup[] {
  if (piece.kind === 'open') return [bookmarkStart(piece.name, state)];
  if (piece.kind === 'close') return bookmarkEnd(piece.name, state);
  if (piece.kind === 'break') return [run(nothing, [element('w:br', {})])];
  if (piece.kind === 'note') return [noteReference(piece.id)];
  if (piece.kind === 'image') return [run(nothing, [drawing(piece, { width }, state)])];
  return segments.map(({ text, script }) => {
    const hyphened = state.joinsHyphens ? text.replaceAll('\u2011', JOINED_HYPHEN) : text;
    return textRun(hyphened, runProperties(piece.format, script, state));
  });
}

/** A hyphen between word joiners. */
const JOINED_HYPHEN = '\u2060-\u2060';

function noteReference(id: number): Markup {
  return run(setting('w:rStyle', 'FootnoteReference'), [element('w:footnoteReference', { 'w:id': id })]);
}

/** Runs for the words around the report: header, footer, captions. */
export function writeText(text: string, format: TextFormat, state: State): Line {
  const printed = typeset(dropUnprintable(text), state.typography.language, { hyphens: true });
  return writeRuns([{ kind: 'text', text: printed, format: { template: true, ...format } }], state);
}
