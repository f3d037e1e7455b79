import { parentPointer } from '../form/pointer.ts';
import type { StateFiles } from '../edge/live-io.ts';

/**
 * Texts that were typed but not given as answers, by the pointers of their questions: kept beside the report when a
 * session ends in the middle of one, and shown again at that question.
 */
export class AnswerDrafts {
  readonly #files: StateFiles;
  readonly #path: string;
  #texts: Map<string, string>;
  #isSaved = true;

  private constructor(files: StateFiles, path: string, texts: Map<string, string>) {
    this.#files = files;
    this.#path = path;
    this.#texts = texts;
  }

  /** Reads what an earlier session left; nothing where there is no such file or it cannot be understood. */
  static async load(files: StateFiles, path: string): Promise<AnswerDrafts> {
    const text = await files.read(path);
    return new AnswerDrafts(files, path, new Map(Object.entries(parseTexts(text))));
  }

  /** The pointers with a text, the last one written last. */
  get pointers(): string[] {
    return [...this.#texts.keys()];
  }

  get(pointer: string): string | undefined {
    return this.#texts.get(pointer);
  }

  set(pointer: string, text: string): void {
    if (this.#texts.get(pointer) === text) return;
    this.#texts.delete(pointer);
    this.#texts.set(pointer, text);
    this.#isSaved = false;
  }

  delete(pointer: string): void {
    if (this.#texts.delete(pointer)) this.#isSaved = false;
  }

  /** Follows an item that was moved (`to` its new index) or removed (`to` undefined), with the items in between. */
  follow(item: string, to: number | undefined): void {
    const list = parentPointer(item);
    const from = Number(item.slice(list.length + 1));
    const moved = [...this.#texts].flatMap(([pointer, text]): [string, string][] => {
      const match = pointer.startsWith(`${list}/`)
        ? /^(\d+)(.*)$/.exec(pointer.slice(list.length + 1))
        : null;
      if (!match) return [[pointer, text]];
      const index = newIndex(Number(match[1]), from, to);
      return index === undefined ? [] : [[`${list}/${index}${match[2] ?? ''}`, text]];
    });
    this.#texts = new Map(moved);
    this.#isSaved = false;
  }

  /** Writes at once what is not on the disk yet; a handler of signals may call it. @throws FileProblem */
  saveNow(): void {
    if (this.#isSaved) return;
    const content = { version: 1, texts: Object.fromEntries(this.#texts) };
    this.#files.writeNow(this.#path, `${JSON.stringify(content, null, 2)}\n`);
    this.#isSaved = true;
  }

  /** Removes the file where it holds nothing. */
  async tidy(): Promise<void> {
    if (this.#texts.size === 0) await this.#files.remove(this.#path);
    else this.saveNow();
  }
}

function newIndex(index: number, from: number, to: number | undefined): number | undefined {
  if (index === from) return to;
  if (to === undefined) return index > from ? index - 1 : index;
  if (index > from && index <= to) return index - 1;
  return index < from && index >= to ? index + 1 : index;
}

function parseTexts(text: string | undefined): Record<string, string> {
  try {
    const { texts } = JSON.parse(text ?? '{}') as { texts?: Record<string, unknown> };
    return Object.fromEntries(
      Object.entries(texts ?? {}).filter((pair): pair is [string, string] => typeof pair[1] === 'string'),
    );
  } catch {
    return {};
  }
}
