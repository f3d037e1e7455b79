import type { Reads } from '../locales/reads.ts';
import { anyOf, compileOnce } from './compile-once.ts';

const separators = compileOnce(
  (reads) => new RegExp(`[;,/]|${anyOf(reads.flatMap(({ lists }) => lists.or))}`),
);

/** The parts of a text that gives one thing in several ways, such as two telephone numbers: `… / …`, `… or …`. */
export function splitAlternatives(text: string, reads: readonly Reads[]): string[] {
  return text.split(separators(reads)).filter((part) => part.trim() !== '');
}
