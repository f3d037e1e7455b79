const NUMERALS = [
  [1000, 'M'],
  [900, 'CM'],
  [500, 'D'],
  [400, 'CD'],
  [100, 'C'],
  [90, 'XC'],
  [50, 'L'],
  [40, 'XL'],
  [10, 'X'],
  [9, 'IX'],
  [5, 'V'],
  [4, 'IV'],
  [1, 'I'],
] as const;

/** The last number that is written without signs above the letters. */
const LAST = 3999;

/** A number from 1 on in Roman numerals, as the template numbers its sessions: 2 → `II`; past 3,999 in digits. */
export function roman(number: number): string {
  if (number > LAST) return String(number);
  let rest = number;
  let letters = '';
  for (const [value, letter] of NUMERALS) {
    letters += letter.repeat(Math.floor(rest / value));
    rest %= value;
  }
  return letters;
}
