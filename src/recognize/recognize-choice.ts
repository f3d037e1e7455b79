import type { ChoiceField } from '../form/field.ts';
import type { Reads } from '../locales/reads.ts';
import { nearestName, nearNames } from '../text/near-names.ts';
import { toWesternDigits } from './western-digits.ts';
import { likely, NONE, oneOf, type Recognition } from './recognition.ts';

/** The options of choices in the words of a language, by the path of the choice. */
export type ChoiceWords = Readonly<Partial<Record<string, Readonly<Record<string, string>>>>>;

/** In a word of two or three characters each of them counts: 智库 is not near to 智者. */
const MIN_NEAR = 4;

/**
 * The option of a choice that a text means: certain where it is the name of one, or one in the form's own words or by its
 * number there (`Sub-theme ii`, `(b) iv. …`); likely where people also call it so, or it is near to a name or words.
 * @param words of the languages in which the choice may be written
 * @param reads what people write besides: never certain
 */
export function recognizeChoice(
  text: string,
  { path, options }: ChoiceField,
  words: readonly ChoiceWords[],
  reads: readonly Reads[],
): Recognition<string> {
  const languages = words.map((one) => one[path] ?? {});
  const plain = letters(toWesternDigits(text, reads));
  if (plain === '') return NONE;
  const exact = new Set([
    ...options.filter((option) => joined(option) === joined(plain)),
    ...namesOf(languages).flatMap(([name, option]) => (joined(name) === joined(plain) ? [option] : [])),
  ]);
  if (exact.size > 0) return oneOf([...exact]);
  const usual = options.filter((option) =>
    reads.some(({ choices }) => choices[path]?.[option]?.map(letters).includes(plain)),
  );
  const [first, ...others] = usual.length > 0 ? usual : nearOptions(foldAccents(text), options);
  if (first !== undefined) return likely(first, ...others);
  const wordings = wordingsOf(languages).filter(([wording]) => wording.length >= MIN_NEAR);
  const nearest = nearestName(
    plain,
    wordings.map(([wording]) => wording),
  );
  const meant = wordings.find(([wording]) => wording === nearest)?.[1];
  return meant === undefined ? NONE : likely(meant);
}

/** Names of two or three letters are near to too many others: `cn` is no `en`. */
function nearOptions(text: string, options: readonly string[]): string[] {
  return nearNames(
    text,
    options.filter((option) => option.length >= MIN_NEAR),
  );
}

/** Letters and digits only, in lower case, without accents: what two ways to type the same words have in common. */
function letters(text: string): string {
  return foldAccents(text.normalize('NFKC').toLowerCase())
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** A name may be typed in one word or in several. */
function joined(text: string): string {
  return letters(text).replaceAll(' ', '');
}

function foldAccents(text: string): string {
  return text.normalize('NFD').replaceAll(/\p{M}/gu, '').normalize('NFC');
}

type Names = readonly (readonly [name: string, option: string])[];

/** The whole words of the options, and the words after a label such as `Sub-theme i:`, or around and in brackets. */
function wordingsOf(languages: readonly Readonly<Record<string, string>>[]): Names {
  return languages.flatMap((options) =>
    Object.entries(options).flatMap(([option, text]) => {
      const [, rest] = splitLabel(text);
      return [text, rest, ...text.split(/[(（)）]/)].flatMap((part) =>
        letters(part) === '' ? [] : [[letters(part), option] as const],
      );
    }),
  );
}

/** All that is certain: the wordings, and the labels and numbers of the Conference's note, alone and before the words. */
function namesOf(languages: readonly Readonly<Record<string, string>>[]): Names {
  const numbers = numbersOf(languages);
  const labelled = languages.flatMap((options) => {
    const labels = Object.entries(options).map(([option, text]) => ({ option, label: splitLabel(text)[0] }));
    const kind = kindOf(labels.map(({ label }) => label).filter((label) => label !== ''));
    return labels.flatMap(({ option, label }) => {
      if (label === '') return [];
      const number = numbers.get(option);
      const roman = number === undefined ? [] : [ROMAN[number - 1]!, `${kind} ${ROMAN[number - 1]!}`];
      const digit = number === undefined ? [] : [`${kind} ${number}`, `${kind}${number}`];
      const list = number === undefined ? 'a' : 'b';
      const alone = [label, ...roman, ...digit].map(letters);
      const names = [
        ...alone,
        ...alone.map((name) => `${list} ${name}`),
        ...(number === undefined ? ['a'] : []),
      ];
      return names.map((name) => [name, option] as const);
    });
  });
  const wordings = wordingsOf(languages);
  const numbered = labelled.flatMap(([name, option]) =>
    wordings.flatMap(([text, other]) => (other === option ? [[`${name} ${text}`, option] as const] : [])),
  );
  return [...wordings, ...labelled, ...numbered];
}

const ROMAN = ['i', 'ii', 'iii', 'iv', 'v', 'vi'] as const;

/** `Sub-theme i: Comparative …`: the label and what follows; no label where there is no colon. */
function splitLabel(text: string): readonly [label: string, rest: string] {
  const colon = text.search(/[:：]/);
  return colon < 0 ? ['', ''] : [text.slice(0, colon).trim(), text.slice(colon + 1).trim()];
}

/** The numbers of the options whose label in some language ends with a Roman one. */
function numbersOf(languages: readonly Readonly<Record<string, string>>[]): ReadonlyMap<string, number> {
  const numbers = languages.flatMap((options) =>
    Object.entries(options).flatMap(([option, text]) => {
      const roman = / ([ivx]+)$/.exec(splitLabel(text)[0])?.[1];
      const number = ROMAN.findIndex((one) => one === roman) + 1;
      return number > 0 ? [[option, number] as const] : [];
    }),
  );
  return new Map(numbers);
}

/** What the labels of most options begin with: `Sub-theme`, 次主题. */
function kindOf(labels: readonly string[]): string {
  const beginnings = labels.map((label) =>
    label.includes(' ') ? label.slice(0, label.lastIndexOf(' ')) : label.slice(0, -1),
  );
  return beginnings.find((one, index) => beginnings.indexOf(one) !== index) ?? '';
}
