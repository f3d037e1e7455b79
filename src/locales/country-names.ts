/** Abbreviations of States besides the codes of ISO 3166, by that of two letters. */
export const ABBREVIATIONS: Readonly<Record<string, readonly string[]>> = {
  AE: ['UAE', 'EAU', 'ОАЭ'],
  CD: ['DRC', 'RDC', 'ДРК'],
  CF: ['CAR', 'RCA', 'ЦАР'],
  CN: ['PRC', 'КНР'],
  GB: ['UK'],
  KP: ['DPRK', 'RPDC', 'КНДР'],
  KR: ['ROK'],
  RU: ['РФ'],
  SA: ['KSA'],
  US: ['EUA', 'EEUU', 'США'],
  ZA: ['RSA'],
};

/**
 * What States are called besides their name in the United Nations, by the same codes: everyday and former names. These are
 * recognized, never written. With or without accents.
 */
export const OTHER_NAMES: Readonly<Record<string, readonly string[]>> = {
  AE: ['Emirates', '阿联酋', 'الإمارات'],
  BN: ['Brunei', 'Brunéi', 'Бруней', '文莱', 'بروناي'],
  CD: ['DR Congo', 'RD Congo', 'ДР Конго', '刚果（金）'],
  CF: ['中非'],
  CG: ['Congo-Brazzaville', 'Republic of the Congo', '刚果共和国'],
  CI: ['Ivory Coast', 'Costa de Marfil', 'ساحل العاج'],
  CN: ["People's Republic of China", '中华人民共和国'],
  CV: ['Cape Verde', 'Cap-Vert'],
  CZ: ['Czech Republic', 'République tchèque', 'República Checa', 'Чешская Республика'],
  GB: [
    ...[
      'United Kingdom',
      'Great Britain',
      'Royaume-Uni',
      'Reino Unido',
      'Соединенное Королевство',
      'Великобритания',
    ],
    ...['英国', '联合王国', 'المملكة المتحدة', 'بريطانيا'],
  ],
  KG: ['Киргизия'],
  KP: ['North Korea', 'Corée du Nord', 'Corea del Norte', 'Северная Корея', '朝鲜', 'كوريا الشمالية'],
  KR: ['South Korea', 'Corée du Sud', 'Corea del Sur', 'Южная Корея', '韩国', 'كوريا الجنوبية'],
  LA: ['Laos', 'Лаос', '老挝', 'لاوس'],
  MD: ['Moldova', 'Moldavie', 'Moldavia', 'Молдова', 'Молдавия', '摩尔多瓦', 'مولدوفا'],
  MM: ['Burma', 'Birmanie', 'Birmania'],
  PS: ['Palestine', 'Palestina', 'Палестина', '巴勒斯坦', 'فلسطين'],
  RU: ['Russia', 'Russie', 'Rusia', 'Россия', '俄罗斯', 'روسيا'],
  SY: ['Syria', 'Syrie', 'Siria', 'Сирия', '叙利亚', 'سوريا', 'سورية'],
  SZ: ['Swaziland', 'Suazilandia', 'Свазиленд'],
  TL: ['East Timor', 'Timor oriental', 'Восточный Тимор'],
  TR: ['Turkey', 'Turquie', 'Turquía'],
  TZ: ['Tanzania', 'Tanzanie', 'Tanzanía', 'Танзания', '坦桑尼亚', 'تنزانيا'],
  US: ['United States', 'États-Unis', 'Estados Unidos', '美国', 'الولايات المتحدة'],
  VN: ['Vietnam'],
  VA: ['Vatican', 'Vaticano', 'Ватикан', '梵蒂冈', 'الفاتيكان'],
};

/** Words before a name that say nothing: `the Gambia`, `la Gambie`. */
export const ARTICLES = ['the', 'le', 'la', 'les', 'el', 'los', 'las'];

/** Names that several States have, each with others beside it: nobody knows which is meant. */
export const SHARED_NAMES: readonly (readonly [codes: readonly string[], names: readonly string[]])[] = [
  [
    ['CG', 'CD'],
    ['Congo', 'Конго', '刚果', 'الكونغو'],
  ],
  [
    ['GN', 'GW', 'GQ', 'PG'],
    ['Guinea', 'Guinée', 'Гвинея', '几内亚', 'غينيا'],
  ],
  [
    ['KP', 'KR'],
    ['Korea', 'Corée', 'Corea', 'Корея', 'كوريا'],
  ],
];
