import type { StateFiles } from '../edge/live-io.ts';
import { form } from '../form/form.ts';
import { fieldAt } from '../form/pointer.ts';
import { isAnswered } from '../form/answer.ts';
import { isSame } from '../text/same-value.ts';
import type { Draft, KeptText } from './drafts-file.ts';
import { KeptFile } from './kept-file.ts';
import { findPlace, wayOf } from './places/find-place.ts';
import type { Relocation } from './places/relocation.ts';

/**
 * Texts that were typed but not given as answers: kept beside the report when a session ends in the middle of one, and
 * shown again at their questions. They follow their questions where the report is changed; those whose item is not
 * there any more are lost texts, which have no question until a person chooses one.
 */
export class AnswerDrafts {
  readonly #file: KeptFile;
  /** Of the questions that are in the report, by their pointers. */
  #drafts = new Map<string, Draft>();
  #lost: KeptText[] = [];
  /** What was read from the disk or written to it. The rest of what is there is by another session. */
  readonly #known = new Set<string>();
  #report: unknown;
  #isSaved = true;

  private constructor(file: KeptFile, report: unknown) {
    this.#file = file;
    this.#report = report;
  }

  /** Reads what an earlier session left, and finds the questions in a report as it is by now. @throws FileProblem */
  static load(files: StateFiles, path: string, report: unknown): AnswerDrafts {
    const file = new KeptFile(files, path);
    const drafts = new AnswerDrafts(file, report);
    drafts.#takeIn();
    drafts.#isSaved = !file.isUnread || drafts.all.length === 0;
    file.setAside();
    return drafts;
  }

  /** The names that files of texts which could not be read have got since this was asked last. */
  takeAside(): readonly string[] {
    return this.#file.takeAside();
  }

  /** The pointers of the questions with a text, the one written last at the end. */
  get pointers(): string[] {
    return [...this.#drafts.keys()];
  }

  /** The texts whose items are not in the report any more. */
  get lost(): readonly KeptText[] {
    return this.#lost;
  }

  /** All that is kept. */
  get all(): readonly KeptText[] {
    return [...this.#lost, ...[...this.#drafts].map(([pointer, draft]) => this.#kept(pointer, draft))];
  }

  /** All that a person has written and not given. */
  get waiting(): readonly KeptText[] {
    return this.all.filter(isWaiting);
  }

  get(pointer: string): Draft | undefined {
    return this.#drafts.get(pointer);
  }

  /** Keeps a text, with the file in which an editor has it where none is named. */
  set(pointer: string, draft: Draft): void {
    const before = this.#drafts.get(pointer);
    const now = { ...draft, editor: draft.editor ?? before?.editor };
    if (JSON.stringify(now) === JSON.stringify(before)) return;
    this.#drafts.delete(pointer);
    this.#drafts.set(pointer, now);
    this.#isSaved = false;
  }

  /** Keeps a text of which only its place is known, perhaps an uncertain one. */
  add(kept: KeptText): void {
    this.#place(kept);
    this.#isSaved = false;
  }

  /** Changes one of all texts. */
  replace(kept: KeptText, { text, editor }: Pick<Draft, 'text' | 'editor'>): void {
    if (!this.#lost.includes(kept)) {
      this.set(kept.pointer, { ...this.#drafts.get(kept.pointer), text, editor });
      return;
    }
    this.#lost = this.#lost.map((one) => (one === kept ? { ...one, text, editor } : one));
    this.#isSaved = false;
  }

  delete(pointer: string): void {
    if (this.#drafts.delete(pointer)) this.#isSaved = false;
  }

  /** Forgets one of all texts. */
  remove(kept: KeptText): void {
    if (!this.#lost.includes(kept)) {
      this.delete(kept.pointer);
      return;
    }
    this.#lost = this.#lost.filter((one) => one !== kept);
    this.#isSaved = false;
  }

  /** Goes on with the report after a change. */
  follow(report: unknown, relocation: Relocation): void {
    const before = [...this.#drafts];
    const lost = this.#lost;
    const kept = new Map(before.map(([pointer, draft]) => [pointer, this.#kept(pointer, draft)]));
    this.#report = report;
    this.#drafts = new Map();
    this.#lost = [];
    for (const [pointer, draft] of before) {
      const now = relocation(pointer);
      if (now === undefined) this.#lost.push(kept.get(pointer) ?? { ...draft, pointer, way: [] });
      else this.#drafts.set(now, draft);
    }
    // What had no place may have one again.
    for (const one of lost) this.#place(one);
    if (before.length > 0) this.#isSaved = false;
  }

  /** Writes at once what is not on the disk yet; a handler of signals may call it. @throws FileProblem */
  saveNow(): void {
    if (this.#isSaved) return;
    this.#takeIn();
    const texts = this.all;
    this.#file.write(texts);
    for (const one of texts) this.#known.add(keyOf(one));
    this.#isSaved = true;
  }

  /** Removes the file where it holds nothing; what was not read is for the next session to tell. @throws FileProblem */
  async tidy(): Promise<void> {
    this.#takeIn();
    if (this.all.length > 0) this.saveNow();
    else if (!this.#file.isUnread) await this.#file.clear();
  }

  /** Takes in what another session has written, also meanwhile: its lock was gone. */
  #takeIn(): void {
    for (const kept of this.#file.read()) {
      if (this.#known.has(keyOf(kept))) continue;
      this.#known.add(keyOf(kept));
      this.#place(kept);
    }
  }

  #place(kept: KeptText): void {
    const place = findPlace(this.#report, kept.pointer, kept.way);
    const { pointer: _, way: __, ...draft } = kept;
    const isFree = place.kind === 'found' && fieldAt(form, place.pointer) && !this.#drafts.has(place.pointer);
    if (isFree) this.#drafts.set(place.pointer, draft);
    else this.#lost.push(kept);
  }

  #kept(pointer: string, draft: Draft): KeptText {
    return { pointer, ...draft, way: wayOf(this.#report, pointer) };
  }
}

/** Places change, a text does not. */
function keyOf({ pointer, text }: KeptText): string {
  return `${pointer}\n${text}`;
}

/** Whether a text is more than what stood in the report when it was opened in an editor. */
export function isWaiting({ text, was }: Draft): boolean {
  return isAnswered(text) && !isSame(text, was);
}
