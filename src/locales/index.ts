import type { Language, Locale } from './locale.ts';

/** Every language of the form, and how to load its words; only the one in use is loaded. */
const LOADERS = {
  en: async () => (await import('./en.ts')).locale,
  fr: async () => (await import('./fr.ts')).locale,
  es: async () => (await import('./es.ts')).locale,
  ru: async () => (await import('./ru.ts')).locale,
  zh: async () => (await import('./zh.ts')).locale,
  ar: async () => (await import('./ar.ts')).locale,
} as const satisfies Record<Language, () => Promise<Locale>>;

/** The languages of the form. */
export const LANGUAGES = Object.keys(LOADERS) as readonly Language[];

/** The words of a language. */
export function loadLocale(language: Language): Promise<Locale> {
  return LOADERS[language]();
}

/**
 * The language for messages, by the first of: `--lang`, BAPA_LANG, the report's own language, LC_ALL, LANG, English.
 * What names no language of the form is passed over.
 */
export function chooseLanguage(
  wanted: { readonly option?: string | undefined; readonly report?: unknown },
  env: Readonly<Record<string, string | undefined>>,
): Language {
  const candidates = [wanted.option, env['BAPA_LANG'], wanted.report, env['LC_ALL'], env['LANG']];
  for (const candidate of candidates) {
    const tag = typeof candidate === 'string' ? candidate.toLowerCase().slice(0, 2) : '';
    const language = LANGUAGES.find((known) => known === tag);
    if (language) return language;
  }
  return 'en';
}
