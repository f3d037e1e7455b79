import type { Reads } from '../locales/reads.ts';
import { anyOf, compileOnce } from './compile-once.ts';

const digitsOf = compileOnce((reads) => {
  const values = new Map(
    reads
      .flatMap(({ numbers }) => numbers.digits)
      .flatMap((ten) => [...ten].map((digit, value): [string, string] => [digit, String(value)])),
  );
  return { values, pattern: new RegExp(anyOf([...values.keys()]), 'g') };
});

/** A text with the digits of every language as 0–9, at the same places. */
export function toWesternDigits(text: string, reads: readonly Reads[]): string {
  const { values, pattern } = digitsOf(reads);
  return text.replace(pattern, (digit) => values.get(digit) ?? digit);
}
