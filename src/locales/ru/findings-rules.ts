import { codePointName } from '../../text/unprintable.ts';
import type { EmailProblem, ImageProblem, OutsideReason, TelephoneProblem } from '../../diagnostics/args.ts';
import { roman } from '../../text/roman.ts';
import { languageName } from '../formatters.ts';
import type { RuleMessages } from '../locale.ts';
import type { Message } from '../message.ts';
import { count, dateInWords, megabytes, number, alternatives } from './wording.ts';

/** After “на … языке”. */
const inLanguage = (code: string) => languageName('ru', code).replace(/ий$/, 'ом');

const PUT_IT_THERE = 'Поместите файл туда или исправьте имя; строчные и прописные буквы в имени различаются.';

const nameHint = (near: readonly string[] = [], isSame = false) =>
  near.length === 0
    ? PUT_IT_THERE
    : isSame
      ? `Напишите имя точно так, как называется файл: ${near[0] ?? ''}`
      : `Может быть, ${alternatives(near.map((name) => `«${name}»`))}?`;

export const findingsOfRules: RuleMessages = {
  'attachment-missing': ({ path, near, isSame }) => ({
    message: `В папке отчета нет файла «${path}».`,
    hint: nameHint(near, isSame),
  }),
  'attachment-not-a-file': ({ path, kind }) => {
    if (kind === 'empty')
      return { message: `Файл «${path}» пуст.`, hint: 'Сохраните его заново или укажите нужный файл.' };
    const message =
      kind === 'folder'
        ? `«${path}» — это папка, а не файл.`
        : `«${path}» — не файл, который можно отправить.`;
    return { message, hint: 'Укажите один файл. Остальные перечислите в поле «others».' };
  },
  'attachment-outside': ({ reason }) => ({
    message: OUTSIDE[reason],
    hint: 'Скопируйте файл в папку отчета и укажите путь от нее, например attachments/concept-note.docx.',
  }),
  'attachment-path': ({ suggestion, problem }) => ({
    message:
      problem === 'marks'
        ? foreignSigns('пути')
        : 'В этом пути стоят обратные косые черты; их понимает только Windows.',
    hint: `Напишите: ${suggestion}`,
  }),
  'attachment-repeated': ({ path, firstLine }) => ({
    message: `Файл «${path}» уже указан в строке ${firstLine}.`,
    hint: 'Указывайте каждый файл один раз. Управление ООН по сотрудничеству Юг\u00a0— Юг просит представить концептуальную записку и список участников.',
  }),
  'attachment-size': ({ bytes, limit }) => ({
    message: `Общий объем приложений — ${megabytes(bytes)}; многие почтовые серверы не принимают больше ${megabytes(limit)}.`,
    hint: 'Уменьшите изображения в приложениях или уберите то, чего Управление ООН по сотрудничеству Юг\u00a0— Юг не запрашивало.',
  }),
  'comment-in-text': ({ comment }) => ({
    message: `YAML принимает «${comment}» за комментарий и пропускает.`,
    hint: 'Если это часть ответа, заключите весь ответ в прямые кавычки ("…").',
  }),
  'country-code': ({ code, name }) => ({
    message: `«${code}» — это код, а не название страны.`,
    hint: name === undefined ? 'Напишите название словами.' : `Напишите: ${name}`,
  }),
  'date-after-conference': ({ date }) => ({
    message: `Указано, что консультации прошли ${dateInWords({ start: date })}, а Конференция открылась 20 марта 2019 года.`,
    hint: 'Отчеты предназначались для Конференции. Проверьте год.',
  }),
  'date-in-future': ({ date }) => ({
    message: `Эта дата (${dateInWords({ start: date })}) еще не наступила.`,
    hint: 'В отчете сообщается о том, что уже обсуждалось. Проверьте год.',
  }),
  'date-invalid': ({ found, reason, suggestion }) => ({
    message: {
      marks: foreignSigns('дате'),
      'no-such-day': `Дня ${found} не существует.`,
      'year-only': 'Это только год, а не дата.',
      'not-iso': `Вместо «${found}» нужна запись в виде «год-месяц-день».`,
    }[reason],
    hint:
      suggestion === undefined
        ? 'Напишите дату в виде 2018-06-27, а если дней несколько — 2018-06-27/2018-06-29.'
        : `Напишите: ${suggestion}`,
  }),
  'date-order': ({ start, end }) => ({
    message: `Последний день (${dateInWords({ start: end })}) раньше первого (${dateInWords({ start })}).`,
    hint: 'Напишите первый день, косую черту, затем последний день.',
  }),
  'direction-override': ({ codePoint }) => ({
    message: `Из-за невидимого знака (${codePointName(codePoint)}) буквы после него видны не в том порядке, в каком они стоят.`,
    hint: 'Удалите его и наберите слова вокруг него заново. Такие знаки часто попадают в текст при копировании.',
  }),
  'direction-override-in-address': ({ codePoint }) => ({
    message: `Из-за невидимого знака (${codePointName(codePoint)}) этот адрес или путь выглядит не так, как записан.`,
    hint: 'Удалите его и наберите адрес или путь заново.',
  }),
  'duplicate-session': ({ first }) => ({
    message: `Такое же название у заседания\u00a0${roman(first)}.`,
    hint: 'Дайте каждому заседанию свое название; если это одно и то же заседание, удалите одно из двух.',
  }),
  'duplicate-text': ({ firstLine }) => ({
    message: `Такой же абзац есть в ответе в строке ${firstLine}.`,
    hint: 'Оставьте его там, где он нужен, и удалите здесь.',
  }),
  email: ({ problem, suggestion }) => {
    if (suggestion !== undefined) return { message: EMAIL[problem], hint: `Напишите: ${suggestion}` };
    return {
      message: EMAIL[problem],
      hint:
        problem === 'several'
          ? 'Укажите здесь один адрес. Для другого контактного лица добавьте пункт в поле «prepared_by».'
          : 'Напишите адрес в таком виде: name@example.org',
    };
  },
  'empty-list-item': () => ({
    message: 'Этот пункт списка пуст.',
    hint: 'Заполните его или удалите вместе с дефисом.',
  }),
  footnote: ({ name, problem }) =>
    problem === 'no-text'
      ? {
          message: `У сноски «[^${name}]» нет текста в этом ответе; знак попадет в документ как есть.`,
          hint: `Добавьте строку в конце ответа: [^${name}]: …`,
        }
      : {
          message: `На сноску «[^${name}]» в этом ответе ничто не указывает.`,
          hint: `Поставьте [^${name}] в нужном месте или удалите сноску.`,
        },
  'heading-in-text': ({ heading }) => ({
    message: `«${heading}» — это заголовок внутри ответа. В документе он станет строкой полужирным шрифтом.`,
    hint: 'В образце отчета уже есть заголовки. Выделите строку полужирным: **…**',
  }),
  'html-in-text': ({ html }) => ({
    message: `«${html}» — это HTML. Теги в документ не попадут, слова между ними останутся.`,
    hint: 'Удалите его. Полужирный: **…**, курсив: *…*, ссылка: [слова](https://…).',
  }),
  'image-missing': ({ problem, limit, near }) => IMAGES[problem](limit, near),
  'image-remote': () => ({
    message: 'Это изображение находится в Интернете. Оно не загружается; в документе будет ссылка на него.',
    hint: 'Чтобы изображение было в документе, сохраните его в папке отчета и укажите этот файл.',
  }),
  'image-without-description': ({ path }) => ({
    message: 'У этого изображения нет описания для читателей, которые не могут его видеть.',
    hint: `Напишите в квадратных скобках, что на нем изображено: ![Участники в зале](${path})`,
  }),
  'language-mismatch': ({ language, found }) => ({
    message: `Указано, что отчет составлен на ${inLanguage(language)} языке, но тексты в нем — на ${inLanguage(found)}.`,
    hint: `Если он действительно на ${inLanguage(found)} языке, напишите: language: ${found}`,
  }),
  'link-as-text': ({ kind, suggestion }) => ({
    message: `Скобки написаны не так, как нужно для ${kind === 'image' ? 'изображения' : 'ссылки'}, и останутся в документе как есть.`,
    hint: `Напишите: ${suggestion}`,
  }),
  'link-scheme': ({ url, scheme, problem }) => {
    switch (problem) {
      case 'none':
        return {
          message: `«${url}» — неполный адрес, поэтому ссылки не получится.`,
          hint: 'Начните его с https://, а адрес электронной почты — с mailto:',
        };
      case 'broken':
        return {
          message: `Адрес «${url}» недействителен.`,
          hint: 'Скопируйте его из браузера еще раз.',
        };
      case 'other':
        return {
          message: `Ссылки, начинающиеся с «${scheme}:», в отчетах не допускаются.`,
          hint: 'Используйте адрес, начинающийся с https://, или оставьте только слова.',
        };
    }
  },
  'more-problems': ({ count: n }) => ({
    message: count(n, 'moreProblems'),
    hint: 'Сначала исправьте те, что выше.',
  }),
  'list-as-text': ({ problem }) => ({
    message:
      problem === 'folded'
        ? 'Эти строки похожи на список, но сольются в один абзац.'
        : 'Эта строка похожа на пункт списка, но сольется с предыдущей.',
    hint:
      problem === 'folded'
        ? 'Поставьте «|» вместо «>» или после двоеточия, а перед списком оставьте пустую строку.'
        : 'Оставьте перед списком пустую строку и начинайте каждый пункт с «- » или с номера и точки.',
  }),
  'numbered-twice': ({ number: typed }) => ({
    message: `Номера в документе проставляются автоматически, поэтому «${typed}» окажется там дважды.`,
    hint: 'Удалите номер здесь.',
  }),
  placeholder: ({ found, kind }) => ({
    message: {
      mark: `Вместо «${found}» нужен ответ.`,
      prompt: 'Это вопрос из образца отчета, а не ответ.',
      example: 'Это пример из формы, а не ваш ответ.',
    }[kind],
    hint: 'Замените его ответом или удалите.',
  }),
  'quotation-marks': ({ marks }) => ({
    message: `Весь текст заключен в кавычки (${marks}); они попадут в документ.`,
    hint: 'Удалите их в начале и в конце, если они не часть текста.',
  }),
  'recommendation-without-addressee': () => ({
    message: 'Не указано, кто должен принять эту меру.',
    hint: 'Напишите, например: «addressed_to: Государства-члены» (или укажите тех, кого назвали участники).',
  }),
  telephone: ({ problem }) => ({
    message: TELEPHONE[problem],
    hint: 'Напишите знак «плюс», код страны и номер в прямых кавычках: "+66 2 555 0142"',
  }),
  'text-too-complex': () => ({
    message:
      'Этот текст так длинен или в нём вместе с предыдущими так много знаков разметки или уровней, что в документе он будет без форматирования.',
    hint: 'Удалите лишние знаки или разделите текст.',
  }),
  'too-long': ({ words, advised }) => ({
    message: `В этом ответе ${count(words, 'word')}; форма рекомендует не более ${number(advised)}.`,
    hint: 'Управление ООН по сотрудничеству Юг\u00a0— Юг просит писать кратко. Оставьте выводы; подробности можно вынести в приложение.',
  }),
  'unbalanced-direction': ({ codePoint }) => ({
    message: `У невидимого знака направления письма (${codePointName(codePoint)}) здесь нет пары.`,
    hint: 'Удалите его и наберите слова вокруг него заново. Такие знаки часто попадают в текст при копировании.',
  }),
  'unused-ignore': ({ code, reason }) => ({
    message: {
      nothing: `Здесь нет предупреждения «${code}», которое отключал бы этот комментарий.`,
      'unknown-code': `Кода «${code}» нет.`,
      error: `«${code}» — ошибка; ее нельзя отключить.`,
    }[reason],
    hint: reason === 'unknown-code' ? 'Посмотреть все коды: bapa explain' : 'Удалите этот комментарий.',
  }),
};

