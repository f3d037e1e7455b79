/** How a terminal is told of colours and weights, as a pattern: `ESC [ 1 m`. */
export const STYLE = '\u001B\\[[0-9;]*m';

/** What ends bold, dim, italic and underlined text; all else that begins something is a colour. */
const CLOSED_BY: Readonly<Record<string, string>> = { 1: '22', 2: '22', 3: '23', 4: '24' };
const COLOUR_END = '39';
const ENDS = new Set([...Object.values(CLOSED_BY), COLOUR_END]);

const CODE = new RegExp('\u001B\\[([0-9;]*)m', 'g');
const PARTS = new RegExp(`(${STYLE})`);

/** A line without the spaces at its end, in colours or not. */
export function trimEnd(line: string): string {
  const parts = line.split(PARTS);
  const last = parts.findLastIndex((part, index) => index % 2 === 0 && part !== '');
  return last < 0 ? line : parts.with(last, parts[last]!.trimEnd()).join('');
}

/** Lets each of the lines that a text in colours was broken into begin and end its colours itself. */
export function closeStyles(lines: readonly string[]): string[] {
  let open: readonly string[] = [];
  return lines.map((line) => {
    const before = open;
    for (const [, code = ''] of line.matchAll(CODE)) {
      open = ENDS.has(code) ? open.filter((one) => endOf(one) !== code) : [...open, code];
    }
    return before.map(write).join('') + line + open.toReversed().map(endOf).map(write).join('');
  });
}

function endOf(code: string): string {
  return CLOSED_BY[code] ?? COLOUR_END;
}

function write(code: string): string {
  return `\u001B[${code}m`;
}
