import { emitKeypressEvents, type Interface } from 'node:readline';
import { PassThrough } from 'node:stream';
import type { Key, Terminal } from '../edge/live-io.ts';
import { LineReader } from './line-reader.ts';

/** Pastes are marked, and each line is read in the direction of its first letter, where the terminal can do so. */
const MODES_ON = '\u001B[?2004h\u001B[?2501h';
const MODES_OFF = '\u001B[?2004l\u001B[?2501l';
const SHOW_CURSOR = '\u001B[?25h';

/** How long the rest of a key's sequence may take after an Escape, in milliseconds. */
const ESCAPE_WAIT = 60;

/** The terminal of a process: keys from standard input, the screen on standard error. */
export function createTerminal(process: NodeJS.Process): Terminal {
  const { stdin, stderr } = process;
  let stop: (() => void) | undefined;
  return {
    get canDraw() {
      return stdin.isTTY && stderr.isTTY && process.env['TERM'] !== 'dumb';
    },
    get rows() {
      return stderr.rows || 24;
    },
    get columns() {
      return stderr.columns || 80;
    },
    streams: { input: new PassThrough(), output: stderr },
    open: (listener) => {
      stop?.();
      stop = readKeys(stdin, listener);
      stderr.write(MODES_ON);
    },
    close: () => {
      if (!stop) return;
      stop();
      stop = undefined;
      if (stderr.writable) stderr.write(MODES_OFF + SHOW_CURSOR);
    },
    onResize: (listener) => {
      stderr.on('resize', listener);
      return () => stderr.off('resize', listener);
    },
    lines: (language) => new LineReader(stdin, language),
  };
}

interface Keypress {
  readonly name?: string;
  readonly ctrl?: boolean;
  readonly meta?: boolean;
  readonly shift?: boolean;
}

/** @returns what ends it and sets the terminal back */
function readKeys(stdin: NodeJS.ReadStream, listener: (key: Key) => void): () => void {
  const collector = new KeyCollector(listener);
  const onKeypress = (text: string | undefined, key: Keypress) => collector.take(text, key);
  const onEnd = () => {
    collector.finish();
    listener({ kind: 'end' });
  };
  // Node takes the waiting time from an interface; nothing else of it is used.
  emitKeypressEvents(stdin, { escapeCodeTimeout: ESCAPE_WAIT } as unknown as Interface);
  stdin.on('keypress', onKeypress).on('end', onEnd).on('error', onEnd);
  stdin.setRawMode(true);
  stdin.resume();
  return () => {
    stdin.off('keypress', onKeypress).off('end', onEnd).off('error', onEnd);
    stdin.on('error', () => undefined);
    try {
      stdin.setRawMode(false);
    } catch {
      // The terminal is gone.
    }
    stdin.pause();
  };
}

/**
 * Joins what was typed or pasted at once: a paste of many lines arrives as one, and nothing is drawn until it has ended.
 */
class KeyCollector {
  readonly #listener: (key: Key) => void;
  #text = '';
  #paste: string[] | undefined;

  constructor(listener: (key: Key) => void) {
    this.#listener = listener;
  }

  take(text: string | undefined, key: Keypress): void {
    if (key.ctrl && key.name === 'c') this.finish();
    if (key.name === 'paste-start') this.#paste = [];
    else if (this.#paste) this.#takePasted(text, key);
    else if (isTyped(text, key)) this.#takeTyped(text);
    else this.#takeKey(key, text);
  }

  /** Hands on a paste whose end has not come, so that nothing of it is lost. */
  finish(): void {
    if (this.#paste) this.#takePasted(undefined, { name: 'paste-end' });
    this.#flush();
  }

  #takePasted(text: string | undefined, key: Keypress): void {
    if (key.name !== 'paste-end') {
      this.#paste?.push(text ?? '');
      return;
    }
    const pasted = this.#paste?.join('') ?? '';
    this.#paste = undefined;
    this.#flush();
    this.#listener({ kind: 'paste', text: pasted.replaceAll(/\r\n?/g, '\n') });
  }

  #takeTyped(text: string): void {
    if (this.#text === '') setImmediate(() => this.#flush());
    this.#text += text;
  }

  #takeKey({ name, ctrl, meta, shift }: Keypress, text: string | undefined): void {
    this.#flush();
    const named = name ?? text ?? '';
    this.#listener({
      kind: 'key',
      name: named,
      ctrl: ctrl ?? false,
      meta: meta ?? false,
      shift: shift ?? false,
    });
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
