import { describe, expect, test } from 'vitest';
import { LANGUAGES, READS } from '../../src/locales/index.ts';
import type { Reads } from '../../src/locales/reads.ts';
import { certain } from '../../src/recognize/recognition.ts';
import { recognizeDate } from '../../src/recognize/recognize-date.ts';
import { recognizeItem, recognizeSession } from '../../src/recognize/recognize-heading.ts';
import { recognizeLanguage } from '../../src/recognize/recognize-language.ts';
import { recognizeNumbers } from '../../src/recognize/recognize-number.ts';
import { recognizePlaceholder } from '../../src/recognize/recognize-placeholder.ts';
import { splitAlternatives } from '../../src/recognize/split-alternatives.ts';

test('each language stands under its own name', () => {
  expect(READS.map(({ language }) => language)).toEqual(LANGUAGES);
});

/** Every text in a value. */
function textsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : [];
}

describe.each(READS)('$language', ({ dates, numbers, sessions, writing, placeholders, lists }) => {
  test('is in lower case, as texts are when they are looked at', () => {
    const texts = textsIn([dates, numbers, sessions, placeholders, lists, writing.words]);
    expect(texts).toEqual(texts.map((text) => text.toLowerCase()));
    expect(texts).toEqual(texts.map((text) => text.normalize('NFC')));
  });

  test('has ten digits in a set, and the number of a session in each heading', () => {
    for (const ten of numbers.digits) expect([...ten]).toHaveLength(10);
    for (const session of sessions) expect(session.split('{n}')).toHaveLength(2);
  });

  test('has small words of its own where another language is written in the same letters', () => {
    const others = READS.filter((one) => one.writing !== writing && one.writing.script === writing.script);
    if (others.length === 0) return;
    expect(writing.words.length).toBeGreaterThan(10);
    const shared = others.flatMap((one) => one.writing.words.filter((word) => writing.words.includes(word)));
    expect(shared).toEqual([]);
  });
});

test('what a further language reads is read at once, in dates, numbers, headings and the rest', () => {
  const month = (name: string) => [name];
  const ukrainian: Reads = {
    language: 'uk' as Reads['language'],
    dates: {
      months: [
        month('січня'), month('лютого'), month('березня'), month('квітня'), month('травня'), month('червня'),
        month('липня'), month('серпня'), month('вересня'), month('жовтня'), month('листопада'), month('грудня'),
      ], // prettier-ignore
      weekdays: [
        month('понеділок'), month('вівторок'), month('середа'), month('четвер'), month('п’ятниця'), month('субота'),
        month('неділя'),
      ], // prettier-ignore
      ordinals: ['-го'],
      first: ['перше'],
      fillers: ['місяця', 'від'],
      year: ['року'],
      to: ['до'],
      and: ['та'],
      between: ['між'],
      units: null,
    },
    numbers: { digits: ['०१२३४५६७८९'], signs: 'αβ', words: ['перше'] },
    placeholders: {
      later: ['доповнити'],
      alone: ['згодом'],
      prompts: ['вставити дату'],
      asked: ['вставити .+'],
    },
    choices: {},
    sessions: ['засідання {n}', '{n} засідання'],
    lists: { commas: '·', or: [' або '] },
    writing: { script: 'Cyrillic', weight: 1, words: ['та', 'що', 'який', 'щоб'] },
  };
  const all = [...READS, ukrainian];
  const day = certain({ start: '2018-06-27' });
  for (const text of ['27-го місяця червня 2018 року', 'середа, 27 червня 2018'])
    expect(recognizeDate(text, all)).toEqual(day);
  const days = certain({ start: '2018-06-27', end: '2018-06-29' });
  for (const text of [
    'від 27 до 29 червня 2018',
    'між 27 та 29 червня 2018',
    '27 червня 2018 до 29 червня 2018',
  ])
    expect(recognizeDate(text, all)).toEqual(days);
  expect(recognizeNumbers('१·२', all)).toEqual(certain([1, 2]));
  for (const text of ['доповнити', 'згодом', 'а (вставити дату)', 'а [вставити щось]'])
    expect(recognizePlaceholder(text, all)).toMatchObject({ value: { kind: 'mark' } });
  for (const title of ['Засідання перше: А', 'Засідання २: А', 'Перше засідання: А'])
    expect(recognizeSession(title, all)).toMatchObject({ value: { rest: 'А' } });
  expect(recognizeItem('αβ、А', all)).toMatchObject({ value: { number: 'αβ、' } });
  expect(splitAlternatives('1 або 2', all)).toEqual(['1', '2']);
  expect(recognizeLanguage('Та що який щоб. '.repeat(20), 'en', all)).toEqual(certain('uk'));
});
