import type { Reads } from '../locales/reads.ts';
import { certain, NONE, type Recognition } from './recognition.ts';
import { toWesternDigits } from './western-digits.ts';

/** A whole number as it is typed at a prompt: in the digits of any language, of full width too. */
export function recognizeNumber(text: string, reads: readonly Reads[]): Recognition<number> {
  const digits = toWesternDigits(text.normalize('NFKC'), reads).trim();
  return /^\d+$/.test(digits) ? certain(Number(digits)) : NONE;
}

/** Several of them, with spaces or the commas of any language between them. */
export function recognizeNumbers(text: string, reads: readonly Reads[]): Recognition<readonly number[]> {
  const commas = reads.map(({ lists }) => lists.commas).join('');
  const parts = [...text.normalize('NFKC')]
    .map((character) => (commas.includes(character) ? ' ' : character))
    .join('')
    .split(/\s+/)
    .map((part) => recognizeNumber(part, reads));
  const numbers = parts.flatMap((part) => (part.kind === 'certain' ? [part.value] : []));
  return numbers.length === parts.length ? certain(numbers) : NONE;
}