const OUTSIDE: Readonly<Record<OutsideReason, string>> = {
  absolute: 'Этот путь начинается от корня диска, то есть файл находится не в папке отчета.',
  drive: 'Этот путь начинается с буквы диска, то есть файл находится не в папке отчета.',
  above: 'Этот путь ведет за пределы папки отчета.',
  address: 'Это адрес в Интернете, а не файл в папке отчета.',
  link: 'Это ссылка на место за пределами папки отчета.',
};

const EMAIL: Readonly<Record<EmailProblem, string>> = {
  marks: foreignSigns('адресе'),
  several: 'Здесь больше одного знака «@».',
  disguised: 'Вместо «@» написано «at»; ответить на такой адрес нельзя.',
  'no-at': 'В этом адресе электронной почты нет знака «@».',
  'with-name': 'Здесь есть что-то, кроме адреса электронной почты.',
  space: 'В этом адресе электронной почты есть пробел.',
  'no-name': 'Перед «@» нет имени.',
  'no-domain': 'После «@» нет полного имени домена, такого как «example.org».',
  dots: 'В этом адресе электронной почты есть лишняя точка или точка не на месте.',
  character: 'Здесь есть символ, которого не бывает в адресах электронной почты.',
  domain: 'Часть после «@» — не имя домена, такое как «example.org».',
};

