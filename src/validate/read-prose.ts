import { listAnswers, walkAnswers, type Answer } from '../form/answer.ts';
import { form } from '../form/form.ts';
import { findTooComplex } from '../prose/too-complex.ts';
import type { Source } from '../report/source.ts';
import type { Facts, ParsedProse, Rule } from './rule.ts';
import { rules } from './rules/index.ts';

/** What the rules say of the texts that they need, each once. */
const NEEDS = [
  ...new Set(Object.values<Rule>(rules).flatMap(({ needs }) => (needs === 'answers' ? [] : [needs.prose]))),
];

/** Whether any rule needs the Markdown of a report, so that the parser is worth loading. */
export function mayNeedProse(source: Source): boolean {
  return neededTexts([...walkAnswers(listAnswers(form, source.value))]).length > 0;
}

function neededTexts(answers: readonly Answer[]): { pointer: string; text: string; isPlain: boolean }[] {
  const plain = findTooComplex(answers);
  return answers.flatMap(({ field, pointer, value }) => {
    if (field.kind !== 'prose' || typeof value !== 'string') return [];
    const isPlain = plain.has(pointer);
    return isPlain || NEEDS.some((need) => need(value)) ? [{ pointer, text: value, isPlain }] : [];
  });
}

/** Parses the answers in Markdown that a rule needs. */
export function parseAnswers(answers: readonly Answer[], parse: Facts['parseProse']): readonly ParsedProse[] {
  if (!parse) return [];
  return neededTexts(answers).map(({ pointer, text, isPlain }) => ({
    pointer,
    text,
    prose: parse(text, isPlain),
  }));
}
