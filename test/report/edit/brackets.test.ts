import { describe, expect, test } from 'vitest';
import { insert, move, remove, set, type Row } from './edit-text.ts';

describe('between brackets', () => {
  const rows: readonly Row[] = [
    [
      'two more at the start',
      'themes: [\n  b,\n  c\n]\n',
      '/themes',
      ['one', 'two', 'b', 'c'],
      'themes: [\n  one,\n  two,\n  b,\n  c\n]\n',
    ],
    [
      'two more at the end',
      'themes: [\n  b,\n  c\n]\n',
      '/themes',
      ['b', 'c', 'one', 'two'],
      'themes: [\n  b,\n  c,\n  one,\n  two\n]\n',
    ],
    [
      'another and one less, comments kept',
      'themes: [a, b, # c\n  c]\n',
      '/themes',
      ['x', 'b'],
      'themes: [x, b, # c\n  ]\n',
    ],
    ['nothing', 'themes: [a, b]\n', '/themes', [], 'themes: []\n'],
    ['only the first', 'themes: [a, b, c]\n', '/themes', ['a'], 'themes: [a]\n'],
    [
      'only the first, comments kept',
      'themes: [a, b, # x\n c # y\n , d]\n',
      '/themes',
      ['a'],
      'themes: [a,  # x\n  # y\n  ]\n',
    ],
    [
      'text for a list',
      '{venue: {city: [a, b]}, themes: [a]}\n',
      '/venue/city',
      'x',
      '{venue: {city: x}, themes: [a]}\n',
    ],
    ['no group', '{venue: {city: a}, themes: [a]}\n', '/venue', null, '{venue: null, themes: [a]}\n'],
    [
      'double quotes stay',
      'venue: {name: "a", city: b}\n',
      '/venue/name',
      'b',
      'venue: {name: "b", city: b}\n',
    ],
    [
      'double quotes beside plain text',
      'venue: {name: "a", city: b}\n',
      '/venue/city',
      'c',
      'venue: {name: "a", city: c}\n',
    ],
    ['single quotes go', "venue: {name: 'a', city: b}\n", '/venue/name', 'c', 'venue: {name: c, city: b}\n'],
    [
      'a group for a text',
      "venue: {name: 'a', city: b}\n",
      '/venue/name',
      { x: 'z' },
      'venue: {name: {x: z}, city: b}\n',
    ],
    ['no value yet', 'venue: {name: , city: b}\n', '/venue/name', 'c', 'venue: {name: c, city: b}\n'],
    ['a key without a colon', '{title, type: regional}\n', '/title', 'x', '{title: x, type: regional}\n'],
    ['a key that is a list', '{[a, b]: x, title: y}\n', '/title', 'z', '{[a, b]: x, title: z}\n'],
    ['a tag and an anchor', 'themes: [!!str a, &b b]\n', '/themes/0', 'c', 'themes: [c, &b b]\n'],
    ['JSON without spaces', '{"title":"a"}\n', '/title', 'c', '{"title": "c"}\n'],
    ['JSON without a value', '{"title":}\n', '/title', 'c', '{"title": "c"}\n'],
    ['an absent session', '{title: a}\n', '/sessions/0/title', 'c', '{title: a, sessions: [{title: c}]}\n'],
    [
      'an absent key in its order',
      '{title: a, date: b, needs: c}\n',
      '/type',
      'x',
      '{title: a, type: x, date: b, needs: c}\n',
    ],
    ['key that needs quotes', '{title: a}\n', '/x, y', 'z', '{title: a, "x, y": z}\n'],
    [
      'a group with a part left out',
      '{title: a}\n',
      '/venue',
      { name: 'x' },
      '{title: a, venue: {name: x}}\n',
    ],
    ['quotes after a colon', '{title: a}\n', '/title', 'a:"b', "{title: 'a:\"b'}\n"],
  ];
  test.each(rows)('%s', (_name, before, pointer, value, after) => {
    expect(set(before, pointer, value)).toBe(after);
  });

  test.each([
    ['first', 'themes: [b]\n', '/themes', 0, 'a', 'themes: [a, b]\n'],
    ['on a line of its own', 'themes: [\n    b\n]\n', '/themes', 1, 'c', 'themes: [\n    b,\n    c\n]\n'],
    [
      'on a line of its own, Windows',
      'themes: [\r\n    b\r\n]\r\n',
      '/themes',
      1,
      'c',
      'themes: [\r\n    b,\r\n    c\r\n]\r\n',
    ],
    ['between', 'themes: [a, c]\n', '/themes', 1, 'b', 'themes: [a, b, c]\n'],
    [
      'last, on a line of its own',
      'priority_areas: [a, # first\n  b]\n',
      '/priority_areas',
      2,
      'd',
      'priority_areas: [a, # first\n  b,\n  d]\n',
    ],
  ])('a new item: %s', (_name, before, list, index, value, after) => {
    expect(insert(before, list, index, value)).toBe(after);
  });

  test.each([
    ['first', 'themes: [a, b, c]\n', '/themes/0', 'themes: [b, c]\n'],
    ['between', 'themes: [a, b, c]\n', '/themes/1', 'themes: [a, c]\n'],
    ['last', 'themes: [a, b, c]\n', '/themes/2', 'themes: [a, b]\n'],
    ['last, before a comma', 'themes: [a, b, ]\n', '/themes/1', 'themes: [a, ]\n'],
    ['only one, before a comma', 'themes: [a , ]\n', '/themes/0', 'themes: [  ]\n'],
    [
      'only one, comments kept',
      'themes: [ # a\n    b, # c\n]\n',
      '/themes/0',
      'themes: [ # a\n     # c\n]\n',
    ],
    [
      'a comment before its comma stays',
      'themes: [a # x , y\n , b]\n',
      '/themes/0',
      'themes: [ # x , y\n  b]\n',
    ],
    ['a comma in a comment behind the list', 'themes: [a] # , b\n', '/themes/0', 'themes: [] # , b\n'],
    ['first, comments kept', 'themes: [a, # first\n  b, c]\n', '/themes/0', 'themes: [ # first\n  b, c]\n'],
  ])('an item less: %s', (_name, before, item, after) => {
    expect(remove(before, item)).toBe(after);
  });

  test('items change places, comments stay', () => {
    expect(move('themes: [a, # first\n  b, c]\n', '/themes/2', 0)).toBe('themes: [c, # first\n  a, b]\n');
  });

  test.each(['[name: a, {name: b}]', '[? a, {name: b}]'])(
    'a pair without braces is left alone: %s',
    (list) => {
      expect(() => set(`organized_by: ${list}\n`, '/organized_by/1/name', 'c')).toThrow(
        expect.objectContaining({ reason: 'layout' }),
      );
    },
  );
});
