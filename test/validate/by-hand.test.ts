import { expect, test } from 'vitest';
import { LANGUAGES, loadLocale } from '../../src/locales/index.ts';
import { parseProse } from '../../src/prose/parse-prose.ts';
import { parseSource } from '../../src/report/parse-source.ts';
import { wordDiagnostic } from '../../src/show/word-diagnostic.ts';
import { checkReport } from '../../src/validate/check-report.ts';
import { fixReport } from '../../src/validate/fix-report.ts';
import { FACTS, withFragment } from './check-text.ts';

const locales = await Promise.all(LANGUAGES.map(loadLocale));
const [choices, questions] = [locales.map((one) => one.choices), locales.map(({ fields }) => fields)];
const check = (source: ReturnType<typeof parseSource>) =>
  checkReport(source, { ...FACTS, choices, questions, parseProse }, { draft: false });

/** What people write by hand: the mistake, each finding with its line, and what `--fix` makes of it; the same where it leaves it. */
const ROWS: readonly [name: string, fragment: string, found: readonly string[], fixed?: string][] = [
  ['a year', 'title: 2018\n', []],
  [
    'days round a new year',
    'date: 30 December – 2 January 2018\n',
    ['1 error date-invalid'],
    'date: 2017-12-30/2018-01-02\n',
  ],
  ...[
    ['a sentence', 'It agreed.\n', '  It agreed.\n'],
    ['a list', '- one\n- two\n', '  - one\n  - two\n'],
    ['code', '```\na\n```\n', '  ```\n  a\n  ```\n'],
    ['several', 'It agreed.\n\nIt closed.\n  So it was.\n', '  It agreed.\n\n  It closed.\n  So it was.\n'],
  ].map(([name = '', fallen = '', mended = '']): (typeof ROWS)[number] => [
    `${name} that has fallen out of a text to the margin`,
    `needs: |\n  A roster.\n${fallen}`,
    ['3 error yaml-syntax'],
    `needs: |\n  A roster.\n${mended}`,
  ]),
  ...['trends |\n  A trend.\n', 'Trends\n  A trend.\n', 'Next steps\n  A step.\n'].map(
    (fragment): (typeof ROWS)[number] => [
      'a question without its colon is no part of the text above',
      `needs: |\n  A roster.\n${fragment}`,
      ['3 error yaml-syntax'],
    ],
  ),
  ...['\u00a0', '\u3000', '\u202f'].flatMap((space): (typeof ROWS)[number][] => [
    [
      'such a space behind a colon',
      `title:${space}A fair\ntype: regional\n`,
      ['1 error yaml-syntax'],
      'title: A fair\ntype: regional\n',
    ],
    [
      'such a space behind a colon in a group',
      `venue:\n  name: N\n  city:${space}曼谷\n  country: Kenya\n`,
      ['3 error yaml-syntax'],
      'venue:\n  name: N\n  city: 曼谷\n  country: Kenya\n',
    ],
    [
      'such a space behind the first colon of an item',
      `organized_by:\n  - name:${space}N\n    type: ngo\n`,
      ['2 error yaml-syntax'],
      'organized_by:\n  - name: N\n    type: ngo\n',
    ],
    [
      'such a space before a bar',
      `needs:${space}|\n  A roster.\n`,
      ['1 error yaml-syntax'],
      'needs: |\n  A roster.\n',
    ],
    [
      'such a space behind a bar',
      `needs: |${space}\n  A roster.\n`,
      ['1 error yaml-syntax'],
      'needs: |\n  A roster.\n',
    ],
    [
      'such a space behind a dash',
      `priority_areas:\n  - Eau\n  -${space}Santé\n`,
      ['3 error yaml-syntax'],
      'priority_areas:\n  - Eau\n  - Santé\n',
    ],
    [
      'such a space behind all dashes of a list',
      `themes:\n  -${space}overarching\n  -${space}sharing-experiences\n`,
      ['2 error yaml-syntax'],
      'themes:\n  - overarching\n  - sharing-experiences\n',
    ],
    [
      'such a space on both sides of a colon',
      `title${space}:${space}A fair\n"type"${space} : ${space}regional\n`,
      ['1 error yaml-syntax', '2 error yaml-syntax'],
      'title: A fair\n"type": regional\n',
    ],
    [
      'such a space on both sides of a colon in an item',
      `organized_by:\n  -${space}name${space}:${space}N\n    type${space}:${space}ngo\n`,
      ['2 error yaml-syntax'],
      'organized_by:\n  - name: N\n    type: ngo\n',
    ],
    [
      'such a space on both sides of a colon before a bar',
      `needs${space}:${space}|\n  venue${space}:${space}a roster.\n`,
      ['1 error yaml-syntax'],
      `needs: |\n  venue${space}:${space}a roster.\n`,
    ],
    [
      'such a space before a colon',
      `venue:\n  name: N\n  city${space}: ${space}曼谷\n  country: Kenya\n`,
      ['3 error yaml-syntax'],
      'venue:\n  name: N\n  city: 曼谷\n  country: Kenya\n',
    ],
    [
      'such a space behind a text in quotation marks',
      `title: "A fair"${space}\n`,
      ['1 error yaml-syntax'],
      'title: "A fair"\n',
    ],
    [
      'such a space behind a text of two lines in quotation marks',
      `title: 'A\n  fair'${space}# so\n`,
      ['2 error yaml-syntax'],
      "title: 'A\n  fair' # so\n",
    ],
  ]),
  ...['\u200b', '\u2060', '\ufeff', '\u00ad', '\u2028'].map((sign): (typeof ROWS)[number] => [
    'a sign that nobody sees behind a colon',
    `title:${sign}A fair\n`,
    ['1 error yaml-syntax'],
    'title: A fair\n',
  ]),
  [
    'special spaces of two widths before the lines of a group',
    'venue:\n  name: N\n\u00a0\u00a0city: C\n\u3000country: Kenya\n',
    ['3 error unusual-space'],
    'venue:\n  name: N\n  city: C\n  country: Kenya\n',
  ],
  ['days in the wrong order', 'date: 29-27 June 2018\n', ['1 error date-invalid']],
  ...['27/28/29 June 2018', '[2018-06-27, 2018-06-28, 2018-06-29]', '[27, 28, 29 June 2018]'].map(
    (days): (typeof ROWS)[number] => [
      'days one after the other',
      `date: ${days}\n`,
      [`1 error ${days.startsWith('[') ? 'wrong-shape' : 'date-invalid'}`],
      'date: 2018-06-27/2018-06-29\n',
    ],
  ),
  [
    'days one below the other',
    'date:\n  - 30 June 2018\n  - 1 July 2018\n',
    ['2 error wrong-shape'],
    'date: 2018-06-30/2018-07-01\n',
  ],
  ['days with one between', 'date: [2018-06-27, 2018-06-29]\n', ['1 error wrong-shape']],
  ['days with a comment', 'date:\n  - 2018-06-27 # so\n  - 2018-06-28\n', ['2 error wrong-shape']],
  ['a full stop at a date', 'date: 27 juin 2018.\n', ['1 error date-invalid'], 'date: 2018-06-27\n'],
  ...['\u00a0', '\u202f', '\u3000', '\ufeff'].flatMap((space): (typeof ROWS)[number][] => [
    ['such a space at a date', `date: 2018-06-27${space}\n`, ['1 error date-invalid'], 'date: 2018-06-27\n'],
    ['such a space at a choice', `type: regional${space}\n`, ['1 error unknown-choice'], 'type: regional\n'],
    [
      'such a space at an address',
      `prepared_by:\n  - name: N\n    email: “desk@example.org”${space}\n`,
      ['3 error email'],
      'prepared_by:\n  - name: N\n    email: desk@example.org\n',
    ],
    [
      'such a space at a path',
      `attachments:\n  concept_note: concept-note.docx${space}\n`,
      ['2 error attachment-path'],
      'attachments:\n  concept_note: concept-note.docx\n',
    ],
  ]),
  [
    'a sign that nobody sees in an address',
    'prepared_by:\n  - name: N\n    email: desk@\u200bexample.org\n',
    ['3 error email'],
    'prepared_by:\n  - name: N\n    email: desk@example.org\n',
  ],
  [
    'themes by their numbers, in the digits of the language',
    'themes: ["الموضوع الفرعي ٢", 次主题iii]\n',
    ['1 error unknown-choice', '1 error unknown-choice'],
    'themes: [institutional-framework, sharing-experiences]\n',
  ],
  ['a list for a path', 'attachments:\n  concept_note:\n    - concept-note.docx\n', ['3 error wrong-shape']],
  [
    'an organizer with a colon',
    'organized_by:\n  - Ministry of Health: member-state\n',
    ['2 error wrong-shape'],
  ],
  ['a truth', 'title: true\n', []],
  ['a plus sign', 'title: +41\n', ['1 error wrong-shape'], 'title: "+41"\n'],
  ['a hexadecimal number', 'title: 0x1f\n', ['1 error wrong-shape'], 'title: "0x1f"\n'],
  ['a date in a text', 'title: 2018-06-27\n', []],
  ['quotation marks at a date', 'date: “2018-06-27”\n', ['1 error date-invalid'], 'date: 2018-06-27\n'],
  ['digits of full width', 'date: ２０１８－０６－２７\n', ['1 error date-invalid'], 'date: 2018-06-27\n'],
  ['guillemets at a choice', 'type: «regional»\n', ['1 error unknown-choice'], 'type: regional\n'],
  [
    'a choice in Russian',
    'type: Тематические консультации\n',
    ['1 error unknown-choice'],
    'type: thematic\n',
  ],
  ['a choice in Arabic', 'type: مشاورة إقليمية\n', ['1 error unknown-choice'], 'type: regional\n'],
  ['a choice in Chinese', 'format: "讲习班"\n', ['1 error unknown-choice'], 'format: workshop\n'],
  [
    'choices in one text',
    'themes: Sous-thème ii\n',
    ['1 error wrong-shape'],
    'themes: [institutional-framework]\n',
  ],
  ['guillemets at a title', 'title: «Семинар»\n', ['1 warning quotation-marks']],
  ['brackets of Chinese at a title', 'title: 「研讨会」\n', ['1 warning quotation-marks']],
  ['quotation marks inside a title', 'title: The “Green” and the “Blue” hall\n', []],
  [
    'texts for groups',
    'recommendations:\n  - Share.\n  - Train.\n',
    ['2 error wrong-shape'],
    'recommendations:\n  - action: Share.\n  - action: Train.\n',
  ],
  [
    'a text in brackets for a group',
    'organized_by: [ILO, WHO]\n',
    ['1 error wrong-shape'],
    'organized_by: [{ name: ILO }, { name: WHO }]\n',
  ],
  [
    'stars',
    'priority_areas:\n  * Eau\n  * Santé\n',
    ['2 error yaml-syntax'],
    'priority_areas:\n  - Eau\n  - Santé\n',
  ],
  [
    'dots',
    'priority_areas:\n  • Вода\n  • Здоровье\n',
    ['2 error wrong-shape'],
    'priority_areas:\n  - Вода\n  - Здоровье\n',
  ],
  [
    'numbers',
    'recommendations:\n  1. Share.\n  2. Train.\n',
    ['2 error wrong-shape'],
    'recommendations:\n  - action: Share.\n  - action: Train.\n',
  ],
  ['one text for organizers', 'organized_by: WHO and UNOSSC\n', ['1 error wrong-shape']],
  [
    'a group not indented',
    'venue:\nname: N\ncity: C\ncountry: Kenya\n',
    ['1 error wrong-shape'],
    'venue:\n  name: N\n  city: C\n  country: Kenya\n',
  ],
  [
    'a list of groups not indented',
    'prepared_by:\nname: N\nemail: a@b.org\n',
    ['1 error wrong-shape'],
    'prepared_by:\n  - name: N\n    email: a@b.org\n',
  ],
  [
    'a key of an item at the margin that the report has itself',
    'type: regional\norganized_by:\n  - name: N\ntype: ngo\n',
    ['4 error duplicate-key'],
    'type: regional\norganized_by:\n  - name: N\n    type: ngo\n',
  ],
  [
    'a choice of an item at the margin, where the report has none of its own',
    'organized_by:\n  - name: N\ntype: ngo\n',
    ['3 error unknown-key'],
    'organized_by:\n  - name: N\n    type: ngo\n',
  ],
  ['a choice of nothing above', 'type: ngo\nvenue: {}\n', ['1 error unknown-choice']],
  [
    'a session at the margin, with a title as the report has it',
    'title: T\nsessions:\ntitle: Opening\ntopics: A.\nconclusions: B.\n',
    ['2 error wrong-shape'],
    'title: T\nsessions:\n  - title: Opening\n    topics: A.\n    conclusions: B.\n',
  ],
  [
    'the rest of a session at the margin',
    'title: T\nsessions:\n  - topics: A.\ntitle: Opening\nconclusions: |\n  B.\n',
    ['4 error duplicate-key'],
    'title: T\nsessions:\n  - topics: A.\n    title: Opening\n    conclusions: |\n      B.\n',
  ],
  [
    'a title twice',
    'title: T\nsessions:\n  - title: Opening\n    topics: A.\n    conclusions: B.\ntitle: T2\n',
    ['6 error duplicate-key'],
  ],
  [
    'a key too far left',
    'venue:\n  name: N\ncity: C\n  country: Kenya\n',
    ['3 error yaml-syntax'],
    'venue:\n  name: N\n  city: C\n  country: Kenya\n',
  ],
  [
    'a key too far right',
    'venue:\n  name: N\n    city: C\n  country: Kenya\n',
    ['3 error yaml-syntax'],
    'venue:\n  name: N\n  city: C\n  country: Kenya\n',
  ],
  [
    'a key of an item too far left',
    'organized_by:\n  - name: N\n   type: ngo\n',
    ['3 error yaml-syntax'],
    'organized_by:\n  - name: N\n    type: ngo\n',
  ],
  ...['   ', '     '].map((indent): (typeof ROWS)[number] => [
    'an addressee of a recommendation too far left or right',
    `recommendations:\n  - action: Share.\n${indent}addressed_to: Kenya\n`,
    ['3 error yaml-syntax'],
    'recommendations:\n  - action: Share.\n    addressed_to: Kenya\n',
  ]),
  [
    'colons of full width in a group',
    'venue:\n  name：会议中心\n  city：曼谷\n  country：泰国\n',
    ['2 error wrong-shape'],
    'venue:\n  name: 会议中心\n  city: 曼谷\n  country: 泰国\n',
  ],
  [
    'a text that falls out',
    'needs: |\n    A.\n\n  B.\n',
    ['4 error yaml-syntax'],
    'needs: |\n  A.\n\n  B.\n',
  ],
  [
    'no mark before several lines',
    'needs:\n  Results: good.\n  More.\n',
    ['1 error yaml-syntax'],
    'needs: |\n  Results: good.\n  More.\n',
  ],
  [
    'an apostrophe in apostrophes',
    "title: 'Réunion de l'Afrique'\n",
    ['1 error yaml-syntax'],
    'title: "Réunion de l\'Afrique"\n',
  ],
  ['a merge', 'needs: |\n<<<<<<< HEAD\n  A.\n=======\n  B.\n>>>>>>> b\n', ['2 error merge-conflict']],
  [
    'a merge with an ancestor, inside',
    'needs: |\n  <<<<<<< HEAD\n  A.\n  ||||||| x\n  C.\n  =======\n  B.\n  >>>>>>> b\n',
    ['2 error merge-conflict'],
  ],
  ['what is left of a merge', 'needs: |\n  A.\n>>>>>>> b\n', ['3 error merge-conflict']],
  ['a folded list', 'needs: >\n  They agreed:\n  - a;\n  - b.\n', ['3 warning list-as-text']],
  ['numbers right under a line', 'needs: |\n  They agreed:\n  4. a;\n  5. b.\n', ['3 warning list-as-text']],
  ['letters with points', 'needs: |\n  They agreed:\n  a. one;\n  b. two.\n', ['3 warning list-as-text']],
  ['Russian letters', 'needs: |\n  Решения:\n  а. первое;\n  б. второе.\n', ['3 warning list-as-text']],
  ['initials', 'needs: |\n  It was opened by\n  A. Lovelace and\n  B. Pascal.\n', []],
  ['letters in Arabic', 'needs: |\n  الاتجاهات:\n  (أ) زيادة\n  (ب) نقص\n', ['3 warning list-as-text']],
  ['a list of Chinese', 'needs: |\n  主要趋势：\n  一、增加\n  二、减少\n', ['3 warning list-as-text']],
  ['a list of Markdown', 'needs: |\n  They agreed:\n  - a;\n  - b.\n', []],
  ['a note without text', 'needs: "A.[^x]"\n', ['1 warning footnote']],
  ['a note of nobody', 'needs: "[^x]: A."\n', ['1 warning footnote']],
  ['headings', 'needs: |\n  # A\n\n  # B\n\n  # C\n', ['2 warning heading-in-text']],
];

