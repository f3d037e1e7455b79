import { valueRange } from '../../report/source.ts';
import { diagnostic } from '../../diagnostics/diagnostic.ts';
import { reportLanguage } from '../../report/report-language.ts';
import type { AnswersRule } from '../rule.ts';

/** Codes of three letters and abbreviations that people write for countries; other codes of three letters stay unnamed. */
const ABBREVIATIONS: Readonly<Record<string, string>> = {
  UK: 'GB',
  USA: 'US',
  UAE: 'AE',
  DRC: 'CD',
  CAR: 'CF',
  PRC: 'CN',
};

/** 'Venue, city, country': a code such as `NO` instead of the country's name in words. */
export const countryCode: AnswersRule = {
  needs: 'answers',
  check: ({ answers, source }) =>
    answers.flatMap(({ field, pointer, value }) => {
      if (field.path !== 'venue.country' || typeof value !== 'string') return [];
      const code = value.trim();
      if (!/^(?:[A-Z]{2,3}|(?:[A-Z]\.){2,3})$/.test(code)) return [];
      const name = countryName(code.replaceAll('.', ''), reportLanguage(source) ?? 'en');
      return [
        diagnostic('country-code', pointer, valueRange(source, pointer), {
          code,
          ...(name !== undefined && { name }),
        }),
      ];
    }),
};

function countryName(code: string, language: string): string | undefined {
  const region = ABBREVIATIONS[code] ?? code;
  if (region.length !== 2) return undefined;
  return new Intl.DisplayNames(language, { type: 'region', fallback: 'none' }).of(region);
}
