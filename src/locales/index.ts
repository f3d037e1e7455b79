import { reads as ar } from './ar/reads.ts';
import { reads as en } from './en/reads.ts';
import { reads as es } from './es/reads.ts';
import { reads as fr } from './fr/reads.ts';
import { shownValues } from '../text/shown.ts';
import type { Explanations, Language, Locale } from './locale.ts';
import type { Reads } from './reads.ts';
import { reads as ru } from './ru/reads.ts';
import { reads as zh } from './zh/reads.ts';

interface LanguageEntry {
  /** What people write in it: in any report, whatever its language. */
  readonly reads: Reads;
  /** What they read: loaded for the language in use only. */
  readonly load: () => Promise<{ readonly locale: Locale }>;
  /** What `bapa explain` says of each code, and what formats for programs say of it. */
  readonly explain: () => Promise<Explanations>;
}

/** Every language of the form. */
const ENTRIES: Readonly<Record<Language, LanguageEntry>> = {
  en: {
    reads: en,
    load: () => import('./en/locale.ts'),
    explain: async () => (await import('./en/explanations.ts')).explanations,
  },
  fr: {
    reads: fr,
    load: () => import('./fr/locale.ts'),
    explain: async () => (await import('./fr/explanations.ts')).explanations,
  },
  es: {
    reads: es,
    load: () => import('./es/locale.ts'),
    explain: async () => (await import('./es/explanations.ts')).explanations,
  },
  ru: {
    reads: ru,
    load: () => import('./ru/locale.ts'),
    explain: async () => (await import('./ru/explanations.ts')).explanations,
  },
  zh: {
    reads: zh,
    load: () => import('./zh/locale.ts'),
    explain: async () => (await import('./zh/explanations.ts')).explanations,
  },
  ar: {
    reads: ar,
    load: () => import('./ar/locale.ts'),
    explain: async () => (await import('./ar/explanations.ts')).explanations,
  },
};

/** The languages of the form. */
export const LANGUAGES = Object.keys(ENTRIES) as readonly Language[];

/** What people write, in every language of the form. */
export const READS: readonly Reads[] = Object.values(ENTRIES).map(({ reads }) => reads);

/** The words of a language. */
export async function loadLocale(language: Language): Promise<Locale> {
  const known = loaded.get(language);
  if (known) return known;
  const { locale } = await ENTRIES[language].load();
  const { ui, cli, files, fill } = locale;
  const shown = { ...locale, ui: showing(ui), cli: showing(cli), files: showing(files), fill: showing(fill) };
  loaded.set(language, shown);
  return shown;
}

const loaded = new Map<Language, Locale>();

/** What each code means, in a language. */
export function loadExplanations(language: Language): Promise<Explanations> {
  return ENTRIES[language].explain();
}

/** Words that put into what they say each name and text as it is shown, wherever it comes from. */
function showing<T extends object>(words: T): T {
  return new Proxy(words, {
    get(target, key): unknown {
      const value: unknown = Reflect.get(target, key);
      if (typeof value === 'function')
        return (...args: unknown[]): unknown =>
          Reflect.apply(
            value,
            target,
            args.map((one) => shownValues(one)),
          );
      return typeof value === 'object' && value !== null && !Array.isArray(value) ? showing(value) : value;
    },
  });
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
