import { roman } from '../../text/roman.ts';
import type { DocumentWords } from '../locale.ts';
import { dateInWords } from './wording.ts';

export const document: DocumentWords = {
  series:
    'Региональные/тематические консультации: вторая Конференция Организации Объединенных Наций высокого уровня по сотрудничеству Юг — Юг. На пути к консенсусной повестке дня',
  draft: 'ЧЕРНОВИК',
  draftNote: 'Не для представления. Все, что еще предстоит написать или исправить, отмечено в тексте.',
  facts: 'Общие сведения о консультациях',
  item: 'Пункт',
  details: 'Сведения',
  footnotes: 'Примечания',
  backToText: (number) => `Вернуться к тексту, примечание ${number}`,
  unanswered: 'Поле еще не заполнено',
  misfit: 'Ответ дан не в той форме, которая предусмотрена; приводится, как введен',
  notInForm: 'Формой не предусмотрено; приводится, как введено:',
  // UN documents in Russian keep the Latin letters of sections: “C. Выводы”.
  section: (letter, title) => `${letter}. ${title}`,
  session: (number) => `Заседание ${roman(number)}`,
  listItem: (name, number) => `${name} ${number}`,
  colon: ': ',
  comma: ', ',
  semicolon: '; ',
  gap: ' ',
  dot: ' · ',
  addition: [' (', ')'],
  date: dateInWords,
  logo: 'Логотип организации',
  page: ['Страница ', ' из ', ''],
};
