import { expect, test } from 'vitest';
import { checkText, withFragment } from '../check-text.ts';

/** What a rule finds in a report: the text that it underlines, the arguments of the message, and the fix. */
function findingsOf(code: string, fragment: string): string[] {
  const text = withFragment(fragment);
  return checkText(text)
    .filter((one) => one.code === code)
    .map(({ range, args, fix }) => {
      const fixed = fix ? ` → ${fix.map((edit) => edit.text).join()}` : '';
      return `${JSON.stringify(text.slice(range.start, range.end))} ${JSON.stringify(args)}${fixed}`;
    });
}

const ROWS: readonly [name: string, code: string, fragment: string, found: readonly string[]][] = [
  ['a picture', 'image-missing', 'needs: "![x](photo.png)"\n', []],
  [
    'one that is not there',
    'image-missing',
    'needs: "![x](nowhere.png)"\n',
    ['"![x](nowhere.png)" {"path":"nowhere.png","problem":"missing","limit":20000000}'],
  ],
  [
    'a JPEG that is not there',
    'image-missing',
    'needs: "![x](nowhere.JPG) ![x](no.jpeg)"\n',
    [
      '"![x](nowhere.JPG)" {"path":"nowhere.JPG","problem":"missing","limit":20000000}',
      '"![x](no.jpeg)" {"path":"no.jpeg","problem":"missing","limit":20000000}',
    ],
  ],
  [
    'a folder',
    'image-missing',
    'needs: "![x](attachments)"\n',
    ['"![x](attachments)" {"path":"attachments","problem":"kind","limit":20000000}'],
  ],
  [
    'another kind',
    'image-missing',
    'needs: "![x](film.mp4) ![x](a.png.gif)"\n',
    [
      '"![x](film.mp4)" {"path":"film.mp4","problem":"kind","limit":20000000}',
      '"![x](a.png.gif)" {"path":"a.png.gif","problem":"missing","limit":20000000}',
    ],
  ],
  [
    'one too large',
    'image-missing',
    'needs: "![x](huge.png)"\n',
    ['"![x](huge.png)" {"path":"huge.png","problem":"too-large","limit":20000000}'],
  ],
  [
    'a letter by name of a picture',
    'image-missing',
    'needs: "![x](letter.png)"\n',
    ['"![x](letter.png)" {"path":"letter.png","problem":"kind","limit":20000000}'],
  ],
  [
    'one above',
    'image-missing',
    'needs: "![x](../photo.png) ![x](/photo.png)"\n',
    [
      '"![x](../photo.png)" {"path":"../photo.png","problem":"outside","limit":20000000}',
      '"![x](/photo.png)" {"path":"/photo.png","problem":"outside","limit":20000000}',
    ],
  ],
  ['one elsewhere', 'image-missing', 'needs: "![x](https://example.org/a.png)"\n', []],
  [
    'no description',
    'image-without-description',
    'needs: "a ![](photo.png) b ![ ](photo.png) ![x](photo.png)"\n',
    ['"![](photo.png)" {"path":"photo.png"}'],
  ],
  [
    'no description, elsewhere',
    'image-without-description',
    'needs: "![](https://example.org/a.png)"\n',
    ['"![](https://example.org/a.png)" {"path":"https://example.org/a.png"}'],
  ],
  ['an escape', 'control-character', 'title: "a\\u0007b"\n', ['"\\\\u0007" {"codePoint":7,"others":[]}']],
  [
    'a long escape',
    'control-character',
    'title: "a\\U00000007b"\n',
    ['"\\\\U00000007" {"codePoint":7,"others":[]}'],
  ],
  [
    'a short escape',
    'control-character',
    'title: "a\\x07b \\e"\n',
    ['"\\\\x07" {"codePoint":7,"others":[27]}'],
  ],
  [
    'two kinds, one twice',
    'control-character',
    'title: "\\x07\\b\\x07"\n',
    ['"\\\\x07" {"codePoint":7,"others":[8]}'],
  ],
  ['as typed', 'control-character', 'title: a\u0007b\n', ['"\\u0007" {"codePoint":7,"others":[]}']],
  [
    'as typed, in an item',
    'control-character',
    'priority_areas:\n  - a\n  - b\u0007\n  - \u0001c\u0002\n',
    ['"\\u0007" {"codePoint":7,"others":[]}', '"\\u0001" {"codePoint":1,"others":[2]}'],
  ],
  [
    'as typed, between answers',
    'control-character',
    '# \u0007\ntitle: x\n',
    ['"\\u0007" {"codePoint":7,"others":[]}'],
  ],
  [
    'a paragraph twice',
    'duplicate-text',
    'trends: |\n  First.\n\n  Twenty words are said again. Twenty words are said again. Twenty words are said again.\nneeds: |\n  Other.\n   \n  Twenty words are said again. Twenty words are said again. Twenty words are said again.\n',
    [
      '"Twenty words are said again. Twenty words are said again. Twenty words are said again." {"firstLine":1}',
    ],
  ],
  [
    'a short one twice',
    'duplicate-text',
    'trends: |\n  xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx\nneeds: |\n  xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx\n',
    [],
  ],
  [
    'Chinese',
    'duplicate-text',
    'trends: |\n  中中中中中中中中中中中中中中中中中中中中\nneeds: |\n  中中中中中中中中中中中中中中中中中中中中\n',
    ['"中中中中中中中中中中中中中中中中中中中中" {"firstLine":1}'],
  ],
  [
    'short Chinese',
    'duplicate-text',
    'trends: |\n  中中中中中中中中中中中中中中中中中中中\nneeds: |\n  中中中中中中中中中中中中中中中中中中中\n',
    [],
  ],
  [
    'twice in one answer',
    'duplicate-text',
    'trends: |\n  xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx\n\n  xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx\n',
    [],
  ],
  [
    'in lines that are no prose',
    'duplicate-text',
    'title: xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx\nneeds: xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx\n',
    [],
  ],
  ['an empty item between', 'empty-list-item', 'priority_areas:\n  - a\n  -\n  - ""\n  - b\n', ['"-" {}']],
  [
    'an empty group',
    'empty-list-item',
    'organized_by:\n  - name: x\n  - name:\n    type:\n',
    ['"name:\\n    type:" {}'],
  ],
  ['only one, empty', 'empty-list-item', 'priority_areas:\n  -\n', []],
  [
    'a mark of direction that is not closed',
    'unbalanced-direction',
    'title: "a\\u202Bb"\nneeds: |\n  a\u202bb\u202c\n  a\u2067b\n  c\u2069\n',
    ['"\\"a\\\\u202Bb\\"" {"codePoint":8235}', '"\u2067" {"codePoint":8295}'],
  ],
  [
    'one that overrides the direction, which is told otherwise',
    'unbalanced-direction',
    'title: "a\u202Eb"\nneeds: |\n  a\u202eb\n  c\u202dd\u202c\ntrends: "a\u202eb\u202c\u202c"\n',
    ['"\u202c" {"codePoint":8236}'],
  ],
  [
    'letters in another order, closed or not',
    'direction-override',
    'title: "a\u202Eb"\nneeds: |\n  a\u202db\u202c\n  c\u202ed\u202c\ntrends: "\u2067a\u2069 \u202bb\u202c \u200fc"\n',
    ['"\u202e" {"codePoint":8238}', '"\u202d" {"codePoint":8237}'],
  ],
  [
    'addresses and paths in another order',
    'direction-override-in-address',
    [
      'prepared_by:\n  - name: x\n    email: "office@\u202egro.elpmaxe"\n    telephone: "+41 22 \u202d917\u202c 12 34"\n',
      'needs: |\n  a\u202eb [x](https://a.\u202egro)\n',
      'trends: "see www.\u202ea.org"\nsummary: "![a map of it](\u202egnp.pam)"\n',
      'attachments:\n  others:\n    - "a/\u202efdp.b"\n',
    ].join(''),
    Array.from(
      { length: 6 },
      (_, index) => `"${index === 1 ? '\u202d' : '\u202e'}" {"codePoint":${index === 1 ? 8237 : 8238}}`,
    ),
  ],
  [
    'addresses that are no addresses',
    'link-scheme',
    'needs: "[x](javascript:a) [y](https://a.org) [z](mailto:a@b.org) [w](a:b) [v](#x) [u](photo.png) <ftp://a.org>"\n',
    [
      '"[x](javascript:a)" {"url":"javascript:a","scheme":"javascript","problem":"other"}',
      '"[w](a:b)" {"url":"a:b","scheme":"a","problem":"other"}',
      '"[v](#x)" {"url":"#x","scheme":"","problem":"none"}',
      '"[u](photo.png)" {"url":"photo.png","scheme":"","problem":"none"}',
      '"<ftp://a.org>" {"url":"ftp://a.org","scheme":"ftp","problem":"other"}',
    ],
  ],
  [
    'a country by its code',
    'country-code',
    'venue:\n  country: KE\n  city: UK\n',
    ['"KE" {"code":"KE","name":"Kenya"}'],
  ],
  [
    'a country by three letters',
    'country-code',
    'venue: {country: " KEN "}\n',
    ['"\\" KEN \\"" {"code":"KEN","name":"Kenya"}'],
  ],
  [
    'a country with dots',
    'country-code',
    'venue: {country: U.K.}\n',
    ['"U.K." {"code":"U.K.","name":"United Kingdom of Great Britain and Northern Ireland"}'],
  ],
  ['a country in words', 'country-code', 'venue: {country: UKraine}\n', []],
];

