import type { ErrorObject } from 'ajv';
import { isAnswered } from '../form/answer.ts';
import { englishWords, form } from '../form/form.ts';
import { fieldAt, joinPointer } from '../form/pointer.ts';
import type { ChoicesWords } from '../locales/locale.ts';
import { likeliest, NONE } from '../recognize/recognition.ts';
import { recognizeChoice } from '../recognize/recognize-choice.ts';
import { sourceText, valueRange, type Source } from '../report/source.ts';
import { diagnostic, type Diagnostic } from '../diagnostics/diagnostic.ts';
import { valueAt } from '../form/value-at.ts';

/**
 * A choice that the form does not offer, with the one that was probably meant: a near name, or the choice in words.
 * @param words those of choices in the report's language
 */
export function checkChoice(source: Source, error: ErrorObject, words?: ChoicesWords): Diagnostic[] {
  const pointer = error.instancePath;
  const found = valueAt(source.value, pointer);
  if (typeof found !== 'string') return []; // told as a wrong shape
  if (!isAnswered(found)) return []; // blank text is no answer
  const field = fieldAt(form, pointer) ?? fieldAt(form, pointer.replace(/\/\d+$/, ''));
  const choice = field && 'options' in field ? field : undefined;
  const meant = choice ? recognizeChoice(found, choice, [englishWords.choices, words ?? {}]) : NONE;
  const suggestion = likeliest(meant);
  const args = { found, options: choice?.options ?? [], ...(suggestion !== undefined && { suggestion }) };
  const range = valueRange(source, pointer);
  const isPlain = sourceText(source, range) === found;
  const fix = meant.kind === 'certain' && isPlain ? { fix: [{ range, text: meant.value }] } : {};
  return [diagnostic('unknown-choice', pointer, range, args, fix)];
}

/** The second of two equal choices in one list. */
export function checkRepeatedChoice(source: Source, error: ErrorObject): Diagnostic[] {
  const { i, j } = error.params as { i: number; j: number };
  const [first, second] = i < j ? [i, j] : [j, i];
  const pointer = joinPointer(error.instancePath, second);
  const choice = valueAt(source.value, pointer);
  if (typeof choice !== 'string') return []; // told as a wrong shape
  const range = valueRange(source, joinPointer(error.instancePath, first));
  return [
    diagnostic(
      'repeated-choice',
      pointer,
      valueRange(source, pointer),
      { choice },
      {
        related: [{ code: 'first', range }],
      },
    ),
  ];
}
