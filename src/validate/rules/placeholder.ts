import { isAnswered } from '../../form/answer.ts';
import { isTextField } from '../../form/field.ts';
import { valueRange } from '../../report/source.ts';
import { diagnostic } from '../diagnostic.ts';
import { locateInValue } from '../locate-in-value.ts';
import { findPlaceholder } from '../placeholders.ts';
import { sameText } from '../same-text.ts';
import type { AnswersRule } from '../rule.ts';

/** Kinds of answers whose example in the form is no likely answer of anybody else. */
const TELLING: ReadonlySet<string> = new Set(['prose', 'email', 'telephone']);
const MIN_EXAMPLE = 12;

/** Something left in that waits for an answer: a mark such as TBC, the template's own prompt, the form's example. */
export const placeholder: AnswersRule = {
  needs: 'answers',
  check: ({ answers, source }, { words }) =>
    answers.flatMap(({ field, pointer, value }) => {
      if (!isTextField(field) || typeof value !== 'string' || !isAnswered(value)) return [];
      const found = findPlaceholder(value);
      if (found) {
        const range = locateInValue(source, pointer, value, { start: found.start, end: found.end });
        return [
          diagnostic('placeholder', pointer, range, {
            found: value.slice(found.start, found.end),
            kind: 'mark',
          }),
        ];
      }
      if (!TELLING.has(field.kind)) return [];
      const own = words?.[field.path];
      const given = sameText(value);
      const example = own && 'example' in own ? sameText(own.example) : '';
      const isExample = given.length >= MIN_EXAMPLE && given === example;
      const isPrompt =
        own !== undefined && given !== '' && given === sameText(own.title) && field.kind === 'prose';
      if (!isExample && !isPrompt) return [];
      const args = { found: value.trim().slice(0, 60), kind: isExample ? 'example' : 'prompt' } as const;
      return [diagnostic('placeholder', pointer, valueRange(source, pointer), args)];
    }),
};