test.each(ROWS)(
  '%s: what is found, once, at its line, and what --fix makes of it',
  (_name, fragment, found, fixed = fragment) => {
    const text = withFragment(fragment);
    const source = parseSource(text);
    const told = check(source)
      .filter(({ code }) => code !== 'missing' && !code.startsWith('recommendation-'))
      .map(({ range, severity, code }) => `${source.lines.locate(range.start).line} ${severity} ${code}`);
    expect(told).toEqual(found);
    const mended = fixReport(text, check) ?? '';
    expect(mended).toBe(text.replace(fragment, fixed));
    expect(fixReport(mended, check)).toBe(mended);
  },
);

test.each(['\u00a0', '\u2028', '\ufeff', '\u200b'])('a special space is told by its name: %j', (space) => {
  const name = `U+${space.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`;
  const found = check(parseSource(withFragment(`title:${space}A fair\n`)));
  expect(locales.map((one) => wordDiagnostic(one, found[0]!).message.includes(name))).not.toContain(false);
});

test.each([
  ['a line at the end', `${withFragment('title: x\n')}---\n`, []],
  ['fences', `\`\`\`yaml\n${withFragment('title: x\n')}\`\`\`\n`, ['yaml-syntax']],
  ['tildes', `~~~\n${withFragment('title: x\n')}~~~\n`, ['yaml-syntax']],
  ['carriage returns alone', withFragment('title: x\n').replaceAll('\n', '\r'), []],
])('round the whole report, %s', (_name, text, found) => {
  expect(check(parseSource(text)).map(({ code }) => code)).toEqual(found);
});

