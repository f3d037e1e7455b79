import { PassThrough } from 'node:stream';
import type { Terminal } from '../edge/live-io.ts';
import { KeyReader } from './key-reader.ts';
import { LineReader } from './line-reader.ts';

/** Pastes are marked, and each line is read in the direction of its first letter, where the terminal can do so. */
const MODES_ON = '\u001B[?2004h\u001B[?2501h';
const MODES_OFF = '\u001B[?2004l\u001B[?2501l';
const SHOW_CURSOR = '\u001B[?25h';

/** The terminal of a process: keys from standard input, the screen on standard error. */
export function createTerminal(process: NodeJS.Process): Terminal {
  const { stdin, stderr } = process;
  let stop: (() => void) | undefined;
  let reader: KeyReader | undefined;
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
      const keys = new KeyReader(listener, languageOf(process.env));
      reader = keys;
      stop = readKeys(stdin, keys, () => {
        keys.finish();
        listener({ kind: 'end' });
      });
      stderr.write(MODES_ON);
    },
    now: () => performance.now(),
    finish: () => reader?.finish(),
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

/** @returns what ends it and sets the terminal back */
function readKeys(stdin: NodeJS.ReadStream, reader: KeyReader, onEnd: () => void): () => void {
  const onData = (data: Buffer) => reader.take(data);
  stdin.on('data', onData).on('end', onEnd).on('error', onEnd);
  stdin.setRawMode(true);
  stdin.resume();
  return () => {
    reader.finish();
    stdin.off('data', onData).off('end', onEnd).off('error', onEnd);
    stdin.on('error', () => undefined);
    try {
      stdin.setRawMode(false);
    } catch {
      // The terminal is gone.
    }
    stdin.pause();
  };
}

/** The language whose encoding a terminal has that does not send UTF-8. */
function languageOf({ LC_ALL, LC_CTYPE, LANG }: NodeJS.ProcessEnv): string {
  return (LC_ALL || LC_CTYPE || LANG || '').slice(0, 2);
}
