import { describe, expect, test } from 'vitest';
import { COUNTRIES } from '../../src/generated/countries.ts';
import { LANGUAGES, READS } from '../../src/locales/index.ts';
import { recognizeCountry, recognizeCountryCode } from '../../src/recognize/recognize-country.ts';

/** The codes of what a text means. */
function codes(text: string, recognize = recognizeCountry): string {
  const meant = recognize(text, READS);
  if (meant.kind === 'none') return 'none';
  return (meant.kind === 'certain' ? [meant.value] : meant.values).map(({ alpha2 }) => alpha2).join(' or ');
}

const ROWS = COUNTRIES.trim()
  .split('\n')
  .map((row) => row.split('|'));

test('there are the Member States, the observers and two States more, each with its names', () => {
  expect(ROWS).toHaveLength(197);
  for (const row of ROWS) expect(row.filter((cell) => cell !== '')).toHaveLength(2 + LANGUAGES.length);
});

test('each is known by its codes and names, unless others are called so too', () => {
  const shared = new Set(['CG', 'GN']);
  for (const [alpha2 = '', alpha3 = '', ...names] of ROWS) {
    for (const text of [alpha2, alpha3, alpha3.toLowerCase()])
      expect([text, codes(text, recognizeCountryCode)]).toEqual([text, alpha2]);
    for (const name of shared.has(alpha2) ? [] : names) {
      expect([name, codes(name)]).toEqual([name, alpha2]);
      expect([name, codes(name.toUpperCase().normalize('NFD'))]).toEqual([name, alpha2]);
    }
  }
});

describe('other ways to name a State', () => {
  test.each([
    ...[['UK', 'GB'], ['u.k.', 'GB'], ['U. K.', 'GB'], ['USA', 'US'], ['U.S.A.', 'US'], ['EE.UU.', 'US'], ['США', 'US']],
    ...[['Tanzania', 'TZ'], ['Vietnam', 'VN'], ['viet nam', 'VN'], ['Côte d’Ivoire', 'CI'], ['Cote d`Ivoire', 'CI']],
    ...[['the Gambia', 'GM'], ['La Gambie', 'GM'], ['L’Algérie', 'DZ'], ['Iran', 'IR'], ['Islamic Republic of Iran', 'IR']],
    ...[['Turquie', 'TR'], ['Россия', 'RU'], ['韩国', 'KR'], ['刚果（金）', 'CD'], ['ايران', 'IR'], ['الاردن', 'JO']],
    ...[['دولة بوليفيا المتعددة القوميات', 'BO'], ['\u2068مصر\u2069', 'EG'], ['ЭКВАДОР', 'EC'], ['Perú', 'PE'], ['Peru', 'PE']],
  ])('%s is %s', (text, code) => {
    expect(codes(text)).toBe(code);
  }); // prettier-ignore
});

test('what several States are called is not guessed, nor what is in no list', () => {
  for (const text of ['Congo', 'le Congo', 'Конго', '刚果', 'الكونغو']) expect(codes(text)).toBe('CG or CD');
  for (const text of ['Guinea', 'Guinée', 'Гвинея', '几内亚'])
    expect(codes(text)).toBe('GN or GW or GQ or PG');
  for (const text of ['Korea', 'Corée', 'Корея', 'كوريا']) expect(codes(text)).toBe('KP or KR');
  for (const text of ['TW', 'FK', 'EU', 'UN', 'XK', 'HK', 'Taiwan', '台湾', 'Atlantis', 'Thailnd', ''])
    expect([text, codes(text)]).toEqual([text, 'none']);
});
