import { codePointName } from '../../text/unprintable.ts';
import type { SyntaxProblem } from '../../diagnostics/args.ts';
import { joinList } from '../formatters.ts';
import type { FormMessages } from '../locale.ts';
import type { Message } from '../message.ts';
import { files } from './files.ts';
import { alternatives } from './wording.ts';

const quoted = (names: readonly string[]) => names.map((name) => `«${name}»`);

const enumeration = (names: readonly string[]) => joinList('ru', 'conjunction', quoted(names));

const SHAPES = {
  text: 'текст',
  number: 'число',
  truth: 'значение «да/нет»',
  list: 'список',
  group: 'группа полей',
  nothing: 'пустой ответ',
} as const;

const QUOTE_IT = 'заключите весь текст в прямые кавычки ("…")';

const ONE_TEXT = 'Заключите весь текст в прямые кавычки ("…") или начните его с новой строки после «|».';

const SEE_A_REPORT = 'Посмотреть, как выглядит отчет: bapa init -';

export const findingsOfForm: FormMessages = {
  'cannot-read': ({ reason }) => files.read(reason, 'report'),
  'alias-not-usable': ({ alias, reason }) => {
    switch (reason) {
      case 'unknown':
        return {
          message: `Текст начинается со звездочки: «*${alias}». YAML принимает это за ссылку.`,
          hint: ONE_TEXT,
        };
      case 'loop':
        return {
          message: `Ссылка «*${alias}» ведет к самой себе.`,
          hint: 'Вместо ссылки напишите текст полностью.',
        };
      case 'too-many':
        return {
          message: `Ссылки, такие как «*${alias}», заменяют слишком много текстов.`,
          hint: 'Вместо ссылок напишите тексты полностью.',
        };
    }
  },
  'control-character': ({ codePoint, others }) => ({
    message:
      `Здесь есть невидимый управляющий символ: ${codePointName(codePoint)}` +
      (others.length > 0 ? ` (а также ${others.map(codePointName).join(', ')}).` : '.'),
    hint: 'Удалите его. Такие символы часто попадают в текст при копировании из PDF.',
  }),
  'custom-tag': ({ tag }) => ({
    message: `Текст начинается с восклицательного знака: «${tag}». YAML принимает это за команду.`,
    hint: 'Заключите текст в прямые кавычки ("…") или удалите это слово.',
  }),
  'duplicate-key': ({ key, firstLine, belongsTo }) => ({
    message:
      firstLine === undefined
        ? `Поле «${key}» встречается второй раз.`
        : `Поле «${key}» встречается второй раз; первый раз — в строке ${firstLine}.`,
    hint:
      belongsTo === undefined ? 'Перенесите оба текста в первое поле, а это удалите.' : putBelow(belongsTo),
  }),
  'merge-conflict': () => ({
    message: 'Git не смог объединить две версии этого места: обе стоят здесь, между «<<<<<<<» и «>>>>>>>».',
    hint: 'Оставьте верную и удалите строки с этими знаками.',
  }),
  'merge-key': () => ({
    message: 'Ключ слияния «<<» в отчетах не используется.',
    hint: 'Напишите ответы полностью.',
  }),
  'not-a-report': ({ found }) => {
    if (found === 'nothing')
      return { message: 'Отчет пуст.', hint: 'Создать отчет со всеми полями: bapa init --force' };
    const message =
      found === 'group'
        ? 'Это YAML, но не отчет: в файле нет ни одного поля формы.'
        : `Это ${SHAPES[found]}, а не отчет: ни одна строка не начинается с поля, такого как «title:».`;
    return { message, hint: SEE_A_REPORT };
  },
  'several-documents': () => ({
    message: 'Здесь, после «---», начинается второй отчет.',
    hint: 'Храните каждый отчет в отдельном файле. Если это просто черта, удалите ее.',
  }),
  'tab-indentation': () => ({
    message: 'Отступ сделан знаком табуляции.',
    hint: 'Замените его пробелами: столько же, сколько в строках выше.',
  }),
  'too-deep': ({ limit }) => ({
    message: `Слишком глубокая вложенность: больше ${limit} уровней.`,
    hint: 'Для отчета достаточно пяти. Удалите лишние скобки или пробелы.',
  }),
  'unclosed-quote': ({ quote }) => ({
    message: 'Открытая здесь кавычка нигде не закрыта.',
    hint: `Поставьте знак ${quote} в конце текста или удалите кавычку здесь.`,
  }),
  'unused-anchor': ({ anchor }) => ({
    message: `Текст начинается с «&${anchor}». YAML принимает это слово за имя и пропускает его.`,
    hint: ONE_TEXT,
  }),
  'unusual-space': ({ codePoint }) => ({
    message: `Отступ этой строки сделан особым пробелом (${codePointName(codePoint)}), а не обычными.`,
    hint: 'Замените его обычными пробелами: столько же, сколько в строках выше.',
  }),
  'yaml-syntax': ({ problem, character, spaces = 0 }) => SYNTAX[problem](character, spaces),
  missing: ({ isComment }, { pointer }) =>
    isComment
      ? {
          message: 'поле не заполнено: то, что стоит после «#», — комментарий, и он не учитывается.',
          hint: 'Если это ответ, заключите его в прямые кавычки ("…").',
        }
      : {
          message: 'поле еще не заполнено',
          hint: `Напишите ответ здесь или выполните команду: bapa fill --at ${pointer}`,
        },
  'repeated-choice': ({ choice }) => ({
    message: `Вариант «${choice}» указан дважды.`,
    hint: 'Удалите одно из двух упоминаний.',
  }),
  'unknown-choice': ({ found, suggestion, options }) => ({
    message: `Среди вариантов ответа нет «${found}».`,
    hint:
      suggestion === undefined
        ? `Укажите ${alternatives(quoted(options))}.`
        : `Возможно, имелось в виду «${suggestion}»? Другие варианты: ${enumeration(options.filter((one) => one !== suggestion))}.`,
  }),
  'unknown-key': ({ key, suggestion, belongsTo, known }) => {
    const message = `Поля «${key}» здесь в форме нет.`;
    if (suggestion !== undefined) return { message, hint: `Возможно, имелось в виду «${suggestion}»?` };
    if (belongsTo === '')
      return { message, hint: `«${key}:» должно стоять в начале строки, без пробелов перед ним.` };
    if (belongsTo !== undefined) {
      return {
        message,
        hint: putBelow(belongsTo),
      };
    }
    return {
      message,
      hint: `Здесь могут быть поля ${enumeration(known)}. Перенесите текст в одно из них.`,
    };
  },
  'wrong-shape': (args) => {
    const { expected, found, cause, form } = args;
    const message = `Здесь ожидается ${SHAPES[expected]}, а стоит ${SHAPES[found]}.`;
    const write = `Напишите так:\n${form}`;
    switch (cause) {
      case 'not-quoted':
        return {
          message: `Для YAML это ${SHAPES[found]}, а не текст.`,
          hint: `Заключите ответ в прямые кавычки: "${args.source}"`,
        };
      case 'colon':
        return SYNTAX['colon-in-text']('', 0);
      case 'brackets':
        return {
          message: `Здесь ожидается текст, но из-за скобок для YAML это ${SHAPES[found]}.`,
          hint: `Если скобки — часть текста, ${QUOTE_IT}.`,
        };
      case 'no-marker':
        return {
          message: `Здесь ожидается единый текст, но для YAML это ${SHAPES[found]}.`,
          hint: 'Поставьте после двоеточия пробел и «|»; строки ниже менять не нужно.',
        };
      case 'marker':
        return {
          message: 'Здесь ожидается список, но «|» превращает его в единый текст.',
          hint: form.includes('\n  - …') ? 'Удалите «|»; строки ниже менять не нужно.' : write,
        };
      case 'one-text':
      case 'bullets':
        return {
          message,
          hint: `Начинайте каждый пункт с дефиса и пробела. Если их несколько, сделайте из каждого отдельный пункт. ${write}`,
        };
      case 'not-indented':
        return {
          message: `Ответы под «${args.source}:» стоят без отступа, и YAML принимает их за отдельные вопросы.`,
          hint: 'Добавьте два пробела в начало каждой из этих строк.',
        };
      case 'no-dash':
        return { message: 'Здесь ожидается список, но перед первым пунктом нет дефиса.', hint: write };
      default:
        return { message, hint: write };
    }
  },
};

