import type { ChoiceField } from '../form/field.ts';
import { nearestName, nearNames } from '../text/near-names.ts';
import { likely, NONE, oneOf, type Recognition } from './recognition.ts';

/** The options of choices in the words of a language, by the path of the choice. */
export type ChoiceWords = Readonly<Partial<Record<string, Readonly<Record<string, string>>>>>;

/** In a word of two or three characters each of them counts: 智库 is not near to 智者. */
const MIN_NEAR = 4;

/**
 * The option of a choice that a text means: certain where it is near to the name of one option only, likely where it is
 * near to several, or to the words of one: `Sub-theme ii`, `智库`.
 * @param words of the languages in which the choice may be written; of two that are alike the last counts
 */
export function recognizeChoice(
  text: string,
  { path, options }: ChoiceField,
  words: readonly ChoiceWords[],
): Recognition<string> {
  const near = nearNames(text, options);
  if (near.length > 0) return oneOf(near);
  const meant = meantInWords(text.trim(), optionsByWords(words.map((one) => one[path] ?? {})));
  return meant === undefined ? NONE : likely(meant);
}

function meantInWords(text: string, options: ReadonlyMap<string, string>): string | undefined {
  if (options.has(text)) return options.get(text);
  const near = nearestName(
    text,
    [...options.keys()].filter((known) => known.length >= MIN_NEAR),
  );
  return near === undefined ? undefined : options.get(near);
}

/** The options by their words, and by each part of words such as `Sub-theme i: Comparative advantages (…)`. */
function optionsByWords(words: readonly Readonly<Record<string, string>>[]): Map<string, string> {
  const entries = words.flatMap((options) => Object.entries(options));
  return new Map(
    entries.flatMap(([option, text]) =>
      [text, ...text.split(/[:：(（)）]/)]
        .map((part) => part.trim())
        .filter((part) => part !== '')
        .map((part): [string, string] => [part, option]),
    ),
  );
}
