import type { ErrorObject } from 'ajv';
import { isAnswered } from '../form/answer.ts';
import { form } from '../form/form.ts';
import { fieldAt, joinPointer } from '../form/pointer.ts';
import type { ChoicesWords } from '../locales/locale.ts';
import { valueRange, type Source } from '../report/source.ts';
import { diagnostic, type Diagnostic } from './diagnostic.ts';
import { englishWords } from './english-words.ts';
import { nearestName, nearNames } from './nearest-name.ts';
import { valueAt } from './value-at.ts';

const MIN_NEAR = 3;

/**
 * A choice that the form does not offer, with the one that was probably meant: a near name, or the choice in words.
 * @param choices their words in the report's language
 */
export function checkChoice(source: Source, error: ErrorObject, choices?: ChoicesWords): Diagnostic[] {
  const pointer = error.instancePath;
  const found = valueAt(source.value, pointer);
  if (typeof found !== 'string') return []; // told as a wrong shape
  if (!isAnswered(found)) return []; // blank text is no answer
  const field = fieldAt(form, pointer) ?? fieldAt(form, pointer.replace(/\/\d+$/, ''));
  const options = field && 'options' in field ? field.options : [];
  const suggestion = nearestName(found, options) ?? (field && choiceInWords(field.path, found, choices));
  const args = { found, options, ...(suggestion !== undefined && { suggestion }) };
  const range = valueRange(source, pointer);
  const [near, ...others] = nearNames(found, options);
  const isCertain = near !== undefined && others.length === 0;
  const isPlain = source.text.slice(range.start, range.end) === found;
  const fix = isCertain && isPlain ? { fix: [{ range, text: near }] } : {};
  return [diagnostic('unknown-choice', pointer, range, args, fix)];
}

/** The option whose words were written instead, in the report's language or in English: `Sub-theme ii`, `智库`. */
function choiceInWords(path: string, found: string, choices?: ChoicesWords): string | undefined {
  const words: Readonly<Record<string, Readonly<Record<string, string>>>> = choices ?? {};
  const byWords = new Map(
    [englishWords().choices[path], words[path]]
      .flatMap((options) => Object.entries(options ?? {}))
      .flatMap(([option, text]) =>
        [text, ...text.split(/\s*[:：]\s*|\s*[(（]|[)）]/)]
          .filter(Boolean)
          .map((part): [string, string] => [part, option]),
      ),
  );
  const written = found.trim();
  // In a word of two or three characters each of them counts: 智库 is not near to 智者.
  const near = byWords.has(written)
    ? written
    : nearestName(
        written,
        [...byWords.keys()].filter((known) => known.length > MIN_NEAR),
      );
  return near === undefined ? undefined : byWords.get(near);
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
