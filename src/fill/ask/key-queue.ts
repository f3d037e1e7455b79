import type { Key } from '../../edge/live-io.ts';

/** Lines that arrive when a question was open for longer were pasted; before, they may have been typed ahead. */
const OPEN_FOR = 80;

interface Listener {
  readonly hear: (key: Key) => void;
  /** Whether it takes lines that were pasted without a mark as one text. */
  readonly takesLines: boolean;
  readonly since: number;
}

/**
 * Keys wait here for the prompt that is to have them: what is typed while an answer is being saved reaches the next
 * question, and of several keys that arrive at once each goes to the prompt that is open by then.
 */
export class KeyQueue {
  readonly #now: () => number;
  readonly #keys: Key[] = [];
  #listener: Listener | undefined;

  constructor(now: () => number) {
    this.#now = now;
  }

  push(key: Key): void {
    const listener = this.#listener;
    const isPaste =
      key.kind === 'burst' && listener?.takesLines === true && this.#now() - listener.since >= OPEN_FOR;
    if (key.kind !== 'burst') this.#keys.push(key);
    else if (isPaste) this.#keys.push({ kind: 'paste', text: key.text });
    else this.#keys.push(...keysOf(key.text));
    this.#hand();
  }

  /** Hands on keys, the waiting ones first. @returns what ends it */
  attach(hear: (key: Key) => void, takesLines = false): () => void {
    const listener = { hear, takesLines, since: this.#now() };
    this.#listener = listener;
    // Not at once: whoever attaches has not got what ends it yet, and the first key may be the last one wanted.
    queueMicrotask(() => this.#hand());
    return () => {
      if (this.#listener === listener) this.#listener = undefined;
    };
  }

  /** How many keys wait: they were typed before what is shown now was seen. */
  get waiting(): number {
    return this.#keys.length;
  }

  #hand(): void {
    while (this.#listener) {
      const key = this.#keys.shift();
      if (!key) return;
      this.#listener.hear(key);
    }
  }
}

function keysOf(text: string): Key[] {
  return text
    .split('\n')
    .flatMap((line, index): Key[] => [
      ...(index > 0 ? [ENTER] : []),
      ...(line === '' ? [] : [{ kind: 'text', text: line } as const]),
    ]);
}

const ENTER: Key = { kind: 'key', name: 'return', ctrl: false, meta: false, shift: false };
