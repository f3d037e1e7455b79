/**
 * Making an Intl object takes longer than all other start-up of a language together, so each is made when it is first
 * needed, once.
 */
const lists = new Map<string, Intl.ListFormat>();
const plurals = new Map<string, Intl.PluralRules>();

/** `a, b or c` (disjunction), `a, b and c` (conjunction). */
export function joinList(
  language: string,
  type: 'conjunction' | 'disjunction',
  parts: readonly string[],
): string {
  const key = `${language} ${type}`;
  const format = lists.get(key) ?? new Intl.ListFormat(language, { type });
  lists.set(key, format);
  return format.format(parts);
}

/** The plural form that a number takes in a language: `one`, `few`, … */
export function pluralForm(language: string, n: number): Intl.LDMLPluralRule {
  const rules = plurals.get(language) ?? new Intl.PluralRules(language);
  plurals.set(language, rules);
  return rules.select(n);
}

/** A number as the language writes it, with at most one decimal. */
export function formatNumber(language: string, n: number): string {
  if (Number.isInteger(n) && n >= 0 && n < 1000) return String(n);
  return n.toLocaleString(language, { maximumFractionDigits: 1 });
}

/** What a language calls another one, or itself. */
export function languageName(language: string, code: string): string {
  return new Intl.DisplayNames(language, { type: 'language' }).of(code) ?? code;
}

/** Bytes in megabytes, rounded up, so that what is over a limit of whole ones never looks like it. */
export function toMegabytes(bytes: number): number {
  return Math.ceil(bytes / 100_000) / 10;
}

/** In which direction a language is read, by the script that it is written in. */
export function directionOf(language: string): 'ltr' | 'rtl' {
  return /^(?:Arab|Hebr|Thaa|Syrc|Nkoo)$/.test(new Intl.Locale(language).maximize().script ?? '')
    ? 'rtl'
    : 'ltr';
}
