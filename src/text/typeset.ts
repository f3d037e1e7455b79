import { FRENCH_SPACES } from './french-spaces.ts';

const NO_BREAK_SPACE = '\u00A0';
/** In an Arabic line LibreOffice breaks a number at any digit where it holds the other one. */
const NARROW_NO_BREAK_SPACE = '\u202F';
const NO_BREAK_HYPHEN = '\u2011';
const SPACE = `[ ${NO_BREAK_SPACE}]`;

/** Signs of units, and words for large numbers, that follow a number. */
const UNITS =
  '%|‰|°C?|km²?|m[²³]?|cm|mm|kg|g|t|ha|l|h|min|[kMGT]?Wh?|[kMGT]B|[kMG]o|€|\\$|EUR|USD|billions?|millions?|milliards?|' +
  'millones|mil|тыс\\.?|млн|млрд|трлн|руб\\.|долл\\.|чел\\.|км|кг|га|гг?\\.|вв?\\.|[年月日号]';

/** Spaces at which no line may break in any language: a number and its unit, its sign, initials and a name. */
const EVERYWHERE = [
  new RegExp(`(?<=\\d) (?=(?:${UNITS})(?![\\p{L}\\d]))`, 'gu'),
  /(?<=[年月]) (?=\d)/g,
  /(?<=№|§|\bNo\.|\bn°|[$€£]|\bUSD|\bEUR) (?=\d)/g,
  new RegExp(`(?<=(?<![\\p{L}\\p{M}\\p{N}’'.-])\\p{Lu}\\.) (?=\\p{Lu}(?:\\p{Ll}|\\.))`, 'gu'),
];

/** Groups of three digits, where a language parts them by spaces. */
const DIGITS = / (?=\d{3}(?!\d))(?<=(?<!\d)\d{1,3} )/g;

const IN_LANGUAGE: Readonly<Record<string, readonly RegExp[]>> = {
  fr: [FRENCH_SPACES, DIGITS],
  es: [DIGITS],
  ru: [
    DIGITS,
    / (?=[—–] )/g,
    new RegExp(`(?<=«[^\\s«»]{1,30}${SPACE}[—–]) (?=[^\\s«»]{1,30}»)`, 'gu'),
    // Initials that follow the name.
    new RegExp(`(?<=\\p{Ll}) (?=\\p{Lu}\\.${SPACE}?\\p{Lu}\\.)`, 'gu'),
  ],
};

/** A telephone number as it is dialled from abroad. */
const TELEPHONE = new RegExp(`(?<![\\p{L}\\d])(?:\\+|00)\\d[\\d ${NO_BREAK_SPACE}()./-]{5,20}\\d`, 'gu');

/**
 * A text of a language as it is printed: ordinary spaces at which a line may not break become no-break ones, hyphens in
 * telephone numbers too where `hyphens` says so. No letter is added or taken away; every sign keeps its offset.
 */
export function typeset(text: string, language: string, { hyphens = false } = {}): string {
  if (!text.includes(' ') && !hyphens) return text;
  const rules = [...EVERYWHERE, ...(IN_LANGUAGE[language] ?? []), ...monthRules(language)];
  const spaced = rules.reduce((all, rule) => all.replace(rule, NO_BREAK_SPACE), text);
  return spaced.replace(TELEPHONE, (number) => holdTelephone(number, language, { hyphens }));
}

const NO_BREAK = new RegExp(`[ ${NO_BREAK_SPACE}${NARROW_NO_BREAK_SPACE}]`, 'g');

/** A telephone number that no line breaks. */
export function holdTelephone(number: string, language: string, { hyphens = false } = {}): string {
  const space = language === 'ar' ? NARROW_NO_BREAK_SPACE : NO_BREAK_SPACE;
  const spaced = number.replace(NO_BREAK, space);
  return hyphens ? spaced.replaceAll('-', NO_BREAK_HYPHEN) : spaced;
}

/** The text that `typeset` made a printed one of: what it would print in the same way is what was typed. */
export function untypeset(printed: string, language: string): string {
  const typed = printed.replace(NO_BREAK, ' ').replaceAll(NO_BREAK_HYPHEN, '-');
  const again = typeset(typed, language, { hyphens: true });
  return Array.from({ length: printed.length }, (_, at) =>
    again[at] === printed[at] ? typed.charAt(at) : printed.charAt(at),
  ).join('');
}

const months = new Map<string, readonly RegExp[]>();

/** Spaces between a day and its month: 27 June, 1er juillet, 27 de junio. */
function monthRules(language: string): readonly RegExp[] {
  const known = months.get(language) ?? makeMonthRules(language);
  months.set(language, known);
  return known;
}

/** Where Arabic is written, the months have other names. */
const REGIONS: Readonly<Record<string, readonly string[]>> = { ar: ['ar-EG', 'ar-SY', 'ar-DZ', 'ar-MA'] };

function makeMonthRules(language: string): RegExp[] {
  const names = (REGIONS[language] ?? [language]).flatMap((region) => {
    const format = new Intl.DateTimeFormat(region, { day: 'numeric', month: 'long', timeZone: 'UTC' });
    return Array.from({ length: 12 }, (_, month) => {
      const parts = format.formatToParts(Date.UTC(2018, month, 27));
      return parts.find(({ type }) => type === 'month')?.value ?? '';
    });
  });
  const any = `(?:${[...new Set(names)].filter((name) => /^\p{L}/u.test(name)).join('|')})(?![\\p{L}\\d])`;
  return language === 'zh'
    ? []
    : [
        new RegExp(`(?<=\\d(?:er|st|nd|rd|th|º|°)?) (?=(?:de )?${any})`, 'giu'),
        new RegExp(`(?<=\\d${SPACE}de) (?=${any})`, 'giu'),
      ];
}