test.each(['```', '```yaml\n', '~~~\n\n'])('nothing but a fence is told, and taken out: %j', (text) => {
  expect(check(parseSource(text)).map(({ code }) => code)).toEqual(['yaml-syntax']);
  expect(fixReport(text, check)?.trim()).toBe('');
});

const REPORT = withFragment('title: x\n').trimEnd();
const WITHOUT_NEEDS = REPORT.replace(/^needs:[^]*?(?=^\w)/m, '');
const CODE = 'needs: |\n  ```\n  a\n  ```';

test.each([
  ['a sentence', `Here it is:\n\n\`\`\`yaml\n${REPORT}\n\`\`\`\n`, `# Here it is:\n\n${REPORT}\n`],
  [
    'sentences on both sides',
    `Sure! Done: "x\n~~~ yaml\n${REPORT}\n~~~\n\nI hope it helps!\n  - really\n`,
    `# Sure! Done: "x\n${REPORT}\n\n# I hope it helps!\n#   - really\n`,
  ],
  ['a comment', `# mine\n\`\`\`\n${REPORT}\n\`\`\`\n`, `# mine\n${REPORT}\n`],
  ['the beginning alone', `Здесь:\n\`\`\`yaml\n${REPORT}\n`, `# Здесь:\n${REPORT}\n`],
  ['the end alone', `${REPORT}\n\`\`\`\n希望有帮助！\n`, `${REPORT}\n# 希望有帮助！\n`],
  [
    'spaces before the marks',
    `Here:\n  \`\`\`yaml\n${REPORT}\n  \`\`\`\nBye.\n`,
    `# Here:\n${REPORT}\n# Bye.\n`,
  ],
  [
    'spaces before all lines',
    `1. Here:\n\`\`\`yaml\n${REPORT}\n\`\`\`\n2. Bye.\n`.replaceAll(/^(?!\d|$)/gm, '   '),
    `# 1. Here:\n${REPORT.replaceAll(/^(?!$)/gm, '   ')}\n# 2. Bye.\n`,
  ],
  [
    'code in an answer',
    `Here:\n\`\`\`yaml\n${withFragment(CODE).trimEnd()}\n\`\`\`\nBye.\n`,
    `# Here:\n${withFragment(CODE).trimEnd()}\n# Bye.\n`,
  ],
  [
    'two parts',
    `One:\n\`\`\`yaml\ntitle: x\n\`\`\`\nTwo:\n\`\`\`\n${REPORT.replace('title: x', '')}\n\`\`\`\n`,
    `# One:\ntitle: x\n# Two:\n${REPORT.replace('title: x', '')}\n`,
  ],
  [
    'the end set in like the lines above',
    `\`\`\`yaml\n${REPORT}\n  \`\`\`\nBye: now.\n`,
    `${REPORT}\n# Bye: now.\n`,
  ],
  [
    'the end set in like a text above',
    `\`\`\`\n${WITHOUT_NEEDS}\nneeds: |\n  Words.\n  \`\`\`\n\nBye.\n`,
    `${WITHOUT_NEEDS}\nneeds: |\n  Words.\n\n# Bye.\n`,
  ],
  ['words of its own', `\`\`\`yaml title="x: y"\n${REPORT}\n\`\`\`\n`, `${REPORT}\n`],
  [
    'a sentence on its line',
    `~~~ here it is: the report\n${REPORT}\n~~~\n`,
    `# here it is: the report\n${REPORT}\n`,
  ],
  [
    'other code',
    `\`\`\`yaml\n${REPORT}\n\`\`\`\nThen:\n~~~sh\nnpm x\n\`\`\`\n~~~\nBye.\n`,
    `${REPORT}\n# Then:\n# npm x\n# \`\`\`\n# Bye.\n`,
  ],
  [
    'sentences that look like questions',
    `summary: this is the report\n\n\`\`\`yaml\n${REPORT}\n\`\`\`\nneeds: please check\n`,
    `# summary: this is the report\n\n${REPORT}\n# needs: please check\n`,
  ],
  [
    'an answer outside',
    `title: x\n\`\`\`\n${REPORT.replace('title: x', '')}\n\`\`\`\nBye.\n`,
    `title: x\n${REPORT.replace('title: x', '')}\n# Bye.\n`,
  ],
])('fences of a chat with %s: told once, and nothing that was said is lost', (_name, text, mended) => {
  expect(check(parseSource(text)).map(({ code, args }) => [code, args])).toMatchObject([
    ['yaml-syntax', { problem: 'code-fence' }],
  ]);
  expect(fixReport(text, check)).toBe(mended);
});

