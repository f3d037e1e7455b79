import type { Reads } from '../reads.ts';

/** What people write in French. */
export const reads: Reads = {
  language: 'fr',
  dates: {
    months: [
      ['janvier', 'janv'],
      ['février', 'févr', 'fév'],
      ['mars'],
      ['avril', 'avr'],
      ['mai'],
      ['juin'],
      ['juillet', 'juil', 'juill'],
      ['août'],
      ['septembre', 'sept'],
      ['octobre', 'oct'],
      ['novembre', 'nov'],
      ['décembre', 'déc'],
    ],
    // `mar.` is March elsewhere.
    weekdays: [
      ['lundi', 'lun'],
      ['mardi'],
      ['mercredi', 'mer'],
      ['jeudi', 'jeu'],
      ['vendredi', 'ven'],
      ['samedi', 'sam'],
      ['dimanche', 'dim'],
    ],
    ordinals: ['er'],
    first: ['premier'],
    fillers: ['le', 'les', 'du', 'de', 'des', 'inclus'],
    year: [],
    to: ['au', 'à', "jusqu'au", "jusqu'à"],
    and: ['et'],
    between: ['entre'],
    units: null,
  },
  numbers: { digits: [], signs: '', words: [] },
  placeholders: {
    later: [
      // Of the document itself.
      'pas encore de réponse',
      '(?:reste )?à (?:compléter|confirmer|préciser|définir|déterminer|remplir|rédiger|insérer|ajouter|fournir|indiquer)(?: ultérieurement| plus tard)?',
      'ser(?:a|ont) (?:complété|confirmé|précisé|défini|déterminé|ajouté|fourni|communiqué)e?s?(?: ultérieurement| plus tard)?',
      'en attente de (?:confirmation|validation|réponse)',
    ],
    alone: [
      'à venir',
      'à faire',
      'en attente',
      'en cours de (?:confirmation|validation)',
      '(?:non|pas) encore (?:confirmé|défini|déterminé)e?s?',
    ],
    prompts: [
      'thème, titre',
      'nom, (?:courriel|adresse électronique|e-?mail), (?:numéro de |n[o°] de )?téléphone',
      "(?:veuillez )?(?:insérer|indiquer|ajouter|préciser|saisir) (?:(?:le|la|les|un|une|votre) |l['’] ?)?(?:date|nom|titre|texte|lieu|pays|adresse|numéro|chiffre|réponse)s?(?: ici)?",
    ],
    asked: ['(?:veuillez )?(?:insérer|indiquer) .{1,60}'],
  },
  choices: {
    language: { fr: ['fra', 'fre', 'fr-fr'] },
    type: { regional: ['régionale'], thematic: ['thématique'] },
    'organized_by[].type': {
      'un-entity': ['onu', 'organisme des nations unies'],
      intergovernmental: ['oig'],
      academia: ['université'],
      'member-state': ['gouvernement', 'ministère'],
    },
  },
  sessions: ['séance {n}', 'session {n}'],
  lists: { commas: ',;', or: [' ou '] },
  writing: {
    script: 'Latin',
    weight: 1,
    words: 'les des et du une dans pour que par sur aux est été ont cette leurs avec'.split(' '),
  },
};
