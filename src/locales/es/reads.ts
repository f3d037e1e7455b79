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
      ['septiembre', 'setiembre', 'sept', 'set', 'sep'],
      ['octubre', 'oct'],
      ['noviembre', 'nov'],
      ['diciembre', 'dic'],
    ],
    // `mar.` is March elsewhere.
    weekdays: [
      ['lunes', 'lun'],
      ['martes'],
      ['miércoles', 'mié'],
      ['jueves', 'jue'],
      ['viernes', 'vie'],
      ['sábado', 'sáb'],
      ['domingo', 'dom'],
    ],
    ordinals: ['ro', 'ero', 'º', '.º', '°', '.°'],
    first: ['primero'],
    fillers: ['el', 'los', 'de', 'del', 'día', 'días', 'desde', 'año', 'inclusive'],
    year: [],
    to: ['a', 'al', 'hasta'],
    and: ['y', 'e'],
    between: ['entre'],
    units: null,
  },
  numbers: { digits: [], signs: '', words: [] },
  placeholders: {
    later: [
      // Of the document itself.
      'aún sin respuesta',
      '(?:por|a) (?:completar|confirmar|definir|determinar|precisar|rellenar|añadir|agregar|insertar|indicar)(?:se)?(?: más adelante)?',
      'se (?:completar|confirmar|comunicar|definir|determinar|precisar|añadir|indicar)á(?: más adelante)?',
      'pendiente de (?:completar|confirmar|confirmación|definir|determinar)',
    ],
    alone: ['pendiente', 'por hacer', '(?:aún )?sin (?:confirmar|definir|determinar)'],
    prompts: [
      'tema, título',
      'nombre, (?:correo electrónico|e-?mail), (?:número de |n[.]?[o°] de )?teléfono',
      '(?:insert(?:ar|e)|indi(?:car|que)|añad(?:ir|a)|escrib(?:ir|a)) (?:(?:el|la|los|las|un|una|su) )?(?:fecha|nombre|título|texto|lugar|país|dirección|número|cifra|respuesta)s?(?: aquí)?',
    ],
    asked: ['insert(?:ar|e) .{1,60}'],
  },
  choices: {
    language: { es: ['spa', 'sp', 'esp', 'es-es', 'castellano'] },
    type: { thematic: ['temática'] },
    'organized_by[].type': {
      'un-entity': ['onu', 'organismo de las naciones unidas'],
      intergovernmental: ['oig'],
      academia: ['universidad'],
      'member-state': ['gobierno', 'ministerio'],
    },
  },
  sessions: ['sesión {n}'],
  lists: { commas: ',;', or: [' o '] },
  writing: {
    script: 'Latin',
    weight: 1,
    words: 'los las y del una para por con el se fue fueron sus como más entre'.split(' '),
  },
};
