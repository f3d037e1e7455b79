import type { WriteStream } from 'node:tty';
import { chooseColorLevel } from './color-level.ts';
import { errorCode, toFileProblem } from './file-error.ts';
import type { Input, Output } from '../edge/io.ts';
import { readStream } from './read-file.ts';

const DEFAULT_COLUMNS = 80;

/** Node's types take every standard stream for a terminal; a pipe or file lacks `isTTY`. */
interface MaybeTerminal {
  readonly isTTY?: boolean;
}
type InputStream = AsyncIterable<Uint8Array | string> & MaybeTerminal;
type OutputStream = Omit<WriteStream, 'isTTY'> & MaybeTerminal;

/** Standard input. `stream` is opened only when it is asked about, which costs a quick command a millisecond. */
export function createInput(stream: () => InputStream): Input {
  return {
    get isTerminal() {
      return stream().isTTY ?? false;
    },
    readAll: async (limit) => readStream(stream(), '-', limit),
  };
}

/** Standard output or error. */
export function createOutput(stream: () => OutputStream, env: NodeJS.ProcessEnv): Output {
  let opened: OutputStream | undefined;
  const open = () => (opened ??= listen(stream()));
  return {
    get isTerminal() {
      return open().isTTY ?? false;
    },
    get columns() {
      return open().columns || DEFAULT_COLUMNS;
    },
    get colorLevel() {
      const depth = open().isTTY && env['FORCE_COLOR'] === undefined ? open().getColorDepth(env) : undefined;
      return chooseColorLevel(env, depth);
    },
    write: (data) => writeTo(open(), data),
  };
}

/** Without a listener an error of the stream would end the process; `writeTo` hears of it through its callback. */
function listen(stream: OutputStream): OutputStream {
  stream.on('error', () => undefined);
  return stream;
}

const READER_LEFT = new Set([
  'EPIPE',
  'ECONNRESET',
  'EOF',
  'ERR_STREAM_DESTROYED',
  'ERR_STREAM_WRITE_AFTER_END',
]);

function writeTo(stream: OutputStream, data: string | Uint8Array): Promise<void> {
  return new Promise((resolve, reject) => {
    stream.write(data, (error) => {
      if (!error || READER_LEFT.has(errorCode(error))) resolve();
      else reject(toFileProblem('-', error));
    });
  });
}
