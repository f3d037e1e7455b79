import { roman } from '../../text/roman.ts';
import type { DocumentWords } from '../locale.ts';
import { dateInWords } from './wording.ts';

export const document: DocumentWords = {
  series:
    'Consultas regionales/temáticas: Segunda Conferencia de Alto Nivel de las Naciones Unidas sobre la Cooperación Sur-Sur – Hacia una agenda de consenso',
  draft: 'BORRADOR',
  draftNote: 'No enviar. En el texto se señala lo que falta por redactar o corregir.',
  facts: 'Datos de la consulta',
  item: 'Concepto',
  details: 'Detalles',
  footnotes: 'Notas',
  backToText: (number) => `Volver a la llamada de la nota ${number}`,
  unanswered: 'Aún sin respuesta',
  misfit: 'No se ajusta a lo que pide el formulario; se reproduce tal como se escribió',
  notInForm: 'No forma parte del formulario; se reproduce tal como se escribió:',
  section: (letter, title) => `${letter}. ${title}`,
  session: (number) => `Sesión ${roman(number)}`,
  listItem: (name, number) => `${name} ${number}`,
  colon: ': ',
  comma: ', ',
  semicolon: '; ',
  gap: ' ',
  dot: ' · ',
  addition: [' (', ')'],
  date: dateInWords,
  logo: 'Logotipo de la organización',
  page: ['Página ', ' de ', ''],
};
