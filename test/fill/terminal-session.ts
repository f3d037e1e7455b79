import { spawn, type IPty } from '@lydell/node-pty';
import { onTestFinished } from 'vitest';
import { STOP } from '../../src/fill/ask/keymap.ts';
import { BAPA_BIN } from '../bapa-bin.ts';
import { controlCode, keyFor } from './keys.ts';

/** Keys as a terminal sends them. */
export const KEYS = {
  enter: '\r',
  escape: '\u001B',
  up: '\u001B[A',
  down: '\u001B[B',
  tab: '\t',
  stop: controlCode(STOP.key),
  skip: controlCode(keyFor('skip')),
  save: controlCode(keyFor('save')),
  editor: controlCode(keyFor('editor')),
} as const;

/** Pasted text, as a terminal marks it. */
export function pasted(text: string): string {
  return `\u001B[200~${text.replaceAll('\n', '\r')}\u001B[201~`;
}

export interface SessionOptions {
  readonly cwd: string;
  /** `fill` unless told. */
  readonly name?: 'fill' | 'init';
  readonly args?: readonly string[];
  readonly env?: Readonly<Record<string, string>>;
  readonly columns?: number;
  readonly rows?: number;
}

/** The built command in a pseudo-terminal. */
export class TerminalSession {
  readonly pty: IPty;
  readonly exit: Promise<{ readonly code: number; readonly signal: number | undefined }>;
  /** Everything written so far. */
  raw = '';
  #seen = 0;
  #hasEnded = false;

  constructor({ cwd, name = 'fill', args = [], env = {}, columns = 80, rows = 24 }: SessionOptions) {
    const full = {
      PATH: process.env['PATH'] ?? '',
      HOME: cwd,
      TERM: 'xterm',
      LANG: 'en',
      NO_COLOR: '1',
      ...env,
    };
    this.pty = spawn(process.execPath, [BAPA_BIN, name, ...args], { cwd, cols: columns, rows, env: full });
    this.pty.onData((data) => {
      this.raw += data;
    });
    this.exit = new Promise((done) => {
      this.pty.onExit(({ exitCode, signal }) => {
        this.#hasEnded = true;
        done({ code: exitCode, signal });
      });
    });
    onTestFinished(() => this.kill('SIGKILL'));
  }

  /** Sends keys; what is waited for afterwards must come after them. */
  send(keys: string): void {
    this.#seen = this.raw.length;
    this.pty.write(keys);
  }

  /** Waits until something has appeared since the last keys. */
  async see(expected: string | RegExp, timeout = 15_000): Promise<string> {
    const isThere = () => {
      const text = this.recent();
      return typeof expected === 'string' ? text.includes(expected) : expected.test(text);
    };
    const end = Date.now() + timeout;
    while (!isThere()) {
      if (Date.now() > end || this.#hasEnded) {
        throw new Error(`Waited for ${String(expected)}; the screen had:\n${this.recent()}`);
      }
      await new Promise((wake) => setTimeout(wake, 10));
    }
    return this.recent();
  }

  /** Sends keys and waits for what they bring. */
  async press(keys: string, expected: string | RegExp): Promise<string> {
    this.send(keys);
    return this.see(expected);
  }

  /** What was written since the last keys, without the sequences that steer the terminal. */
  recent(): string {
    return this.raw.slice(this.#seen).replaceAll(/\u001B\[[0-9;?]*[A-Za-z]|\r/g, '');
  }

  kill(signal: string): void {
    try {
      if (!this.#hasEnded) this.pty.kill(signal);
    } catch {
      // It has ended by itself.
    }
  }
}
