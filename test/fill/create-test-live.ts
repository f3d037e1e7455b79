import { PassThrough } from 'node:stream';
import type { Key, LiveIo, StopSignal } from '../../src/edge/live-io.ts';
import { createProcesses } from '../../src/io/node-processes.ts';
import { createStateFiles } from '../../src/io/node-state-files.ts';
import { run } from '../../src/cli/run.ts';
import type { KeyLabel } from '../../src/fill/ask/widget.ts';
import { locale } from '../../src/locales/en/locale.ts';
import { createTestIo, type TestIo } from '../io/create-test-io.ts';
import { keyFor, pressOf } from './keys.ts';

/** A session of fill in this process: real files, a keyboard and a screen in memory. */
export interface TestFill {
  readonly io: TestIo;
  readonly code: Promise<number>;
  /** Types keys, one by one; in angle brackets stands a key or what it does: `<Enter>`, `<Ctrl-U>`, `<save>`. */
  type(keys: string): void;
  paste(text: string): void;
  /** Waits until the screen has shown something since the last call. */
  see(expected: string | RegExp): Promise<void>;
  stop(signal: StopSignal): void;
}

export interface TestFillOptions {
  readonly cwd: string;
  readonly args?: readonly string[];
  /** The lines of standard input; without them there is a screen. */
  readonly lines?: readonly string[];
  /** Stands for the editor: what becomes of the file. */
  readonly edit?: (path: string) => Promise<boolean>;
  readonly rows?: number;
  readonly columns?: number;
}

/** Runs `bapa fill` in this process. */
export function startFill({
  cwd,
  args = [],
  lines,
  edit,
  rows = 24,
  columns = 80,
}: TestFillOptions): TestFill {
  // Like standard error, it is not ended by what is piped into it.
  const output = Object.assign(new PassThrough(), { end: () => undefined });
  let shown = '';
  let seen = 0;
  output.on('data', (data: Buffer) => (shown += data.toString()));
  let listener: ((key: Key) => void) | undefined;
  let onStop: ((signal: StopSignal) => void) | undefined;
  const live: LiveIo = {
    terminal: {
      canDraw: lines === undefined,
      rows,
      columns,
      streams: { input: new PassThrough(), output },
      open: (listen) => (listener = listen),
      close: () => (listener = undefined),
      onResize: () => () => undefined,
      finish: () => undefined,
      now: () => Date.now(),
      lines: () => (lines ?? [])[Symbol.iterator]() as unknown as AsyncIterator<string>,
    },
    processes: {
      ...createProcesses(process),
      edit: edit ?? (() => Promise.resolve(false)),
      onStop: (stop) => {
        onStop = stop;
        return () => undefined;
      },
    },
    stateFiles: createStateFiles(),
  };
  const io = { ...createTestIo({ cwd, terminal: lines === undefined }), live: () => Promise.resolve(live) };
  const code = run(['fill', ...(lines ? ['--plain'] : []), ...args], io);
  const text = () => shown + io.err();
  return {
    io,
    code,
    type: (keys) => {
      for (const key of readKeys(keys)) listener?.(key);
    },
    paste: (pasted) => listener?.({ kind: 'paste', text: pasted }),
    see: async (expected) => {
      const isThere = () =>
        typeof expected === 'string'
          ? text().slice(seen).includes(expected)
          : expected.test(text().slice(seen));
      const end = Date.now() + 5000;
      while (!isThere()) {
        if (Date.now() > end)
          throw new Error(`Waited for ${String(expected)}; there was:\n${text().slice(seen)}`);
        await new Promise((wake) => setTimeout(wake, 5));
      }
      seen = text().length;
    },
    stop: (signal) => onStop?.(signal),
  };
}

function readKeys(keys: string): Key[] {
  return [...keys.matchAll(/<([^>]+)>|[^<]+/g)].map(([text, name]) => {
    if (name === undefined) return { kind: 'text', text };
    return pressOf(name in locale.fill.keys ? keyFor(name as KeyLabel) : name);
  });
}
