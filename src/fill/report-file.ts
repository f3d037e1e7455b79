import type { Io } from '../io/io.ts';
import { decodeText } from '../io/decode-text.ts';
import { applyEditsToFile, type AnswerValue } from '../report/edit.ts';
import { parseSource } from '../report/parse-source.ts';
import type { Edit } from '../report/range.ts';
import type { Source } from '../report/source.ts';
import { valueAt } from '../validate/value-at.ts';
import { isSame } from '../text/same-value.ts';
import { mergeChange, type Change } from './merge-change.ts';

export type Saved =
  | { readonly kind: 'saved'; readonly pointer: string }
  | { readonly kind: 'conflict'; readonly pointer: string; readonly theirs: unknown }
  /** Somebody left the file in a state that cannot be read; nothing was written. */
  | { readonly kind: 'unreadable' };

/** The report on the disk, and what of it has been seen. */
export class ReportFile {
  readonly path: string;
  readonly #io: Io;
  readonly #limit: number;
  #text: string;
  #source: Source;

  /** Reads a report that is known to be readable. @throws FileProblem */
  static async open(path: string, io: Io, limit: number): Promise<ReportFile> {
    const decoded = decodeText(await io.files.read(path, limit));
    return new ReportFile(path, 'text' in decoded ? decoded.text : '', io, limit);
  }

  /** @param text the whole file, with a byte order mark if it has one */
  private constructor(path: string, text: string, io: Io, limit: number) {
    this.path = path;
    this.#io = io;
    this.#limit = limit;
    this.#text = text;
    this.#source = parseSource(text);
  }

  /** The report as it was read or written last. */
  get source(): Source {
    return this.#source;
  }

  /** Takes in what others have written. @returns whether there was anything, and whether it can be read */
  async refresh(): Promise<'same' | 'changed' | 'unreadable'> {
    const text = await this.#read();
    if (text === this.#text) return 'same';
    const source = text === undefined ? undefined : parseSource(text);
    if (text === undefined || source?.syntax !== 'sound') return 'unreadable';
    this.#text = text;
    this.#source = source;
    return 'changed';
  }

  /**
   * Makes one change in the file as it is now and writes it whole or not at all.
   * @param seen the report when the question was asked
   * @throws NotEditable, FileProblem
   */
  async save(seen: Source, change: Change): Promise<Saved> {
    if ((await this.refresh()) === 'unreadable') return { kind: 'unreadable' };
    const merged = mergeChange(seen, this.#source, change);
    if (merged.kind === 'conflict') return merged;
    await this.#write(
      merged.edits,
      change.kind === 'set' ? { pointer: merged.pointer, value: change.value } : undefined,
    );
    return { kind: 'saved', pointer: merged.pointer };
  }

  async #write(edits: readonly Edit[], expected?: { pointer: string; value: AnswerValue }): Promise<void> {
    if (edits.length === 0) return;
    const text = applyEditsToFile(this.#text, edits);
    const source = parseSource(text);
    const isAsMeant = !expected || isSame(valueAt(source.value, expected.pointer), expected.value);
    // Never a worse file than before, whatever mistake this program may hold.
    if (source.syntax !== 'sound' || !isAsMeant)
      throw new Error(`The edit of ${expected?.pointer ?? 'a list'} would break the file`);
    await this.#io.files.write(this.path, text);
    this.#text = text;
    this.#source = source;
  }

  async #read(): Promise<string | undefined> {
    const decoded = decodeText(await this.#io.files.read(this.path, this.#limit));
    return 'text' in decoded ? decoded.text : undefined;
  }
}
