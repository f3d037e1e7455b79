import type { Choices } from '../generated/field-paths.ts';
import { HAN } from '../text/east-asian.ts';

type Language = Choices['language'];

const SCRIPTS = {
  ru: /\p{Script=Cyrillic}/gu,
  zh: new RegExp(`[${HAN}]`, 'gu'),
  ar: /\p{Script=Arabic}/gu,
} as const;

/** Frequent small words that the other two Latin languages of the form do not have. */
const WORDS = {
  en: 'the and of to that with for was were by from their which this on',
  fr: 'les des et du une dans pour que par sur aux est été ont cette leurs avec',
  es: 'los las y del una para por con el se fue fueron sus como más entre',
} as const;

/** Letters below which nothing is said: a few names decide nothing. */
const MIN_LETTERS = 200;
const MIN_WORDS = 8;

/**
 * The language of the form in which a text is clearly written; undefined where it is short or mixed. A text is taken
 * for another language than the expected one only when hardly anything speaks for that.
 */
export function detectLanguage(text: string, expected: Language): Language | undefined {
  const sample = text.slice(0, 20_000);
  // Latin letters with or without accents come before Greek; patterns that know Unicode take a millisecond each.
  const isLatin = !/[\u0370-\u1fff\u2c00-\uffff]/.test(sample);
  if (isLatin) return sample.length < MIN_LETTERS ? undefined : latinLanguage(sample, expected);
  // A Chinese character stands for about three letters.
  const letters = count(sample, /\p{L}/gu) + 2 * count(sample, SCRIPTS.zh);
  if (letters < MIN_LETTERS) return undefined;
  for (const [language, letter] of Object.entries(SCRIPTS) as [Language, RegExp][]) {
    const share = (count(sample, letter) * (language === 'zh' ? 3 : 1)) / letters;
    if (share > 0.5) return language;
  }
  return count(sample, /[a-zà-ÿœ]/gi) / letters > 0.8 ? latinLanguage(sample, expected) : undefined;
}

function latinLanguage(text: string, expected: Language): Language | undefined {
  const words = text.toLowerCase().split(/[^a-zà-ÿœ]+/);
  const hits = Object.entries(WORDS).map(([language, list]) => {
    const known = new Set(list.split(' '));
    return { language: language as Language, count: words.filter((word) => known.has(word)).length };
  });
  const best = hits.reduce((one, other) => (other.count > one.count ? other : one));
  const forExpected = hits.find(({ language }) => language === expected)?.count ?? 0;
  return best.count >= MIN_WORDS && best.count > forExpected * 4 ? best.language : undefined;
}

function count(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0;
}
