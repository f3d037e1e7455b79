import { MAX_ATTACHMENT_BYTES, MAX_IMAGE_BYTES } from '../../text/limits.ts';
import type { RuleExplanations } from '../locale.ts';
import { LOST, NEED, WORD, megabytes } from './wording.ts';

const REACH =
  'У Управления ООН по сотрудничеству Юг\u00a0— Юг могут быть вопросы по отчету; у него должна быть возможность их задать.';

const CONFERENCE =
  'Управление ООН по сотрудничеству Юг\u00a0— Юг упорядочивает отчеты по датам консультаций, чтобы учесть их на Конференции 20–22 марта 2019 года.';

const UNFINISHED = 'Среди отчетов, которые получат государства-члены, этот будет выглядеть незаконченным.';

const BRIEF = 'Управление ООН по сотрудничеству Юг\u00a0— Юг читает сотню отчетов и просит писать кратко.';

const NOT_AS_MEANT = 'Текст будет выглядеть не так, как задумано.';

const PARAGRAPH =
  'Города и университеты теперь сотрудничают напрямую, не обращаясь за посредничеством к столице.';

const attached = (conceptNote: string, participants = 'participants.csv') =>
  `attachments:\n  concept_note: ${conceptNote}\n  participants: ${participants}`;

export const explanationsOfRules: RuleExplanations = {
  'attachment-missing': {
    title: 'приложения нет на месте',
    meaning: 'В папке отчета нет файла с таким именем. Строчные и прописные буквы различаются.',
    why: 'Управление ООН по сотрудничеству Юг\u00a0— Юг просит представить вместе с отчетом концептуальную записку и список участников.',
    before: attached('Концептуальная записка (итог).docx'),
    after: attached('concept-note.docx'),
  },
  'attachment-not-a-file': {
    title: 'приложение — не файл',
    meaning: 'Указана папка или пустой файл.',
    why: 'Управление ООН по сотрудничеству Юг\u00a0— Юг ничего не получит.',
    before: attached('attachments'),
    after: attached('concept-note.docx'),
  },
  'attachment-outside': {
    title: 'приложение находится в другом месте',
    meaning: 'Путь ведет за пределы папки отчета.',
    why: 'Отчет отправляется по электронной почте вместе с приложениями; то, что лежит на вашем компьютере в другом месте, не отправится.',
    before: attached('../concept-note.docx'),
    after: attached('concept-note.docx'),
  },
  'attachment-path': {
    title: 'путь с обратными косыми чертами',
    meaning: 'Папки разделены знаком «\\», как в Windows, а не «/».',
    why: 'На других компьютерах файл не найдется.',
    before: attached('files\\concept-note.docx'),
    after: attached('files/concept-note.docx'),
  },
  'attachment-repeated': {
    title: 'один файл указан дважды',
    meaning: 'Два приложения — это один и тот же файл.',
    why: 'Вероятно, не хватает одного из файлов, которые запрашивает Управление ООН по сотрудничеству Юг\u00a0— Юг.',
    before: attached('concept-note.docx', 'concept-note.docx'),
    after: attached('concept-note.docx'),
  },
  'attachment-size': {
    title: 'приложения слишком велики для электронной почты',
    meaning: `Вместе они занимают больше ${megabytes(MAX_ATTACHMENT_BYTES)}.`,
    why: 'Многие почтовые серверы не примут такое письмо для Управления ООН по сотрудничеству Юг\u00a0— Юг.',
    before: `${attached('concept-note.docx')}\n  others: [film.mp4]`,
    after: attached('concept-note.docx'),
  },
  'comment-in-text': {
    title: 'знак «#» внутри текста',
    meaning: 'Знак «#» после пробела и все, что за ним следует, YAML принимает за комментарий.',
    why: LOST,
    before: 'title: Консультации # 3 по водным ресурсам',
    after: 'title: "Консультации # 3 по водным ресурсам"',
  },
  'country-code': {
    title: 'код вместо названия страны',
    meaning: 'Страна обозначена буквами, например NO.',
    why: 'Читатели знают не все коды, а Управление ООН по сотрудничеству Юг\u00a0— Юг перечисляет страны по названиям.',
    before: 'venue: {name: Ратуша, city: Осло, country: NO}',
    after: 'venue: {name: Ратуша, city: Осло, country: Норвегия}',
  },
  'date-after-conference': {
    title: 'дата позже открытия Конференции',
    meaning: 'Указано, что консультации прошли 20 марта 2019 года или позже.',
    why: CONFERENCE,
    before: 'date: 2019-06-27',
    after: 'date: 2018-06-27',
  },
  'date-in-future': {
    title: 'дата еще не наступила',
    meaning: 'Указано, что консультации проходят позже сегодняшнего дня.',
    why: 'В отчете сообщается о том, что уже обсуждалось.',
    before: 'date: 2108-06-27',
    after: 'date: 2018-06-27',
  },
  'date-invalid': {
    title: 'непонятная дата',
    meaning: 'Дата написана не в виде «год-месяц-день», или такого дня не существует.',
    why: `05/06/2018 в одних странах означает май, в других — июнь. ${CONFERENCE}`,
    before: 'date: 27/06/2018',
    after: 'date: 2018-06-27',
  },
  'date-order': {
    title: 'последний день раньше первого',
    meaning: 'Из двух дат, разделенных косой чертой, вторая раньше первой.',
    why: CONFERENCE,
    before: 'date: 2018-06-29/2018-06-27',
    after: 'date: 2018-06-27/2018-06-29',
  },
  'direction-override': {
    title: 'знак, который переворачивает буквы',
    meaning:
      'Из-за невидимого знака буквы после него видны не в том порядке, в каком они стоят. Чаще всего он попадает в текст при копировании.',
    why: 'Читается не то, что написано, а в документе этого знака не будет.',
    before: 'needs: "Обучение координаторов \\u202eи общий реестр.\\u202c"',
    after: 'needs: "Обучение координаторов и общий реестр."',
  },
  'direction-override-in-address': {
    title: 'знак, который искажает адрес',
    meaning: 'Из-за невидимого знака адрес или путь выглядит не так, как записан.',
    why: 'Он ведет не туда, куда кажется.',
    before: 'needs: "https://example.org/\\u202epam"',
    after: 'needs: "https://example.org/map"',
  },
  'duplicate-session': {
    title: 'два заседания с одним названием',
    meaning: 'У двух резюме заседаний одинаковое название.',
    why: 'Управление ООН по сотрудничеству Юг\u00a0— Юг просит представить отдельное резюме по каждому заседанию; читатель должен их различать.',
    before:
      'sessions:\n  - title: Открытие\n    topics: Приветственные слова.\n    conclusions: Выводов не было.\n  - title: Открытие\n    topics: Финансирование.\n    conclusions: Создать два фонда.',
    after:
      'sessions:\n  - title: Открытие\n    topics: Приветственные слова.\n    conclusions: Выводов не было.\n  - title: Финансирование\n    topics: Финансирование.\n    conclusions: Создать два фонда.',
  },
  'duplicate-text': {
    title: 'один абзац дважды',
    meaning: 'Абзац слово в слово повторяется в двух ответах. Чаще всего его вставили два раза.',
    why: BRIEF,
    before: `trends: ${PARAGRAPH}\nneeds: ${PARAGRAPH}`,
    after: `trends: ${PARAGRAPH}\n${NEED}`,
  },
  email: {
    title: 'неверный адрес электронной почты',
    meaning:
      'Письмо по этому адресу не дойдет: нет знака «@», есть лишний пробел или указаны сразу два адреса.',
    why: REACH,
    before: 'prepared_by:\n  - name: Координатор\n    email: focal.point at example.org',
    after: 'prepared_by:\n  - name: Координатор\n    email: focal.point@example.org',
  },
  'empty-list-item': {
    title: 'пустой пункт в списке',
    meaning: 'В списке, где есть и другие пункты, после одного из дефисов ничего нет.',
    why: UNFINISHED,
    before: 'priority_areas:\n  - Раннее предупреждение\n  -',
    after: 'priority_areas:\n  - Раннее предупреждение',
  },
  footnote: {
    title: 'сноска без текста или без знака',
    meaning:
      'Знак, например [^1], и сноска — строка, которая начинается с «[^1]:», — должны стоять в одном ответе.',
    why: 'Текст сноски пропал бы или оказался бы в основном тексте.',
    before: 'needs: "Участники попросили об обучении.[^1]"',
    after: 'needs: |\n  Участники попросили об обучении.[^1]\n\n  [^1]: Отчет за 2017 год.',
  },
  'heading-in-text': {
    title: 'заголовок внутри ответа',
    meaning: 'Строка начинается с «#». В документе она станет строкой полужирным шрифтом.',
    why: 'В образце отчета есть свои заголовки; по ним Управление ООН по сотрудничеству Юг\u00a0— Юг ориентируется в отчетах.',
    before: 'trends: |\n  # Вызовы\n\n  Лишь немногие страны знают, сколько они тратят.',
    after: 'trends: |\n  **Вызовы**\n\n  Лишь немногие страны знают, сколько они тратят.',
  },
  'html-in-text': {
    title: 'HTML в ответе',
    meaning: 'Теги, такие как <b>, в документ не попадут; слова между ними останутся.',
    why: NOT_AS_MEANT,
    before: 'needs: Создать <b>общий</b> реестр.',
    after: 'needs: Создать **общий** реестр.',
  },
  'image-missing': {
    title: 'изображение нельзя показать',
    meaning: `Его нет в папке отчета, оно не в формате PNG или JPEG или больше ${megabytes(MAX_IMAGE_BYTES)}.`,
    why: WORD,
    before: 'trends: "![Участники в зале](photo.bmp)"',
    after: 'trends: "![Участники в зале](photo.png)"',
  },
  'image-remote': {
    title: 'изображение в Интернете',
    meaning: 'Оно не загружается; вместо него в документе будет ссылка.',
    why: 'Отчет должен быть полным без доступа к сети и спустя годы.',
    before: 'trends: "![Участники в зале](https://example.org/photo.png)"',
    after: 'trends: "![Участники в зале](photo.png)"',
  },
  'image-without-description': {
    title: 'изображение без описания',
    meaning: 'Нет слов для читателей, которые не могут видеть изображение.',
    why: 'Документы Организации Объединенных Наций должны быть доступны для инвалидов.',
    before: 'trends: "![](photo.png)"',
    after: 'trends: "![Участники в зале](photo.png)"',
  },
  'language-mismatch': {
    title: 'тексты на другом языке',
    meaning: 'Для отчета указан один язык, а тексты в нем явно на другом.',
    why: 'От этого ответа зависят заголовки документа и проверка орфографии в Word.',
    before: 'language: en',
    after: 'language: ru',
  },
  'link-scheme': {
    title: 'недопустимая ссылка',
    meaning:
      'Ссылки должны вести на полные адреса http, https или mailto. От остальных остаются только слова.',
    why: 'Ссылки на файлы и программы не работают на других компьютерах, а почтовые серверы принимают их за атаку.',
    before: 'needs: "См. [перечень](file:///C:/list.docx)."',
    after: 'needs: "См. [перечень](https://example.org/list)."',
  },
  'more-problems': {
    title: 'проблем больше, чем показано',
    meaning: 'Показаны только первые 200 проблем в файле.',
    why: 'У большинства из них часто одна причина, и исчезнут они вместе.',
    before: `organized_by: [${'{name: []}, '.repeat(201)}]`,
    after: 'organized_by: [{name: UNOSSC}]',
  },
  'list-as-text': {
    title: 'список, который станет сплошным текстом',
    meaning: 'Строки начинаются как пункты списка, но YAML или Markdown сливает их в один абзац.',
    why: NOT_AS_MEANT,
    before: 'needs: >\n  Участники решили:\n  - Обмениваться данными;\n  - Обучать сотрудников.',
    after: 'needs: |\n  Участники решили:\n\n  - Обмениваться данными;\n  - Обучать сотрудников.',
  },
  'numbered-twice': {
    title: 'номер, который проставляется автоматически',
    meaning: 'Заседания, рекомендации и пункты плана конкретных действий нумеруются по порядку в списке.',
    why: UNFINISHED,
    before:
      'recommendations:\n  - action: 1. Публиковать пять показателей в год.\n    addressed_to: Государства-члены',
    after:
      'recommendations:\n  - action: Публиковать пять показателей в год.\n    addressed_to: Государства-члены',
  },
  placeholder: {
    title: 'место, где нужен ответ',
    meaning: 'Остались пометка TODO или TBC, вопрос из образца отчета или пример из формы.',
    why: UNFINISHED,
    before: 'needs: Уточнить',
    after: NEED,
  },
  'quotation-marks': {
    title: 'весь текст в кавычках',
    meaning: 'Кавычки попали бы в название или имя и во все перечни отчетов.',
    why: UNFINISHED,
    before: 'title: “Семинар о портах”',
    after: 'title: Семинар о портах',
  },
  'recommendation-without-addressee': {
    title: 'рекомендация никому не адресована',
    meaning: 'Не указано, кто должен выполнить рекомендацию.',
    why: 'Государства-члены читают рекомендации, чтобы узнать, что им предлагают сделать.',
    before: 'recommendations:\n  - action: Публиковать пять показателей в год.',
    after:
      'recommendations:\n  - action: Публиковать пять показателей в год.\n    addressed_to: Государства-члены',
  },
  telephone: {
    title: 'по этому номеру нельзя позвонить',
    meaning: 'В номере нет кода страны, слишком мало или слишком много цифр.',
    why: REACH,
    before: 'prepared_by:\n  - {name: Координатор, email: focal@example.org, telephone: 02 555 0143}',
    after: 'prepared_by:\n  - {name: Координатор, email: focal@example.org, telephone: "+66 2 555 0143"}',
  },
  'text-too-complex': {
    title: 'слишком много знаков разметки',
    meaning:
      'В тексте тысячи знаков Markdown, сотня уровней списков или более 100 000 символов либо во всех текстах отчёта вместе слишком много знаков разметки. Такой текст показывается без форматирования.',
    why: NOT_AS_MEANT,
    before: `needs: "${'*a_'.repeat(2100)}"`,
    after: 'needs: "*a*"',
  },
  'too-long': {
    title: 'длиннее, чем рекомендует форма',
    meaning: 'Для каждого текста форма рекомендует определенное число слов.',
    why: BRIEF,
    before: `priority_areas:\n  - ${'раннее предупреждение '.repeat(26).trim()}`,
    after: 'priority_areas:\n  - раннее предупреждение',
  },
  'unbalanced-direction': {
    title: 'лишний знак направления письма',
    meaning:
      'Невидимый знак меняет направление письма, а закрывающего знака нет. Чаще всего он попадает в текст при копировании.',
    why: 'Слова, числа и скобки после него окажутся не в том порядке.',
    before: 'needs: "Обучение координаторов \\u202bи общий реестр."',
    after: 'needs: "Обучение координаторов и общий реестр."',
  },
  'unused-ignore': {
    title: 'комментарий, который ничего не отключает',
    meaning:
      'Комментарий «# bapa-ignore: код» стоит там, где такого предупреждения нет, или называет ошибку, которую нельзя отключить.',
    why: 'Он скроет предупреждение, которое появится позже.',
    before:
      '# bapa-ignore: too-long согласовано с Управлением ООН по сотрудничеству Юг — Юг\nneeds: Обучение координаторов.',
    after: 'needs: Обучение координаторов.',
  },
};
