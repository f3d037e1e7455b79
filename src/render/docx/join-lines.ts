import { joinOf } from '../../prose/join-lines.ts';
import { dropUnprintable } from '../../text/unprintable.ts';
import type { Piece } from './context.ts';

const SPACES = /[ \t\r\n\u0085\u2028\u2029]+/g;
const LINE_END = /[\r\n\u0085\u2028\u2029]/;

/**
 * Joins the lines of a paragraph: where the author's editor wrapped one, there is a space, and between two Chinese or
 * Japanese characters nothing. Several spaces become one, as in HTML; code keeps its own.
 */
export function joinLines(pieces: readonly Piece[]): Piece[] {
  const cleaned = pieces.map((piece) =>
    'text' in piece ? { ...piece, text: dropUnprintable(piece.text) } : piece,
  );
  const all = cleaned.map((piece) => ('text' in piece ? piece.text : '')).join('');
  let start = 0;
  return cleaned.map((piece) => {
    if (!('text' in piece)) return piece;
    const offset = start;
    start += piece.text.length;
    if (piece.format.code) return { ...piece, text: piece.text.replace(/[\t\r\n\u0085\u2028\u2029]/g, ' ') };
    const text = piece.text.replace(SPACES, (spaces, index: number) => {
      if (!LINE_END.test(spaces)) return ' ';
      const before = all.slice(Math.max(0, offset + index - 2), offset + index);
      const after = all.slice(offset + index + spaces.length, offset + index + spaces.length + 2);
      return joinOf(before, after);
    });
    return { ...piece, text };
  });
}
