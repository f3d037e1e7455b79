import type { Reads } from '../reads.ts';

/** What people write in Spanish. */
export const reads: Reads = {
  language: 'es',
  dates: {
    months: [
      ['enero', 'ene'],
      ['febrero', 'feb'],
      ['marzo', 'mar'],
      ['abril', 'abr'],
      ['mayo', 'may'],
      ['junio', 'jun'],
      ['julio', 'jul'],
      ['agosto', 'ago'],
      ['septiembre', 'sept'],
      ['octubre', 'oct'],
      ['noviembre', 'nov'],
      ['diciembre', 'dic'],
    ],
    ordinals: [],
    of: ['de', 'del'],
    year: [],
    from: ['del'],
    to: ['a', 'al'],
    and: ['y'],
    units: null,
  },
  numbers: { digits: [], signs: '', words: [] },
  placeholders: {
    later: ['por (?:completar|confirmar|definir)'],
    alone: [],
    asked: ['insertar [^\\])>}]{1,60}', 'tema, título'],
  },
  sessions: ['sesión {n}'],
  lists: { commas: ',;', or: [' o '] },
  writing: {
    script: 'Latin',
    weight: 1,
    words: 'los las y del una para por con el se fue fueron sus como más entre'.split(' '),
  },
};
