import { countAnswers, isAnswered, listAnswers, listMissing, type Answer } from '../form/answer.ts';
import { form } from '../form/form.ts';
import { isWithin } from '../form/pointer.ts';
import type { Section } from '../form/field.ts';
import type { SectionState } from '../locales/locale.ts';
import type { Source } from '../report/source.ts';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';

/** How far a part of the report has come. */
export interface Progress {
  readonly state: SectionState;
  /** Required questions in it, and how many are answered. */
  readonly answered: number;
  readonly required: number;
}

export interface SectionProgress extends Progress, Section {
  readonly answers: readonly Answer[];
}

/** The progress of every section, in the order of the template. */
export function sectionsProgress(source: Source, diagnostics: readonly Diagnostic[]): SectionProgress[] {
  const answers = listAnswers(form, source.value);
  return form.sections.map((section) => {
    const own = answers.filter((answer) => section.fields.includes(answer.field));
    return { ...section, answers: own, ...progressOf(own, diagnostics) };
  });
}

/**
 * The progress of some answers: a problem where an error other than `missing` was found in them; done when nothing
 * required is missing; empty when nothing is answered.
 */
export function progressOf(answers: readonly Answer[], diagnostics: readonly Diagnostic[]): Progress {
  const wrong = diagnostics.some(
    (one) =>
      one.severity === 'error' &&
      one.code !== 'missing' &&
      answers.some((answer) => isWithin(one.pointer, answer.pointer)),
  );
  const anything = answers.some((answer) => isAnswered(answer.value));
  const counts = countAnswers(answers);
  if (wrong) return { state: 'problem', ...counts };
  if (!anything) return { state: 'empty', ...counts };
  return { state: listMissing(answers).length === 0 ? 'done' : 'partly', ...counts };
}
