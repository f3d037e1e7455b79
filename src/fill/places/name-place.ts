import { form } from '../../form/form.ts';
import { fieldAt, splitPointer } from '../../form/pointer.ts';
import type { Locale } from '../../locales/locale.ts';
import { crumbs, joinCrumbs } from '../../locales/words.ts';
import { cutWords } from '../../text/cut-text.ts';
import { shownLines } from '../../text/shown.ts';
import { wayOf, type Way } from './find-place.ts';

const MAX_NAME = 40;

/** The way to an answer in words, its items by number and title: `F. Session summaries › Session II: Trade › Conclusions`. */
export function namePlace(locale: Locale, pointer: string, way: Way): string {
  return joinCrumbs(placeCrumbs(locale, pointer, way));
}

/** The same in short, for a line of its own: without the section where more than that is above the answer. */
export function nameAnswer(locale: Locale, pointer: string, report: unknown): string {
  const parts = placeCrumbs(locale, pointer, wayOf(report, pointer));
  return joinCrumbs(parts.slice(-Math.max(2, parts.length - 1)));
}

/** The parts of such a way. */
export function placeCrumbs(locale: Locale, pointer: string, way: Way): string[] {
  const parts = splitPointer(pointer);
  const names = [...way];
  return crumbs(locale, pointer).map((crumb, index) => {
    const part = parts[index] ?? '';
    const above = parts
      .slice(0, index)
      .map((one) => `/${one}`)
      .join('');
    if (!/^\d+$/.test(part) || fieldAt(form, above)?.kind !== 'list') return crumb;
    const name = names.shift()?.[Number(part)] ?? '';
    // What an item without a title holds is no name.
    const isName = name !== '' && !name.startsWith('{') && index < parts.length - 1;
    return isName ? `${crumb}${locale.document.colon}${cutWords(shownLines(name), MAX_NAME)}` : crumb;
  });
}
