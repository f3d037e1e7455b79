/** What a long session at a terminal needs of the world: keys, signals, other programs, and files of its own. */
export interface LiveIo {
  readonly terminal: Terminal;
  readonly processes: Processes;
  readonly stateFiles: StateFiles;
}

/** One key, or what was typed or pasted at once. */
export type Key =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'paste'; readonly text: string }
  /** Several lines that arrived at once: pasted without a mark, or typed ahead. */
  | { readonly kind: 'burst'; readonly text: string }
  | {
      readonly kind: 'key';
      readonly name: string;
      readonly ctrl: boolean;
      readonly meta: boolean;
      readonly shift: boolean;
    }
  /** The terminal has gone away. */
  | { readonly kind: 'end' };

export interface Terminal {
  /** Standard input and standard error are both terminals that can be drawn on. */
  readonly canDraw: boolean;
  readonly rows: number;
  readonly columns: number;
  /** For a library of prompts. `input` never gives data by itself; keys come through `open`. */
  readonly streams: { readonly input: NodeJS.ReadableStream; readonly output: NodeJS.WritableStream };
  /** Reads keys one by one from now on, without echo, and has pasted text marked as such. */
  open(listener: (key: Key) => void): void;
  /** A clock, in milliseconds, to tell keys that come at once from others. */
  now(): number;
  /** Hands on at once what is still waited for: the rest of a paste. */
  finish(): void;
  /** Gives the terminal back as it was. May be called at any time, also twice. */
  close(): void;
  /** Calls back when the size has changed. @returns what ends it */
  onResize(listener: () => void): () => void;
  /** The lines of standard input. @param language for what is not UTF-8 */
  lines(language: string): Lines;
}

/** Lines of a person or of a pipe, without their line breaks. */
export interface Lines {
  next(): Promise<IteratorResult<string, unknown>>;
  /** Whether a person typed them: then lines that come at once were pasted. In a pipe all come at once. */
  readonly areTyped?: boolean;
  /** The lines that came at the same time as the one before; they stay to be read. */
  ahead?(): Promise<readonly string[]>;
  /** Leaves standard input to another program, or takes it back. */
  lend?(isLent: boolean): void;
  close?(): void;
}

export type StopSignal = 'SIGINT' | 'SIGTERM' | 'SIGHUP';

/** Which process it is: numbers are used again, so its start counts too, where the system tells it. */
export interface ProcessMark {
  readonly pid: number;
  readonly host: string;
  readonly start?: string;
}

export interface Processes {
  own(): ProcessMark;
  /** Whether a process still runs; undefined for one of another computer. */
  isRunning(mark: ProcessMark): boolean | undefined;
  /** Calls back instead of ending the process. The listener does what it must before it returns. @returns what ends it */
  onStop(listener: (signal: StopSignal) => void): () => void;
  /**
   * Opens a file in the author's editor on this terminal and waits until it is closed.
   * @returns whether an editor could be started and ended well
   */
  edit(path: string): Promise<boolean>;
  /** Whether that is vi or one of its kind. */
  editorIsVi(): boolean;
}

/**
 * Small files beside a report that are no part of it. Paths are absolute, with links followed: the folder may come from a
 * stranger, and neither links nor anything but plain files of a limited size count.
 */
export interface StateFiles {
  /**
   * Writes at once, whole or not at all, so that a handler of signals may call it. Makes its folder and the one above, but
   * not the report's. @throws FileProblem, also for more than is read again
   */
  writeNow(path: string, text: string): void;
  /** Writes a file that is not there yet. @returns false where it is. @throws FileProblem */
  create(path: string, text: string): Promise<boolean>;
  /** The text of a plain file; undefined where it cannot be read or is too large. */
  read(path: string): Promise<string | undefined>;
  /** Whether something else stands in the place of a file: a folder, a link, a device. */
  isBlocked(path: string): Promise<boolean>;
  /** Removes a file if it holds this text; of several processes that do so at once, one succeeds. @throws FileProblem */
  removeIf(path: string, text: string): Promise<boolean>;
  /**
   * The bytes of a plain file, read at once; undefined only where nothing is there, `unfit` where it is something else, too
   * large, or not to be read.
   */
  bytes(path: string): Uint8Array | 'unfit' | undefined;
  /** Gives whatever stands there another name, unread. @returns false where that name is taken. @throws FileProblem */
  rename(path: string, to: string): boolean;
  /** Whether a file of so many bytes can be made, its folder too where that is not there. @throws FileProblem where not */
  checkPlace(path: string, bytes: number): void;
  /** Removes a file, no folder; never throws. */
  remove(path: string): Promise<void>;
  /** Removes a folder that is empty, no file; never throws. */
  removeFolder(path: string): Promise<void>;
  /** The names in a folder, sorted, folders with a `/` behind them; none where it cannot be read. */
  names(folder: string): Promise<string[]>;
}
