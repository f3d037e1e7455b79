import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { typeset, untypeset } from '../../src/text/typeset.ts';

/** A printed text with what holds a line together made visible: `·` for a space, `=` for a hyphen. */
const seen = (text: string, language: string) =>
  typeset(text, language, { hyphens: true }).replaceAll('\u00A0', '·').replaceAll('\u2011', '=');

describe('no line breaks', () => {
  test.each([
    ['fr', 'Quoi ? Voici : « un mot » ; voilà !', 'Quoi·? Voici·: «·un mot·»·; voilà·!'],
    ['fr', 'Le 1er juillet, 1 234 567 personnes, 5 %', 'Le 1er·juillet, 1·234·567 personnes, 5·%'],
    ['ru', 'по линии «Юг — Юг» — это важно', 'по линии «Юг·—·Юг»·— это важно'],
    ['ru', '27 июня 2018 г., 5 млн долл.', '27·июня 2018·г., 5·млн долл.'],
    ['ru', 'А. Б. Фамилия и Фамилия А. Б.', 'А.·Б.·Фамилия и Фамилия·А.·Б.'],
    ['ru', 'документ № 5', 'документ №·5'],
    ['en', 'On 27 June 2018, US$ 5 million', 'On 27·June 2018, US$·5·million'],
    ['en', 'by J. R. Surname', 'by J.·R.·Surname'],
    ['es', 'el 27 de junio de 2018, 12 345 personas', 'el 27·de·junio de 2018, 12·345 personas'],
    ['ar', 'في 27 حزيران/يونيه و3 يونيو', 'في 27·حزيران/يونيه و3·يونيو'],
    ['zh', '2018 年 6 月 27 日', '2018·年·6·月·27·日'],
    ['en', 'call +41 22 917-12 34 or 0041 22 917 12 34', 'call +41·22·917=12·34 or 0041·22·917·12·34'],
  ])('in %s: %s', (language, typed, printed) => {
    expect(seen(typed, language)).toBe(printed);
  });

  test.each([
    ['en', 'Voici : a ; b'],
    ['en', 'In 2018 the 5 agencies met in May 2018.'],
    ['en', 'BAPA+40 (20-22 in March), from 10:00 - 12:00'],
    ['fr', 'Ouverture en septembre, à 10:30'],
    ['ru', 'Юг - Юг'],
  ])('but where it may, in %s: %s', (language, typed) => {
    expect(typeset(typed, language, { hyphens: true })).toBe(typed);
  });
});

const PIECES = [
  '« ',
  ' »',
  ' ;',
  ' : ',
  '27 ',
  'juin',
  'июня',
  ' — ',
  '«Юг',
  'Юг»',
  'А. ',
  '+41 22 ',
  '917-12',
  ' 34',
  ' ',
  '5 %',
  'mot',
];

test('what is printed keeps every offset, and gives back what was typed', () => {
  const typed = fc.array(fc.constantFrom(...PIECES), { maxLength: 20 }).map((pieces) => pieces.join(''));
  fc.assert(
    fc.property(typed, fc.constantFrom('en', 'fr', 'es', 'ru', 'zh', 'ar'), (text, language) => {
      const printed = typeset(text, language, { hyphens: true });
      expect(printed).toHaveLength(text.length);
      expect(untypeset(printed, language)).toBe(text);
    }),
  );
});

test('a no-break space that a person typed elsewhere stays', () => {
  expect(untypeset('the\u00A0South', 'en')).toBe('the\u00A0South');
});
