import { HAN } from '../text/east-asian.ts';
import type { Reads } from '../locales/reads.ts';
import { anyOf } from './compile-once.ts';
import { fold, foldedOnce } from './fold.ts';

/**
 * A part of a date, by one letter: the number of a **D**ay (or a month in numbers), a **M**onth by its name, a **Y**ear, a
 * **W**eekday (Monday is 1), **R**ange (`to`, a dash), **&** (`and`), **B**etween; and the signs `, . / -` as they are.
 */
export interface DateToken {
  readonly sign: string;
  readonly value: number;
}

/** Between two days; a hyphen without spaces may also stand inside one. */
const DASH = /^ ?(?:[\u2012-\u2015\u223c\u2e3a\u2e3b\u301c~]+|--+) ?|^ - /;

/** Signs that stand for others. */
const LIKE: Readonly<Record<string, string>> = {
  ...{ '،': ',', ';': ',', '؛': ',', '。': '.' },
  ...{ '\u2010': '-', '\u2011': '-', '\u2212': '-' },
};

const lexicon = foldedOnce((reads, folded) => {
  const words = new Map<string, DateToken>();
  const add = (texts: readonly string[], sign: string, value = 0) =>
    texts.forEach((text) => words.set(folded(text), { sign, value }));
  const dates = reads.map((one) => one.dates);
  for (const { months, weekdays, first, fillers, to, and, between } of dates) {
    add(first, 'D', 1);
    add(fillers, '');
    add(to, 'R');
    add(and, '&');
    add(between, 'B');
    months.forEach((names, index) => add(names, 'M', index + 1));
    weekdays.forEach((names, index) => add(names, 'W', index + 1));
  }
  const units = dates.flatMap((one) => (one.units ? [one.units] : []));
  const signs = units.map((one) => one.signs).join('');
  const ordinals = anyOf(dates.flatMap((one) => one.ordinals).map(folded));
  const behindYear = anyOf(dates.flatMap((one) => one.year).map(folded));
  const [year, month, day] = [
    units.map((one) => one.year),
    units.map((one) => one.month),
    units.flatMap((one) => one.day),
  ].map(anyOf);
  return {
    words,
    word: new RegExp(`^${anyOf([...words.keys()])}`),
    /** Numbers in signs before a unit. */
    inSigns: signs === '' ? undefined : new RegExp(`[${signs}○零]+(?= ?(?:${year}|${month}|${day}))`, 'g'),
    signs,
    numbers: [
      { sign: 'Y', pattern: new RegExp(`^(\\d{4})(?!\\d)(?: ?${year}| ?${behindYear}\\.?(?!\\p{L}))?`, 'u') },
      { sign: 'M', pattern: new RegExp(`^(\\d{1,2}) ?${month}`) },
      { sign: 'D', pattern: new RegExp(`^(\\d{1,2}) ?${day}`) },
      {
        sign: 'D',
        pattern: new RegExp(`^["«“„]?(\\d{1,2})["»”“]?(?:[ \u2010-]?${ordinals})?(?![\\d\\p{L}])`, 'u'),
      },
      // Before a word that is written without a space.
      { sign: 'D', pattern: new RegExp(`^(\\d{1,2})(?=[${HAN}])`, 'u') },
    ],
  };
});

/** The parts of a date, or undefined where something in it belongs to none. */
export function readDateTokens(text: string, reads: readonly Reads[]): DateToken[] | undefined {
  const known = lexicon(reads);
  const folded = fold(text, reads).replaceAll('’', "'");
  let rest = known.inSigns
    ? folded.replace(known.inSigns, (signs) => numberInSigns(signs, known.signs))
    : folded;
  const tokens: DateToken[] = [];
  while (rest !== '') {
    const found = readWord(rest, known) ?? readSign(rest) ?? readNumber(rest, known);
    if (!found) return undefined;
    if (found.token.sign !== '') tokens.push(found.token);
    rest = rest.slice(found.length);
  }
  return tokens;
}

interface Found {
  readonly token: DateToken;
  readonly length: number;
}

function readSign(text: string): Found | undefined {
  const [dash] = DASH.exec(text) ?? [];
  if (dash !== undefined) return { token: { sign: 'R', value: 0 }, length: dash.length };
  const [space] = /^[ ()]+/.exec(text) ?? [];
  if (space !== undefined) return { token: { sign: '', value: 0 }, length: space.length };
  const sign = LIKE[text[0]!] ?? text[0]!;
  return ',./-'.includes(sign) ? { token: { sign, value: 0 }, length: 1 } : undefined;
}

type Lexicon = ReturnType<typeof lexicon>;

function readNumber(text: string, { numbers }: Lexicon): Found | undefined {
  for (const { sign, pattern } of numbers) {
    const match = pattern.exec(text);
    if (match) return { token: { sign, value: Number(match[1]) }, length: match[0].length };
  }
  return undefined;
}

/** A word ends where its letters end; one of a single sign, and Chinese words, may stand right before another. */
function readWord(text: string, { words, word }: Lexicon): Found | undefined {
  const [found] = word.exec(text) ?? [];
  const token = found === undefined ? undefined : words.get(found);
  if (found === undefined || !token) return undefined;
  const behind = text.slice(found.length);
  const isAlone = new RegExp(`^[${HAN}、&(]|^و$`, 'u').test(found);
  if (!isAlone && /^[\p{L}\d]/u.test(behind)) return undefined;
  // The point of a short form.
  const point = /^\.(?![\d\p{L}])/u.test(behind) && /^[\p{L}]/u.test(found) ? 1 : 0;
  return { token, length: found.length + point };
}

/** `二〇一八` is 2018, `二十七` is 27. */
function numberInSigns(text: string, signs: string): string {
  const values = [...text.replaceAll(/[○零]/g, '〇')].map((sign) => signs.indexOf(sign));
  const ten = values.indexOf(10);
  if (ten === -1) return values.join('');
  const [tens = 1] = values.slice(0, ten);
  const [ones = 0] = values.slice(ten + 1);
  return values.length > 3 ? text : String(tens * 10 + ones);
}
