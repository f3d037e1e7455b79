import { isTextField } from '../../form/field.ts';
import { valueRange } from '../../report/source.ts';
import { CHARACTERS_A_WORD, countIdeographs, countWords } from '../../text/count-words.ts';
import { diagnostic } from '../../diagnostics/diagnostic.ts';
import type { AnswersRule } from '../rule.ts';

/** 'Your concise and accurate accounts': an answer longer than the form advises. */
export const tooLong: AnswersRule = {
  needs: 'answers',
  check: ({ answers, source }) =>
    answers.flatMap(({ field, pointer, value }) => {
      if (!isTextField(field) || field.words === undefined || typeof value !== 'string') return [];
      // No text has more words than this; most have far fewer, and counting costs time.
      if (value.length / CHARACTERS_A_WORD < field.words) return [];
      if (countIdeographs(value) === 0 && value.split(/\s+/).length <= field.words) return [];
      const words = countWords(value);
      if (words <= field.words) return [];
      return [diagnostic('too-long', pointer, valueRange(source, pointer), { words, advised: field.words })];
    }),
};
