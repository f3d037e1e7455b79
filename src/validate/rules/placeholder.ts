import { isAnswered } from '../../form/answer.ts';
import { isTextField, type TextField } from '../../form/field.ts';
import type { TextKind } from '../../form/kinds.ts';
import { READS } from '../../locales/index.ts';
import type { FieldsWords } from '../../locales/locale.ts';
import { recognizePlaceholder, type FormTexts } from '../../recognize/recognize-placeholder.ts';
import { valueRange } from '../../report/source.ts';
import { diagnostic } from '../../diagnostics/diagnostic.ts';
import { locateInValue } from '../locate-in-value.ts';
import type { AnswersRule } from '../rule.ts';

/** Kinds of answers whose example in the form is no likely answer of anybody else. */
const TELLING: ReadonlySet<TextKind> = new Set(['prose', 'email', 'telephone']);

/** Something left in that waits for an answer: a mark such as TBC, the template's own prompt, the form's example. */
export const placeholder: AnswersRule = {
  needs: 'answers',
  check: ({ answers, source }, { words }) =>
    answers.flatMap(({ field, pointer, value }) => {
      if (!isTextField(field) || typeof value !== 'string' || !isAnswered(value)) return [];
      const recognized = recognizePlaceholder(value, READS, formTexts(field, words));
      if (recognized.kind !== 'certain') return [];
      const { kind, range } = recognized.value;
      const found = value.slice(range.start, range.end);
      const isMark = kind === 'mark';
      const place = isMark ? locateInValue(source, pointer, value, range) : valueRange(source, pointer);
      return [diagnostic('placeholder', pointer, place, { found, kind })];
    }),
};

function formTexts({ kind, path }: TextField, words: FieldsWords | undefined): FormTexts {
  const own = words?.[path];
  if (!own || !TELLING.has(kind)) return {};
  return {
    prompt: kind === 'prose' ? own.title : undefined,
    example: 'example' in own ? own.example : undefined,
  };
}
