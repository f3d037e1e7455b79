import type { ReadStream } from 'node:tty';
import type { Lines } from '../edge/live-io.ts';
import { decodeLine } from '../text/decode-foreign.ts';

/** How long the next line of a paste, or of a pipe, may take, in milliseconds. */
const AT_ONCE = { typed: 40, piped: 200 };

const LINE_END = 0x0a;

/** The lines of standard input as they come, decoded line by line: not every pipe and terminal sends UTF-8. */
export class LineReader implements Lines {
  readonly #stdin: ReadStream;
  readonly #language: string;
  readonly #lines: string[] = [];
  #rest = Buffer.alloc(0);
  #utf16: InstanceType<typeof TextDecoder> | undefined;
  #hasBegun = false;
  #hasEnded = false;
  #wake: (() => void) | undefined;

  constructor(stdin: ReadStream, language: string) {
    this.#stdin = stdin;
    this.#language = language;
  }

  async next(): Promise<IteratorResult<string, unknown>> {
    this.#begin();
    while (this.#lines.length === 0) {
      if (this.#hasEnded) return { done: true, value: undefined };
      await new Promise<void>((wake) => (this.#wake = wake));
    }
    return { done: false, value: this.#lines.shift() ?? '' };
  }

  get areTyped(): boolean {
    return this.#stdin.isTTY;
  }

  async ahead(): Promise<readonly string[]> {
    const end = Date.now() + (this.areTyped ? AT_ONCE.typed : AT_ONCE.piped);
    const isText = () => this.#lines.some((line) => line.trim() !== '');
    while (!isText() && !this.#hasEnded && Date.now() < end)
      await new Promise((wake) => setTimeout(wake, 10));
    return [...this.#lines];
  }

  lend(isLent: boolean): void {
    if (isLent) this.#stdin.pause();
    else if (this.#hasBegun) this.#stdin.resume();
  }

  close(): void {
    this.#stdin.pause();
  }

  #begin(): void {
    if (this.#hasBegun) return;
    this.#hasBegun = true;
    const end = () => this.#end();
    this.#stdin
      .on('data', (data: Buffer) => this.#take(data))
      .on('end', end)
      .on('error', end);
  }

  #take(data: Buffer): void {
    const isFirst = this.#rest.length === 0 && this.#lines.length === 0 && !this.#utf16;
    if (isFirst && data[0] === 0xff && data[1] === 0xfe) this.#utf16 = new TextDecoder('utf-16le');
    // From here on it is UTF-8, whatever it was.
    const bytes = this.#utf16 ? Buffer.from(this.#utf16.decode(data, { stream: true })) : data;
    this.#rest = Buffer.concat([this.#rest, bytes]);
    for (;;) {
      const end = this.#rest.indexOf(LINE_END);
      if (end < 0) break;
      this.#add(this.#rest.subarray(0, end));
      this.#rest = this.#rest.subarray(end + 1);
    }
    this.#wake?.();
  }

  #add(line: Buffer): void {
    this.#lines.push(decodeLine(line, this.#language).replace(/\r$/, ''));
  }

  #end(): void {
    if (this.#rest.length > 0) this.#add(this.#rest);
    this.#rest = Buffer.alloc(0);
    this.#hasEnded = true;
    this.#wake?.();
  }
}