test('where a sentence and an answer stand outside of fences, they are told and stay', () => {
  const text = `Mine\ntitle: x\n\`\`\`\n${REPORT.replace('title: x', '')}\n\`\`\`\n`;
  expect(check(parseSource(text)).map(({ args }) => args)).toMatchObject([
    { problem: 'key-without-colon' },
    { problem: 'code-fence' },
  ]);
  expect(fixReport(text, check)).toBe(text);
});

test('code in an answer, with nothing round the report, is no fence of a chat', () => {
  expect(check(parseSource(`${WITHOUT_NEEDS}\n${CODE}\n`))).toEqual([]);
});

/** Keys in the words of the form, in the place of the report's own. */
test.each([
  ['“type”: “thematic”', 'type: thematic'],
  ['«type»: «regional»', 'type: regional'],
  ['A. Summary: Words.', 'summary: Words.'],
  ['C. Trends: Words.', 'trends: Words.'],
  ['título: Un taller', 'title: Un taller'],
  ['Lieu, ville, pays: { name: N, city: C, country: Kenya }', 'venue: { name: N, city: C, country: Kenya }'],
  ['Формат: workshop', 'format: workshop'],
  ['التاريخ: 2018-06-27', 'date: 2018-06-27'],
  ['C. 趋势、挑战和机遇: 增加', 'trends: 增加'],
])('%s', (typed, mended) => {
  const key = mended.replace(/:.*/, '');
  const text = withFragment(`${key}: x\n`).replace(/^.*\n/, `${typed}\n`);
  expect(check(parseSource(text))).toMatchObject([{ code: 'unknown-key', args: { suggestion: key } }]);
  expect(fixReport(text, check)).toBe(text.replace(typed, mended));
});

