import { listAnswers, walkAnswers, type Answer } from '../form/answer.ts';
import { form } from '../form/form.ts';
import type { Prose } from '../prose/prose.ts';
import type { Source } from '../report/source.ts';
import type { ParsedProse, Rule } from './rule.ts';
import { rules } from './rules/index.ts';

/** What the rules say of the texts that they need, each once. */
const NEEDS = [
  ...new Set(Object.values<Rule>(rules).flatMap(({ needs }) => (needs === 'answers' ? [] : [needs.prose]))),
];

/** Whether any rule needs the Markdown of a report, so that the parser is worth loading. */
export function mayNeedProse(source: Source): boolean {
  return [...walkAnswers(listAnswers(form, source.value))].some(isNeeded);
}

function isNeeded({ field, value }: Answer): boolean {
  return field.kind === 'prose' && typeof value === 'string' && NEEDS.some((need) => need(value));
}

/** Parses the answers in Markdown that a rule needs. */
export function parseAnswers(
  answers: readonly Answer[],
  parse: ((text: string) => Prose) | undefined,
): readonly ParsedProse[] {
  if (!parse) return [];
  return answers
    .filter(isNeeded)
    .map(({ pointer, value }) => ({ pointer, text: String(value), prose: parse(String(value)) }));
}
