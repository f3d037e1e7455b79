import { isPlain } from './graphemes.ts';
import { STYLE } from './styles.ts';
import { maskUnprintable } from './unprintable.ts';

/** Characters that are not seen themselves and change how others are: embeddings and overrides, other line ends, tags. */
const STEERING = /[\u202A-\u202E\u2028\u2029\uFEFF\u{E0000}-\u{E007F}]/gu;
const ISOLATES = /[\u2066-\u2069]/g;
const CLOSING = '\u2069';
const MASK = '\uFFFD';

/**
 * A name or text of somebody else as it is shown on one line: nothing in it moves the cursor, ends the line or turns what
 * stands beside it. Its own marks of direction stay, and isolates that are closed.
 */
export function shown(text: string): string {
  return shownLines(text).replaceAll('\n', '↵');
}

/** The same for what may have several lines. */
export function shownLines(text: string): string {
  return isPlain(text) ? text : maskOpenIsolates(maskSteering(text));
}

/** What was put together of such texts, and bapa's own words with their isolates. */
export function maskSteering(text: string): string {
  if (isPlain(text)) return text;
  return maskUnprintable(text.replaceAll('\r', '␍').replaceAll('\u0085', MASK)).replaceAll(STEERING, MASK);
}

const STYLES = new RegExp(`(${STYLE})`);

/** The same of what bapa has put in colours. @param own what else it steers the terminal with, and the colours, in one group */
export function maskAround(text: string, own: RegExp = STYLES): string {
  if (!text.includes('\u001B')) return maskSteering(text);
  return text
    .split(own)
    .map((part, index) => (index % 2 === 1 ? part : maskSteering(part)))
    .join('');
}

/** Values with every text in them as it is shown. */
export function shownValues<T>(value: T, show = shown): T {
  if (typeof value === 'string') return show(value) as T;
  if (Array.isArray(value)) return value.map((one: unknown) => shownValues(one, show)) as T;
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, one]) => [key, shownValues(one as unknown, show)]),
  ) as T;
}

/** A text in JSON, where it keeps its value: characters that steer are written as their numbers, and no log takes it for a command. */
export function shownInJson(json: string): string {
  const escape = (mark: string) =>
    Array.from(
      { length: mark.length },
      (_, at) => `\\u${mark.charCodeAt(at).toString(16).padStart(4, '0')}`,
    ).join('');
  return json
    .replaceAll(STEERING, escape)
    .replaceAll(/[\u007F-\u009F]/g, escape)
    .replaceAll('##[', '##\\u005b');
}

/**
 * Lines that GitHub Actions, which reads commands in all that a step prints, takes for what they are: `::` begins none of
 * them, after white space neither, and nowhere stands `##[`.
 */
export function withoutCommands(text: string): string {
  return text.replaceAll(/^([^\S\r\n\u2028\u2029]*)::/gm, '$1\u200B::').replaceAll('##[', '##\u200B[');
}

function maskOpenIsolates(text: string): string {
  let open = 0;
  let isOdd = false;
  for (const [mark] of text.matchAll(ISOLATES)) {
    open += mark === CLOSING ? -1 : 1;
    isOdd ||= open < 0;
  }
  return isOdd || open > 0 ? text.replaceAll(ISOLATES, MASK) : text;
}
