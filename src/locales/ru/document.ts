import { roman } from '../../text/roman.ts';
import type { DocumentWords } from '../locale.ts';
import { dateInWords } from './wording.ts';

export const document: DocumentWords = {
  series:
    'Региональные/тематические консультации: вторая Конференция Организации Объединенных Наций высокого уровня по сотрудничеству Юг\u00a0— Юг. На пути к консенсусной повестке дня',
  draft: 'ЧЕРНОВИК',
  draftNote: '— не для представления. Все, что еще предстоит написать или исправить, отмечено в тексте.',
  facts: 'Общие сведения о консультациях',
  item: 'Пункт',
  details: 'Сведения',
  footnotes: 'Примечания',
  backToText: (number) => `Вернуться к тексту, примечание ${number}`,
  unanswered: 'Поле еще не заполнено',
  misfit: 'Ответ дан не в предусмотренной форме; приводится в том виде, в котором введен',
  notInForm: 'Не предусмотрено формой; приводится в том виде, в котором введено:',
  // UN documents in Russian keep the Latin letters of sections: “C. Выводы”.
  section: (letter, title) => `${letter}. ${title}`,
  session: (number) => `Заседание\u00a0${roman(number)}`,
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
