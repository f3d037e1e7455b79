const START = '\u001B[200~';
const END = '\u001B[201~';
/** Sequences that steer a terminal: in a pasted text they are no part of it. */
const SEQUENCE = /\u001B\[[0-?]*[ -/]*[@-~]/g;

/** Keys, as the terminal sent them, or a pasted text. */
export type Segment =
  { readonly kind: 'keys'; readonly text: string } | { readonly kind: 'paste'; readonly text: string };

/**
 * Takes pasted texts out of what a terminal sends. Between the marks of a paste everything is text, also another mark of
 * its beginning. Marks may come in parts.
 */
export class PasteSplitter {
  #pasted: string | undefined;
  #begun = '';
  /** The mark of its end has not come in time. */
  #isCut = false;

  /** Whether the rest of a paste is still to come. */
  get isInPaste(): boolean {
    return this.#pasted !== undefined;
  }

  /** Whether something is held back that may be the beginning of a mark. */
  get isHolding(): boolean {
    return this.#begun !== '';
  }

  take(data: string): Segment[] {
    const text = this.#begun + data;
    this.#begun = '';
    if (this.#pasted !== undefined) return this.#takePasted(this.#pasted + text);
    const late = this.#isCut ? text.indexOf(END) : -1;
    if (late >= 0) return this.#takePasted(text);
    const start = text.indexOf(START);
    if (start >= 0)
      return [...keys(text.slice(0, start)), ...this.#takePasted(text.slice(start + START.length))];
    const held = partOfMark(text);
    this.#begun = text.slice(text.length - held);
    return keys(text.slice(0, text.length - held));
  }

  /** Gives what was held back, and a paste whose end has not come. */
  finish(): Segment[] {
    const begun = this.#begun;
    const pasted = this.#pasted;
    this.#begun = '';
    this.#pasted = undefined;
    this.#isCut ||= pasted !== undefined;
    return pasted === undefined ? keys(begun) : paste(pasted);
  }

  #takePasted(text: string): Segment[] {
    const end = text.indexOf(END);
    this.#pasted = end < 0 ? text : undefined;
    if (end < 0) return [];
    this.#isCut = false;
    return [...paste(text.slice(0, end)), ...this.take(text.slice(end + END.length))];
  }
}

function partOfMark(text: string): number {
  for (let length = Math.min(START.length - 1, text.length); length > 0; length -= 1)
    if (text.endsWith(START.slice(0, length))) return length;
  return 0;
}

function keys(text: string): Segment[] {
  return text === '' ? [] : [{ kind: 'keys', text }];
}

function paste(text: string): Segment[] {
  return [{ kind: 'paste', text: text.replaceAll(SEQUENCE, '').replaceAll(/\r\n?/g, '\n') }];
}
