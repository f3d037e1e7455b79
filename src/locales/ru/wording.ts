import type { DateRange } from '../../text/dates.ts';
import { formatNumber, joinList, pluralForm, toMegabytes } from '../formatters.ts';

const MONTHS = [
  'января',
  'февраля',
  'марта',
  'апреля',
  'мая',
  'июня',
  'июля',
  'августа',
  'сентября',
  'октября',
  'ноября',
  'декабря',
];

/** `27–29 июня 2018 года`, `27 июня — 2 июля 2018 года`, `30 декабря 2018 года — 2 января 2019 года`. */
export function dateInWords({ start, end }: DateRange): string {
  const last = dayInWords(end ?? start);
  if (end === undefined || end === start) return last.join(' ');
  const first = dayInWords(start);
  const differs = first[2] !== last[2] ? 3 : first[1] !== last[1] ? 2 : 1;
  return first.slice(0, differs).join(' ') + (differs === 1 ? '–' : ' — ') + last.join(' ');
}

function dayInWords(iso: string): [day: string, month: string, year: string] {
  const [year = 0, month = 1, day = 1] = iso.split('-').map(Number);
  return [String(day), MONTHS[month - 1] ?? '', `${year} года`];
}

export const number = (n: number) => formatNumber('ru', n);

export const megabytes = (bytes: number) => `${number(toMegabytes(bytes))}\u00a0МБ`;

/** `other` is for fractions: 1,5 ошибки. `#` stands for the number. */
const COUNTED = {
  error: { one: '# ошибка', few: '# ошибки', many: '# ошибок', other: '# ошибки' },
  errorToFix: { one: '# ошибку', few: '# ошибки', many: '# ошибок', other: '# ошибки' },
  warning: {
    one: '# предупреждение',
    few: '# предупреждения',
    many: '# предупреждений',
    other: '# предупреждения',
  },
  /** After “за”. */
  second: { one: '# секунду', few: '# секунды', many: '# секунд', other: '# секунды' },
  note: { one: '# замечание', few: '# замечания', many: '# замечаний', other: '# замечания' },
  checked: {
    one: 'Проверен # отчет',
    few: 'Проверено # отчета',
    many: 'Проверено # отчетов',
    other: 'Проверено # отчета',
  },
  /** After “из”. */
  required: {
    one: '# обязательного поля',
    few: '# обязательных полей',
    many: '# обязательных полей',
    other: '# обязательного поля',
  },
  /** After “осталось заполнить”. */
  open: {
    one: '# обязательное поле',
    few: '# обязательных поля',
    many: '# обязательных полей',
    other: '# обязательного поля',
  },
  skipped: {
    one: 'Еще # файл YAML не проверен: это не отчет.',
    few: 'Еще # файла YAML не проверены: это не отчеты.',
    many: 'Еще # файлов YAML не проверены: это не отчеты.',
    other: 'Еще # файла YAML не проверены: это не отчеты.',
  },
  entry: { one: '# запись', few: '# записи', many: '# записей', other: '# записи' },
  answer: { one: '# ответ', few: '# ответа', many: '# ответов', other: '# ответа' },
  word: { one: '# слово', few: '# слова', many: '# слов', other: '# слова' },
  moreProblems: {
    one: 'Есть еще # проблема; она не показана.',
    few: 'Есть еще # проблемы; они не показаны.',
    many: 'Есть еще # проблем; они не показаны.',
    other: 'Есть еще # проблемы; они не показаны.',
  },
} as const;

export const count = (n: number, what: keyof typeof COUNTED) =>
  COUNTED[what][pluralForm('ru', n) as 'one' | 'few' | 'many' | 'other'].replace('#', number(n));

export const alternatives = (names: readonly string[]) => joinList('ru', 'disjunction', names);

export const LOST = 'Эти слова не дойдут до Управления ООН по сотрудничеству Юг\u00a0— Юг.';

export const WORD =
  'В файле Word для Управления ООН по сотрудничеству Юг\u00a0— Юг этого не будет, или файл не откроется.';

export const NEED = 'needs: Обучение координаторов и общий реестр.';
