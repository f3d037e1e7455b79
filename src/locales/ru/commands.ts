import type { CliWords } from '../cli-words.ts';
import type { UiWords } from '../locale.ts';
import { alternatives, count, number } from './wording.ts';

const problems = (errors: number, warnings: number) =>
  [errors > 0 && count(errors, 'error'), warnings > 0 && count(warnings, 'warning')]
    .filter(Boolean)
    .join(', ');

export const ui: UiWords = {
  severity: { error: 'ошибка', warning: 'предупреждение', note: 'замечание' },
  states: { done: 'заполнено', partly: 'частично', empty: 'не заполнено', problem: 'с ошибками' },
  sections: { facts: 'Общие сведения о консультациях' },
  validate: {
    file: ({ file, error, warning, note, answered, required, readable }) => {
      if (!readable)
        return `${file}: ${problems(error, warning)}. Сначала исправьте это; остальное будет проверено потом.`;
      const found =
        problems(error, warning) || (note > 0 ? 'пока проблем не обнаружено' : 'проблем не обнаружено');
      return `${file}: ${found}. Заполнено ${number(answered)} из ${count(required, 'required')}.`;
    },
    summary: ({ files, failed, error, warning }) => {
      const checked = count(files, 'checked');
      if (failed > 0) return `${checked}; с ошибками: ${number(failed)}. Всего: ${problems(error, warning)}.`;
      return warning > 0
        ? `${checked}, ошибок нет. Всего: ${problems(error, warning)}.`
        : `${checked}, проблем не обнаружено.`;
    },
    nothingFound: {
      message: 'Здесь отчетов не найдено.',
      hint: 'Укажите файл, папку с файлами .yaml или шаблон имени, например "reports/*.yaml".',
    },
    skipped: (n) => count(n, 'skipped'),
    passed: 'проблем не обнаружено',
    others: (n) => `(В этом же ответе еще ${number(n)}.)`,
    moreAnnotations: (severity, n) =>
      `Еще ${count(n, severity)}: GitHub показывает не более десяти на шаг. Полный список — в сводке этого запуска.`,
    table: ['Уровень', 'Место', 'Поле', 'Что обнаружено', 'Код'],
    fixed: (file) => `Исправлено: ${file}`,
    tooMuchToFix: (file) =>
      `В файле ${file} ничего не исправлено: он слишком длинный, и ошибок в нем слишком много для --fix. Исправьте первые из них вручную и повторите попытку.`,
    fixNeedsFile: {
      message: 'Стандартный ввод нельзя исправить на месте.',
      hint: 'Укажите файл или посмотрите, что изменилось бы, с помощью --fix --dry-run.',
    },
    written: (file) => `Записано: ${file}`,
    progress: (done, total) => `Проверка отчетов: ${number(done)} из ${number(total)}`,
  },
  explain: {
    why: 'Почему это важно',
    before: 'До исправления',
    after: 'После исправления',
    more: 'Подробнее об одном из кодов: bapa explain <код>',
    unknown: (code, suggestion) => ({
      message: `Кода «${code}» нет.`,
      hint:
        suggestion === undefined
          ? 'Посмотреть все коды: bapa explain'
          : `Возможно, имелся в виду «${suggestion}»?`,
    }),
  },
  init: {
    schemaKept: (path) =>
      `Файл ${path} не такой, каким его создала bapa, поэтому он оставлен без изменений. Удалите его, чтобы получить новый.`,
    created: (file) => [
      `Файл ${file} создан; в нем есть все поля образца отчета.`,
      `Теперь заполните его командой «bapa fill ${file}» или в любом текстовом редакторе.`,
      `Затем «bapa validate ${file}» покажет, чего не хватает, а «bapa render ${file}» создаст файл Word.`,
    ],
    exists: (file) => ({
      message: `Файл ${file} уже существует; он оставлен без изменений.`,
      hint: 'Выберите другое имя или замените существующий файл с помощью --force: ответы в нем будут потеряны.',
    }),
  },
  scaffold: {
    intro: [
      'Пишите каждый ответ после двоеточия и пробела, а там, где стоит «|», — в строках ниже, с отступом.',
      'Кавычки вокруг ответа должны быть прямыми ("…"); внутри текста можно писать «…».',
      'В ответах из нескольких строк можно использовать Markdown: «- » для списков, **полужирный**, *курсив*, пустая строка между абзацами.',
      'Строки, начинающиеся с #, — пояснения; в документ они не попадут. Просьба писать кратко и точно.',
    ],
    required: 'обязательно',
    optional: 'необязательно',
    choice: 'Один из вариантов:',
    choices: 'Один или несколько вариантов:',
    example: (text) => `Пример: ${text}`,
    copy: (item) => `${item}: чтобы добавить еще, скопируйте этот блок.`,
  },
  render: {
    written: (file) => `Записано: ${file}`,
    unchanged: (file) => `Без изменений: ${file}`,
    warnings: (file, n) => `${count(n, 'warning')}; посмотреть: bapa validate ${file}`,
    hasErrors: (file, errors) => ({
      message: `В файле ${file} ${count(errors, 'error')}, поэтому окончательный отчет не создан.`,
      hint: 'Исправьте указанное выше или создайте черновик с пометкой на каждой странице: --draft.',
    }),
    edited: (file) => ({
      message: `Файл ${file} был кем-то изменен или создан не программой bapa. Он оставлен без изменений.`,
      hint: 'Запишите в другой файл с помощью -o или замените существующий файл с помощью --force: изменения в нем будут потеряны.',
    }),
    notAReport: (file) => ({
      message: `Файл ${file} не удается прочитать как отчет, поэтому ничего не создано.`,
      hint: 'Исправьте указанное выше.',
    }),
    oneOutput: {
      message: 'В один файл нельзя записать несколько форматов.',
      hint: 'Уберите -o, и файлы будут записаны рядом с отчетом, или запустите команду для каждого формата отдельно.',
    },
    oneReport: {
      message: 'С параметром -o укажите один отчет и не указывайте --out-dir.',
      hint: 'Уберите -o: тогда каждый документ получит имя своего отчета и будет записан в папку, указанную в --out-dir.',
    },
    sameTarget: (report, target) => ({
      message: `Отчет ${report} пропущен: файл ${target} только что создан из другого отчета.`,
      hint: 'Дайте одному из двух отчетов другое имя.',
    }),
    noOffice: (named) =>
      named === undefined
        ? {
            message: 'Файлы PDF создает программа LibreOffice, но на этом компьютере она не найдена.',
            hint: 'Установите ее с сайта www.libreoffice.org (Debian, Ubuntu: sudo apt install libreoffice-writer) или укажите путь к ее программе «soffice» в переменной среды BAPA_SOFFICE. Без нее создайте файл Word и сохраните его в Word как PDF.',
          }
        : {
            message: `В BAPA_SOFFICE указано «${named}», но это не программа.`,
            hint: 'Укажите программу «soffice» из LibreOffice или оставьте BAPA_SOFFICE пустой: тогда bapa найдет ее сама.',
          },
    pdfFailed: {
      message: 'LibreOffice не удалось создать файл PDF.',
      hint: 'Создайте файл Word с помощью --to docx и сохраните его как PDF в Word или LibreOffice.',
    },
    pdfTooSlow: (seconds) => ({
      message: `LibreOffice не создала файл PDF за ${count(seconds, 'second')}.`,
      hint: 'Повторите попытку или создайте файл Word с помощью --to docx и сохраните его как PDF в Word или LibreOffice.',
    }),
    progress: (done, total) => `Создание документов: ${number(done)} из ${number(total)}`,
    summary: ({ reports, made }) => `Документы созданы для отчетов: ${number(made)} из ${number(reports)}.`,
    logoTooLarge: (file, limit) => ({
      message: `В файле ${file} больше ${limit / 1e6} миллионов пикселей.`,
      hint: 'Уменьшите его в графическом редакторе; для логотипа достаточно нескольких сотен.',
    }),
    logoNoImage: (file) => ({
      message: `${file} — не изображение PNG или JPEG.`,
      hint: 'Сохраните логотип в формате .png или .jpg и укажите этот файл.',
    }),
    noReference: (file) => ({
      message: `${file} — не файл Word, стили которого можно использовать.`,
      hint: 'Откройте его в Word, сохраните как «Документ Word (.docx)» и укажите этот файл.',
    }),
    house: {
      left: (file, what) => `Не взято из файла ${file}: ${what.join('; ')}.`,
      changed: (file, what) =>
        `Изменено по сравнению с файлом ${file}, чтобы отчет мог прочитать каждый: ${what.join('; ')}.`,
      logo: (logo, file) =>
        `В верхнем колонтитуле первой страницы стоит ${logo} вместо изображения из файла ${file}.`,
      kept: {
        macros: 'макросы',
        external: 'внешние элементы (связанные изображения, шаблоны или файлы)',
        objects: 'внедренные объекты',
        fields: 'поля, которые загружают или повторяют другое содержимое',
        pictures: 'изображения не в формате PNG или JPEG',
        watermark: 'текстовые водяные знаки',
        drawings: 'нарисованные фигуры',
        prompts: 'незаполненные элементы управления содержимым',
        long: 'слишком длинные колонтитулы',
        page: 'границы, фон и колонки страниц',
      },
      changes: {
        hidden: 'скрытый текст показан',
        justified: 'заголовки и ячейки таблиц не выравниваются по ширине',
        small: 'текст мельче 8 пунктов набран кеглем 8 пунктов',
        pale: 'малоконтрастный текст выделен более ярким цветом',
        squeezed: 'сжатый, обрезанный или сдвинутый текст возвращен в строки',
        page: 'поля оставляют место для текста',
      },
    },
  },
  status: {
    section: 'Раздел',
    state: 'Состояние',
    required: 'Обязательные поля',
    answers: (answered, required) => (required === 0 ? '–' : `${number(answered)} из ${number(required)}`),
    found: 'найдено',
    notFound: 'не найдено',
    next: {
      fix: (file, errors) =>
        `Следующий шаг: исправьте ${count(errors, 'errorToFix')}; где именно, покажет «bapa validate ${file}».`,
      fill: (file, where) =>
        `Следующее поле: ${where}. Заполните его командой «bapa fill ${file}» или в любом текстовом редакторе.`,
      render: (file) =>
        `Все обязательные поля заполнены. Следующий шаг: создайте файл Word командой «bapa render ${file}».`,
    },
  },
};