const TELEPHONE: Readonly<Record<TelephoneProblem, string>> = {
  'no-country-code': 'В этом номере телефона нет кода страны.',
  character: 'Здесь есть символ, которого не бывает в номерах телефонов.',
  'too-short': 'Этот номер телефона слишком короткий.',
  'too-long': 'Этот номер телефона слишком длинный.',
};

const SMALLER = `Уменьшите его в графическом редакторе; для ширины страницы достаточно ${number(1600)} пикселей.`;
const IMAGES: Readonly<Record<ImageProblem, (limit: number, near?: readonly string[]) => Message>> = {
  missing: (_, near) => ({ message: 'В папке отчета нет этого изображения.', hint: nameHint(near) }),
  outside: () => ({
    message: 'Это изображение находится не в папке отчета.',
    hint: 'Скопируйте его в папку отчета и укажите путь от нее, например images/photo.png.',
  }),
  kind: () => ({
    message: 'Это изображение не в формате PNG или JPEG.',
    hint: 'Сохраните его как .png или .jpg и укажите этот файл.',
  }),
  pixels: (limit) => ({
    message: `В этом изображении больше ${limit / 1e6} миллионов пикселей.`,
    hint: SMALLER,
  }),
  'too-large': (limit) => ({
    message: `Это изображение больше ${megabytes(limit)}.`,
    hint: SMALLER,
  }),
};

function foreignSigns(fact: string): string {
  return `В ${fact} есть лишнее, например кавычки, полноширинные или невидимые знаки.`;
}
