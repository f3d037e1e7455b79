import type { StateFiles } from '../edge/live-io.ts';
import { isUnderstood, readKept, writeKept, type KeptText } from './drafts-file.ts';

/**
 * The file of the texts that are kept for a report. One that was cut off, is by another program or cannot be opened is
 * never written over or removed: it gets another name.
 */
export class KeptFile {
  readonly #files: StateFiles;
  readonly #path: string;
  #aside: string[] = [];

  /** @param path the file, with the ending `.json` */
  constructor(files: StateFiles, path: string) {
    this.#files = files;
    this.#path = path;
  }

  /** The texts that are understood. */
  read(): KeptText[] {
    return readKept(this.#content());
  }

  /** Whether there is more than `read` gives. */
  get isUnread(): boolean {
    const content = this.#content();
    return content !== undefined && !isUnderstood(content);
  }

  /** Gives a file that was not read in full another name. @throws FileProblem */
  setAside(): void {
    if (!this.isUnread) return;
    for (let number = 1; ; number += 1) {
      const path = `${this.#path.replace(/\.json$/, '')}.unread-${number}`;
      if (!this.#files.rename(this.#path, path)) continue;
      this.#aside.push(path);
      return;
    }
  }

  /** The names that were given so since this was asked last. */
  takeAside(): readonly string[] {
    const aside = this.#aside;
    this.#aside = [];
    return aside;
  }

  /** Writes at once, so that a handler of signals may call it. @throws FileProblem */
  write(texts: readonly KeptText[]): void {
    this.setAside();
    this.#files.writeNow(this.#path, writeKept(texts));
  }

  /** Removes the file. @throws FileProblem */
  async clear(): Promise<void> {
    this.setAside();
    await this.#files.remove(this.#path);
  }

  /** What cannot be opened is as little understood as an empty file. */
  #content(): string | undefined {
    const bytes = this.#files.bytes(this.#path);
    return bytes === 'unfit' ? '' : bytes && new TextDecoder().decode(bytes);
  }
}