const seeHelp = 'Посмотреть команды и параметры: bapa --help';

export const cli: CliWords = {
  description:
    'Подготовка отчета о консультациях по БАПД+40 по образцу Управления Организации Объединенных Наций по сотрудничеству Юг\u00a0— Юг.',
  titles: {
    usage: 'Использование:',
    arguments: 'Аргументы:',
    options: 'Параметры:',
    commands: 'Команды:',
    examples: 'Примеры:',
  },
  names: {
    command: 'команда',
    options: 'параметры',
    file: 'файл',
    paths: 'пути',
    code: 'код',
    language: 'язык',
    number: 'число',
    text: 'текст',
    date: 'дата',
    name: 'имя',
    path: 'путь',
    format: 'формат',
    folder: 'папка',
    letter: 'буква',
    value: 'значение',
    default: 'по умолчанию',
  },
  commands: {
    init: {
      summary: 'создать пустой отчет со всеми полями образца',
      argument: 'создаваемый файл (по умолчанию report.yaml; «-» — вывод на экран)',
      examples: [
        ['bapa init', 'задает в терминале первые вопросы и создает report.yaml в текущей папке'],
        ['bapa init nairobi.yaml --sessions 8', 'с местом для восьми заседаний'],
      ],
    },
    validate: {
      summary: 'показать, чего не хватает, где ошибки и как их исправить',
      argument: 'отчеты, папки или шаблоны имен (по умолчанию report.yaml; «-» — стандартный ввод)',
      examples: [
        ['bapa validate', 'проверяет report.yaml'],
        [
          'bapa validate --draft reports/',
          'проверяет все отчеты в папке; незаполненные поля ошибкой не считаются',
        ],
        ['bapa validate --fix', 'вносит несомненные исправления и показывает изменения'],
        ['bapa validate --format json', 'для других программ'],
      ],
    },
    explain: {
      summary: 'объяснить, что означает код (например, date-invalid) и почему это важно',
      argument: 'код (по умолчанию — список всех кодов)',
      examples: [
        ['bapa explain', 'выводит список всех кодов'],
        ['bapa explain date-invalid', 'с примером до и после исправления'],
      ],
    },
    status: {
      summary: 'показать, насколько готов каждый раздел и что делать дальше',
      argument: 'отчет (по умолчанию report.yaml)',
      examples: [['bapa status', 'показывает разделы report.yaml']],
    },
    render: {
      summary:
        'создать файл Word (либо PDF, Markdown, HTML) для Управления ООН по сотрудничеству Юг\u00a0— Юг',
      argument: 'отчеты, папки или шаблоны имен (по умолчанию report.yaml; «-» — стандартный ввод)',
      examples: [
        ['bapa render', 'создает report.docx из report.yaml'],
        ['bapa render --draft', 'создает из незаконченного отчета report.draft.docx с пометкой «Черновик»'],
        ['bapa render --to md -o -', 'выводит Markdown на экран'],
        ['bapa render reports/ --out-dir out --to pdf', 'создает файлы PDF из всех отчетов в папке'],
      ],
    },
  },
  options: {
    version: 'показать номер версии',
    help: 'показать эту справку',
    lang: 'язык сообщений: en, fr, es, ru, zh, ar',
    newLang: 'язык нового отчета: en, fr, es, ru, zh, ar',
    sessions: 'число блоков для заседаний',
    title: 'название консультаций',
    date: 'дата консультаций, например 2018-06-27/2018-06-29',
    forceInit: 'заменить файл, если он уже есть: ответы в нем будут потеряны',
    forceRender: 'заменить файл, который кто-то изменил: изменения будут потеряны',
    draft: 'отмечать незаполненные поля, но не считать их ошибкой',
    draftRender: 'создать черновик незаконченного отчета с пометкой на каждой странице',
    strict: 'считать ошибками и предупреждения',
    format: 'в каком виде показать результаты: pretty, json',
    quiet: 'показывать только то, что не прошло проверку',
    fix: 'внести в файлы несомненные исправления и показать изменения',
    dryRun: 'вместе с --fix: только показать, что изменилось бы',
    formatValidate:
      'в каком виде показать результаты: pretty, json, github, sarif, junit (по умолчанию pretty; в GitHub Actions — github)',
    outputValidate: 'записать результаты в файл',
    stdinFilename: 'имя отчета, поступающего через стандартный ввод',
    to: 'docx, md, html или pdf; можно указать несколько раз (по умолчанию docx)',
    output: 'куда записать (по умолчанию — рядом с отчетом; «-» — стандартный вывод)',
    outDir: 'папка для документов одного или нескольких отчетов; если ее нет, она создается',
    referenceDoc: 'файл или шаблон Word вашей организации, из которого берутся стили, страница и колонтитулы',
    logo: 'изображение PNG или JPEG для верхнего колонтитула файла Word',
    jobs: 'сколько отчетов обрабатывать одновременно (по умолчанию по одному на ядро процессора, но не более 4)',
  },
  errors: {
    unknownCommand: (name, suggestion) => ({
      message: `В bapa нет команды «${name}».`,
      hint: suggestion === undefined ? seeHelp : `Возможно, имелась в виду «${suggestion}»?`,
    }),
    unknownOption: (name, suggestion) => ({
      message: `Параметра «${name}» здесь нет.`,
      hint: suggestion === undefined ? seeHelp : `Возможно, имелся в виду «${suggestion}»?`,
    }),
    missingValue: (option) => ({
      message: `После параметра ${option} нужно указать значение.`,
      hint: seeHelp,
    }),
    tooManyArguments: (command) => ({
      message: `Команда «bapa ${command}» принимает только один файл.`,
      hint: 'Если в имени файла есть пробелы, заключите его в прямые кавычки ("…").',
    }),
    notAChoice: (option, value, choices) => ({
      message: `Для ${option} значение «${value}» не подходит.`,
      hint: `Укажите ${alternatives(choices)}.`,
    }),
    notANumber: (option, value, least, most) => ({
      message: `Для ${option} значение «${value}» не подходит.`,
      hint: `Укажите целое число от ${least} до ${most}.`,
    }),
    conflict: (one, other, fitting) => ({
      message: `${one} нельзя использовать вместе с ${other}.`,
      hint:
        fitting.length > 0
          ? `Укажите ${alternatives(fitting)} или уберите ${one}.`
          : `Уберите ${one} или ${other}.`,
    }),
    onlyWith: (option, other) => ({
      message: `${option} используется только вместе с ${other}.`,
      hint: `Добавьте ${other} или уберите ${option}.`,
    }),
    other: { message: 'Команда введена неправильно.', hint: seeHelp },
  },
  bug: (address = 'контакты указаны в README.') => ({
    message: 'В программе bapa произошла ошибка; ваши файлы не изменились.',
    hint: `Отправьте приведенные выше строки и описание своих действий авторам bapa: ${address}`,
  }),
  cause: 'Причина',
};
