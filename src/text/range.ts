/** A part of a text: offsets in UTF-16 code units, the end not included. */
export interface Range {
  readonly start: number;
  readonly end: number;
}

/** A position as people count it: both 1-based, the column in Unicode code points. */
export interface Location {
  readonly line: number;
  readonly column: number;
}

/** Replaces `range` of a text by `text`. */
export interface Edit {
  readonly range: Range;
  readonly text: string;
}

/** Puts quotation marks around what the author typed, on one line; where it holds some itself, the others. */
export function quoteText(range: Range, text: string): Edit {
  return { range, text: /["\\]/.test(text) ? `'${text.replaceAll("'", "''")}'` : `"${text}"` };
}

/** Finds lines and columns of offsets in one text. Lines end with `\n`, `\r\n` or a lone `\r`. */
export class Lines {
  readonly #text: string;
  readonly #starts: number[] = [0];

  constructor(text: string) {
    this.#text = text;
    for (const match of text.matchAll(/\r\n|\n|\r/g)) this.#starts.push(match.index + match[0].length);
  }

  get count(): number {
    return this.#starts.length;
  }

  /** Line and column of an offset; offsets past the end give the end. */
  locate(offset: number): Location {
    const line = this.#lineAt(offset);
    const start = this.#starts[line] ?? 0;
    return { line: line + 1, column: [...this.#text.slice(start, offset)].length + 1 };
  }

  /** The text of a line (1-based) without its line break. */
  line(number: number): string {
    const start = this.#starts[number - 1] ?? this.#text.length;
    const end = this.#starts[number] ?? this.#text.length;
    return this.#text.slice(start, end).replace(/\r?\n$|\r$/, '');
  }

  /** The offset at which a line (1-based) starts. */
  start(number: number): number {
    return this.#starts[number - 1] ?? this.#text.length;
  }

  #lineAt(offset: number): number {
    let low = 0;
    let high = this.#starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((this.#starts[middle] ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    return low;
  }
}
