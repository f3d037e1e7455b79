import { describe, expect, test } from 'vitest';
import { READS } from '../../src/locales/index.ts';
import type { Language } from '../../src/locales/locale.ts';
import { recognizePlaceholder } from '../../src/recognize/recognize-placeholder.ts';

/** The part of a text that waits for an answer. */
function markIn(text: string): string | undefined {
  const found = recognizePlaceholder(text, READS);
  return found.kind === 'certain' ? text.slice(found.value.range.start, found.value.range.end) : undefined;
}

/** Each text as the whole answer, and in brackets in the middle of one. */
const LATER: Readonly<Record<Language, readonly string[]>> = {
  en: [
    'to be completed', 'to be confirmed', 'to be determined', 'to be added', 'to be inserted',
    'tbc', 'tbd', 'tba', 'todo', 'to be confirmed later', 'to be decided', 'to be finalised', 'to be advised', 'to be filled',
    't.b.d.',
  ],
  fr: [
    'à compléter', 'à confirmer', 'à préciser', 'à définir', 'à déterminer', 'à remplir', 'à rédiger', 'à insérer',
    'a completer', 'à préciser ultérieurement', 'reste à définir', 'sera précisé plus tard', 'en attente de confirmation',
  ],
  es: [
    'por completar', 'por confirmar', 'por definir', 'por determinar', 'a confirmar', 'por añadir', 'por anadir',
    'se confirmará', 'se definira más adelante', 'pendiente de confirmación', 'pendiente de confirmar',
    'por confirmarse', 'por determinarse', 'se comunicará',
  ],
  ru: [
    'дополнить', 'уточнить', 'заполнить', 'подлежит уточнению', 'подлежит согласованию', 'уточняется', 'будет уточнено',
    'будет дополнено', 'будет дополнено позднее', 'дополнить позднее', 'будут представлены дополнительно',
    'требует уточнения', 'будет сообщено позднее',
  ],
  zh: ['待补充', '待填写', '待确认', '待定', '尚待核实', '有待完善', '稍后补充', '后补', '暂缺', '另行通知', '待 补 充'],
  ar: [
    'يستكمل', 'يُستكمل', 'يستكمل لاحقا', 'يُستكمل لاحقًا', 'يحدد لاحقاً', 'يُحدد لاحقا', 'تُستكمل لاحقاً',
    'ستُستكمل لاحقاً', 'سيُحدَّد لاحقاً', 'يُؤكَّد لاحقاً', 'قيد الإعداد', 'قيد الاعداد', 'في انتظار التأكيد', 'لاحقاً',
    'سيتم تحديده لاحقاً', 'سيتم استكماله لاحقاً', 'سيتم تأكيدها', 'يحدد فيما بعد', 'قيد التحديد',
  ],
}; // prettier-ignore

/** Only in brackets. */
const ASKED: Readonly<Record<Language, readonly string[]>> = {
  en: [
    'Theme, title', 'name, email, telephone', 'name, email, telephone no.', 'name, email, telephone no', 'insert date',
    'add text', 'add name here', 'add date', 'name of organization', 'name of the organization', 'your name', 'your text',
    'your answer here',
  ],
  fr: ['insérer la date', 'thème, titre', 'indiquer le lieu', 'nom, adresse électronique, numéro de téléphone'],
  es: ['insertar la fecha', 'inserte la fecha', 'tema, título', 'tema, titulo'],
  ru: ['вставить дату', 'указать имя', 'название организации', 'тема, название'],
  zh: ['主题，标题', '主题、题目', '主题, 标题', '请填写', '请填写日期', '请补充'],
  ar: ['للاستكمال', 'الموضوع، العنوان', 'يُرجى إدخال الاسم', 'للتأكيد'],
}; // prettier-ignore

const BRACKETS = ['[]', '()', '<>', '{}', '（）', '［］', '【】', '〔〕', '〈〉', '《》'] as const;
const QUOTES = ['«»', '「」', '“”'] as const;

