import type { Range } from '../text/range.ts';
import { withoutCode } from './without-code.ts';

/** What is meant for an image or a link, and is none in Markdown. */
export interface FailedLink {
  readonly kind: 'image' | 'link';
  /** The path of the image, or the address. */
  readonly target: string;
  /** How it is written. */
  readonly suggestion: string;
  /** Offsets in the text. */
  readonly range: Range;
}

/** Words in square brackets and a target in round ones, which may be those of Chinese and may stand apart. */
const LOOSE =
  /(?<!\\)([!！]?)\[((?:[^[\]\\]|\\.|\[[^[\]]{0,200}\]){0,500})\](\s{0,3}[(（])((?:"[^"\n]{0,200}"|[^()（）"\n]|[(（][^()（）\n]{0,200}[)）]){1,500})([)）])/gu;
/** What Markdown takes between round brackets: an address without spaces or in angle brackets, and a title. */
const WELL_FORMED = /^\s*(?:<[^<>]*>|[^\s<]\S*)(?:\s+(?:"[^"]*"|'[^']*'|\([^()]*\)))?\s*$/;
const TITLE = /\s["'“‘«]([^"'”’»]*)["'”’»]$/;

/** Images and links that stay text, because there are spaces or other brackets where Markdown knows none. */
export function failedLinks(text: string): FailedLink[] {
  return [...withoutCode(text).matchAll(LOOSE)].flatMap((match) => {
    const [all, mark, words = '', open, inside = '', close] = match;
    if (mark !== '！' && open === '(' && close === ')' && WELL_FORMED.test(inside)) return [];
    const title = TITLE.exec(inside.trim())?.[1];
    const target = inside.trim().replace(TITLE, '').trim().replaceAll(/^<|>$/g, '');
    const isAddress = /^(?:https?:\/\/|mailto:)/i.test(target);
    const kind = mark === '' ? 'link' : 'image';
    // A box to tick, a note or a number before an address in brackets.
    if (kind === 'link' && (!isAddress || !/\p{L}/u.test(words) || /^(?:\^.*|x)$/iu.test(words))) return [];
    const spaced = isAddress ? target.replaceAll(/\s/g, '%20') : target;
    const address = /[\s()]/.test(spaced) ? `<${spaced}>` : spaced;
    const suggestion = `${kind === 'image' ? '!' : ''}[${words}](${address}${title ? ` "${title}"` : ''})`;
    return [{ kind, target, suggestion, range: { start: match.index, end: match.index + all.length } }];
  });
}
