import type { Key } from '../../edge/live-io.ts';
import { append } from '../../text/lists.ts';

/** Lines that arrive when a question was open for longer were pasted; before, they may have been typed ahead. */
const OPEN_FOR = 80;

interface Listener {
  readonly hear: (key: Key) => void;
  /** Whether letters that arrived at once are keys of its own, as if they had been typed one by one. */
  readonly areKeys: (text: string) => boolean;
  readonly since: number;
}

/**
 * Keys wait here for the prompt that is to have them: what is typed while an answer is being saved reaches the next
 * question, and of several keys that arrive at once each goes to the prompt that is open by then.
 */
export class KeyQueue {
  readonly #now: () => number;
  #keys: Key[] = [];
  #listener: Listener | undefined;

  constructor(now: () => number) {
    this.#now = now;
  }

  push(key: Key): void {
    const isOpen = this.#listener !== undefined && this.#now() - this.#listener.since >= OPEN_FOR;
    if (key.kind !== 'burst') this.#keys.push(key);
    else if (isOpen) this.#keys.push({ kind: 'paste', text: key.text });
    else append(this.#keys, keysOf(key.text));
    this.#hand();
  }

  /** Hands on keys, the waiting ones first. @returns what ends it */
  attach(hear: Listener['hear'], areKeys: Listener['areKeys'] = () => false): () => void {
    const listener = { hear, areKeys, since: this.#now() };
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
      const [first, ...others] = lettersOf(key, this.#listener);
      // One at a time: the next one may be for another prompt.
      this.#keys = [...others, ...this.#keys];
      this.#listener.hear(first ?? key);
    }
  }
}

function lettersOf(key: Key, { areKeys }: Listener): Key[] {
  if (key.kind !== 'text' || !areKeys(key.text)) return [];
  return Array.from(key.text, (text) => ({ kind: 'text', text }));
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