describe('what says that an answer comes later', () => {
  test.each(Object.entries(LATER))('in %s', (_, texts) => {
    for (const text of texts) {
      expect(markIn(text)).toBe(text);
      expect(markIn(`${text.toUpperCase()}…`)).toBe(`${text.toUpperCase()}…`);
      expect(markIn(`A few words (${text}).`)).toBe(`(${text})`);
      expect(markIn(`A few words, ${text} and more of them.`)).toBeUndefined();
    }
  });
});

test('what comes later is known in the brackets of every script, and in quotation marks where nothing else is said', () => {
  for (const [open = '', close = ''] of [...BRACKETS, ...QUOTES]) {
    const texts = ['待补充', 'to be confirmed', 'à déterminer', 'يُستكمل لاحقاً'].map(
      (text) => open + text + close,
    );
    for (const text of texts) {
      expect(markIn(text)).toBe(text);
      expect(markIn(`A few words ${text}.`)).toBe('«「“'.includes(open) ? undefined : text);
    }
  }
  for (const text of [
    '“TBC”',
    '« à compléter »',
    '„to be confirmed“',
    '待补充。',
    '待定！',
    'TBC,',
    'قيد الإعداد؛',
  ])
    expect(markIn(text)).toBe(text);
});

describe('what asks for something to be put in', () => {
  test.each(Object.entries(ASKED))('in %s', (_, texts) => {
    for (const text of texts) {
      for (const [open = '', close = ''] of BRACKETS) {
        const asked = `${open} ${text} ${close}`;
        expect(markIn(`A few words ${asked}.`)).toBe(asked);
        expect(markIn(`A few words ${asked.toUpperCase()}.`)).toBe(asked.toUpperCase());
      }
      for (const [open = '', close = ''] of QUOTES) {
        const quoted = `${open}${text}${close}`;
        expect(markIn(quoted)).toBe(quoted);
        expect(markIn(`A few words ${quoted}.`)).toBeUndefined();
      }
      expect(markIn(text)).toBeUndefined();
      expect(markIn(`A few words: ${text}.`)).toBeUndefined();
    }
  });
});

describe('marks', () => {
  test.each([
    ['We agreed. TODO: numbers', 'TODO'],
    ['numbers TODO', 'TODO'],
    ['TODO – numbers', undefined],
    ['TODO ! numbers', 'TODO'],
    ['TO DO: numbers', 'TO DO'],
    ['To DO numbers', undefined],
    ['FIXME numbers', 'FIXME'],
    ['Date TBC, place TBD', 'TBC'],
    ['The place is TBD.', 'TBD'],
    ['Chair: TBA', 'TBA'],
    ['By xxx and yyy', 'xxx'],
    ['By xxxxxx and yyy', 'xxxxxx'],
    ['By XXXX and yyy', 'XXXX'],
    ['Lorem ipsum dolor', 'Lorem ipsum'],
    ['Lorem Ipsum dolor', 'Lorem Ipsum'],
    ['T.B.D.', 'T.B.D.'],
    ['[pendiente]', '[pendiente]'],
    ['(pending).', '(pending).'],
    ['待 补 充', '待 补 充'],
    ['(please add the women who spoke)', '(please add the women who spoke)'],
    ['Words [insert the date of the workshop].', '[insert the date of the workshop]'],
    ['On lorem ipsum', 'lorem ipsum'],
    ['  \n TBC \n', 'TBC'],
  ])('%j holds %j', (text, mark) => {
    expect(markIn(text)).toBe(mark);
  });

  test.each([
    'todo el mundo',
    'S-TBC-1',
    'TBCs',
    'session XXX',
    'A/RES/(XXXX)',
    '4TBC',
    'TODOS',
    'the xx axis',
  ])('%j holds none', (text) => {
    expect(markIn(text)).toBeUndefined();
  });
});

describe('signs alone', () => {
  test.each([
    '??',
    '???',
    '..',
    '...',
    '…',
    '……',
    '___',
    '--',
    '---',
    'XX',
    'to do',
    'To do.',
    'TBC!',
    'tbc: …',
  ])('%j are no answer', (text) => {
    expect(markIn(` ${text}\n`)).toBe(text);
  });

  test.each([
    '?',
    '__',
    '-',
    'x',
    'to do list',
    'a ...',
    '... a',
    'What is to do?',
    `tbc${'.'.repeat(80)}`,
    '',
  ])('%j may be one', (text) => {
    expect(markIn(text)).toBeUndefined();
  });
});

