import type { TextProblem } from '../text/decode-text.ts';
import type { LiveIo } from './live-io.ts';
import type { Programs } from './programs.ts';
import type { Threads } from './threads.ts';

/** The world outside: files, terminal, clock. Everything that is not pure goes through it. */
export interface Io {
  readonly files: Files;
  readonly stdin: Input;
  readonly stdout: Output;
  readonly stderr: Output;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** The current time. */
  now(): Date;
  /** SHA-256 of bytes, in lower-case hexadecimal. */
  sha256(bytes: Uint8Array): string;
  /** What only a session at a terminal needs; loaded when it is asked for. */
  live(): Promise<LiveIo>;
  /** Other programs; loaded when they are asked for. */
  programs(): Promise<Programs>;
  /** Threads for work on many files; loaded when they are asked for. */
  threads(): Promise<Threads>;
  /** What a report of a bug says of where it happened; loaded when there is one. */
  trace(): Promise<Trace>;
}

/** The process that a bug happened in. */
export interface Trace {
  /** Such as `Node 20.20.2, linux x64`. */
  readonly runtime: string;
  /** What was typed behind the name of the program. */
  readonly argv: readonly string[];
  /** Name, message and stack of an error, with the files and lines of the sources that it came through. */
  stackOf(error: Error): string;
}

export interface Input {
  readonly isTerminal: boolean;
  /** Reads to the end. @throws FileProblem `too-large` past `limit` bytes. */
  readAll(limit: number): Promise<Uint8Array>;
}

export interface Output {
  readonly isTerminal: boolean;
  /** Width in columns; 80 where it is not known. */
  readonly columns: number;
  /** Number of colours it shows, as chalk counts: 0 none, 1 sixteen, 2 256, 3 true colour. */
  readonly colorLevel: 0 | 1 | 2 | 3;
  /** Resolves when the data has been handed on; a reader that has gone away is not an error. */
  write(data: string | Uint8Array): Promise<void>;
}

/** Puts text in colours or weights for one stream. */
export type Style = Readonly<
  Record<'red' | 'yellow' | 'blue' | 'green' | 'bold' | 'dim' | 'underline', (text: string) => string>
>;

export interface FileFacts {
  readonly kind: 'file' | 'folder' | 'other' | 'missing';
  /** Size in bytes; 0 for anything that is not a file. */
  readonly size: number;
  /** The path after following links, absolute; undefined when missing. */
  readonly realPath?: string;
}

export interface WriteOptions {
  /** What must stand there until the end, or it is left alone: `nothing`, or a file that holds these bytes. Anything by default. */
  readonly over?: 'nothing' | { readonly bytes: string | Uint8Array };
  /** The folder out of which no link may lead, absolute. */
  readonly within?: string | undefined;
}

export interface Files {
  /** The folder in which the command runs. */
  readonly cwd: string;
  /** @throws FileProblem */
  read(path: string, limit: number): Promise<Uint8Array>;
  /**
   * Writes whole or not at all: temporary file and rename, mode, owner and group kept, links followed, folders made.
   * @throws FileProblem
   */
  write(path: string, data: string | Uint8Array, options?: WriteOptions): Promise<void>;
  /** Never throws; what cannot be looked at is missing. */
  facts(path: string): Promise<FileFacts>;
  /** What lies in a folder, links not followed, at most `limit` of it. Never throws; what cannot be looked at is empty. */
  list(
    folder: string,
    limit: number,
  ): Promise<readonly { readonly name: string; readonly isFolder: boolean }[]>;
  /**
   * The files that words of a command line stand for: names, folders (their .yaml and .yml files, at any depth) and
   * glob patterns. Relative to `cwd` or absolute, with `/`, each once, in the order of code points. A plain name that
   * does not exist is returned as it is; a pattern that nothing matches gives nothing. @throws FileProblem
   */
  find(patterns: readonly string[]): Promise<string[]>;
}

/** What keeps a file from being read. `closed-folder`: a folder that was to be searched may not be; `no-current`: the folder in which the command was started is not there; `not-plain`: something else stands in the place of a file; `long-name`: longer than the disk takes. */
type ReadObstacle =
  | 'not-found'
  | 'folder'
  | 'denied'
  | 'closed-folder'
  | 'busy'
  | 'loop'
  | 'no-current'
  | 'not-plain'
  | 'long-name'
  | 'failed';

/**
 * What keeps a file from being written only. `changed` and `exists`: another program wrote it meanwhile; `outside`: a link
 * leads out of the folder; `input`: the command reads it;
 * `no-temporary`: the folder for temporary files is not there.
 */
export type WriteObstacle =
  'read-only' | 'no-space' | 'outside' | 'changed' | 'exists' | 'input' | 'no-temporary';

interface TooLarge {
  readonly kind: 'too-large';
  readonly bytes: number;
  readonly limit: number;
}

/** Why a file was not read or written. */
export type AccessProblem = { readonly kind: ReadObstacle | WriteObstacle } | TooLarge;

/** Why a file could not be taken in: it was not read, or what was read is no text. */
export type ReadProblem = { readonly kind: ReadObstacle } | TooLarge | TextProblem;