test('a question in words with a colon of full width is known by them, and nothing else is', () => {
  const report = withFragment('title: x\n').replace(/^title: x\n/, '');
  const text = `${report.trimEnd()}\n标题：研讨会\n`;
  expect(check(parseSource(text))).toMatchObject([
    { code: 'yaml-syntax', args: { problem: 'full-width-colon', character: 'title' } },
  ]);
  expect(fixReport(text, check)).toBe(text.replace('标题：', 'title: '));
  const other = text.replace('标题', '会议认为');
  expect(check(parseSource(other))).toMatchObject([
    { code: 'yaml-syntax', args: { problem: 'full-width-colon', character: '会议认为' } },
  ]);
  expect(fixReport(other, check) ?? other).toBe(other);
});

test.each([
  ['themes: Sub-theme i, Sub-theme ii\n', 'themes: [comparative-advantages, institutional-framework]'],
  ['themes: － overarching\n', 'themes: [overarching]'],
  ['themes: overarching, peace\n', 'themes: [overarching, peace]'],
  ['title:\n  - Water\n', 'title: Water'],
])('what is shown for %s is what was typed', (fragment, form) => {
  expect(check(parseSource(withFragment(fragment)))).toMatchObject([{ code: 'wrong-shape', args: { form } }]);
});
