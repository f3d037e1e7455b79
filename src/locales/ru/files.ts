import type { FileWords, ReadPurpose } from '../file-words.ts';
import { megabytes } from './wording.ts';

const SAVE_AS_UTF_8 =
  'Сохраните его заново в кодировке UTF-8: в Блокноте «Файл» › «Сохранить как» › «Кодировка».';

const NAME_THE_YAML_FILE = 'Укажите файл с расширением .yaml.';

/** What a file should have been. */
const WANTED: Readonly<Record<ReadPurpose, string>> = {
  report: 'отчет',
  answers: 'файл с ответами',
  template: 'файл Word',
  logo: 'изображение',
};

/** What is wrong with a file and what to do, by what it is for. */
export const files: FileWords = {
  read: (problem, purpose) => {
    switch (problem.kind) {
      case 'not-found':
        return {
          message: 'Такого файла нет.',
          hint: purpose === 'report' ? 'Проверьте имя или создайте новый отчет: bapa init' : 'Проверьте имя.',
        };
      case 'folder':
        return {
          message: `Это папка, а не ${WANTED[purpose]}.`,
          hint:
            purpose === 'report'
              ? 'Укажите файл отчета в этой папке, например report.yaml.'
              : 'Укажите файл в ней.',
        };
      case 'denied':
        return {
          message: 'Нет прав на открытие этого файла.',
          hint:
            purpose === 'report'
              ? 'Запросите у владельца право на чтение и изменение файла.'
              : 'Запросите у владельца право на чтение файла.',
        };
      case 'closed-folder':
        return {
          message: 'Нет прав на открытие этой папки.',
          hint: 'Запросите у её владельца право на чтение.',
        };
      case 'binary':
        return {
          message: 'Это не текстовый файл.',
          hint: purpose === 'report' ? 'Отчет — это текстовый файл с расширением .yaml.' : NAME_THE_YAML_FILE,
        };
      case 'word':
        return {
          message: `Это файл Word, а не ${WANTED[purpose]} в формате YAML.`,
          hint:
            purpose === 'report'
              ? 'Создайте отчет командой «bapa init» и скопируйте в него текст из файла Word.'
              : NAME_THE_YAML_FILE,
        };
      case 'pdf':
        return { message: `Это файл PDF, а не ${WANTED[purpose]} в формате YAML.`, hint: NAME_THE_YAML_FILE };
      case 'image':
        return {
          message: `Это изображение, а не ${WANTED[purpose]} в формате YAML.`,
          hint: NAME_THE_YAML_FILE,
        };
      case 'zip':
        return {
          message: `Это архив ZIP, а не ${WANTED[purpose]} в формате YAML.`,
          hint: 'Распакуйте его и укажите файл с расширением .yaml.',
        };
      case 'utf-16':
        return { message: 'Этот файл сохранен в кодировке UTF-16 («Юникод»).', hint: SAVE_AS_UTF_8 };
      case 'not-utf-8':
        return {
          message: `Этот файл сохранен не в кодировке UTF-8: строку ${problem.line} прочитать нельзя.`,
          hint: SAVE_AS_UTF_8,
        };
      case 'too-large':
        return {
          message: `Файл слишком велик: ${megabytes(problem.bytes)}; ${WANTED[purpose]} может занимать до ${megabytes(problem.limit)}.`,
          hint:
            purpose === 'report'
              ? 'Вынесите изображения и дополнения в приложения: в отчете должен быть только текст.'
              : 'Укажите файл меньшего размера.',
        };
      case 'busy':
        return {
          message: 'Этот файл открыт в другой программе.',
          hint: 'Закройте его там (возможно, он открыт в Word) и повторите команду.',
        };
      case 'not-plain':
        return { message: 'Это канал или устройство, а не файл.', hint: 'Укажите сам файл.' };
      case 'loop':
        return { message: 'Эта ссылка ведет сама на себя.', hint: 'Укажите сам файл.' };
      case 'no-current':
        return {
          message: 'Папки, в которой запущена эта команда, больше нет.',
          hint: 'Перейдите в другую папку командой cd и повторите команду.',
        };
      case 'long-name':
        return { message: 'Имя этого файла слишком длинное для диска.', hint: 'Проверьте имя.' };
      case 'failed':
        return {
          message: 'Этот файл не удалось прочитать.',
          hint: 'Проверьте, доступен ли диск или сетевая папка.',
        };
    }
  },
  output: {
    'not-found': (path) => ({
      message: `Файл ${path} нельзя записать: такой папки нет.`,
      hint: 'Проверьте имя.',
    }),
    folder: (path) => ({ message: `${path} — это папка.`, hint: 'Укажите файл в ней.' }),
    denied: (path) => ({
      message: `Нет прав на запись в ${path}.`,
      hint: 'Запросите право на изменение или укажите файл в другой папке.',
    }),
    'closed-folder': (path) => ({
      message: `Нет прав на открытие папки ${path}.`,
      hint: 'Запросите у её владельца право на чтение.',
    }),
    busy: (path) => ({
      message: `Файл ${path} открыт в другой программе.`,
      hint: 'Закройте его там (возможно, он открыт в Word) и повторите команду.',
    }),
    'no-space': (path) => ({
      message: `Файл ${path} нельзя записать: на диске нет места.`,
      hint: 'Освободите место и повторите попытку.',
    }),
    'long-name': (path) => ({
      message: `Имя ${path} слишком длинное для диска.`,
      hint: 'Выберите имя покороче.',
    }),
    failed: (path) => ({
      message: `Файл ${path} не удается прочитать или записать.`,
      hint: 'Проверьте, доступен ли диск или сетевая папка, и повторите попытку.',
    }),
    'too-large': (path) => ({
      message: `Файл ${path} слишком велик, чтобы его прочитать.`,
      hint: 'Переместите его или запишите в другой файл с помощью -o.',
    }),
    'read-only': (path) => ({
      message: `Файл ${path} нельзя записать: диск доступен только для чтения.`,
      hint: 'Скопируйте отчет в другую папку или запишите в другую папку с помощью -o.',
    }),
    loop: (path) => ({
      message: `${path} — это ссылка, которая ведет сама на себя.`,
      hint: 'Удалите ссылку или укажите другой файл.',
    }),
    outside: (path) => ({
      message: `${path} — это ссылка, которая ведет за пределы этой папки.`,
      hint: 'Удалите ссылку или укажите файл, на который она ведет.',
    }),
    changed: (path) => ({
      message: `Файл ${path} тем временем изменила другая программа, поэтому он оставлен без изменений.`,
      hint: 'Повторите команду.',
    }),
    exists: (path) => ({
      message: `Файл ${path} тем временем создала другая программа, поэтому он оставлен без изменений.`,
      hint: 'Посмотрите его и повторите команду.',
    }),
    'not-plain': (path) => ({
      message: `${path} мешает.`,
      hint: 'Удалите или переместите и повторите команду.',
    }),
    'no-temporary': (path) => ({
      message: `Папку для временных файлов ${path} нельзя использовать.`,
      hint: 'Создайте ее или укажите другую в переменной TMPDIR.',
    }),
    'no-current': () => ({
      message: 'Папки, в которой запущена эта команда, больше нет.',
      hint: 'Перейдите в другую папку командой cd и повторите команду.',
    }),
    input: (path) => ({
      message: `${path} — это файл, который читается, поэтому он не перезаписан.`,
      hint: 'Запишите в другой файл с помощью -o.',
    }),
  },
  documentName: (path) => ({
    message: `${path} — это имя документа, а не отчета.`,
    hint: 'Дайте отчету имя, которое заканчивается на .yaml.',
  }),
  needsFile: {
    message: 'Ответы нельзя записать в стандартный ввод.',
    hint: 'Укажите файл, например report.yaml.',
  },
};
