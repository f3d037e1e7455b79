import type { Language } from '../../locales/locale.ts';

/** How a language is set: fonts and language tags of the three kinds of script that Word tells apart, and sizes. */
export interface Typography {
  readonly language: Language;
  readonly direction: 'ltr' | 'rtl';
  readonly fonts: { readonly latin: string; readonly eastAsia: string; readonly complex: string };
  /** The font for emphasis in Chinese, which has no italics. */
  readonly emphasisFont: string;
  /** BCP 47 tags for the checker of spelling. */
  readonly tags: { readonly latin: string; readonly eastAsia: string; readonly complex: string };
  /** The size of the text, in half-points; all other sizes follow it. */
  readonly size: number;
  /** Line spacing in 240ths of a line. */
  readonly line: number;
}

/** Colours as RRGGBB. All text colours have a contrast of at least 4.5 : 1 on white and on `shade`. */
export const colors = {
  title: '1F3864',
  label: '333F50',
  quiet: '595959',
  alert: '9C2A10',
  link: '0B4F9E',
  line: 'B8C4D6',
  shade: 'EAEFF6',
  code: 'F4F5F7',
} as const;

/** Measures of a page, in twips. */
export interface PageSize {
  readonly width: number;
  readonly height: number;
  readonly margin: Readonly<Record<'top' | 'right' | 'bottom' | 'left' | 'header' | 'footer', number>>;
}

export interface PageLayout extends PageSize {
  /** Width and height of the text. */
  readonly text: number;
  readonly textHeight: number;
}

/** A4, with margins of 2.5 cm. */
export const a4: PageSize = {
  width: 11906,
  height: 16838,
  margin: { top: 1531, right: 1418, bottom: 1418, left: 1418, header: 680, footer: 624 },
};

export function layOut(size: PageSize): PageLayout {
  const { width, height, margin } = size;
  return {
    ...size,
    text: width - margin.left - margin.right,
    textHeight: height - margin.top - margin.bottom,
  };
}

/** Arial and Consolas come with Word on Windows and macOS, and so do the Chinese fonts. */
export const codeFont = 'Consolas';

const shared = {
  direction: 'ltr',
  fonts: { latin: 'Arial', eastAsia: 'Microsoft YaHei', complex: 'Arial' },
  emphasisFont: 'KaiTi',
  tags: { latin: 'en-GB', eastAsia: 'zh-CN', complex: 'ar-SA' },
  size: 21,
  line: 276,
} as const;

const byLanguage: Record<Language, Omit<Typography, 'language'>> = {
  en: shared,
  fr: { ...shared, tags: { ...shared.tags, latin: 'fr-FR' } },
  es: { ...shared, tags: { ...shared.tags, latin: 'es-ES' } },
  ru: { ...shared, tags: { ...shared.tags, latin: 'ru-RU' } },
  // YaHei's own lines are already a third higher than Arial's.
  zh: { ...shared, line: 264 },
  // Arabic letters look smaller than Latin ones of the same size.
  ar: { ...shared, direction: 'rtl', size: 24, line: 288 },
};

/** The typography of a report's language. */
export function typographyOf(language: Language): Typography {
  return { language, ...byLanguage[language] };
}