describe('what asks for something', () => {
  test.each([
    '(insertion of a clause)',
    '[insert ]',
    `[insert ${'a'.repeat(61)}]`,
    `[add text ${'a'.repeat(40)}]`,
    `[your name ${'a'.repeat(20)}]`,
    `[请填写${'字'.repeat(31)}]`,
    '[names of organizations]',
    '[name of organization and country]',
    '(a theme, title)',
    '[insert date',
    'insert date]',
    '[to do]',
    '[...]',
  ])('is not in %j', (text) => {
    expect(markIn(`A few words ${text}`)).toBeUndefined();
  });
});

describe('a title in quotation marks or what stands in brackets in a sentence is no placeholder', () => {
  test.each([
    'Le projet « Insérer les jeunes dans l’économie locale » a été présenté.',
    '« Insérer les jeunes dans l’économie locale »',
    'El proyecto «Insertar a los jóvenes en el mercado laboral» fue presentado.',
    'Проект «Указать путь молодежи» был представлен.',
    'В докладе «Название имеет значение» сказано об этом.',
    '与会者强调「请注明出处」原则。',
    '与会者讨论了《请补充水分》一文（请注明出处）。',
    'The guide “Insert your voice” was shared.',
    'Документ (название проекта изменено) принят.',
    'We agreed (please add more women to panels).',
    'We thanked the donors (please provide support) again.',
    'The survey (insert in the newspaper) was read.',
    'Le ministère (insérer les jeunes) a répondu.',
    'El programa (insertar a los jóvenes) sigue.',
    'ناقشوا المبدأ (يرجى ذكر المصدر) في الجلسة.',
    'ناقشوا مشروع «يجب إدخال الشباب إلى السوق».',
    'See the [please provide feedback](https://example.org/form) page.',
    'The words (to be or not to be) were read.',
    'Many chose the answer “Other (please specify)”.',
    '许多人选择了“其他（请注明）”。',
  ])('%s', (text) => {
    expect(markIn(text)).toBeUndefined();
  });
});

describe("the form's own texts", () => {
  const form = { prompt: 'Trends, challenges and opportunities', example: '+66 2 288 1234' };

  test.each([
    ['Trends, challenges and opportunities', 'prompt'],
    [' TRENDS – challenges, and (opportunities):\n', 'prompt'],
    ['+66 2 288 1234', 'example'],
    ['+66 (2) 288-1234 ', 'example'],
  ] as const)('%j was left in: the %s', (text, kind) => {
    const start = text.length - text.trimStart().length;
    const range = { start, end: start + text.trim().length };
    expect(recognizePlaceholder(text, READS, form)).toEqual({ kind: 'certain', value: { kind, range } });
  });

  test.each(['Trends', 'Trends, challenges and opportunities in trade', '+66 2 288 1235'])(
    '%j was not',
    (text) => {
      expect(recognizePlaceholder(text, READS, form)).toEqual({ kind: 'none' });
    },
  );

  test('a short example may be an answer', () => {
    expect(recognizePlaceholder('+66 2 288 123', READS, { example: '+66 2 288 123' }).kind).toBe('certain');
    expect(recognizePlaceholder('+66 2 288 12', READS, { example: '+66 2 288 12' }).kind).toBe('none');
  });

  test('where the form has none, nothing is the same', () => {
    expect(recognizePlaceholder('—', READS, { prompt: '', example: '' })).toEqual({ kind: 'none' });
    expect(recognizePlaceholder('', READS)).toEqual({ kind: 'none' });
  });

  test('a mark in the example is told as a mark', () => {
    expect(recognizePlaceholder('Title TBC', READS, { prompt: 'Title TBC' })).toMatchObject({
      value: { kind: 'mark' },
    });
  });
});
