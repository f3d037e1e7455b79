import type { Key } from '../../edge/live-io.ts';

/**
 * Keys wait here for the prompt that is to have them: what is typed while an answer is being saved reaches the next
 * question, and of several keys that arrive at once each goes to the prompt that is open by then.
 */
export class KeyQueue {
  readonly #keys: Key[] = [];
  #listener: ((key: Key) => void) | undefined;

  push(key: Key): void {
    this.#keys.push(key);
    this.#hand();
  }

  /** Hands on keys, the waiting ones first. @returns what ends it */
  attach(listener: (key: Key) => void): () => void {
    this.#listener = listener;
    // Not at once: whoever attaches has not got what ends it yet, and the first key may be the last one wanted.
    queueMicrotask(() => this.#hand());
    return () => {
      if (this.#listener === listener) this.#listener = undefined;
    };
  }

  #hand(): void {
    while (this.#listener) {
      const key = this.#keys.shift();
      if (!key) return;
      this.#listener(key);
    }
  }
}
