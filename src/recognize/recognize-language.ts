import type { Language } from '../locales/locale.ts';
import type { Reads, WritingReads } from '../locales/reads.ts';
import { certain, NONE, type Recognition } from './recognition.ts';

/** Longer texts are judged by their beginning. */
const MAX_SAMPLE = 20_000;
/** Letters below which nothing is said: a few names decide nothing. */
const MIN_LETTERS = 200;
const MIN_WORDS = 8;
/** So many times more words must speak for a language than for the one that is expected. */
const MARGIN = 4;
/** The part of the letters that is in the script of the language: names and terms are in Latin letters everywhere. */
const LATIN_SHARE = 0.8;
const OTHER_SHARE = 0.5;

/**
 * The language of the form in which a text is clearly written; none where it is short or mixed. A text is taken for
 * another language than the expected one only when hardly anything speaks for that.
 */
export function recognizeLanguage(
  text: string,
  expected: Language,
  reads: readonly Reads[],
): Recognition<Language> {
  const sample = text.slice(0, MAX_SAMPLE);
  const candidates = reads.filter(({ writing }) => writing.script === scriptOf(sample, reads));
  const [only] = candidates;
  if (candidates.length > 1) return byWords(sample, expected, candidates);
  return only ? certain(only.language) : NONE;
}

/** The script of most letters of a text that is long enough. */
function scriptOf(sample: string, reads: readonly Reads[]): string | undefined {
  // Latin letters with or without accents come before Greek; patterns that know Unicode take a millisecond each.
  const isLatin = !/[\u0370-\u1fff\u2c00-\uffff]/.test(sample);
  if (isLatin) return sample.length < MIN_LETTERS ? undefined : 'Latin';
  const writings = [...new Map(reads.map(({ writing }) => [writing.script, writing])).values()];
  const counts = writings.map((writing) => ({ ...writing, count: count(sample, lettersOf(writing)) }));
  const letters =
    count(sample, /\p{L}/gu) + counts.reduce((sum, { count: n, weight }) => sum + n * (weight - 1), 0);
  if (letters < MIN_LETTERS) return undefined;
  return counts.find(
    ({ script, weight, count: n }) =>
      (n * weight) / letters > (script === 'Latin' ? LATIN_SHARE : OTHER_SHARE),
  )?.script;
}

function lettersOf({ script }: WritingReads): RegExp {
  return script === 'Latin' ? /[a-zà-ÿœ]/gi : new RegExp(`\\p{Script=${script}}`, 'gu');
}

function count(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0;
}

/** Languages that share a script are told apart by their small words. */
function byWords(text: string, expected: Language, reads: readonly Reads[]): Recognition<Language> {
  const words = text.toLowerCase().split(/[\0-`{-¿\u2000-\u206f\u3000-\u303f]+/);
  const hits = reads.map(({ language, writing }) => {
    const known = new Set(writing.words);
    return { language, count: words.filter((word) => known.has(word)).length };
  });
  const best = hits.reduce((one, other) => (other.count > one.count ? other : one));
  const forExpected = hits.find(({ language }) => language === expected && best.language !== expected)?.count;
  const isClear = best.count >= MIN_WORDS && best.count > (forExpected ?? 0) * MARGIN;
  return isClear ? certain(best.language) : NONE;
}
