import type { Reads } from '../locales/reads.ts';
import { HAN } from '../text/east-asian.ts';
import { compileOnce, literally } from './compile-once.ts';
import { certain, NONE, type Recognition } from './recognition.ts';
import { toWesternDigits } from './western-digits.ts';

/** A text that begins with its number. */
export interface Numbered {
  /** As it was typed: `Session II:`, `3.`. */
  readonly number: string;
  /** What follows. */
  readonly rest: string;
}

const DIGIT = '[\\d０-９]';
/** What stands between a number and what it numbers. */
const MARK = '[.:：،、，–—-]';

/** Up to eighty-nine, and nothing that is a word. */
const ROMAN = '(?=[ivxlc])(?:x[lc]|l?x{0,3})(?:i[xv]|v?i{0,3})';

/** `No. 1`, `n° 1`, `№ 1`. */
const NUMBER_SIGN = '(?:no\\.?|n\\.?[º°]|№|#|رقم)';

// For a text in lower case.
const patternsOf = compileOnce((reads) => {
  const signs = `[${reads.map(({ numbers }) => numbers.signs).join('')}]`;
  const words = reads.flatMap(({ numbers }) => numbers.words);
  const number = [ROMAN, `(?:${DIGIT}|${signs})+`, ...words].join('|');
  const sessions = reads.flatMap((one) => one.sessions).map((heading) => sessionPattern(heading, number));
  const [few, short] = [`(?:${signs}{1,3}|${DIGIT}{1,2})`, `${DIGIT}{1,2}`];
  const items = [
    `\\(?${short}[.)]\\s+`,
    // Not before a number: `5 - 10 countries`.
    `${short}\\s?[-–]\\s+(?=\\p{L})`,
    `[(（]?${few}[)）]?[、．]\\s*`,
    // In brackets alone, before a text that is written without spaces.
    `[(（]${few}[)）]\\s*(?=[${HAN}])`,
  ];
  return {
    session: new RegExp(`^(?:${sessions.join('|')})`),
    item: new RegExp(`^(?:${items.join('|')})(?=\\S)`, 'u'),
  };
});

/** A mark ends a heading; where a word stands behind the number, a space is enough. */
function sessionPattern(heading: string, number: string): string {
  const [before = '', behind = ''] = heading
    .split('{n}')
    .map((part) => literally(part).replaceAll(' ', '\\s+'));
  const end = behind === '' ? `\\s*${MARK}` : `(?:\\s*${MARK}|\\s)`;
  return `${before}(?:${NUMBER_SIGN}\\s*)?(?:${number})(?![a-z0-9])${behind}${end}\\s*`;
}

/** The number of a session before its title, in any language: `Session I: Opening`, `第二次会议：国家机构`. */
export function recognizeSession(title: string, reads: readonly Reads[]): Recognition<Numbered> {
  return recognizeStart(title, patternsOf(reads).session, reads);
}

/** The number before an item of a list: `3) Publish …`, `（二）指定一个机构`. */
export function recognizeItem(text: string, reads: readonly Reads[]): Recognition<Numbered> {
  return recognizeStart(text, patternsOf(reads).item, reads);
}

function recognizeStart(text: string, pattern: RegExp, reads: readonly Reads[]): Recognition<Numbered> {
  const trimmed = text.trim();
  const length = pattern.exec(toWesternDigits(trimmed.toLowerCase(), reads))?.[0].length;
  if (length === undefined) return NONE;
  return certain({ number: trimmed.slice(0, length).trim(), rest: trimmed.slice(length) });
}
