import type { TextFormat, State } from './context.ts';
import { element, joined, nothing, setting, type Markup } from './markup.ts';
import type { Script } from './scripts.ts';
import type { CharacterStyleId } from './style-sheet.ts';
import type { Typography } from './typography.ts';

/** The properties of a run, in the order of the standard: its format, and what Word must be told about its script. */
export function runProperties(format: TextFormat, script: Script, { typography, wordsTag }: State): Markup {
  const eastAsian = script === 'han' || script === 'kana' || script === 'hangul';
  const style = styleOf(format, eastAsian);
  const { fonts, language, rightToLeft } = scriptProperties[script](typography);
  const foreign = format.template && script === 'latin' ? wordsTag : undefined;
  // Slanted Chinese is hard to read: another typeface stands for italics.
  const italic = format.italic && !eastAsian;
  return joined([
    style === undefined ? nothing : setting('w:rStyle', style),
    fonts ?? nothing,
    format.bold ? BOLD : nothing,
    italic ? ITALIC : nothing,
    format.strike ? STRIKE : nothing,
    rightToLeft ? RIGHT_TO_LEFT : nothing,
    foreign === undefined ? (language ?? nothing) : setting('w:lang', foreign),
  ]);
}

const BOLD = joined([element('w:b', {}), element('w:bCs', {})]);
const ITALIC = joined([element('w:i', {}), element('w:iCs', {})]);
const STRIKE = element('w:strike', {});
const RIGHT_TO_LEFT = element('w:rtl', {});

function styleOf(format: TextFormat, eastAsian: boolean): CharacterStyleId | undefined {
  if (format.link) return 'Hyperlink';
  if (format.code) return 'InlineCode';
  if (format.marked) return 'Marked';
  return format.italic && eastAsian ? 'EastAsianEmphasis' : undefined;
}

interface ScriptProperties {
  readonly fonts?: Markup;
  readonly language?: Markup;
  readonly rightToLeft?: boolean;
}

function eastAsianFont(name?: string): Markup {
  return element('w:rFonts', { 'w:eastAsia': name, 'w:hint': 'eastAsia' });
}

const scriptProperties: Record<Script, (typography: Typography) => ScriptProperties> = {
  latin: ({ language }) => (language === 'ru' ? { language: setting('w:lang', 'en-GB') } : {}),
  cyrillic: ({ language }) => (language === 'ru' ? {} : { language: setting('w:lang', 'ru-RU') }),
  greek: () => ({ language: setting('w:lang', 'el-GR') }),
  arabic: () => ({ rightToLeft: true }),
  hebrew: () => ({ rightToLeft: true, language: element('w:lang', { 'w:bidi': 'he-IL' }) }),
  // Without the hint Word sets quotation marks and dashes between Chinese words in the Latin font.
  han: () => ({ fonts: eastAsianFont() }),
  kana: () => ({ fonts: eastAsianFont('MS Gothic'), language: element('w:lang', { 'w:eastAsia': 'ja-JP' }) }),
  hangul: () => ({
    fonts: eastAsianFont('Malgun Gothic'),
    language: element('w:lang', { 'w:eastAsia': 'ko-KR' }),
  }),
  other: () => ({}),
  number: () => ({}),
  common: () => ({}),
};
