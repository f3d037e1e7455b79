import type { Reads } from '../locales/reads.ts';

/**
 * Puts off a compilation until it is first needed, and does it once for the same languages: compiling patterns takes
 * longer than most reports take to check, and most reports need few of them.
 */
export function compileOnce<T>(compile: (reads: readonly Reads[]) => T): (reads: readonly Reads[]) => T {
  const done = new WeakMap<readonly Reads[], T>();
  return (reads) => {
    const compiled = done.get(reads) ?? compile(reads);
    done.set(reads, compiled);
    return compiled;
  };
}

/** A pattern for any one of some words, taken literally. Matches nothing where there is no word. */
export function anyOf(words: readonly string[]): string {
  if (words.length === 0) return '(?:(?!))';
  const longestFirst = [...words].sort((a, b) => b.length - a.length);
  return `(?:${longestFirst.map(literally).join('|')})`;
}

/** A pattern for a text as it stands. */
export function literally(text: string): string {
  return text.replaceAll(/[\\^$.*+?()[\]{}|]/g, '\\$&');
}
