import { COUNTRIES } from '../generated/countries.ts';
import { ABBREVIATIONS, ARTICLES, OTHER_NAMES, SHARED_NAMES } from '../locales/country-names.ts';
import type { Language } from '../locales/locale.ts';
import type { Reads } from '../locales/reads.ts';
import { compileOnce } from './compile-once.ts';
import { fold } from './fold.ts';
import { oneOf, type Recognition } from './recognition.ts';

/** A State, as the United Nations names it. */
export interface Country {
  /** ISO 3166: of two and of three letters. */
  readonly alpha2: string;
  readonly alpha3: string;
  readonly names: Readonly<Record<Language, string>>;
}

const COUNTRY_LIST: readonly Country[] = COUNTRIES.trim()
  .split('\n')
  .map((row) => {
    const [alpha2 = '', alpha3 = '', en = '', fr = '', es = '', ru = '', zh = '', ar = ''] = row.split('|');
    return { alpha2, alpha3, names: { en, fr, es, ru, zh, ar } };
  });

/** The States by what they are called, in plain letters. */
type Called = ReadonlyMap<string, readonly Country[]>;

const known = compileOnce((reads): Record<'codes' | 'names', Called> => {
  const byCode = new Map(COUNTRY_LIST.map((country) => [country.alpha2, country]));
  const others = (names: Readonly<Record<string, readonly string[]>>) =>
    Object.entries(names).flatMap(([code, texts]) => texts.map((text) => [text, byCode.get(code)] as const));
  const called = (pairs: readonly (readonly [string, Country | undefined])[]): Called => {
    const countries = new Map<string, Country[]>();
    for (const [text, country] of pairs) {
      const plain = letters(text, reads);
      const same = countries.get(plain) ?? [];
      if (country && !same.includes(country)) countries.set(plain, [...same, country]);
    }
    return countries;
  };
  const codes = COUNTRY_LIST.flatMap((one) => [one.alpha2, one.alpha3].map((code) => [code, one] as const));
  const names = COUNTRY_LIST.flatMap((one) =>
    Object.values(one.names).flatMap((name) => waysToSay(name).map((way) => [way, one] as const)),
  );
  const shared = SHARED_NAMES.flatMap(([states, texts]) =>
    texts.flatMap((text) => states.map((code) => [text, byCode.get(code)] as const)),
  );
  return {
    codes: called([...codes, ...others(ABBREVIATIONS)]),
    names: called([...names, ...others(OTHER_NAMES), ...shared]),
  };
});

/** The State that a code or an abbreviation means, in letters of either case, with or without points. */
export function recognizeCountryCode(text: string, reads: readonly Reads[]): Recognition<Country> {
  return oneOf(known(reads).codes.get(letters(text, reads).replaceAll(' ', '')) ?? []);
}

/**
 * The State that a text names by its code, or by its name in the United Nations or in everyday use, in any of the six
 * languages. Ambiguous where several States are called so: `Congo`.
 */
export function recognizeCountry(text: string, reads: readonly Reads[]): Recognition<Country> {
  const plain = letters(text, reads);
  const { codes, names } = known(reads);
  return oneOf(
    names.get(plain) ?? names.get(withoutArticle(plain)) ?? codes.get(plain.replaceAll(' ', '')) ?? [],
  );
}

/** `Iran (Islamic Republic of)` is also Iran, and the Islamic Republic of Iran. */
function waysToSay(name: string): string[] {
  const [, short, formal] = /^(.+?) \((.+)\)$/.exec(name) ?? [];
  if (short === undefined || formal === undefined) return [name];
  return [name, short, formal.includes(' - ') ? formal.replace('-', short) : `${formal} ${short}`];
}

/** What is left of a name where case, accents, marks, points and spaces are left away. */
function letters(text: string, reads: readonly Reads[]): string {
  return fold(text, reads)
    .replace(/^l['’‘ʼ`´]/, '')
    .replaceAll(/[.'’‘ʼ`´،,()]/g, '')
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

function withoutArticle(name: string): string {
  const article = ARTICLES.find((one) => name.startsWith(`${one} `));
  return article === undefined ? name : name.slice(article.length + 1);
}
