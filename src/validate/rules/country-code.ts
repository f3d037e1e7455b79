import { form } from '../../form/form.ts';
import { listAnswers, walkAnswers, type Answer } from '../../form/answer.ts';
import { valueRange } from '../../report/source.ts';
import type { Source } from '../../report/source.ts';
import { diagnostic } from '../../diagnostics/diagnostic.ts';
import { reportLanguage } from '../../report/report-language.ts';
import type { AnswersRule } from '../rule.ts';

/** 'Venue, city, country': a code such as `NO` instead of the country's name in words. */
export const countryCode: AnswersRule = {
  needs: 'answers',
  check: ({ answers, source }, { recognizeCountryCode }) =>
    answers.flatMap((answer) => {
      const code = codeIn(answer);
      if (code === undefined) return [];
      const meant = recognizeCountryCode?.(code);
      const country = meant?.kind === 'certain' ? meant.value : undefined;
      // In capitals it is a code, of whatever; else it may be a short name.
      if (!country && !/^(?:[A-Z]{2,3}|(?:[A-Z]\.){2,3})$/.test(code)) return [];
      const name = country?.names[reportLanguage(source) ?? 'en'];
      return [
        diagnostic('country-code', answer.pointer, valueRange(source, answer.pointer), {
          code,
          ...(name !== undefined && { name }),
        }),
      ];
    }),
};

/** Whether a report has an answer for which the names of States must be loaded. */
export function mayNeedCountries(source: Source): boolean {
  return [...walkAnswers(listAnswers(form, source.value))].some((answer) => codeIn(answer) !== undefined);
}

/** A few letters, or capitals with points: `NO`, `tha`, `U.K.`, `EE.UU.`, США. Chinese has names as short as that. */
function codeIn({ field, value }: Answer): string | undefined {
  if (field.path !== 'venue.country' || typeof value !== 'string') return undefined;
  const code = value.replaceAll(/[\u200e\u200f\u061c\u2066-\u2069]/g, '').trim();
  return /^(?:[A-Za-z]{2,3}|[A-Z]{4}|(?:[A-Za-z]{1,2}\.\s?){2,4}|[А-Я]{2,4})$/.test(code) ? code : undefined;
}