const SYNTAX: Readonly<Record<SyntaxProblem, (character: string, spaces: number) => Message>> = {
  'bad-escape': () => ({
    message: 'Внутри "…" обратная косая черта имеет особое значение, а такое сочетание неизвестно.',
    hint: 'Замените "…" на \'…\' или поставьте две обратные косые черты.',
  }),
  'bracket-not-closed': (bracket) => ({
    message: 'Открытая здесь скобка нигде не закрыта.',
    hint: `Поставьте в конце «${bracket}». Если скобка — часть текста, ${QUOTE_IT}.`,
  }),
  'code-fence': () => ({
    message: 'Эти знаки скопированы из чата и к отчету не относятся.',
    hint: 'Удалите строки с этими знаками, а перед фразами вокруг них поставьте «#».',
  }),
  'colon-in-text': () => ({
    message: 'Внутри текста стоит двоеточие с пробелом; YAML принимает слова перед ним за поле.',
    hint: 'Заключите весь текст в прямые кавычки ("…").',
  }),
  'colon-missing': (key) => ({
    message: `После «${key}» нет двоеточия.`,
    hint: `Напишите: ${key}: …`,
  }),
  indentation: () => ({
    message: 'Отступ этой строки не такой, как у соседних.',
    hint: 'Строки, которые относятся друг к другу, начинаются с одинакового числа пробелов.',
  }),
  'key-without-colon': () => ({
    message: 'Здесь YAML ожидает поле с двоеточием, например «title: …».',
    hint: 'Если строка относится к тексту выше, сделайте такой же отступ, как у него; если нет, поставьте после названия поля двоеточие и пробел.',
  }),
  'key-too-long': () => ({
    message: 'Перед двоеточием стоит целый текст.',
    hint: 'Если это ответ, заключите его в прямые кавычки ("…") или начните с новой строки после «|».',
  }),
  'list-on-key-line': () => ({
    message: 'Список не может начинаться в одной строке с названием поля.',
    hint: `Начните новую строку с дефиса. Если это не список, ${QUOTE_IT}.`,
  }),
  'quote-in-text': (quote) =>
    quote === "'"
      ? {
          message: 'Апостроф перед этим местом завершает текст: таким же знаком текст открыт.',
          hint: 'Заключите текст в "…" вместо \'…\' или поставьте два апострофа подряд.',
        }
      : {
          message: 'Кавычка перед этим местом завершает текст, но он продолжается.',
          hint: "Внутри текста замените кавычки на «…»; либо заключите весь текст в '…' или начните его с новой строки после «|».",
        },
  'reserved-character': (character) => ({
    message: `Текст не может начинаться с «${character}»: в YAML этот знак имеет особое значение.`,
    hint: ONE_TEXT,
  }),
  'star-for-dash': () => ({
    message: 'YAML не знает знака «*» перед пунктом списка.',
    hint: 'Ставьте «- » перед каждым пунктом списка.',
  }),
  'marker-missing': (key) => ({
    message: `В тексте поля «${key}» несколько строк, но после двоеточия нет «|».`,
    hint: `Напишите: ${key}: |`,
  }),
  'space-missing': (character) =>
    character === '-'
      ? { message: 'После дефиса нет пробела.', hint: 'Ставьте «- » перед каждым пунктом списка.' }
      : { message: 'После двоеточия нет пробела.', hint: 'Поставьте после двоеточия пробел.' },
  'special-space': (character) => ({
    message: `Здесь стоит особый пробел (${character}), а YAML понимает только обычные.`,
    hint: 'Замените его обычным пробелом.',
  }),
  'text-after-marker': (marker) => ({
    message: `После «${marker}» текст начинается со следующей строки.`,
    hint: `Перенесите текст на новую строку с отступом. Если «${marker}» — часть текста, ${QUOTE_IT}.`,
  }),
  'text-after-value': () => ({
    message: 'Ответ закончился перед этим местом, но текст продолжается.',
    hint: ONE_TEXT,
  }),
  'full-width-colon': (key) => ({
    message: `После «${key}» стоит двоеточие полной ширины.`,
    hint: `Напишите: ${key}: …`,
  }),
  'text-less-indented': (key, spaces) => ({
    message: `Эта строка выпала из текста поля «${key}»: отступ в ней меньше, чем в первой строке.`,
    hint: `Сделайте отступ одинаковым во всех строках текста; пробелов должно быть ${spaces}.`,
  }),
  'text-not-indented': (key) => ({
    message: `Эта строка относится к тексту поля «${key}», но отступа в ней нет.`,
    hint: `В начале каждой строки текста должно быть на два пробела больше, чем перед «${key}:».`,
  }),
  'too-many-marks': () => ({
    message: 'Слов и знаков YAML до этого места больше, чем бывает в отчетах.',
    hint: 'Проверьте, отчет ли это; тексты начинаются с новой строки после «|».',
  }),
  other: () => ({
    message: 'YAML не может прочитать эту строку.',
    hint: 'Сравните с пустым отчетом: bapa init -',
  }),
};

function putBelow(group: string): string {
  return `Оно относится к «${group}»: поместите его под «${group}:» с отступом.`;
}
