import { describe, expect, test } from 'vitest';
import { fixReport } from '../../src/validate/fix-report.ts';
import { check, VALID } from './check-text.ts';

const fix = (text: string) => fixReport(text, (source) => check(source)) ?? text;

describe('--fix corrects what is certain and nothing else', () => {
  test.each([
    [
      'a key in other letters',
      'Organized By: # who\n  - name: ILO\n',
      'organized_by: # who\n  - name: ILO\n',
    ],
    ['a misspelt choice', 'type: Regional # sub\n', 'type: regional # sub\n'],
    ['a choice without its hyphen', 'format: policy dialogue\n', 'format: policy-dialogue\n'],
    ['a date', 'date: 27/06/2018\n', 'date: 2018-06-27\n'],
    ['days in words', 'date: 27–29 June 2018\n', 'date: 2018-06-27/2018-06-29\n'],
    [
      'a number that is a text',
      'prepared_by:\n  - telephone: +41227996111\n',
      'prepared_by:\n  - telephone: "+41227996111"\n',
    ],
    ['a truth that is a text', 'title: True\n', 'title: "True"\n'],
    ['a colon in a text', 'title: Water: for all\n', 'title: "Water: for all"\n'],
    ['a missing space', 'title: x\ntype:regional\n', 'title: x\ntype: regional\n'],
    [
      'a tab in every line',
      'title: x\nvenue:\n\tname: UNCC\n\tcity: Bangkok\n',
      'title: x\nvenue:\n  name: UNCC\n  city: Bangkok\n',
    ],
    ['a no-break space', 'title: x\nvenue:\n\u00a0\u00a0name: UNCC\n', 'title: x\nvenue:\n  name: UNCC\n'],
    [
      'a list of choices',
      'themes: overarching, sharing-experiences\n',
      'themes: [overarching, sharing-experiences]\n',
    ],
    [
      'a list that should be a text',
      'title: x\nneeds:\n  - a\n  - b\n',
      'title: x\nneeds: |\n  - a\n  - b\n',
    ],
    [
      'a text that should be a list',
      'title: x\npriority_areas: |\n  - a\n  - b\n',
      'title: x\npriority_areas:\n  - a\n  - b\n',
    ],
    [
      'backslashes',
      'attachments:\n  concept_note: files\\concept-note.docx\n',
      'attachments:\n  concept_note: files/concept-note.docx\n',
    ],
    ['line ends of old computers', 'title: x\rneeds: |\r  a\r', 'title: x\nneeds: |\n  a\n'],
    ['line ends', 'title: x\r\nneeds: |\r\n  a\r\n', 'title: x\nneeds: |\n  a\n'],
    [
      'spaces at the ends of lines',
      'title: x  \nneeds: | \n  a \n  b\n   \n',
      'title: x\nneeds: |\n  a\n  b\n\n',
    ],
    [
      'tabs in a file of four spaces',
      'prepared_by:\n    - name: N\nvenue:\n\tname: UNCC\n\tcity: Bangkok\n',
      'prepared_by:\n    - name: N\nvenue:\n    name: UNCC\n    city: Bangkok\n',
    ],
    ['two tabs', 'sessions:\n  - title: T\n\t\ttopics: x\n', 'sessions:\n  - title: T\n    topics: x\n'],
    [
      'tabs beside a deeper neighbour',
      'sessions:\n    -   title: T\n\ttopics: x\n',
      'sessions:\n    -   title: T\n        topics: x\n',
    ],
    [
      'tabs of eight columns',
      'sessions:\n        -       title: T\n\t\ttopics: x\n',
      'sessions:\n        -       title: T\n                topics: x\n',
    ],
    ['a tab in the last line, without a line break', 'venue:\n\tname: UNCC', 'venue:\n  name: UNCC'],
    [
      'a tab after a blank line',
      'venue:\n  name: UNCC\n\n\tcity: B\n',
      'venue:\n  name: UNCC\n\n  city: B\n',
    ],
    [
      'a tab before a dash',
      'themes:\n\t- overarching\n\t- sharing-experiences\n',
      'themes:\n  - overarching\n  - sharing-experiences\n',
    ],
    [
      'tabs in more lines than anybody writes',
      `venue:\n\tname: UNCC\nthemes:\n${'\t- overarching\n'.repeat(1_000)}`,
      `venue:\n  name: UNCC\nthemes:\n${'  - overarching\n'.repeat(1_000)}`,
    ],
    [
      'a tab below a text with tabs',
      'needs: |\n  \ta\nvenue:\n\tname: U\n',
      'needs: |\n  \ta\nvenue:\n  name: U\n',
    ],
    ['tabs and another mistake', 'venue:\n\tname: UNCC\ntitle: "x\n', 'venue:\n  name: UNCC\ntitle: "x\n'],
    ['a tab inside a text stays', 'summary: |\n  a\tb\n  \tc\n', 'summary: |\n  a\tb\n  \tc\n'],
    ['a tab behind a key stays', 'title:\tx\n', 'title:\tx\n'],
    [
      'spaces at the ends of lines of a folded text',
      'needs: >\n  a \n  b\n\ntitle: x \n',
      'needs: >\n  a\n  b\n\ntitle: x\n',
    ],
    ['lines of spaces in a folded text', 'needs: >\n  a\n   \n  b\n', 'needs: >\n  a\n   \n  b\n'],
    ['lines of spaces in a text', 'needs: |\n  a\n   \n  b\n', 'needs: |\n  a\n\n  b\n'],
    ['two spaces at the end of a line of a text stay', 'needs: |\n  a  \n  b\n', 'needs: |\n  a  \n  b\n'],
    ['spaces before the first key', '  \ntitle: x\n', '\ntitle: x\n'],
    ['spaces at the end of a folded title', 'title: >- \n  a\n', 'title: >-\n  a\n'],
    [
      'an old line end inside a text',
      'title: "x\ry"\r\ntype: regional\r\n',
      'title: "x\ry"\ntype: regional\n',
    ],
    [
      'two mistakes in one line',
      'type: Regional \nformat: Work shop\n',
      'type: regional\nformat: workshop\n',
    ],
  ])('%s', (_, before, after) => {
    expect(fix(before)).toBe(after);
  });

  test('as often as it takes: more mistakes than are told at once', () => {
    const text = (mark: string) =>
      `title: x\npriority_areas:\n${Array.from({ length: 30 }, (_, at) => `  - ${mark}Water ${at}: for all${mark}\n`).join('')}`;
    expect(fix(text('').replaceAll('for all', 'for: all'))).toBe(text('"').replaceAll('for all', 'for: all'));
  });

  test.each([
    ['an ambiguous date', 'date: 05/06/2018\n'],
    ['backslashes in the name of a file that is not there', 'attachments:\n  concept_note: a\\b.docx\n'],
    ['a key like none', 'participants: 42\n'],
    ['a line break in Markdown', 'title: x\nneeds: |\n  first  \n  second\n'],
    ['a comment after a text with a colon', 'title: Water: all # remark\n'],
    ['a lone carriage return inside a text', 'title: Health\rand science\ntrends: x\n'],
    ['a report in which nothing is wrong', VALID],
  ])('leaves %s', (_, text) => {
    expect(fix(text)).toBe(text);
  });
});
