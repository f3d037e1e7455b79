import type { FillWords } from '../locales/fill-words.ts';
import { missingQuestions } from './questions.ts';

/** Says how many required answers are missing from a report, and where; nothing where none is. */
export function missingLines(report: unknown, words: FillWords): string[] {
  const missing = missingQuestions(report);
  if (missing.length === 0) return [];
  return [words.stillMissing(missing.length), ...missing.map(({ answer }) => `  ${answer.pointer}`)];
}
