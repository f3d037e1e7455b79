import { describe, expect, test } from 'vitest';
import { LANGUAGES, loadLocale } from '../../src/locales/index.ts';
import type { Language } from '../../src/locales/locale.ts';
import { documentFormats } from '../../src/render/formats.ts';
import { formats } from '../../src/show/formats/index.ts';
import { listWords, type Words } from './list-words.ts';

/** Latin words that stand in Russian, Chinese and Arabic too: names of programs and formats, and words of the command line. */
const LATIN = new Set([
  ...[...LANGUAGES, ...Object.keys(formats), ...Object.keys(documentFormats)],
  ...(
    'bapa BAPA YAML Markdown Word HTML PDF JSON PNG JPEG ZIP UTF Unicode GitHub Actions LibreOffice Windows Debian Ubuntu ' +
    'README Git ISO MB TODO TBC NO facts attachments others ' +
    'at code path value name http https mailto soffice sudo apt install init fill validate explain status render Enter Esc Tab Bangkok vi wq cd TMPDIR'
  ).split(' '),
]);

/** What is typed or read by the computer: addresses, options with their values, paths, codes, keys, and the samples. */
const TYPED =
  /https?:\S+|[\w.-]+@[\w.-]+|www\.[\w.]+|(?<!\w)--?[a-z][\w-]*(?:[ =][\w/.=-]+)?|[\w.*-]*[._/][\w./*-]*|\b[a-z]+(?:[_-][a-z]+)+\b|\b[a-z]+:|U\+[0-9A-F]+|Q{3}\w*|q{3}\w*/g;

/** Words of English that neither French nor Spanish has. */
const ENGLISH = /\b(?:the|and|of|with|is|are|not|this|was|were|be|to|by|from|it|you|your|which|there)\b/i;

const SCRIPTS = { ru: /[\u0400-\u04ff]/, zh: /[\u4e00-\u9fff]/, ar: /[\u0600-\u06ff]/ } as const;

/** Whether a word of Latin letters, two at least, may stand in a language of another script; Russian has Roman numerals. */
function isForeign(word: string, language: Language): boolean {
  return !LATIN.has(word) && !(language === 'ru' && /^[IVXLCDM]+$/.test(word));
}

function isWrong({ text }: Words, language: Language): boolean {
  const others = Object.entries(SCRIPTS).filter(([one]) => one !== language);
  if (others.some(([, letters]) => letters.test(text))) return true;
  const read = text.replaceAll(TYPED, ' ');
  if (!(language in SCRIPTS)) return language !== 'en' && ENGLISH.test(read);
  return (read.match(/[A-Za-z]{2,}/g) ?? []).some((word) => isForeign(word, language));
}

const show = (words: readonly Words[]) => words.map(({ place, text }) => `${place}: ${text}`);

describe.each(LANGUAGES)('the words of %s', async (language) => {
  const { language: _, ...locale } = await loadLocale(language);
  const words = listWords(locale);
  // Languages are named in themselves, and examples are YAML.
  const read = words.filter(
    ({ place }) => !/^choices\.language|^fields\..*\.example$|\.(?:before|after)$/.test(place),
  );

  test('are in its own letters, and none was left in English', () => {
    expect(show(read.filter((one) => isWrong(one, language)))).toEqual([]);
  });

  test.runIf(language in SCRIPTS)('say in its own letters what they say', () => {
    const letters = SCRIPTS[language as keyof typeof SCRIPTS];
    const silent = read.filter(
      ({ text }) => /\p{L}{2}/u.test(text.replaceAll(TYPED, ' ')) && !letters.test(text),
    );
    expect(show(silent).filter((one) => !/examples\.\d+\.0: |cli\.options\.to: /.test(one))).toEqual([]);
  });
});

/** Which of the names and numbers that a text is made from stand in it. */
function mentioned({ text, given }: Words): string[] {
  const wanted = given.flatMap(function leaves(value): string[] {
    if (typeof value === 'object' && value !== null) return Object.values(value).flatMap(leaves);
    // Small numbers may be words: `ten`, `هذا الخطأ`; what follows a number in megabytes is three digits long too.
    if (typeof value === 'number') return value > 99 ? [String(value >= 1e6 ? value / 1e6 : value)] : [];
    return typeof value === 'string' && /^(?:.*q{3}.*|Q{3}\w?|\d{2,}.*)$/.test(value) ? [value] : [];
  });
  return [...new Set(wanted)].filter((one) => text.includes(one));
}

describe.each(LANGUAGES.filter((language) => language !== 'en'))('the messages of %s', (language) => {
  /** The texts of one call of a function together: a language may say in the hint what English says in the message. */
  const byCall = (words: readonly Words[]) => {
    const calls = new Map<string, string[]>();
    for (const one of words.filter(({ given }) => given.length > 0)) {
      const key = `${one.place.replace(/\.(?:message|hint|\d+)$/, '')} ${JSON.stringify(one.given)}`;
      calls.set(key, [...new Set([...(calls.get(key) ?? []), ...mentioned(one)])].sort());
    }
    return calls;
  };

  test('name the same files, codes and numbers as in English', async () => {
    const { language: _, ...own } = await loadLocale(language);
    const { language: __, ...english } = await loadLocale('en');
    expect(Object.fromEntries(byCall(listWords(own)))).toEqual(
      Object.fromEntries(byCall(listWords(english))),
    );
  });
});
