import stringWidth from 'fast-string-width';
import { wrapAnsi } from 'fast-wrap-ansi';

/** Characters of Chinese, Japanese and Korean, which are written without spaces: a line may break between any two. */
const WIDE =
  '\u2e80-\u2fff\u3005-\u3007\u3021-\u3029\u3040-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uac00-\ud7af' +
  '\uf900-\ufaff\uff10-\uff19\uff21-\uff3a\uff41-\uff5a\u{20000}-\u{3ffff}';
/** Marks that may not end a line, and marks that may not begin one. */
export const OPENING_MARKS = '（《〈“‘「『【［｛';
export const CLOSING_MARKS = '）》〉”’」』】］｝，。、；：！？…—·～％';
const STYLE = '\u001b\\[[0-9;]*m';

const WIDE_CHARACTER = new RegExp(`[${WIDE}]`, 'u');
/** What stays together: a wide character, or a word of another script, with its marks and the spaces behind it. */
const PIECE = new RegExp(
  `(?:${STYLE}|[${OPENING_MARKS}])*(?:[${WIDE}]|(?:(?!${STYLE})[^ ${WIDE}${OPENING_MARKS}${CLOSING_MARKS}])+)?(?:${STYLE}|[${CLOSING_MARKS}])* *`,
  'gu',
);

/**
 * Breaks text into lines of at most some columns of a terminal: at spaces, and between characters of Chinese, where
 * closing marks stay with what stands before them. A longer word keeps a line of its own. A line's indentation stays.
 */
export function wrapWords(text: string, columns: number): string[] {
  return text.split('\n').flatMap((line) => {
    const isIndented = line.startsWith(' ');
    const broken = WIDE_CHARACTER.test(line) ? breakWide(line, columns) : line;
    const [first = '', ...rest] = wrapAnsi(broken, columns, { trim: !isIndented }).split('\n');
    return [first.trimEnd(), ...rest.map((part) => part.trim())];
  });
}

function breakWide(line: string, columns: number): string {
  const lines: string[] = [];
  let current = '';
  let width = 0;
  for (const piece of line.match(PIECE) ?? []) {
    if (width > 0 && width + stringWidth(piece.trimEnd()) > columns) {
      lines.push(current.trimEnd());
      current = '';
      width = 0;
    }
    current += piece;
    width += stringWidth(piece);
  }
  return [...lines, current].join('\n');
}
