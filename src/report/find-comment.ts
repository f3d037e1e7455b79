import { Lexer } from 'yaml';
import type { Range } from '../text/range.ts';
import { maskUnprintable } from '../text/unprintable.ts';

const SCALAR = '\x1F';
const MARKS: ReadonlySet<string> = new Set([SCALAR, '\x02', '\x18']);

/** The first comment in a text of YAML. */
export function findComment(text: string): Range | undefined {
  let start = 0;
  let isScalar = false;
  for (const lexeme of new Lexer().lex(maskUnprintable(text))) {
    // The lexer says with marks, which are not in the text, what follows.
    const isMark = MARKS.has(lexeme);
    if (!isMark && !isScalar && lexeme.startsWith('#')) return { start, end: start + lexeme.length };
    isScalar = lexeme === SCALAR;
    if (!isMark) start += lexeme.length;
  }
  return undefined;
}
