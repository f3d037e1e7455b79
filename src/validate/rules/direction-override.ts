import type { Answer } from '../../form/answer.ts';
import { diagnostic, type Diagnostic } from '../../diagnostics/diagnostic.ts';
import { OVERRIDE } from '../../text/unprintable.ts';
import { locateInValue } from '../locate-in-value.ts';
import type { AnswersRule, CheckedReport } from '../rule.ts';

type OverrideCode = 'direction-override' | 'direction-override-in-address';

/** Invisible marks that show letters in another order than they have, such as U+202E, closed or not. */
export const directionOverride: AnswersRule = {
  needs: 'answers',
  check: (report) => check(report, 'direction-override'),
};

/** The same marks in a path or in an address, of the web or of mail: it leads to another place than the one that is read. */
export const directionOverrideInAddress: AnswersRule = {
  needs: 'answers',
  check: (report) => check(report, 'direction-override-in-address'),
};

/** One diagnostic an answer: an address is told before the rest of the text. */
function check({ answers, source }: CheckedReport, code: OverrideCode): Diagnostic[] {
  return answers.flatMap(({ field, pointer, value }) => {
    if (typeof value !== 'string' || !OVERRIDE.test(value)) return [];
    const inAddress = field.kind === 'prose' ? inAddressOfText(value) : inFact(field.kind, value);
    if ((inAddress === undefined) !== (code === 'direction-override')) return [];
    const at = inAddress ?? value.search(OVERRIDE);
    const range = locateInValue(source, pointer, value, { start: at, end: at + 1 });
    return [diagnostic(code, pointer, range, { codePoint: value.charCodeAt(at) })];
  });
}

function inFact(kind: Answer['field']['kind'], value: string): number | undefined {
  return kind === 'path' || kind === 'email' || kind === 'telephone' ? value.search(OVERRIDE) : undefined;
}

/** The first within a word that has what makes it an address: `://`, `www.`, `@`, or Markdown's `](` and `]:`. */
function inAddressOfText(text: string): number | undefined {
  for (const { 0: word, index } of text.matchAll(/\S+/g)) {
    const at = word.search(OVERRIDE);
    if (at >= 0 && /:\/\/|www\.|.@|\]\(|\]:/i.test(word)) return index + at;
  }
  return undefined;
}
