import { EventEmitter } from 'node:events';
import { emitKeypressEvents, type Interface } from 'node:readline';
import type { Key } from '../edge/live-io.ts';
import { KeyDecoder } from './key-decoder.ts';
import { PasteSplitter, type Segment } from './paste-splitter.ts';

/** How long the rest of a key's sequence may take after an Escape, in milliseconds. */
const ESCAPE_WAIT = 60;
/** How long a paste may stop before it counts as ended. */
const PASTE_WAIT = 700;
/** What comes sooner after a paste without marks belongs to it. */
const BURST_WAIT = 60;

/** Letters, tabs and line ends alone, with something behind a line end: more than a person types at once. */
const LINES = /^[^\0-\x08\x0B\x0C\x0E-\x1F\x7F]*[\r\n][^\0-\x1F\x7F][^\0-\x08\x0B\x0C\x0E-\x1F\x7F]*$/;
const PRINTED = /^[^\0-\x08\x0B\x0C\x0E-\x1F\x7F]{2,}$/;

interface Keypress {
  readonly name?: string;
  readonly ctrl?: boolean;
  readonly meta?: boolean;
  readonly shift?: boolean;
}

/**
 * Reads keys from what a terminal sends, and texts that were pasted or typed at once each as one: nothing is drawn until it
 * has ended.
 */
export class KeyReader {
  readonly #listener: (key: Key) => void;
  readonly #decoder: KeyDecoder;
  readonly #splitter = new PasteSplitter();
  /** Node's reader of key sequences listens to it. */
  readonly #source = new EventEmitter();
  #text = '';
  #timer: NodeJS.Timeout | undefined;
  #burstUntil = 0;

  constructor(listener: (key: Key) => void, language: string) {
    this.#listener = listener;
    this.#decoder = new KeyDecoder(language);
    this.#source.on('keypress', (text: string | undefined, key: Keypress) => this.#press(text, key));
    // Node takes the waiting time from an interface; nothing else of it is used.
    const waiting = { escapeCodeTimeout: ESCAPE_WAIT } as unknown as Interface;
    emitKeypressEvents(this.#source as unknown as NodeJS.ReadableStream, waiting);
  }

  take(data: Buffer): void {
    clearTimeout(this.#timer);
    this.#hand(this.#splitter.take(this.#decoder.decode(data)));
    const wait = this.#splitter.isInPaste ? PASTE_WAIT : this.#splitter.isHolding ? ESCAPE_WAIT / 2 : 0;
    if (wait > 0) this.#timer = setTimeout(() => this.finish(), wait);
  }

  /** Hands on a paste whose end has not come, so that nothing of it is lost. */
  finish(): void {
    clearTimeout(this.#timer);
    this.#hand(this.#splitter.finish());
  }

  #hand(segments: readonly Segment[]): void {
    for (const { kind, text } of segments) {
      if (kind === 'paste') this.#listener({ kind: 'paste', text });
      else if (this.#isBurst(text)) this.#listener({ kind: 'burst', text: text.replaceAll(/\r\n?/g, '\n') });
      else {
        this.#source.emit('data', Buffer.from(text));
        this.#flush();
      }
    }
  }

  /** A paste on a terminal that does not mark it, or the rest of it. */
  #isBurst(text: string): boolean {
    const now = Date.now();
    const isBurst = LINES.test(text) || (now < this.#burstUntil && PRINTED.test(text));
    if (isBurst) this.#burstUntil = now + BURST_WAIT;
    return isBurst;
  }

  #press(text: string | undefined, key: Keypress): void {
    if (isTyped(text, key)) {
      this.#text += text;
      return;
    }
    this.#flush();
    const { name, ctrl = false, meta = false, shift = false } = key;
    this.#listener({ kind: 'key', name: name ?? text ?? '', ctrl, meta, shift });
  }

  #flush(): void {
    const text = this.#text;
    this.#text = '';
    if (text !== '') this.#listener({ kind: 'text', text });
  }
}

function isTyped(text: string | undefined, key: Keypress): text is string {
  return text !== undefined && text !== '' && !key.ctrl && !key.meta && !/[\0-\x1F\x7F]/.test(text);
}
