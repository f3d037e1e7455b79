import { expect, test } from 'vitest';
import { LANGUAGES } from '../../src/locales/index.ts';
import { checkText, VALID } from './check-text.ts';

/** What a report in a language is told of a country: the code and the name that is proposed. */
function found(country: string, language = 'en') {
  const text = VALID.replace('language: en', `language: ${language}`).replace(
    /country: .*/,
    `country: "${country}"`,
  );
  return checkText(text).flatMap((one) =>
    one.code === 'country-code' ? [`${one.args.code} ${one.args.name ?? '-'}`] : [],
  );
}

test('a country is named as the United Nations names it, in the language of the report', () => {
  expect(LANGUAGES.map((language) => found('GB', language)[0])).toEqual([
    'GB United Kingdom of Great Britain and Northern Ireland',
    "GB Royaume-Uni de Grande-Bretagne et d'Irlande du Nord",
    'GB Reino Unido de Gran Bretaña e Irlanda del Norte',
    'GB Соединенное Королевство Великобритании и Северной Ирландии',
    'GB 大不列颠及北爱尔兰联合王国',
    'GB المملكة المتحدة لبريطانيا العظمى وأيرلندا الشمالية',
  ]);
  expect(found('KR', 'zh')).toEqual(['KR 大韩民国']);
  expect(found('KG', 'ru')).toEqual(['KG Кыргызстан']);
  expect(found('CD', 'fr')).toEqual(['CD République démocratique du Congo']);
  expect(found('PS', 'ar')).toEqual(['PS دولة فلسطين']);
});

test.each([
  ['th', 'th Thailand'],
  ['THA', 'THA Thailand'],
  ['U.K.', 'U.K. United Kingdom of Great Britain and Northern Ireland'],
  ['EE.UU.', 'EE.UU. United States of America'],
  ['DPRK', "DPRK Democratic People's Republic of Korea"],
  ['США', 'США United States of America'],
  ['\u200eKE\u200e', 'KE Kenya'],
  // In no list of the United Nations, so that nothing is proposed.
  ['TW', 'TW -'],
  ['FK', 'FK -'],
  ['EU', 'EU -'],
  ['QQQ', 'QQQ -'],
])('%s is told as a code: %s', (country, told) => {
  expect(found(country)).toEqual([told]);
});

test.each([
  'Thailand',
  'Cuba',
  'CUBA',
  'LAOS',
  'Congo',
  'Guinea',
  'xyz',
  '泰国',
  'Kingdom of Siam',
  'St. Kitts',
])('%s stands as typed', (country) => {
  expect(found(country)).toEqual([]);
});
