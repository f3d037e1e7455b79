import { HAN, KANA } from '../../text/east-asian.ts';

/**
 * Scripts as Word must be told of them. `number` is a group of digits that would be turned around in a right-to-left
 * line; `common` has no letter at all.
 */
export type Script =
  | 'latin'
  | 'greek'
  | 'cyrillic'
  | 'arabic'
  | 'hebrew'
  | 'han'
  | 'kana'
  | 'hangul'
  | 'other'
  | 'number'
  | 'common';

const ARABIC = '\\u0600-\\u08FF\\uFB50-\\uFDFF\\uFE70-\\uFEFC';
const HEBREW = '\\u0590-\\u05FF\\uFB1D-\\uFB4F';
const TO_LEFT = new RegExp(`[${ARABIC}${HEBREW}]`, 'gu');
const LETTER = /\p{L}/gu;
const STRONG = new RegExp(
  `(?<arabic>[${ARABIC}]+)|(?<hebrew>[${HEBREW}]+)|(?<latin>\\p{sc=Latn}+)|(?<cyrillic>\\p{sc=Cyrl}+)|` +
    `(?<greek>\\p{sc=Grek}+)|(?<kana>[${KANA}]+)|(?<hangul>\\p{sc=Hang}+)|` +
    `(?<han>[${HAN}\\u3000-\\u3003\\u3008-\\u301F\\uFF01-\\uFF0F\\uFF1A-\\uFF20\\uFF3B-\\uFF40\\uFF5B-\\uFF65]+)|(?<other>\\p{L}+)`,
  'gu',
);
/** Whether most letters of a text run from right to left. */
export function readsRightToLeft(text: string): boolean {
  const toLeft = text.match(TO_LEFT)?.length ?? 0;
  if (toLeft === 0) return false;
  return toLeft * 2 >= (text.match(LETTER)?.length ?? 0);
}

/** A stretch of letters of one script. */
export interface StrongRun {
  readonly start: number;
  readonly end: number;
  readonly script: Script;
}

/** The letters of a text, by script; what lies between them has none of its own. */
export function strongRuns(text: string): StrongRun[] {
  return [...text.matchAll(STRONG)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    script: Object.entries(match.groups ?? {}).find(([, value]) => value)?.[0] as Script,
  }));
}

/** Whether a script is written from right to left. */
export function isRightToLeft(script: Script): boolean {
  return script === 'arabic' || script === 'hebrew';
}
