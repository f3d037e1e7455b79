import { HAN, KANA } from './east-asian.ts';

/** Chinese and Japanese: written without spaces. */
const IDEOGRAPHS = new RegExp(`[${HAN}${KANA}]`, 'gu');

/** So many characters of Chinese say about as much as a word of English. */
export const CHARACTERS_A_WORD = 1.6;

/** How many characters of Chinese or Japanese a text holds. */
export function countIdeographs(text: string): number {
  return text.match(IDEOGRAPHS)?.length ?? 0;
}

/** The length of a text in words, as a word processor counts them; of Chinese, the words that a translation would have. */
export function countWords(text: string): number {
  const ideographs = countIdeographs(text);
  const others = ideographs > 0 ? text.replaceAll(IDEOGRAPHS, ' ') : text;
  const words = others.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
  return words + Math.round(ideographs / CHARACTERS_A_WORD);
}
