import { describe, expect, test } from 'vitest';
import { LANGUAGES, READS } from '../../src/locales/index.ts';
import type { Language } from '../../src/locales/locale.ts';
import { certain, NONE } from '../../src/recognize/recognition.ts';
import { recognizeLanguage } from '../../src/recognize/recognize-language.ts';

/** A few sentences as they stand in reports, long enough to be told. */
const TEXTS: Readonly<Record<Language, string>> = {
  en:
    'The participants agreed that the exchange of experience between the institutions was of great value and that ' +
    'it should be continued with the support of the banks of the region. They were informed of the results by their ' +
    'hosts, which had prepared this meeting for more than a year.',
  fr:
    'Les participants ont estimé que les échanges entre les institutions sont utiles et que cette coopération doit ' +
    'être poursuivie avec les banques de la région, pour que les résultats soient partagés par tous. Une rencontre a ' +
    'été organisée sur ce thème dans la capitale.',
  es:
    'Los participantes señalaron que los intercambios entre las instituciones son útiles y que la cooperación se ' +
    'debe continuar con el apoyo de los bancos de la región, para que sus resultados lleguen a todos. El encuentro ' +
    'fue preparado por una comisión, como en otros años.',
  ru:
    'Участники отметили, что обмен опытом между учреждениями полезен и что сотрудничество следует продолжать при ' +
    'поддержке банков региона, чтобы результаты были доступны всем. Встреча была подготовлена комиссией в столице, ' +
    'и в ней приняли участие представители двадцати стран.',
  zh:
    '与会者认为，机构之间的经验交流很有价值，应当在区域银行的支持下继续开展合作，使成果惠及所有国家。会议由筹备委员会在首都组织，' +
    '二十个国家的代表出席了会议，并就今后的工作交换了意见。',
  ar:
    'رأى المشاركون أن تبادل الخبرات بين المؤسسات مفيد وأن التعاون ينبغي أن يستمر بدعم من مصارف المنطقة حتى تصل ' +
    'النتائج إلى الجميع. وقد أعدت اللقاء لجنة في العاصمة وشارك فيه ممثلون عن عشرين بلدا وتبادلوا الآراء حول العمل ' +
    'في المستقبل وسبل تعزيز الشراكات بين المدن والجامعات.',
};

const recognize = (text: string, expected: Language) => recognizeLanguage(text, expected, READS);

describe('the language of a text', () => {
  test.each(Object.entries(TEXTS))('%s is told, whichever is expected', (language, text) => {
    for (const expected of LANGUAGES) expect(recognize(text, expected)).toEqual(certain(language));
  });

  test.each(Object.entries(TEXTS))(
    '%s is told though names and terms are in Latin letters',
    (language, text) => {
      expect(recognize(`UNOSSC, ESCAP: ${text} (BAPA+40)`, 'en')).toEqual(certain(language));
    },
  );

  test.each(Object.entries(TEXTS))('%s is not told from a few words', (_, text) => {
    expect(recognize(text.slice(0, 60), 'en')).toEqual(NONE);
  });
});

describe('nothing is said', () => {
  test('of an empty text', () => {
    expect(recognize('', 'en')).toEqual(NONE);
  });

  test('of a text half in one script and half in another', () => {
    expect(recognize(TEXTS.ru.slice(0, 150) + TEXTS.en.slice(0, 200), 'en')).toEqual(NONE);
  });

  test('of names in Latin letters', () => {
    expect(recognize('Bangkok, Nairobi, Buenos Aires, Cairo, Geneva, Lima. '.repeat(10), 'fr')).toEqual(NONE);
  });

  test('of a text in a script that no language of the form has', () => {
    expect(
      recognize('Οι συμμετέχοντες συμφώνησαν ότι η ανταλλαγή εμπειριών είναι χρήσιμη. '.repeat(8), 'en'),
    ).toEqual(NONE);
  });

  test('against the language that is expected, where some of its words stand between', () => {
    const mixed = `${TEXTS.en} ${TEXTS.fr}`;
    expect(recognize(mixed, 'fr')).toEqual(NONE);
    expect(recognize(mixed, 'en')).toEqual(certain('en'));
  });
});

test('as much Chinese is enough as says what two hundred letters say', () => {
  expect(recognize('与'.repeat(67), 'en')).toEqual(certain('zh'));
  expect(recognize('与'.repeat(66), 'en')).toEqual(NONE);
});

test('two hundred letters are enough, of which more than half are in the script', () => {
  expect(recognize('я'.repeat(200), 'en')).toEqual(certain('ru'));
  expect(recognize('я'.repeat(199), 'en')).toEqual(NONE);
  expect(recognize('я'.repeat(101) + 'a'.repeat(99), 'en')).toEqual(certain('ru'));
  expect(recognize('я'.repeat(100) + 'a'.repeat(100), 'en')).toEqual(NONE);
});

test('eight small words are enough, four times as many as of the language expected', () => {
  const text = (english: number, french: number) =>
    `${'the '.repeat(english)}${'des '.repeat(french)}${'Bangkok '.repeat(40)}`;
  expect(recognize(text(8, 0), 'fr')).toEqual(certain('en'));
  expect(recognize(text(7, 0), 'fr')).toEqual(NONE);
  expect(recognize(text(9, 2), 'fr')).toEqual(certain('en'));
  expect(recognize(text(8, 2), 'fr')).toEqual(NONE);
  expect(recognize(text(8, 2), 'es')).toEqual(certain('en'));
});

test('Latin letters are judged by their words beside a few letters of another script', () => {
  expect(recognize(`${TEXTS.fr} (Заседание)`, 'en')).toEqual(certain('fr'));
  expect(recognize(`${TEXTS.fr} ${'Заседание '.repeat(10)}`, 'en')).toEqual(NONE);
});

test('of a long text only the beginning is read', () => {
  expect(recognize(TEXTS.ru.repeat(90) + TEXTS.en.repeat(300), 'en')).toEqual(certain('ru'));
});
