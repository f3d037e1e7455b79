import type { Reads } from '../reads.ts';

/** What people write in Russian. */
export const reads: Reads = {
  language: 'ru',
  dates: {
    months: [
      ['января', 'янв'],
      ['февраля', 'февр'],
      ['марта', 'мар'],
      ['апреля', 'апр'],
      ['мая'],
      ['июня', 'июн'],
      ['июля', 'июл'],
      ['августа', 'авг'],
      ['сентября', 'сент'],
      ['октября', 'окт'],
      ['ноября', 'нояб'],
      ['декабря', 'дек'],
    ],
    ordinals: [],
    of: [],
    year: ['год', 'года', 'г', 'г.'],
    from: ['с'],
    to: ['по'],
    and: ['и'],
    units: null,
  },
  numbers: { digits: [], signs: '', words: [] },
  placeholders: {
    later: ['дополнить', 'уточнить', 'заполнить'],
    alone: [],
    asked: ['вставить [^\\])>}]{1,60}', 'будет (?:дополнено|уточнено)', 'тема, название'],
  },
  sessions: ['заседание {n}', 'сессия {n}'],
  lists: { commas: ',;', or: [' или '] },
  writing: { script: 'Cyrillic', weight: 1, words: [] },
};
