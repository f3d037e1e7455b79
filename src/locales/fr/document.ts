import { roman } from '../../text/roman.ts';
import type { DocumentWords } from '../locale.ts';
import { dateInWords, fr } from './wording.ts';

export const document: DocumentWords = {
  series: fr`Consultations régionales/thématiques : deuxième Conférence de haut niveau des Nations Unies sur la coopération Sud-Sud – Vers un programme consensuel`,
  draft: 'PROJET',
  draftNote: 'Ne pas transmettre. Ce qui reste à rédiger ou à corriger est signalé dans le texte.',
  facts: 'Renseignements sur la consultation',
  item: 'Rubrique',
  details: 'Contenu',
  footnotes: 'Notes',
  backToText: (number) => `Retour à l’appel de note ${number}`,
  unanswered: 'Pas encore de réponse',
  misfit: 'Réponse non conforme au formulaire, reproduite telle quelle',
  notInForm: fr`Éléments étrangers au formulaire, reproduits tels quels :`,
  section: (letter, title) => `${letter}. ${title}`,
  session: (number) => `Séance ${roman(number)}`,
  listItem: (name, number) => `${name} ${number}`,
  colon: fr` : `,
  comma: ', ',
  semicolon: fr` ; `,
  gap: ' ',
  dot: ' · ',
  addition: [' (', ')'],
  date: dateInWords,
  logo: 'Logo de l’organisation',
  page: ['Page ', ' sur ', ''],
};