test.each(ROWS)('%s: %s', (_name, code, fragment, found) => {
  expect(findingsOf(code, fragment)).toEqual(found);
});

const DATES: readonly [name: string, fragment: string, found: readonly string[]][] = [
  ['2018-06-27', 'date: "2018-06-27"\n', []],
  [
    '2018-6-27',
    'date: "2018-6-27"\n',
    ['"\\"2018-6-27\\"" {"found":"2018-6-27","reason":"not-iso","suggestion":"2018-06-27"} → 2018-06-27'],
  ],
  [
    '2018-06-31',
    'date: "2018-06-31"\n',
    ['"\\"2018-06-31\\"" {"found":"2018-06-31","reason":"no-such-day"}'],
  ],
  [
    '2018-06-27/2018-06-31',
    'date: "2018-06-27/2018-06-31"\n',
    ['"\\"2018-06-27/2018-06-31\\"" {"found":"2018-06-27/2018-06-31","reason":"no-such-day"}'],
  ],
  [
    '2018-06-29/2018-06-27x',
    'date: "2018-06-29/2018-06-27x"\n',
    ['"\\"2018-06-29/2018-06-27x\\"" {"found":"2018-06-29/2018-06-27x","reason":"not-iso"}'],
  ],
  [
    'x2018-06-27',
    'date: "x2018-06-27"\n',
    ['"\\"x2018-06-27\\"" {"found":"x2018-06-27","reason":"not-iso"}'],
  ],
  ['2018', 'date: "2018"\n', ['"\\"2018\\"" {"found":"2018","reason":"year-only"}']],
  ['20180', 'date: "20180"\n', ['"\\"20180\\"" {"found":"20180","reason":"not-iso"}']],
  ['20186', 'date: "20186"\n', ['"\\"20186\\"" {"found":"20186","reason":"not-iso"}']],
  [
    '27/06/2018',
    'date: "27/06/2018"\n',
    ['"\\"27/06/2018\\"" {"found":"27/06/2018","reason":"not-iso","suggestion":"2018-06-27"} → 2018-06-27'],
  ],
  ['05/06/2018', 'date: "05/06/2018"\n', ['"\\"05/06/2018\\"" {"found":"05/06/2018","reason":"not-iso"}']],
  ['  2018-06-27 ', 'date: "  2018-06-27 "\n', []],
  ['27 June', 'date: "27 June"\n', ['"\\"27 June\\"" {"found":"27 June","reason":"not-iso"}']],
  [
    '2018-06-27/2018-6-29',
    'date: "2018-06-27/2018-6-29"\n',
    [
      '"\\"2018-06-27/2018-6-29\\"" {"found":"2018-06-27/2018-6-29","reason":"not-iso","suggestion":"2018-06-27/2018-06-29"} → 2018-06-27/2018-06-29',
    ],
  ],
  [
    '2018-06-27/28',
    'date: "2018-06-27/28"\n',
    [
      '"\\"2018-06-27/28\\"" {"found":"2018-06-27/28","reason":"not-iso","suggestion":"2018-06-27/2018-06-28"} → 2018-06-27/2018-06-28',
    ],
  ],
  ['a number', 'date: 2018\n', ['"2018" {"found":"2018","reason":"year-only"}']],
  ['a truth', 'date: true\n', ['"true" {"found":"true","reason":"not-iso"}']],
  ['blank', 'date: " "\n', []],
];

test.each(DATES)('the date %s', (_name, fragment, found) => {
  expect(findingsOf('date-invalid', fragment)).toEqual(found);
});

test('a summary is too long from 501 words on', () => {
  const words = (count: number) => `summary: ${Array.from({ length: count }, () => 'word').join('  ')}\n`;
  expect(findingsOf('too-long', words(500))).toEqual([]);
  expect(findingsOf('too-long', words(501))[0]).toMatch(/ \{"words":501,"advised":500\}$/);
});
