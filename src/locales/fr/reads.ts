import type { Reads } from '../reads.ts';

/** What people write in French. */
export const reads: Reads = {
  language: 'fr',
  dates: {
    months: [
      ['janvier', 'janv'],
      ['février', 'févr'],
      ['mars'],
      ['avril', 'avr'],
      ['mai'],
      ['juin'],
      ['juillet', 'juil'],
      ['août'],
      ['septembre', 'sept'],
      ['octobre', 'oct'],
      ['novembre', 'nov'],
      ['décembre', 'déc'],
    ],
    ordinals: ['er'],
    of: [],
    year: [],
    from: ['du'],
    to: ['au'],
    and: ['et'],
    units: null,
  },
  numbers: { digits: [], signs: '', words: [] },
  placeholders: {
    later: ['à (?:compléter|confirmer|préciser|définir)'],
    alone: [],
    asked: ['insérer [^\\])>}]{1,60}', 'thème, titre'],
  },
  sessions: ['séance {n}', 'session {n}'],
  lists: { commas: ',;', or: [' ou '] },
  writing: {
    script: 'Latin',
    weight: 1,
    words: 'les des et du une dans pour que par sur aux est été ont cette leurs avec'.split(' '),
  },
};
