import { isReportPath } from '../../text/report-path.ts';
import { sourceText } from '../../report/source.ts';
import { diagnostic } from '../../diagnostics/diagnostic.ts';
import { failedLinks } from '../failed-links.ts';
import { locateInValue } from '../locate-in-value.ts';
import type { AnswersRule, Facts } from '../rule.ts';

/** `![Words](the hall.png)`, `![Words] (hall.png)`, `![Words]（hall.png）`: no image in Markdown, and no link. */
export const linkAsText: AnswersRule = {
  needs: 'answers',
  check: ({ answers, source }, facts) =>
    answers.flatMap(({ field, pointer, value }) => {
      if (field.kind !== 'prose' || typeof value !== 'string' || !value.includes('[')) return [];
      return failedLinks(value).map(({ kind, target, suggestion, range }) => {
        const place = locateInValue(source, pointer, value, range);
        const isCertain =
          kind === 'image' &&
          isThere(target, facts) &&
          !/["'\\]/.test(suggestion) &&
          sourceText(source, place) === value.slice(range.start, range.end);
        const fix = isCertain ? { fix: [{ range: place, text: suggestion }] } : {};
        return diagnostic('link-as-text', pointer, place, { kind, suggestion }, fix);
      });
    }),
};

function isThere(path: string, { files, images }: Facts): boolean {
  return isReportPath(path) && files.get(path)?.kind === 'file' && typeof images.get(path) !== 'string';
}
