import type { Reads } from '../locales/reads.ts';
import { anyOf } from './compile-once.ts';
import { fold, foldedOnce } from './fold.ts';
import { certain, NONE, type Recognition } from './recognition.ts';

/** A whole number as it is typed at a prompt: in the digits of any language, of full width too, as it stands in a list: `2.` */
export function recognizeNumber(text: string, reads: readonly Reads[]): Recognition<number> {
  const digits = fold(text, reads).replace(/[.)、]$/, '');
  return /^\d+$/.test(digits) ? certain(Number(digits)) : NONE;
}

const between = foldedOnce((reads, folded) => {
  const words = anyOf(reads.flatMap(({ dates }) => dates.and).map(folded));
  return new RegExp(`[\\s${reads.map(({ lists }) => lists.commas).join('')}]+|${words}`);
});

/** Several of them, with spaces, the commas of any language or its `and` between them. */
export function recognizeNumbers(text: string, reads: readonly Reads[]): Recognition<readonly number[]> {
  const parts = fold(text, reads)
    .split(between(reads))
    .filter((part) => part !== '')
    .map((part) => recognizeNumber(part, reads));
  const numbers = parts.flatMap((part) => (part.kind === 'certain' ? [part.value] : []));
  return numbers.length > 0 && numbers.length === parts.length ? certain(numbers) : NONE;
}
