import type { ErrorObject } from 'ajv';
import { isScalar } from 'yaml';
import { isAnswered, listAnswers, walkAnswers } from '../form/answer.ts';
import type { ChoiceField } from '../form/field.ts';
import { englishWords, form } from '../form/form.ts';
import { fieldAt, joinPointer } from '../form/pointer.ts';
import { READS } from '../locales/index.ts';
import type { ChoicesWords } from '../locales/locale.ts';
import { likeliest, NONE } from '../recognize/recognition.ts';
import { recognizeChoice, type ChoiceWords } from '../recognize/recognize-choice.ts';
import { valueRange, type Source } from '../report/source.ts';
import { diagnostic, type Diagnostic } from '../diagnostics/diagnostic.ts';
import { valueAt } from '../form/value-at.ts';
import { BULLET } from './list-fixes.ts';

/**
 * A choice that the form does not offer, with the one that was probably meant: a near name, or the choice in words.
 * @param words those of choices in the languages in which they may be written
 */
export function checkChoice(
  source: Source,
  error: ErrorObject,
  words: readonly ChoicesWords[],
): Diagnostic[] {
  const pointer = error.instancePath;
  const found = valueAt(source.value, pointer);
  if (typeof found !== 'string') return []; // told as a wrong shape
  if (!isAnswered(found)) return []; // blank text is no answer
  const choice = choiceAt(pointer);
  const meant = choice ? recognizeChoice(found, choice, allWords(words), READS) : NONE;
  const suggestion = likeliest(meant);
  const args = { found, options: choice?.options ?? [], ...(suggestion !== undefined && { suggestion }) };
  const range = valueRange(source, pointer);
  const isOwn = isScalar(source.positions.get(pointer)?.node);
  const fix = meant.kind === 'certain' && isOwn ? { fix: [{ range, text: meant.value }] } : {};
  return [diagnostic('unknown-choice', pointer, range, args, fix)];
}

/** The choice that the answer at a pointer is, or an item of. */
export function choiceAt(pointer: string): ChoiceField | undefined {
  const field = fieldAt(form, pointer) ?? fieldAt(form, pointer.replace(/\/\d+$/, ''));
  return field && 'options' in field ? field : undefined;
}

function allWords(words: readonly ChoicesWords[]): readonly ChoiceWords[] {
  return [englishWords.choices, ...words];
}

/** Whether a report holds a choice that is no option, which may be one in the words of any language. */
export function mayNeedChoices(source: Source): boolean {
  return [...walkAnswers(listAnswers(form, source.value))].some(
    ({ field, value }) =>
      'options' in field &&
      isAnswered(value) &&
      [value].flat().some((one) => typeof one !== 'string' || !field.options.includes(one)),
  );
}

/** The choice that a text certainly means: its name, its words in some language, or its number in the Conference's note. */
export function choiceIn(
  text: string,
  field: ChoiceField,
  words: readonly ChoicesWords[],
): string | undefined {
  const meant = recognizeChoice(text, field, allWords(words), READS);
  return meant.kind === 'certain' ? meant.value : undefined;
}

/** The choices that a text gives, with commas or line ends between them; undefined where one of them is not certain. */
export function choicesIn(
  text: string,
  field: ChoiceField,
  words: readonly ChoicesWords[],
): string[] | undefined {
  const certainly = (part: string) => choiceIn(part, field, words);
  const whole = certainly(text);
  if (whole !== undefined) return [whole];
  const chosen = partsOfText(text).map(certainly);
  return chosen.every((one) => one !== undefined) ? [...new Set(chosen)] : undefined;
}

/** What stands between commas of any language or line ends, without signs of a list before it. */
export function partsOfText(text: string): string[] {
  return text
    .split(/[,;\n、，；،؛]/)
    .map((part) => part.replace(BULLET, '').trim())
    .filter((part) => part !== '');
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
