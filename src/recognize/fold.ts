import type { Reads } from '../locales/reads.ts';
import { compileOnce } from './compile-once.ts';
import { toWesternDigits } from './western-digits.ts';

/** Marks that show nothing: of direction, joiners, soft hyphens, the byte order mark; and the Arabic dash that widens. */
const INVISIBLE = /[\u00AD\u061C\u0640\u200B-\u200F\u202A-\u202E\u2060\u2066-\u2069\uFEFF]/g;

/** Letters that are typed for others on some keyboards, after accents are gone. */
const LIKE: Readonly<Record<string, string>> = { ى: 'ي', ی: 'ي', ک: 'ك', ة: 'ه', ı: 'i' };

const LIKE_LETTERS = new RegExp(`[${Object.keys(LIKE).join('')}]`, 'g');

/**
 * A text as it is compared with what people write: lower case, the digits 0–9, single spaces; without accents, vowel
 * signs, hamzas and marks that nobody sees, in whatever way its letters are composed or how wide they are.
 */
export function fold(text: string, reads: readonly Reads[]): string {
  return toWesternDigits(text.normalize('NFKD'), reads)
    .toLowerCase()
    .replaceAll(/\p{M}+/gu, '')
    .replace(INVISIBLE, '')
    .replace(LIKE_LETTERS, (letter) => LIKE[letter] ?? letter)
    .replaceAll(/\s+/g, ' ')
    .trim();
}

/** What a text is compared with, folded once. */
export function foldedOnce<T>(
  compile: (reads: readonly Reads[], folded: (text: string) => string) => T,
): (reads: readonly Reads[]) => T {
  return compileOnce((reads) => compile(reads, (text) => fold(text, reads)));
}
