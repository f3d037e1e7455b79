import type { Locale } from '../locales/locale.ts';
import type { KeptText } from './drafts-file.ts';
import { namePlace } from './places/name-place.ts';

/** How many places are named. */
const NAMED = 3;

/** Says in one line which questions are half written, and how to go on with them. */
export function waitingLine(waiting: readonly KeptText[], file: string, locale: Locale): string {
  const names = waiting.slice(-NAMED).map(({ pointer, way }) => namePlace(locale, pointer, way));
  const more = waiting.length > NAMED ? ['…'] : [];
  return locale.fill.waiting([...names, ...more].join(locale.document.semicolon), file);
}
